using System.Linq;
using Corpus.Text.Layout;

namespace Corpus.Text.Rules;

/// <summary>CORP0006: a marker suppresses nothing. The rule also gives each finding the marker that suppresses it.</summary>
internal static class Corp0006UnusedMarker
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
                // The rules that compare articles have not run yet: whether the marker suppresses their findings is not known here.
                if (CorpusRules.Ids.Contains(rule.Id)) continue;
                bool used = false;
                for (int i = 0; i < found; i++)
                {
                    Finding finding = reading.Findings[i];
                    if (finding.Rule != rule.Id || !marker.Covers(finding.Span.Start)) continue;
                    finding.Suppression ??= new Suppression(marker.Reason, marker.Span);
                    used = true;
                }
                if (used) continue;
                string where =
                    marker.WholeFile
                        ? "in this file"
                        : marker.Paragraph is null ? "below it, where no paragraph stands" : "in the paragraph below";
                reading.Report(Id, Severity, rule.Span, "This marker suppresses nothing: " + rule.Id + " finds nothing " + where + ".");
            }
        }
    }
}
