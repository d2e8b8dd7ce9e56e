using System;
using Corpus.Checking.Severities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Roslyn;

/// <summary>
/// How the findings of one file are reported: the severities that <c>.editorconfig</c> sets for it, by
/// <c>corpus_CORP1001.severity = none</c> under a section such as <c>[articles/archive/**.txt]</c>. The compiler itself
/// leaves <c>dotnet_diagnostic.CORP1001.severity</c> out of account for files that are not C#. Equal by value.
/// </summary>
/// <param name="Severities">What is set for the file.</param>
/// <param name="OnlyErrors">Whether this target framework reports errors only.</param>
internal sealed record Reporting(FileSeverities Severities, bool OnlyErrors)
{
    /// <summary>Every rule as it is by default.</summary>
    public static readonly Reporting Default = new(FileSeverities.Default, OnlyErrors: false);

    /// <summary>Set by the targets to false in all target frameworks of a project but one, so that nothing is said twice.</summary>
    private const string ReportsFindings = "build_property.CorpusReportsFindings";

    /// <summary>Reads what is set for a file, and for the whole project.</summary>
    public static Reporting From(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        bool onlyErrors = project.TryGetValue(ReportsFindings, out string? reports) && reports.Equals("false", StringComparison.OrdinalIgnoreCase);
        return new Reporting(FileSeverities.From(file.Keys, key => file.TryGetValue(key, out string? value) ? value : null), onlyErrors);
    }

    /// <summary>How a rule is reported here, or null where it is not.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="byDefault">The rule's own severity.</param>
    public DiagnosticSeverity? SeverityOf(string rule, DiagnosticSeverity byDefault)
    {
        DiagnosticSeverity? severity = Severities.Of(rule) switch
        {
            RuleSeverity.None => null,
            RuleSeverity.Silent => DiagnosticSeverity.Hidden,
            RuleSeverity.Suggestion => DiagnosticSeverity.Info,
            RuleSeverity.Warning => DiagnosticSeverity.Warning,
            RuleSeverity.Error => DiagnosticSeverity.Error,
            _ => byDefault,
        };
        return OnlyErrors && severity != DiagnosticSeverity.Error ? null : severity;
    }
}
