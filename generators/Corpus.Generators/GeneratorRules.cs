using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators;

/// <summary>
/// The rules that the generator reports: errors of an article as a file. They are not in an analyzer, because the compiler skips
/// analyzers while C# has declaration errors, and a file with unexpected members may cause such errors.
/// </summary>
internal static class GeneratorRules
{
    public static readonly DiagnosticDescriptor NotText = Of("CORP0001");
    public static readonly DiagnosticDescriptor NoHeadline = Of("CORP0002");
    public static readonly DiagnosticDescriptor SameMember = Of("CORP0003");
    public static readonly DiagnosticDescriptor UnreadableValue = Of("CORP0004");
    public static readonly DiagnosticDescriptor TooLarge = Of("CORP0005");
    public static readonly DiagnosticDescriptor UnusedMarker = Of("CORP0006");
    public static readonly DiagnosticDescriptor SlowSurface = Of("CORP0007");
    public static readonly DiagnosticDescriptor OwnName = Of("CORP0008");
    public static readonly DiagnosticDescriptor UnreadableAlias = Of("CORP0009");
    public static readonly DiagnosticDescriptor UnknownAlias = Of("CORP0010");

    /// <summary>Reports all of them to the compiler.</summary>
    public static readonly Funnel Funnel = new(
        [
            NotText, NoHeadline, SameMember, UnreadableValue, TooLarge, UnusedMarker, SlowSurface, OwnName, UnreadableAlias, UnknownAlias,
        ]);

    private static DiagnosticDescriptor Of(string rule) => RuleDescriptor.Of(RuleCatalogue.Get(rule));
}
