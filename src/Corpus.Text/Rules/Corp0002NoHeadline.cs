namespace Corpus.Text.Rules;

/// <summary>CORP0002: the article is empty, or no headline can be found.</summary>
internal static class Corp0002NoHeadline
{
    public const string Id = "CORP0002";
    public const string Title = "No headline";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        if (reading.Paragraphs.Count == 0) reading.Report(Id, Severity, default, "The article is empty.");
        else if (reading.Headline is null)
            reading.Report(Id, Severity, reading.Paragraphs[0].Span, "No headline can be found: “" + Excerpt.Of(reading.Paragraphs[0].Span.Of(reading.Text)) + "” does not read like one. Write it above the text, or state it as “title”.");
    }
}
