using Microsoft.CodeAnalysis;

namespace Corpus.Roslyn;

/// <summary>How a rule is described to the compiler, by generator and analyzers alike.</summary>
internal static class RuleDescriptor
{
    /// <summary>The descriptor of a rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="title">What the rule finds, in a few words.</param>
    /// <param name="category">The part of an article that the rule is about.</param>
    /// <param name="defaultSeverity">Its severity where nobody sets another.</param>
    /// <remarks>A finding brings its message with it. Every rule is on: one that is off could not be turned on for a single file.</remarks>
    public static DiagnosticDescriptor Create(string id, string title, string category, FindingSeverity defaultSeverity) =>
        new(id, title, messageFormat: "{0}", category, ToCompiler(defaultSeverity), isEnabledByDefault: true, helpLinkUri: RulePage.Of(id));

    private static DiagnosticSeverity ToCompiler(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => DiagnosticSeverity.Error,
        FindingSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
