using Corpus.Text.Layout;

namespace Corpus.Text.Rules;

/// <summary>Honours the markers in the article, and reports those that suppress nothing (CORP0006).</summary>
internal static class Suppression
{
    public const string Id = "CORP0006";
    public const string Title = "Marker that suppresses nothing";
    public const FindingSeverity Severity = FindingSeverity.Info;

    public static void Apply(Reading reading)
    {
        int found = reading.Findings.Count;
        foreach (Marker marker in reading.Markers)
        {
            foreach (MarkedRule rule in marker.Rules)
            {
                bool used = false;
                for (int i = 0; i < found; i++)
                {
                    Finding finding = reading.Findings[i];
                    if (finding.Rule != rule.Id || !marker.Covers(finding.Span.Start)) continue;
                    finding.SuppressedBecause ??= marker.Reason;
                    used = true;
                }
                if (used) continue;
                string where = marker.WholeFile ? "in this file" : marker.Paragraph is null ? "below it, where no paragraph stands" : "in the paragraph below";
                reading.Report(Id, Severity, rule.Span, "This marker suppresses nothing: " + rule.Id + " finds nothing " + where + ".");
            }
        }
    }
}
