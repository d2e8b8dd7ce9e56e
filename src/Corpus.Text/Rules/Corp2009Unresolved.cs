using Corpus.Text.Temporal;

namespace Corpus.Text.Rules;

/// <summary>
/// CORP2009: relative dates need a publication date that nobody states. Reported once for each article, also where other articles tell the
/// date.
/// </summary>
internal static class Corp2009Unresolved
{
    public const string Id = "CORP2009";
    public const string Title = "Relative dates cannot be resolved";
    public const FindingSeverity Severity = FindingSeverity.Info;

    public static void Check(Reading reading)
    {
        PublicationDate? published = reading.Facts.Published;
        if (published is { Source: not PublicationSource.Inferred }) return;
        foreach (Timex timex in reading.Timexes)
        {
            if (!timex.IsRelative || (published is null && timex.Value is not null)) continue;
            Span span = reading.SpanOf(timex);
            string dates = "“" + Excerpt.Of(span.Of(reading.Text)) + "” and other relative dates ";
            reading.Report(Id, Severity, span, published is null
                ? dates + "stay open: nothing says when the article was published."
                : dates + "count from " + published + ", which is inferred: nothing says when the article was published, and “"
                    + Excerpt.Of(reading.Metadata.Inferred!.From) + "” tells the same event.");
            return;
        }
    }
}
