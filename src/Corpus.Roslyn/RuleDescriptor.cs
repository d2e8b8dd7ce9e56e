using Corpus.Checking;
using Microsoft.CodeAnalysis;

namespace Corpus.Roslyn;

/// <summary>How a rule is described to the compiler, by generator and analyzers alike.</summary>
internal static class RuleDescriptor
{
    /// <summary>The descriptor of a rule.</summary>
    /// <remarks>A finding brings its message with it. Every rule is on: one that is off could not be turned on for a single file.</remarks>
    public static DiagnosticDescriptor Of(Rule rule, params string[] tags) => new(
        rule.Id, rule.Title, messageFormat: "{0}", rule.Category, ToCompiler(rule.DefaultSeverity), isEnabledByDefault: true,
            rule.Description, rule.HelpLink, tags);

    private static DiagnosticSeverity ToCompiler(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
