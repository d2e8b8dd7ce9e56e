using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Whether any CORP20xx warning fires. Gold: <c>should_flag</c>; rows with <c>applicable</c> false are left out.</summary>
internal sealed class ConsistencyScorer : Scorer
{
    private const int WrongShown = 40;

    private readonly List<string> _wrong = [];
    private int _mustFlag, _mustStaySilent, _caught, _falseAlarms;

    public override void Add(JsonElement gold, Article article)
    {
        if (gold.Flag("applicable") == false) return;
        bool mustFlag = gold.Flag("should_flag") == true;
        bool flagged = article.Findings.Any(finding =>
            finding.Rule.StartsWith("CORP20", StringComparison.Ordinal) && finding.Severity >= FindingSeverity.Warning);
        if (mustFlag) _mustFlag++;
        else _mustStaySilent++;
        if (flagged && mustFlag) _caught++;
        if (flagged && !mustFlag) _falseAlarms++;
        if (flagged != mustFlag) _wrong.Add(article.Id);
    }

    public override void Print()
    {
        Figures.Print("must_flag", _mustFlag);
        Figures.Print("recall", Figures.Ratio(_caught, _mustFlag));
        Figures.Print("must_stay_silent", _mustStaySilent);
        Figures.Print("false_alarms", _falseAlarms);
        Figures.Print("wrong", string.Join(' ', _wrong.Take(WrongShown)));
    }
}
