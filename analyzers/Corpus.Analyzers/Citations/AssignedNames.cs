using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Analyzers.Citations;

/// <summary>The names of variables that a part of the code assigns behind their declarations. Each part is searched once.</summary>
internal static class AssignedNames
{
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> Known = new();

    /// <summary>Gets the names that a part of the code assigns.</summary>
    public static HashSet<string> In(SyntaxNode part) =>
        Known.GetValue(part, static part => [.. part.DescendantNodes().Select(Assigned).OfType<string>()]);

    /// <summary>Gets the member around a declaration, or the whole file for statements outside a type.</summary>
    public static SyntaxNode MemberAround(SyntaxNode declaration) => declaration.AncestorsAndSelf().FirstOrDefault(
        node => node is MemberDeclarationSyntax and not GlobalStatementSyntax || node is CompilationUnitSyntax) ?? declaration;

    private static string? Assigned(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own } =>
            own.Name.Identifier.ValueText,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax name } => name.Identifier.ValueText,
        RefExpressionSyntax { Expression: IdentifierNameSyntax name } => name.Identifier.ValueText,
        IdentifierNameSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } } name =>
            name.Identifier.ValueText,
        _ => null,
    };
}
