using Corpus.Roslyn;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators;

/// <summary>
/// What the generator reports: what is wrong with an article as a file. These are not an analyzer's, because the compiler
/// leaves analyzers out while C# has declaration errors, which a file that gives other members than expected may cause.
/// </summary>
internal static class GeneratorRules
{
    private const string Category = "Articles";

    public static readonly DiagnosticDescriptor NotText = RuleDescriptor.Create("CORP0001", "The file is not text in UTF-8", Category, FindingSeverity.Error);
    public static readonly DiagnosticDescriptor NoHeadline = RuleDescriptor.Create(Corp0002NoHeadline.Id, Corp0002NoHeadline.Title, Category, Corp0002NoHeadline.Severity);
    public static readonly DiagnosticDescriptor SameMember = RuleDescriptor.Create("CORP0003", "Two articles get the same member name", Category, FindingSeverity.Error);
    public static readonly DiagnosticDescriptor UnreadableValue = RuleDescriptor.Create(Corp0004Unreadable.Id, Corp0004Unreadable.Title, Category, Corp0004Unreadable.Severity);
    public static readonly DiagnosticDescriptor TooLarge = RuleDescriptor.Create("CORP0005", "The corpus does not fit one assembly", Category, FindingSeverity.Error);
    public static readonly DiagnosticDescriptor UnusedMarker = RuleDescriptor.Create(Corp0006UnusedMarker.Id, Corp0006UnusedMarker.Title, Category, Corp0006UnusedMarker.Severity);
    public static readonly DiagnosticDescriptor SlowSurface = RuleDescriptor.Create("CORP0007", "Index builds faster than Full", Category, FindingSeverity.Info);

    /// <summary>The way of all of them into the compiler.</summary>
    public static readonly Funnel Funnel = new([NotText, NoHeadline, SameMember, UnreadableValue, TooLarge, UnusedMarker, SlowSurface]);
}
