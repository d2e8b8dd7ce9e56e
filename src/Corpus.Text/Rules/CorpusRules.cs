using System;
using System.Collections.Generic;
using System.Threading;

namespace Corpus.Text.Rules;

/// <summary>Every rule that compares articles. A new rule is a file beside this one, a line here, and a line in the catalogue of Corpus.Checking.</summary>
internal static class CorpusRules
{
    /// <summary>A rule: what it finds among the articles of a corpus. It makes findings with <see cref="Report"/>.</summary>
    /// <param name="articles">The articles, in the order in which the user gave them.</param>
    /// <param name="cancellation">Ends the check early.</param>
    public delegate IEnumerable<Finding> Rule(IReadOnlyList<Article> articles, CancellationToken cancellation);

    private static readonly Rule[] Rules = [];

    /// <summary>How many rules there are.</summary>
    public static int Count => Rules.Length;

    /// <summary>What the rules find, one rule after another.</summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (Rule rule in Rules) findings.AddRange(rule(articles, cancellation));
        return findings;
    }

    /// <summary>A finding in one of the articles.</summary>
    public static Finding Report(
        Article article, string rule, FindingSeverity severity, Span span, string message, IReadOnlyList<RelatedLocation>? related = null, IReadOnlyList<Fix>? fixes = null)
    {
        var finding = new Finding(rule, severity, span, message) { Related = related ?? [], Fixes = fixes ?? [] };
        finding.Attach(article);
        return finding;
    }
}
