using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A project with articles, as its compiler sees it. Immutable: each method gives a changed project.</summary>
internal sealed record TestProject
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static readonly TestProject Empty = new();

    private string Root { get; init; } = "/home/ana/newsdesk/";

    private ImmutableArray<ArticleText> Files { get; init; } = [];

    private ImmutableDictionary<string, ImmutableDictionary<string, string>> Metadata { get; init; } = ImmutableDictionary<string, ImmutableDictionary<string, string>>.Empty;

    private ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.RootNamespace", "NewsDesk").Add("build_property.ProjectDir", "/home/ana/newsdesk/");

    private string Code { get; init; } = "";

    public int Count => Files.Length;

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>The bytes of each article, by the name of its resource.</summary>
    public ImmutableSortedDictionary<string, byte[]> Resources { get; init; } = ImmutableSortedDictionary<string, byte[]>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>Adds an article, or gives the one that stands there another text.</summary>
    /// <param name="path">The file's path below the folder of the articles.</param>
    /// <param name="text">Its text.</param>
    /// <param name="stated">Metadata, as pairs of name and value.</param>
    public TestProject With(string path, string text, params (string Name, string Value)[] stated) => With(path, Encoding.UTF8.GetBytes(text), stated);

    /// <inheritdoc cref="With(string, string, ValueTuple{string, string}[])"/>
    public TestProject With(string path, byte[]? bytes, params (string Name, string Value)[] stated)
    {
        string file = Root + "articles/" + path;
        string resource = "Corpus/articles/" + path;
        var metadata = ImmutableDictionary<string, string>.Empty
            .Add(Key("Article"), "true")
            .Add(Key("Id"), Uri.EscapeDataString(Path.ChangeExtension(path, null)))
            .Add(Key("Resource"), Uri.EscapeDataString(resource))
            .SetItems(stated.Select(pair => KeyValuePair.Create(Key(pair.Name), Uri.EscapeDataString(pair.Value))));
        var text = new ArticleText(file, bytes);
        int index = Files.Select(known => known.Path).ToList().IndexOf(file);
        return this with
        {
            Files = index < 0 ? Files.Add(text) : Files.SetItem(index, text),
            Metadata = Metadata.SetItem(file, stated.Length == 0 && Metadata.TryGetValue(file, out var known) ? known : metadata),
            Resources = Resources.SetItem(resource, bytes ?? []),
        };

        static string Key(string name) => "build_metadata.AdditionalFiles.Corpus" + name;
    }

    /// <summary>Adds an additional file that is no article.</summary>
    public TestProject WithForeignFile(string path, string text) => this with { Files = Files.Add(new ArticleText(Root + path, text)) };

    public TestProject Without(string path) => this with { Files = Files.RemoveAll(file => file.Path == Root + "articles/" + path) };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem("build_property." + name, value) };

    public TestProject WithCode(string code) => this with { Code = code };

    /// <summary>The same project in another directory, its files named in another order.</summary>
    public TestProject MovedTo(string root) => this with
    {
        Root = root,
        Files = [.. Files.Reverse().Select(file => new ArticleText(root + file.Path[Root.Length..], file.GetText()!.ToString()))],
        Metadata = Metadata.ToImmutableDictionary(pair => root + pair.Key[Root.Length..], pair => pair.Value),
        Properties = Properties.SetItem("build_property.ProjectDir", root),
    };

    public Compilation Compile() => CSharpCompilation.Create(
        "NewsDesk",
        [CSharpSyntaxTree.ParseText(Code, Parsing)],
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    /// <summary>A driver that has the project's files and options and has not run yet.</summary>
    /// <param name="tracked">Whether it notes why each step is run, which costs time.</param>
    public GeneratorDriver Driver(bool tracked = true) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        Files,
        Parsing,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracked));

    /// <summary>Brings a driver that ran over <paramref name="earlier"/> to this project, as an IDE does: what is the same stays the same instance.</summary>
    public GeneratorDriver Driver(GeneratorDriver driver, TestProject earlier)
    {
        driver = driver
            .RemoveAdditionalTexts([.. earlier.Files.Where(file => Files.All(now => now.Path != file.Path))])
            .AddAdditionalTexts([.. Files.Where(file => earlier.Files.All(was => was.Path != file.Path))]);
        foreach (ArticleText file in Files)
            if (earlier.Files.FirstOrDefault(was => was.Path == file.Path) is { } was && was != file) driver = driver.ReplaceAdditionalText(was, file);
        return Metadata == earlier.Metadata && Properties == earlier.Properties ? driver : driver.WithUpdatedAnalyzerConfigOptions(Options);
    }

    private ProjectOptions Options => new(Properties, Metadata);

    private CSharpParseOptions Parsing => new(Language, DocumentationMode.Diagnose);
}
