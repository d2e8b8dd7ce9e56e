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
    private const string Attribution = "Attribution", Dates = "Dates", TheText = "Text";

    private static readonly DiagnosticDescriptor Corp1001 = RuleDescriptor.Create(Corp1001UnattributedQuote.Id, Corp1001UnattributedQuote.Title, Attribution, Corp1001UnattributedQuote.Severity);
    private static readonly DiagnosticDescriptor Corp1002 = RuleDescriptor.Create(Corp1002UnpairedMark.Id, Corp1002UnpairedMark.Title, Attribution, Corp1002UnpairedMark.Severity);
    private static readonly DiagnosticDescriptor Corp1003 = RuleDescriptor.Create(Corp1003AnonymousSource.Id, Corp1003AnonymousSource.Title, Attribution, Corp1003AnonymousSource.Severity);
    private static readonly DiagnosticDescriptor Corp1006 = RuleDescriptor.Create(Corp1006SurnameAlone.Id, Corp1006SurnameAlone.Title, Attribution, Corp1006SurnameAlone.Severity);
    private static readonly DiagnosticDescriptor Corp1007 = RuleDescriptor.Create(Corp1007AmbiguousPronoun.Id, Corp1007AmbiguousPronoun.Title, Attribution, Corp1007AmbiguousPronoun.Severity);
    private static readonly DiagnosticDescriptor Corp2001 = RuleDescriptor.Create(Corp2001WeekdayDisagrees.Id, Corp2001WeekdayDisagrees.Title, Dates, Corp2001WeekdayDisagrees.Severity);
    private static readonly DiagnosticDescriptor Corp2002 = RuleDescriptor.Create(Corp2002NoSuchDay.Id, Corp2002NoSuchDay.Title, Dates, Corp2002NoSuchDay.Severity);
    private static readonly DiagnosticDescriptor Corp2003 = RuleDescriptor.Create(Corp2003Anniversary.Id, Corp2003Anniversary.Title, Dates, Corp2003Anniversary.Severity);
    private static readonly DiagnosticDescriptor Corp2004 = RuleDescriptor.Create(Corp2004ElapsedTime.Id, Corp2004ElapsedTime.Title, Dates, Corp2004ElapsedTime.Severity);
    private static readonly DiagnosticDescriptor Corp2005 = RuleDescriptor.Create(Corp2005RangeReversed.Id, Corp2005RangeReversed.Title, Dates, Corp2005RangeReversed.Severity);
    private static readonly DiagnosticDescriptor Corp2006 = RuleDescriptor.Create(Corp2006TenseDisagrees.Id, Corp2006TenseDisagrees.Title, Dates, Corp2006TenseDisagrees.Severity);
    private static readonly DiagnosticDescriptor Corp2007 = RuleDescriptor.Create(Corp2007TwoDates.Id, Corp2007TwoDates.Title, Dates, Corp2007TwoDates.Severity);
    private static readonly DiagnosticDescriptor Corp2009 = RuleDescriptor.Create(Corp2009Unresolved.Id, Corp2009Unresolved.Title, Dates, Corp2009Unresolved.Severity);
    private static readonly DiagnosticDescriptor Corp2010 = RuleDescriptor.Create(Corp2010AgeContradicts.Id, Corp2010AgeContradicts.Title, Dates, Corp2010AgeContradicts.Severity);
    private static readonly DiagnosticDescriptor Corp3001 = RuleDescriptor.Create(Corp3001RepeatedParagraph.Id, Corp3001RepeatedParagraph.Title, TheText, Corp3001RepeatedParagraph.Severity);
    private static readonly DiagnosticDescriptor Corp3003 = RuleDescriptor.Create(Corp3003PageFurniture.Id, Corp3003PageFurniture.Title, TheText, Corp3003PageFurniture.Severity);

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
