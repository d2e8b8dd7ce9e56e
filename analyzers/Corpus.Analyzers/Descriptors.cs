using System.Collections.Immutable;
using System.Linq;
using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers;

/// <summary>The rules that the analyzers report: those of the catalogue that are not the generator's.</summary>
internal static class Descriptors
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = [.. RuleCatalogue.All.Where(rule => !RuleCatalogue.IsOfGenerator(rule)).Select(RuleDescriptor.Of)];
}
