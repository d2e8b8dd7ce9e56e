using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Inputs;

/// <summary>The names of the generated types.</summary>
/// <param name="Options">The names that the project's properties state.</param>
/// <param name="More">The names of types that only some projects get: of declared fields, publishers, places.</param>
internal sealed record GeneratedNames(CorpusOptions Options, EquatableArray<string> More)
{
    private bool HasArticles { get; init; } = true;

    /// <summary>The names of a project without articles.</summary>
    public GeneratedNames None => this with { HasArticles = false };

    /// <summary>All names.</summary>
    public IEnumerable<string> All => HasArticles ? [Options.ClassName, CorpusOptions.SpeakersClass, .. More] : [];

    /// <summary>Adds names.</summary>
    public GeneratedNames And(EquatableArray<string> types) => this with { More = More.Concat(types).ToEquatableArray() };
}

/// <summary>
/// Finds types of the project with the name of a generated class (CORP0008): the compiler only says that a name is defined twice.
/// </summary>
internal static class OwnNames
{
    private const string Namespaced = "give the generated classes another namespace with <CorpusNamespace>";

    /// <summary>Gives a diagnostic for each type or namespace of the project's own code with the name of a generated class.</summary>
    public static EquatableArray<DiagnosticInfo> Of(Compilation compilation, GeneratedNames names, CancellationToken cancellation)
    {
        CorpusOptions options = names.Options;
        if (Namespace(compilation.Assembly.GlobalNamespace, options.Namespace) is not { } space) return new([]);
        var found = new List<DiagnosticInfo>();
        foreach (string name in names.All)
        {
            if (space.GetMembers(name).FirstOrDefault(
                member => !MayBeExtended(member, options, cancellation)) is not INamespaceOrTypeSymbol own)
                continue;
            found.Add(new DiagnosticInfo(GeneratorRules.OwnName.Id, Message(own, name, options), Place(own), options.Reporting));
        }
        return found.ToEquatableArray();
    }

    private static INamespaceSymbol? Namespace(INamespaceSymbol root, string name) => name.Length == 0
        ? root
        : name.Split('.').Aggregate((INamespaceSymbol?)root,
            (space, part) => space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part));

    /// <summary>Whether the project may extend the generated type with the member: the root class is partial.</summary>
    private static bool MayBeExtended(ISymbol member, CorpusOptions options, CancellationToken cancellation) =>
        member is INamedTypeSymbol { Arity: > 0 }
        || (member is INamedTypeSymbol { TypeKind: TypeKind.Class } type
            && type.Name == options.ClassName
            && type.DeclaringSyntaxReferences.All(
            declaration => declaration.GetSyntax(cancellation) is Microsoft.CodeAnalysis.CSharp.Syntax.ClassDeclarationSyntax syntax
                && syntax.Modifiers.Any(modifier => modifier.ValueText == "partial")));

    private static string Message(INamespaceOrTypeSymbol own, string name, CorpusOptions options)
    {
        string kind = own is INamespaceSymbol ? "namespace" : "type";
        (string role, string ways) = name == options.ClassName
            ? ("the class of its articles is",
                "give the generated class another name with <CorpusClassName>, or another namespace with <CorpusNamespace>")
            : name is CorpusOptions.SpeakersClass or CorpusOptions.PublishersClass or CorpusOptions.PlacesClass
                ? ("the class of its " + name.ToLowerInvariant() + " is", Namespaced)
            : ("the type of a declared field is", Namespaced);
        return "The project has a " + kind + " of its own called " + own.ToDisplayString() + ", as " + role + ": " + ways
            + ", in the project file, or rename the " + kind + ".";
    }

    private static Place Place(ISymbol own)
    {
        if (own.Locations.FirstOrDefault(location => location.IsInSource) is not { } location) return Roslyn.Place.None;
        FileLinePositionSpan lines = location.GetLineSpan();
        return new Place(
            lines.Path, new Span(location.SourceSpan.Start, location.SourceSpan.Length),
            lines.StartLinePosition.Line, lines.StartLinePosition.Character, lines.EndLinePosition.Line, lines.EndLinePosition.Character);
    }
}
