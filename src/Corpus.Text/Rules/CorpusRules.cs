using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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
    public static IEnumerable<Finding> Check(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var index = new CorpusIndex(articles, cancellation);
        var work = new Comparison(index.Pairs, index.RareNames, new SilentPairs(index.Get));
        var found = new List<Finding>[work.Places.Length];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancellation }, () => new RecentArticles(index.Get),
            (i, _, recent) =>
            {
                found[i] = [.. work.FindingsAt(work.Places[i], recent)];
                return recent;
            }, static _ => { });
        return found.SelectMany(static findings => findings);
    }

    /// <summary>
    /// Compares the articles that have a key in common. It does not matter which machine found that they have one. Of the articles, only
    /// some of those that were compared last stay in memory.
    /// </summary>
    /// <param name="pairs">The pairs, as places of articles; the first place is the smaller one.</param>
    /// <param name="names">The rare names.</param>
    /// <param name="load">Loads the article at a place.</param>
    /// <param name="cancellation">Ends the check early.</param>
    /// <returns>The findings, article by article, in the order of their texts.</returns>
    public static IEnumerable<Finding> Compare(
        IEnumerable<(int First, int Second)> pairs, IEnumerable<RareName> names, Func<int, Article> load, CancellationToken cancellation)
    {
        var recent = new RecentArticles(load);
        var work = new Comparison(pairs, names);
        foreach (int place in work.Places)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (Finding finding in work.FindingsAt(place, recent)) yield return finding;
        }
    }

    /// <summary>Compares two articles, of which the first has the smaller id.</summary>
    public static IEnumerable<Finding> Check(ComparedStory first, ComparedStory second)
    {
        var pair = new ArticlePair(first, second);
        return PairRules.SelectMany(rule => rule(pair));
    }

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
