using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// Turns findings into diagnostics, for the generator and the analyzers. Each funnel reports only the findings of its own rules.
/// </summary>
internal sealed class Funnel
{
    private readonly Dictionary<string, DiagnosticDescriptor> _rules;

    /// <summary>Creates a funnel for these rules.</summary>
    public Funnel(ImmutableArray<DiagnosticDescriptor> rules)
    {
        Rules = rules;
        _rules = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The rules that it reports.</summary>
    public ImmutableArray<DiagnosticDescriptor> Rules { get; }

    /// <summary>Gets the findings of these rules that no marker in the article suppresses, as plain data.</summary>
    public IEnumerable<DiagnosticInfo> Told(ArticleFile file, SourceText text, Article article) =>
        from finding in article.Findings
        where finding.Suppression is null && _rules.ContainsKey(finding.Rule)
        select DiagnosticInfo.Of(file, text, finding);

    /// <summary>Reports a diagnostic, unless the severities of its file turn it off.</summary>
    public void Report(DiagnosticInfo diagnostic, Action<Diagnostic> report)
    {
        if (_rules.TryGetValue(diagnostic.Rule, out DiagnosticDescriptor? rule) && diagnostic.ToDiagnostic(rule) is { } told) report(told);
    }
}
