using Corpus.Checking;
using Microsoft.CodeAnalysis;

namespace Corpus.Roslyn;

/// <summary>Describes a rule to the compiler, for the generator and the analyzers.</summary>
internal static class RuleDescriptor
{
    /// <summary>Makes the descriptor of a rule.</summary>
    /// <remarks>
    /// Each finding has its own message. Every rule is on, because a rule that is off could not be turned on for a single file.
    /// </remarks>
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
