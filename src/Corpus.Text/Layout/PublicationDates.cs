using Corpus.Text.Temporal;

namespace Corpus.Text.Layout;

/// <summary>
/// When the article was published, where nobody states it: the published line, else a date on a line of its own, else the
/// line that says when it was updated, else a dateline with its year. Of several of one kind the first counts.
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
    }
}
