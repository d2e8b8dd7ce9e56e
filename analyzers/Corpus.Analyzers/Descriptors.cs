using System.Collections.Immutable;
using System.Linq;
using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers;

/// <summary>The rules that the analyzers report: all of the catalogue except those of the generator.</summary>
internal static class Descriptors
{
    /// <summary>The rules about one article, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfArticles =
        [.. RuleCatalogue.All.Where(
            rule => !RuleCatalogue.IsOfGenerator(rule) && !RuleCatalogue.ComparesArticles(rule) && !RuleCatalogue.IsAboutCode(rule)).Select(
            rule => RuleDescriptor.Of(rule))];

    /// <summary>The rules that compare articles, by id. They report when the compilation ends.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfCorpus =
        [.. RuleCatalogue.All.Where(RuleCatalogue.ComparesArticles).Select(
            rule => RuleDescriptor.Of(rule, WellKnownDiagnosticTags.CompilationEnd))];

    /// <summary>The rules about C# that uses the articles, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfCode =
        [.. RuleCatalogue.All.Where(RuleCatalogue.IsAboutCode).Select(rule => RuleDescriptor.Of(rule))];

    /// <summary>All rules about articles, alone and compared.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = OfArticles.AddRange(OfCorpus);
}
