using Corpus.Text.Quotations;

namespace Corpus.Text.Rules;

/// <summary>CORP1001: somebody is quoted, and nobody is named as saying it.</summary>
internal static class Corp1001UnattributedQuote
{
    public const string Id = "CORP1001";
    public const string Title = "Nobody is named as saying this";
    private const int ShortestSure = 5;

    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        foreach (QuotedSpan quote in reading.QuotedSpans)
        {
            if (!IsOrphan(quote, reading)) continue;
            Span span = reading.Tokens.SpanOf(quote.Open, quote.Close);
            reading.Report(Id, Severity, span, "Nobody is named as saying " + Excerpt.Of(span.Of(reading.Text)) +
                ": no clause before or after it attributes it, and no quotation that it continues.");
        }
    }

    /// <summary>Whether the quotation is surely speech and surely has no speaker. Where it is not sure, it is not.</summary>
    private static bool IsOrphan(QuotedSpan quote, Reading reading) =>
        quote is { Role: QuoteRole.Speech, Source: null, Words: >= ShortestSure, Closed: true, Opened: true }
        && reading.Paragraphs[quote.Paragraph].Kind == BlockKind.Body;
}
