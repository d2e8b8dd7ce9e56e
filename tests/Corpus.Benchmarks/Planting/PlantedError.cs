using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Planting;

/// <summary>A kind of error that can be planted: a statement about dates that can be checked, and how to make it wrong.</summary>
/// <param name="Rule">The rule that claims to see it.</param>
/// <param name="Kind">What is wrong afterwards.</param>
/// <param name="Pattern">Where such statements stand.</param>
/// <param name="Spoil">The statement made right and made wrong; null where it is not right as it stands, or cannot be checked.</param>
internal sealed record PlantedError(string Rule, string Kind, Regex Pattern, Func<Statement, (string Right, string Wrong)?> Spoil)
{
    /// <summary>Statements that published articles make, statements that they begin and we complete, and statements in many wordings that we add.</summary>
    public static IEnumerable<PlantedError> Kinds => FoundStatements.Kinds.Concat(CompletedStatements.Kinds).Concat(InventedStatements.Kinds);

    /// <summary>The statements of a text, each with its right and its wrong version.</summary>
    public IEnumerable<(Span Statement, string Right, string Wrong)> In(string text, Func<DateTime?> published)
    {
        foreach (Match match in Pattern.Matches(text))
            if (Spoil(new Statement(match, text, published())) is { } spoilt) yield return (new Span(match.Index, match.Length), spoilt.Right, spoilt.Wrong);
    }
}
