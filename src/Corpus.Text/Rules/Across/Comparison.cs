using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>What there is to compare: for each article, the articles before it with a common key, and its rare names.</summary>
internal sealed class Comparison
{
    private readonly ILookup<int, int> _firsts;
    private readonly ILookup<int, RareName> _rare;
    private readonly SilentPairs? _silent;

    /// <summary>Arranges what there is to compare.</summary>
    /// <param name="pairs">The pairs, as places of articles; the first place is the smaller one.</param>
    /// <param name="names">The rare names.</param>
    /// <param name="silent">The pairs that need not be compared; null where no earlier check is known.</param>
    public Comparison(IEnumerable<(int First, int Second)> pairs, IEnumerable<RareName> names, SilentPairs? silent = null)
    {
        _silent = silent;
        _firsts = pairs.ToLookup(pair => pair.Second, pair => pair.First);
        _rare = Corp1009RareName.ByArticle(names);
        Places =
            [.. _firsts.Select(group => group.Key).Union(_rare.Select(group => group.Key)).OrderBy(place => place)];
    }

    /// <summary>The places of the articles in which something may be found, in order.</summary>
    public int[] Places { get; }

    /// <summary>Returns the findings in an article, in the order of its text.</summary>
    public IEnumerable<Finding> FindingsAt(int place, RecentArticles articles) =>
        Contradictions(place, articles).Concat(_rare[place].Select(
            name => Corp1009RareName.Report(articles.Get(place).Article, name, articles.Get(name.UsualArticle).Article)))
        .OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.End).ThenBy(finding => finding.Rule, StringComparer.Ordinal);

    /// <summary>Returns what an article contradicts. What several articles contradict is reported once, with the first of them.</summary>
    private List<Finding> Contradictions(int place, RecentArticles articles)
    {
        var told = new List<Finding>();
        foreach (int first in _firsts[place].OrderBy(first => first))
        {
            if (_silent?.Has(first, place) is true) continue;
            bool silent = true;
            foreach (Finding finding in CorpusRules.Check(articles.Get(first), articles.Get(place)))
            {
                silent = false;
                if (!told.Exists(known => known.Rule == finding.Rule && IsSamePlace(known.Span, finding.Span))) told.Add(finding);
            }
            if (silent) _silent?.Add(first, place);
        }
        return told;
    }

    private static bool IsSamePlace(Span one, Span other) => one == other || one.Overlaps(other);
}
