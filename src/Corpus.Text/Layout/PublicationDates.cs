using Corpus.Text.Temporal;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds the day of publication if nothing states it: from the published line, else from a date alone on its line, else from
/// the line that says when the story was updated, else from a dateline with its year. The first of a kind counts. Last comes the date
/// that other articles tell.
/// </summary>
internal static class PublicationDates
{
    public static void Find(Reading reading)
    {
        if (reading.Facts.Published is not null) return;
        var best = PublishedLines.Strength.None;
        StatedDate? found = null;
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            if (paragraph.Kind is BlockKind.Published or BlockKind.Byline)
            {
                (PublishedLines.Strength strength, StatedDate? date) = PublishedLines.Read(reading.RangeOf(paragraph));
                if (date is null || strength <= best) continue;
                (best, found) = (strength, date);
            }
            else if (paragraph.Kind == BlockKind.Dateline && found is null)
            {
                string dateline = paragraph.Span.Of(reading.Text);
                found = StatedDate.Find(dateline, new Span(0, dateline.Length));
            }
        }
        if (found is { } published)
            reading.Facts.Published = new PublicationDate(published.Day, published.TimeOfDay, PublicationSource.Text);
        else if (reading.Metadata.Inferred is { } inferred)
            reading.Facts.Published = new PublicationDate(inferred.Day, null, PublicationSource.Inferred);
    }
}
