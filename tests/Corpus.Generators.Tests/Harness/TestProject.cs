using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Corpus.Checking;
using Corpus.Text.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A project with articles, as its compiler sees it. Immutable: each method gives a changed project.</summary>
internal sealed record TestProject
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(
                path =>
                    Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ConcurrentDictionary<string, ArticleText> Manifests = new(StringComparer.Ordinal);

    public static readonly TestProject Empty = new();

    /// <summary>The name of the assembly.</summary>
    public string Assembly { get; init; } = "NewsDesk";

    /// <summary>Another project that this one references.</summary>
    public MetadataReference? Referenced { get; init; }

    private string Root { get; init; } = "/home/ana/newsdesk/";

    private ImmutableArray<ArticleText> Files { get; init; } = [];

    /// <summary>What is stated about each article, by its path below the folder of the articles.</summary>
    private ImmutableSortedDictionary<string, ImmutableDictionary<string, string>> Stated { get; init; } =
        ImmutableSortedDictionary<string, ImmutableDictionary<string, string>>.Empty.WithComparers(StringComparer.Ordinal);

    private ImmutableArray<DeclaredField> Fields { get; init; } = [];

    private ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "NewsDesk").Add("build_property.ProjectDir",
            "/home/ana/newsdesk/");

    private string Code { get; init; } = "";

    /// <summary>The path of the alias file; empty where there is none.</summary>
    private string AliasFile { get; init; } = "";

    public int Count => Files.Length;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>The bytes of each article, by the name of its resource.</summary>
    public ImmutableSortedDictionary<string, byte[]> Resources { get; init; } =
        ImmutableSortedDictionary<string, byte[]>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Adds an article, or replaces the text of an existing one.</summary>
    /// <param name="path">The file's path below the folder of the articles.</param>
    /// <param name="text">Its text.</param>
    /// <param name="stated">Metadata, as pairs of name and value.</param>
    public TestProject With(string path, string text, params (string Name, string Value)[] stated) =>
        With(path, Encoding.UTF8.GetBytes(text), stated);

    /// <inheritdoc cref="With(string, string, ValueTuple{string, string}[])"/>
    public TestProject With(string path, byte[]? bytes, params (string Name, string Value)[] stated)
    {
        string file = Root + "articles/" + path;
        string resource = "Corpus/articles/" + path;
        var text = new ArticleText(file, bytes);
        int index = Files.Select(known => known.Path).ToList().IndexOf(file);
        return this with
        {
            Files = index < 0 ? Files.Add(text) : Files.SetItem(index, text),
            Stated =
                Stated.SetItem(path,
                    stated.Length == 0 && Stated.TryGetValue(path, out var known)
                        ? known
                        : stated.ToImmutableDictionary(pair => pair.Name, pair => pair.Value)),
            Resources = Resources.SetItem(resource, bytes ?? []),
        };
    }

    /// <summary>Adds an additional file that is no article.</summary>
    public TestProject WithForeignFile(string path, string text) => this with { Files = Files.Add(new ArticleText(Root + path, text)) };

    /// <summary>Adds an alias file, or replaces the text of the existing one.</summary>
    public TestProject WithAliases(string text)
    {
        string path = Root + "aliases.txt";
        return this with { Files = Files.RemoveAll(file => file.Path == path).Add(new ArticleText(path, text)), AliasFile = path };
    }

    public TestProject Without(string path) =>
        this with { Files = Files.RemoveAll(file => file.Path == Root + "articles/" + path), Stated = Stated.Remove(path) };

    public TestProject WithProperty(string name, string value) =>
        this with { Properties = Properties.SetItem("build_property." + name, value) };

    /// <summary>Declares a field, as an item <c>CorpusField</c> does.</summary>
    public TestProject WithField(string name, string type = "", string values = "", string required = "") =>
        this with { Fields = Fields.Add(new DeclaredField(name, type, values, required, Root + "NewsDesk.csproj")) };

    public TestProject WithCode(string code) => this with { Code = code };

    /// <summary>The same project in another directory, its files named in another order.</summary>
    public TestProject MovedTo(string root) => this with
    {
        Root = root,
        Files = [.. Files.Reverse().Select(file => new ArticleText(root + file.Path[Root.Length..], file.GetText()!.ToString()))],
        Properties = Properties.SetItem("build_property.ProjectDir", root),
    };

    public Compilation Compile() => CSharpCompilation.Create(
        Assembly,
        [CSharpSyntaxTree.ParseText(Code, Parsing)],
        Referenced is null ? References : References.Add(Referenced),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    /// <summary>A driver that has the project's files and options and has not run yet.</summary>
    /// <param name="tracked">Whether it records why each step ran, which costs time.</param>
    public GeneratorDriver Driver(bool tracked = true) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        [Manifest, .. Files],
        Parsing,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracked));

    /// <summary>
    /// Brings a driver that ran over <paramref name="earlier"/> to this project, as an IDE does: unchanged parts keep their instances.
    /// </summary>
    public GeneratorDriver Driver(GeneratorDriver driver, TestProject earlier)
    {
        driver = driver
            .RemoveAdditionalTexts([.. earlier.Files.Where(file => Files.All(now => now.Path != file.Path))])
            .AddAdditionalTexts([.. Files.Where(file => earlier.Files.All(was => was.Path != file.Path))]);
        foreach (ArticleText file in Files)
            if (earlier.Files.FirstOrDefault(was => was.Path == file.Path) is { } was && was != file)
                driver = driver.ReplaceAdditionalText(was, file);
        if (!ReferenceEquals(Manifest, earlier.Manifest)) driver = driver.ReplaceAdditionalText(earlier.Manifest, Manifest);
        return Properties == earlier.Properties ? driver : driver.WithUpdatedAnalyzerConfigOptions(Options);
    }

    private ProjectOptions Options => new(Properties);

    /// <summary>The manifest: one object for two projects with the same articles, as in an editor.</summary>
    private ArticleText Manifest =>
        Manifests.GetOrAdd(
            string.Concat(Fields.Select(ArticleManifest.Line).Concat(Stated.Select(Line)))
                + (AliasFile.Length == 0 ? "" : ArticleManifest.AliasLine(AliasFile)),
            text => new ArticleText(Root + "obj/NewsDesk.corpus-articles", text));

    private string Line(KeyValuePair<string, ImmutableDictionary<string, string>> article) => ArticleManifest.Line(
        Root + "articles/" + article.Key, Path.ChangeExtension(article.Key, null), "Corpus/articles/" + article.Key,
            name => article.Value.GetValueOrDefault(name), Fields);

    private CSharpParseOptions Parsing => new(Language, DocumentationMode.Diagnose, preprocessorSymbols: ["NET6_0_OR_GREATER"]);
}
