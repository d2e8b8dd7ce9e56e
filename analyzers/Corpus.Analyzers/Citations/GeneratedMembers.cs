using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Corpus.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Analyzers.Citations;

/// <summary>
/// Which article each generated member is. The generated class of the articles says so: its index lists the articles, and its static
/// constructors give each member a number of the index.
/// </summary>
internal sealed class GeneratedMembers
{
    private static readonly ConditionalWeakTable<SyntaxNode, GeneratedMembers> Known = new();

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private GeneratedMembers(SyntaxNode index)
    {
        Articles = index.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(IsText) is { } literal
            ? IndexEntry.Read(literal.Token.ValueText)
            : [];
        foreach (ConstructorDeclarationSyntax constructor in index.SyntaxTree.GetRoot().DescendantNodes(IsAroundTypes)
            .OfType<ConstructorDeclarationSyntax>())
            foreach ((string name, int number) in NumberedFields.Of(constructor)) _numbers[PathOf(constructor) + name] = number;
    }

    /// <summary>The articles, in the ordinal order of their ids.</summary>
    public IReadOnlyList<IndexEntry> Articles { get; }

    /// <summary>Reads the generated class of the articles; null where the type is another one, or comes from another project.</summary>
    public static GeneratedMembers? Of(INamedTypeSymbol? type, CancellationToken cancellation)
    {
        if (type is not { IsStatic: true }) return null;
        IFieldSymbol? corpus = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(
            field => field.Type is { Name: "CompiledCorpus", ContainingNamespace.Name: "Compiled" });
        SyntaxNode? index = corpus?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return index is null ? null : Known.GetValue(index, static index => new GeneratedMembers(index));
    }

    /// <summary>Gets the number of the article that a member is; null where the member is no article.</summary>
    public int? NumberOf(IFieldSymbol member)
    {
        string path = member.Name;
        for (INamedTypeSymbol? type = member.ContainingType; type?.ContainingType is not null; type = type.ContainingType)
            path = type.Name + "." + path;
        return _numbers.TryGetValue(path, out int number) && number < Articles.Count ? number : null;
    }

    private static bool IsAroundTypes(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;

    private static bool IsText(LiteralExpressionSyntax literal) => literal.IsKind(SyntaxKind.StringLiteralExpression);

    /// <summary>The path of a constructor's type below the outermost type: <c>Korea.North.</c></summary>
    private static string PathOf(ConstructorDeclarationSyntax constructor)
    {
        string path = "";
        for (SyntaxNode? type = constructor.Parent; type?.Parent is TypeDeclarationSyntax; type = type.Parent)
            path = ((TypeDeclarationSyntax)type).Identifier.ValueText + "." + path;
        return path;
    }
}
