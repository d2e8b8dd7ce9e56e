using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Roslyn;

/// <summary>
/// How the findings of one file are reported: the severities that <c>.editorconfig</c> sets for it, by
/// <c>corpus_CORP1001.severity = none</c> under a section such as <c>[articles/archive/**.txt]</c>. The compiler itself
/// leaves <c>dotnet_diagnostic.CORP1001.severity</c> out of account for files that are not C#. Equal by value.
/// </summary>
internal sealed class Reporting : IEquatable<Reporting>
{
    /// <summary>Every rule as it is by default.</summary>
    public static readonly Reporting Default = new([], onlyErrors: false);

    private const string KeyPrefix = "corpus_";
    private const string KeySuffix = ".severity";

    /// <summary>Set by the targets to false in all target frameworks of a project but one, so that nothing is said twice.</summary>
    private const string ReportsFindings = "build_property.CorpusReportsFindings";

    private readonly KeyValuePair<string, string>[] _severities;
    private readonly bool _onlyErrors;

    private Reporting(KeyValuePair<string, string>[] severities, bool onlyErrors)
    {
        _severities = severities;
        _onlyErrors = onlyErrors;
    }

    /// <summary>Reads what is set for a file, and for the whole project.</summary>
    public static Reporting From(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        bool onlyErrors = project.TryGetValue(ReportsFindings, out string? reports) && reports.Equals("false", StringComparison.OrdinalIgnoreCase);
        List<KeyValuePair<string, string>>? severities = null;
        foreach (string key in file.Keys)
        {
            if (!key.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(KeySuffix, StringComparison.OrdinalIgnoreCase)) continue;
            string rule = key.Substring(KeyPrefix.Length, key.Length - KeyPrefix.Length - KeySuffix.Length);
            if (file.TryGetValue(key, out string? severity)) (severities ??= []).Add(new(rule, severity.Trim()));
        }
        if (severities is null) return onlyErrors ? new Reporting([], onlyErrors) : Default;
        severities.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return new Reporting([.. severities], onlyErrors);
    }

    /// <summary>How a rule is reported here, or null where it is not.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="byDefault">The rule's own severity.</param>
    public DiagnosticSeverity? SeverityOf(string rule, DiagnosticSeverity byDefault)
    {
        DiagnosticSeverity? severity = byDefault;
        foreach (KeyValuePair<string, string> set in _severities)
            if (set.Key.Equals(rule, StringComparison.OrdinalIgnoreCase)) severity = Parse(set.Value, byDefault);
        return _onlyErrors && severity != DiagnosticSeverity.Error ? null : severity;
    }

    /// <inheritdoc/>
    public bool Equals(Reporting? other) =>
        other is not null && _onlyErrors == other._onlyErrors && _severities.SequenceEqual(other._severities);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reporting);

    /// <inheritdoc/>
    public override int GetHashCode() => _severities.Aggregate(_onlyErrors ? 1 : 0, (hash, set) => (hash * 31) + StringComparer.Ordinal.GetHashCode(set.Value));

    /// <summary>The words that <c>.editorconfig</c> uses for severities; any other leaves the rule as it is.</summary>
    private static DiagnosticSeverity? Parse(string word, DiagnosticSeverity byDefault) => word.ToLowerInvariant() switch
    {
        "none" => null,
        "silent" => DiagnosticSeverity.Hidden,
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => byDefault,
    };
}
