using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Warnings for each article, by rule. It needs no gold data: published articles are nearly always right.</summary>
internal sealed class SilenceScorer : Scorer
{
    private readonly SortedDictionary<string, int> _warnings = new(StringComparer.Ordinal);
    private int _articles;

    public override void Add(JsonElement gold, Article article)
    {
        _articles++;
        foreach (Finding finding in article.Findings)
            if (finding.Severity >= FindingSeverity.Warning) _warnings[finding.Rule] = _warnings.GetValueOrDefault(finding.Rule) + 1;
    }

    public override void Print()
    {
        Figures.Print("articles", _articles);
        foreach ((string rule, int count) in _warnings) Figures.Print(rule + "_per_article", Figures.Ratio(count, _articles), "0.0000");
    }
}
