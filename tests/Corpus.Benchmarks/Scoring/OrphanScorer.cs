using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Whether CORP1001 fires on quotes without their attribution, which was deleted. Gold: <c>unattributed</c>.</summary>
internal sealed class OrphanScorer : Scorer
{
    private int _orphans, _hit;

    public override void Add(JsonElement gold, Article article)
    {
        foreach (JsonElement orphan in gold.Items("unattributed"))
        {
            _orphans++;
            if (article.Findings.Any(finding => finding.Rule == "CORP1001" && finding.Span.Overlaps(orphan.Span()!.Value))) _hit++;
        }
    }

    public override void Print()
    {
        Figures.Print("orphans", _orphans);
        Figures.Print("corp1001_recall", Figures.Ratio(_hit, _orphans));
    }
}
