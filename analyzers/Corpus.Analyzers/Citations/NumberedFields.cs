using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Analyzers.Citations;

/// <summary>Reads the fields that a generated constructor fills: <c>Harbour = _corpus[3]</c>, <c>AnnaHolm = all[0]</c>.</summary>
internal static class NumberedFields
{
    /// <summary>Returns each field with its number.</summary>
    public static IEnumerable<(string Name, int Number)> Of(ConstructorDeclarationSyntax constructor)
    {
        if (constructor.Body is null) yield break;
        foreach (StatementSyntax statement in constructor.Body.Statements)
            if (statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } filled }
                && filled.Right.DescendantNodes().OfType<LiteralExpressionSyntax>().LastOrDefault() is { } literal
                && literal.IsKind(SyntaxKind.NumericLiteralExpression)
                && literal.Token.Value is int number)
                yield return (name.Identifier.ValueText, number);
    }
}
