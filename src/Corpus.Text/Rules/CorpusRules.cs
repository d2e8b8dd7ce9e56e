using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Text.Layout;
using Corpus.Text.Rules.Across;

namespace Corpus.Text.Rules;

/// <summary>
/// Every rule that compares articles. A new rule is a file beside this one, a line here, and a line in the catalogue of Corpus.Checking.
/// </summary>
internal static class CorpusRules
{
    /// <summary>A rule: returns its findings in the second of two articles, made with <see cref="Report"/>.</summary>
    public delegate IEnumerable<Finding> PairRule(ArticlePair pair);

    private static readonly PairRule[] PairRules =
        [Corp1004TwoSpeakers.Check, Corp1005TwoWordings.Check, Corp2008TwoDays.Check, Corp3002NearCopy.Check];

    /// <summary>The ids of the rules.</summary>
    public static readonly IReadOnlyList<string> Ids =
        [Corp1004TwoSpeakers.Id, Corp1005TwoWordings.Id, Corp1009RareName.Id, Corp2008TwoDays.Id, Corp3002NearCopy.Id];

    /// <summary>How many rules there are.</summary>
    public static int Count => Ids.Count;

    /// <summary>Finds what contradicts what in a corpus that fits on one machine.</summary>
    /// <param name="articles">The articles. They are compared in the order of their ids.</param>
    /// <param name="cancellation">Ends the check early.</param>
    /// <returns>The findings, article by article, in the order of their texts.</returns>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var index = new CorpusIndex(articles, cancellation);
        return Compare(index.Pairs, index.RareNames, index.Get, cancellation);
    }

    /// <summary>Compares the articles that have a key in common. It does not matter which machine found that they have one.</summary>
    /// <param name="pairs">The pairs, as places of articles; the first place is the smaller one.</param>
    /// <param name="names">The rare names.</param>
    /// <param name="load">Loads the article at a place.</param>
    /// <param name="cancellation">Ends the check early.</param>
    /// <returns>The findings, article by article, in the order of their texts.</returns>
    public static IReadOnlyList<Finding> Compare(
        IEnumerable<(int First, int Second)> pairs, IEnumerable<RareName> names, Func<int, Article> load, CancellationToken cancellation)
    {
        var recent = new RecentArticles(load);
        var found = new List<(int Article, Finding Finding)>();
        foreach (IGrouping<int, int> firsts in pairs.OrderBy(pair => pair.Second).ThenBy(pair => pair.First)
            .GroupBy(pair => pair.Second, pair => pair.First))
        {
            var told = new List<Finding>();
            foreach (int first in firsts)
            {
                cancellation.ThrowIfCancellationRequested();
                // What several articles contradict is reported once, with the first of them.
                foreach (Finding finding in Check(recent.Get(first), recent.Get(firsts.Key)))
                    if (!told.Exists(known => known.Rule == finding.Rule && IsSamePlace(known.Span, finding.Span))) told.Add(finding);
            }
            found.AddRange(told.Select(finding => (firsts.Key, finding)));
        }
        found.AddRange(Corp1009RareName.Check(names, load));
        return
        [
            .. found.OrderBy(found => found.Article).ThenBy(found => found.Finding.Span.Start).ThenBy(found => found.Finding.Span.End)
                .ThenBy(found => found.Finding.Rule, StringComparer.Ordinal).Select(found => found.Finding),
        ];
    }

    /// <summary>Compares two articles, of which the first has the smaller id.</summary>
    public static IEnumerable<Finding> Check(ComparedArticle first, ComparedArticle second)
    {
        var pair = new ArticlePair(first, second);
        return PairRules.SelectMany(rule => rule(pair));
    }

    private static bool IsSamePlace(Span one, Span other) => one == other || one.Overlaps(other);

    /// <summary>Makes a finding in one of the articles.</summary>
    public static Finding Report(
        Article article, string rule, FindingSeverity severity, Span span, string message, IReadOnlyList<RelatedLocation>? related = null,
            IReadOnlyList<Fix>? fixes = null)
    {
        var finding = new Finding(rule, severity, span, message) { Related = related ?? [], Fixes = fixes ?? [] };
        finding.Attach(article);
        finding.Suppression = SuppressionOf(article, rule, span);
        return finding;
    }

    /// <summary>Finds the marker of an article that suppresses a rule at a place; null where there is none.</summary>
    private static Suppression? SuppressionOf(Article article, string rule, Span span)
    {
        foreach (Marker marker in Marker.In(article.Text))
        {
            if (marker.Rules.All(marked => marked.Id != rule)) continue;
            if (marker.WholeFile
                || article.Blocks.FirstOrDefault(block => block.Span.Start >= marker.Span.End)?.Span.Contains(span.Start) is true)
                return new Suppression(marker.Reason, marker.Span);
        }
        return null;
    }
}
