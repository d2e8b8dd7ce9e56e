using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Generators.Naming;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Inputs;

/// <summary>The options for the generated classes, from the project's properties.</summary>
/// <param name="Namespace">From <c>CorpusNamespace</c>, else <c>RootNamespace</c>; empty for the global namespace.</param>
/// <param name="ClassName">From <c>CorpusClassName</c>, else <c>Articles</c>.</param>
/// <param name="IsPublic">From <c>CorpusVisibility</c>: <c>internal</c>, the default, or <c>public</c>.</param>
/// <param name="IsIndex">From <c>CorpusSurface</c>: <c>Full</c>, the default, or <c>Index</c>.</param>
/// <param name="KnowsNullable">Whether the language version has nullable reference types.</param>
/// <param name="HasExtensionProperties">Whether the language version has extension properties.</param>
/// <param name="HasErrorLog">Whether the compiler writes a log (<c>ErrorLog</c>), which also lists every suppressed warning.</param>
/// <param name="Reporting">How diagnostics about the whole project are reported.</param>
/// <param name="Problems">A message for each property with an invalid value; the default is used instead.</param>
internal sealed record CorpusOptions(
    string Namespace, string ClassName, bool IsPublic, bool IsIndex, bool KnowsNullable, bool HasExtensionProperties,
        bool HasErrorLog, Reporting Reporting,
        EquatableArray<string> Problems)
{
    /// <summary>The name of the class that holds all speakers.</summary>
    public const string SpeakersClass = "Speakers";

    /// <summary>The name of the class that holds all publishers.</summary>
    public const string PublishersClass = "Publishers";

    /// <summary>The name of the class that holds all places.</summary>
    public const string PlacesClass = "Places";

    /// <summary>The name of the class with the declared fields of the articles.</summary>
    public const string FieldsClass = "ArticleFields";

    /// <summary>The namespace, below the project's, of the types with an article's speakers.</summary>
    public const string SpeakerTypes = "ArticleTypes";

    /// <summary>The oldest compiler that we build against has no name for it.</summary>
    private const LanguageVersion CSharp14 = (LanguageVersion)1400;

    /// <summary>
    /// Whether the members of articles lead to their files: in an editor. In a build they do not, so that no path gets into an assembly.
    /// </summary>
    public bool LeadsToFiles { get; init; }

    public string Visibility => IsPublic ? "public" : "internal";

    public static CorpusOptions From(AnalyzerConfigOptions project, LanguageVersion language)
    {
        var problems = new List<string>();
        string className = Property(project, "CorpusClassName") ?? "Articles";
        if (!IsIdentifier(className)
            || className is SpeakersClass or PublishersClass or PlacesClass or SpeakerTypes or FieldsClass)
        {
            problems.Add("CorpusClassName '" + className + "' is not the name of a class that can be made: Articles is used.");
            className = "Articles";
        }
        string name = Property(project, "CorpusNamespace") ?? "";
        if (name.Length > 0 && !name.Split('.').All(IsIdentifier))
        {
            problems.Add("CorpusNamespace '" + name + "' is not the name of a namespace: the project's root namespace is used.");
            name = "";
        }
        if (name.Length == 0) name = RootNamespace(Property(project, "RootNamespace") ?? "");
        return new CorpusOptions(
            name,
            className,
            Choice(project, "CorpusVisibility", "internal", "public", problems),
            Choice(project, "CorpusSurface", "Full", "Index", problems),
            language >= LanguageVersion.CSharp8,
            // A preview of C# has them where the compiler knows C# 14.
            language >= CSharp14 && (language != LanguageVersion.Preview || Enum.IsDefined(typeof(LanguageVersion), CSharp14)),
            Property(project, "ErrorLog") is not null,
            Reporting.From(project, project),
            problems.ToEquatableArray());
    }

    /// <summary>Whether the property has the value <paramref name="other"/> rather than the default.</summary>
    private static bool Choice(AnalyzerConfigOptions project, string property, string byDefault, string other, List<string> problems)
    {
        string value = Property(project, property) ?? byDefault;
        if (value.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        if (!value.Equals(byDefault, StringComparison.OrdinalIgnoreCase))
            problems.Add(property + " '" + value + "' is neither " + byDefault + " nor " + other + ": " + byDefault + " is used.");
        return false;
    }

    private static bool IsIdentifier(string name) =>
        SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>Makes a valid namespace: the SDK takes it from the project's name, which may hold any characters.</summary>
    private static string RootNamespace(string stated) =>
        string.Join(".",
            stated.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(
                part => IsIdentifier(part) ? part : IdentifierNamer.Name(part)));

    private static string? Property(AnalyzerConfigOptions project, string name) =>
        project.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
