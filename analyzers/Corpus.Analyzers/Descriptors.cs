using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Corpus.Roslyn;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers;

/// <summary>
/// The rules of the reader that the analyzers carry, one line each. A field for each, and not one list, because the
/// compiler's release tracking follows fields.
/// </summary>
internal static class Descriptors
{
    private const string TextOf = "Text";

    private static readonly DiagnosticDescriptor Corp3001 = RuleDescriptor.Create(Corp3001RepeatedParagraph.Id, Corp3001RepeatedParagraph.Title, TextOf, Corp3001RepeatedParagraph.Severity);

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
