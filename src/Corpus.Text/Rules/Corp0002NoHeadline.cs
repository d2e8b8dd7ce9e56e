namespace Corpus.Text.Rules;

/// <summary>CORP0002: the article is empty, or no headline can be found.</summary>
internal static class Corp0002NoHeadline
{
    public const string Id = "CORP0002";
    public const string Title = "No headline";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A first paragraph with fewer words may be meant as the headline, even if it does not look like one.</summary>
    private const int FewestWordsOfStory = 30;

    public static void Check(Reading reading)
    {
        if (reading.Paragraphs.Count == 0)
        {
            reading.Report(Id, Severity, default, "The article is empty.");
            return;
        }
        Paragraph top = reading.Paragraphs[0];
        if (reading.Facts.Headline is not null
            || (reading.Paragraphs.Count > 1
                && top.Kind == BlockKind.Body
                && reading.RangeOf(top).Words(FewestWordsOfStory) < FewestWordsOfStory))
            return;
        reading.Report(Id, Severity, top.Span,
            "No headline can be found: “" + Excerpt.Of(reading.Text, top.Span)
                + "” does not read like one. Write it above the text, or state it as “title”.");
    }
}
