using System;
using Corpus.Checking.Severities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Roslyn;

/// <summary>
/// How the findings of one file are reported: the severities that <c>.editorconfig</c> sets for it, such as
/// <c>corpus_CORP1001.severity = none</c> under <c>[articles/archive/**.txt]</c>. The compiler ignores
/// <c>dotnet_diagnostic.CORP1001.severity</c> for files that are not C#. Value equality.
/// </summary>
/// <param name="Severities">The severities that are set for the file.</param>
/// <param name="OnlyErrors">Whether this target framework reports only errors.</param>
internal sealed record Reporting(FileSeverities Severities, bool OnlyErrors)
{
    /// <summary>Every rule with its default severity.</summary>
    public static readonly Reporting Default = new(FileSeverities.Default, OnlyErrors: false);

    /// <summary>The targets set it to false in all but one target framework of a project, so that no finding is reported twice.</summary>
    private const string ReportsFindings = "build_property.CorpusReportsFindings";

    /// <summary>Reads the settings for a file and for the whole project.</summary>
    public static Reporting From(AnalyzerConfigOptions file, AnalyzerConfigOptions project)
    {
        bool onlyErrors =
            project.TryGetValue(ReportsFindings, out string? reports) && reports.Equals("false", StringComparison.OrdinalIgnoreCase);
        return new Reporting(FileSeverities.From(file.Keys, key => file.TryGetValue(key, out string? value) ? value : null), onlyErrors);
    }

    /// <summary>Gets the severity of a rule in this file; null if the rule is off.</summary>
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
