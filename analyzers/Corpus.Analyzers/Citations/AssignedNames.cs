using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Analyzers.Citations;

/// <summary>The names of variables that a member assigns behind their declarations. Each member is searched once.</summary>
internal static class AssignedNames
{
    private static readonly ConditionalWeakTable<SyntaxNode, HashSet<string>> Known = new();

    /// <summary>Gets the names that the member around a declaration assigns.</summary>
    public static HashSet<string> In(SyntaxNode declaration)
    {
        SyntaxNode member = declaration.AncestorsAndSelf().FirstOrDefault(
            node => node is MemberDeclarationSyntax and not GlobalStatementSyntax || node is CompilationUnitSyntax) ?? declaration;
        return Known.GetValue(member, static member => [.. member.DescendantNodes().Select(Assigned).OfType<string>()]);
    }

    private static string? Assigned(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax name } => name.Identifier.ValueText,
        RefExpressionSyntax { Expression: IdentifierNameSyntax name } => name.Identifier.ValueText,
        IdentifierNameSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } } name =>
            name.Identifier.ValueText,
        _ => null,
    };
}
