using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// The one way by which findings become diagnostics, for generator and analyzers: each holds the rules it carries, and
/// leaves the findings of others to the others.
/// </summary>
internal sealed class Funnel
{
    private readonly Dictionary<string, DiagnosticDescriptor> _rules;

    /// <summary>A funnel for these rules.</summary>
    public Funnel(ImmutableArray<DiagnosticDescriptor> rules)
    {
        Rules = rules;
        _rules = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The rules it carries.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; }

    /// <summary>What the reader found by these rules and no marker in the article suppresses, as plain data.</summary>
    public IEnumerable<DiagnosticInfo> Told(ArticleFile file, SourceText text, Article article) =>
        from finding in article.Findings
        where finding.Suppression is null && _rules.ContainsKey(finding.Rule)
        select DiagnosticInfo.Of(file, text, finding);

    /// <summary>Reports a diagnostic, unless the severities set for its file leave it out.</summary>
    public void Report(DiagnosticInfo diagnostic, Action<Diagnostic> report)
    {
        if (_rules.TryGetValue(diagnostic.Rule, out DiagnosticDescriptor? rule) && diagnostic.ToDiagnostic(rule) is { } told) report(told);
    }
}
