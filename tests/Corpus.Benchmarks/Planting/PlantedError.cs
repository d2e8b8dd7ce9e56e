using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Planting;

/// <summary>A kind of error that can be planted: a statement about dates that can be checked, and how to make it wrong.</summary>
/// <param name="Rule">The rule that should find it.</param>
/// <param name="Kind">The kind of error.</param>
/// <param name="Pattern">The pattern of such statements.</param>
/// <param name="Spoil">Gives the right and the wrong version; null if the original is not right or cannot be checked.</param>
internal sealed record PlantedError(string Rule, string Kind, Regex Pattern, Func<Statement, (string Right, string Wrong)?> Spoil)
{
    /// <summary>Statements of published articles, statements that we complete, and statements in many wordings that we add.</summary>
    public static IEnumerable<PlantedError> Kinds =>
        FoundStatements.Kinds.Concat(CompletedStatements.Kinds).Concat(InventedStatements.Kinds);

    /// <summary>Finds the statements of a text, each with its right and its wrong version.</summary>
    public IEnumerable<(Span Statement, string Right, string Wrong)> In(string text, Func<DateTime?> published)
    {
        foreach (Match match in Pattern.Matches(text))
            if (Spoil(new Statement(match, text, published())) is { } spoilt)
                yield return (new Span(match.Index, match.Length), spoilt.Right, spoilt.Wrong);
    }
}
