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

/// <summary>Whom the generated class <c>Speakers</c> names, and which articles quote each.</summary>
internal sealed class GeneratedSpeakers
{
    private static readonly ConditionalWeakTable<SyntaxNode, GeneratedSpeakers> Known = new();

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly EntityEntry[] _speakers;

    private GeneratedSpeakers(ConstructorDeclarationSyntax constructor)
    {
        _speakers =
            constructor.Parent!.ChildNodes().OfType<FieldDeclarationSyntax>().SelectMany(field => field.Declaration.DescendantNodes())
                .OfType<LiteralExpressionSyntax>()
                .FirstOrDefault(literal => literal.IsKind(SyntaxKind.StringLiteralExpression)) is { } packed
                ? EntityEntry.Read(packed.Token.ValueText)
                : [];
        foreach ((string name, int number) in NumberedFields.Of(constructor)) _numbers[name] = number;
    }

    /// <summary>Reads the generated class that has a member; null where the member belongs to another class.</summary>
    public static GeneratedSpeakers? Of(IFieldSymbol member, CancellationToken cancellation)
    {
        if (!member.IsStatic || member.Type is not { Name: "CorpusSpeaker", ContainingNamespace.Name: "Corpus" }) return null;
        SyntaxNode? constructor = member.ContainingType.StaticConstructors.FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()
            ?.GetSyntax(cancellation);
        return constructor is ConstructorDeclarationSyntax filled
            ? Known.GetValue(filled, static filled => new GeneratedSpeakers((ConstructorDeclarationSyntax)filled))
            : null;
    }

    /// <summary>Gets the speaker that a member is; null where it is none.</summary>
    public EntityEntry? Find(IFieldSymbol member) =>
        _numbers.TryGetValue(member.Name, out int number) && number < _speakers.Length ? _speakers[number] : null;

    /// <summary>Gets the names of those whom an article quotes.</summary>
    public IEnumerable<string> QuotedIn(int article) =>
        _speakers.Where(speaker => IsQuotedIn(speaker, article)).Select(speaker => speaker.Name);

    /// <summary>Whether an article quotes a speaker.</summary>
    public static bool IsQuotedIn(EntityEntry speaker, int article) => speaker.Places.Any(place => place.Article == article);
}
