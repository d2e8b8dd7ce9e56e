namespace Corpus.Text.Rules;

/// <summary>CORP0004: item metadata, front matter or a marker cannot be read.</summary>
internal static class Corp0004Unreadable
{
    public const string Id = "CORP0004";
    public const string Title = "Unreadable metadata";
    public const FindingSeverity Severity = FindingSeverity.Error;

    public static void Value(Reading reading, Span place, string key, string value, string wanted) =>
        Report(reading, place, "The value “" + Excerpt.Of(value) + "” of “" + key + "” cannot be read: write " + wanted + ".");

    public static void Report(Reading reading, Span place, string message) => reading.Report(Id, Severity, place, message);
}
