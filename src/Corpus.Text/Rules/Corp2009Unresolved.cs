using Corpus.Text.Temporal;

namespace Corpus.Text.Rules;

/// <summary>CORP2009: relative dates need a publication date that nobody states. Reported once for each article.</summary>
internal static class Corp2009Unresolved
{
    public const string Id = "CORP2009";
    public const string Title = "Relative dates cannot be resolved";
    public const FindingSeverity Severity = FindingSeverity.Info;

    public static void Check(Reading reading)
    {
        if (reading.Facts.Published is not null) return;
        foreach (Timex timex in reading.Timexes)
        {
            if (timex.Value is not null || !timex.IsRelative) continue;
            Span span = reading.Tokens.SpanOf(timex.First, timex.End - 1);
            reading.Report(Id, Severity, span,
                "“" + Excerpt.Of(span.Of(reading.Text))
                    + "” and other relative dates stay open: nothing says when the article was published.");
            return;
        }
    }
}
