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
    /// <summary>A rule: returns its findings among the articles of a corpus, made with <see cref="Report"/>.</summary>
    /// <param name="index">The articles in the user's order, and the pairs that have something in common.</param>
    public delegate IEnumerable<Finding> Rule(CorpusIndex index);

    private static readonly Rule[] Rules =
    [
        Corp1004TwoSpeakers.Check,
        Corp1005TwoWordings.Check,
        Corp1009RareName.Check,
        Corp2008TwoDays.Check,
        Corp3002NearCopy.Check,
    ];

    /// <summary>The ids of the rules.</summary>
    public static readonly IReadOnlyList<string> Ids =
        [Corp1004TwoSpeakers.Id, Corp1005TwoWordings.Id, Corp1009RareName.Id, Corp2008TwoDays.Id, Corp3002NearCopy.Id];

    /// <summary>How many rules there are.</summary>
    public static int Count => Rules.Length;

    /// <summary>Returns the findings of all rules, one rule after another.</summary>
    /// <param name="articles">The articles, in the order in which the user gave them.</param>
    /// <param name="cancellation">Ends the check early.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var index = new CorpusIndex(articles, cancellation);
        foreach (Rule rule in Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(rule(index));
        }
        return findings;
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
