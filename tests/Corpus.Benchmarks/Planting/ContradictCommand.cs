using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using Corpus.Benchmarks.Articles;
using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Benchmarks.Planting;

/// <summary>
/// <c>contradict</c>: copies articles, changes something in each copy, and counts the changes that the rules over articles find.
/// It also counts their findings in the unchanged articles and measures their time.
/// </summary>
internal static class ContradictCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "JSON Lines, one article a line." };
        var count = new Option<int>("--count") { Description = "How many articles are read.", DefaultValueFactory = _ => 1000 };
        var command =
            new Command("contradict", "Recall of the rules over articles on changes planted in copies of articles.") { path, count };
        command.SetAction(result => Run(result.GetValue(path)!, result.GetValue(count)));
        return command;
    }

    private static void Run(string path, int count)
    {
        ArticleRecord[] records = [.. ArticleRecord.ReadAll(path).Take(count)];
        Article[] originals = [.. records.Select(record => record.Read())];
        IReadOnlyList<Finding> unplanted = [];
        double milliseconds = Figures.Milliseconds(() => unplanted = [.. CorpusRules.Check(originals, CancellationToken.None)]);
        Figures.Print("articles", originals.Length);
        Figures.Print("check_ms", milliseconds, "0");
        foreach (IGrouping<string, Finding> rule in unplanted.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key,
            StringComparer.Ordinal))
            Figures.Print(rule.Key + "_unplanted", rule.Count());
        foreach (PlantedContradiction kind in PlantedContradiction.Kinds) Print(kind, records, originals);
    }

    private static void Print(PlantedContradiction kind, ArticleRecord[] records, Article[] originals)
    {
        var copies = new List<(Article Copy, Span Changed)>();
        for (int i = 0; i < originals.Length; i++)
        {
            if (kind.Plant(originals[i], i) is not var (text, changed)) continue;
            Article copy = ArticleReader.Read(text, records[i].Metadata with { Id = originals[i].Id + " copy" });
            copies.Add((copy, changed));
        }
        IReadOnlyList<Finding> findings =
            [.. CorpusRules.Check([.. originals, .. copies.Select(copy => copy.Copy)], CancellationToken.None)];
        ILookup<Article, Finding> found = findings.Where(finding => finding.Rule == kind.Rule).ToLookup(finding => finding.Article);
        int seen = copies.Count(copy => found[copy.Copy].Any(finding => copy.Changed.Length == 0 || finding.Span.Overlaps(copy.Changed)));
        Figures.Print(kind.Rule, $"{Figures.Ratio(seen, copies.Count):0.000} of {copies.Count} ({kind.What})");
    }
}
