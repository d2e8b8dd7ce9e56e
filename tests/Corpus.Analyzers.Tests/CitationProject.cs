using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Analyzers.Citations;
using Corpus.Checking;
using Corpus.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>A project whose C# uses its articles: the generator runs, and then the analyzer of citations.</summary>
internal sealed class CitationProject
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Dictionary<string, string> _articles = new(StringComparer.Ordinal);

    /// <summary>The surface of the generated code.</summary>
    public string Surface { get; init; } = "Full";

    /// <summary>The version of C#.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public CitationProject Article(string id, string text)
    {
        _articles[id] = text;
        return this;
    }

    /// <summary>Compiles the generated code with the project's own, without any error.</summary>
    public Compilation Compile(string code, out ImmutableArray<AdditionalText> files)
    {
        string manifest = string.Concat(
            _articles.Keys.Select(id => ArticleManifest.Line("/news/" + id + ".txt", id, "Corpus/" + id + ".txt", _ => null)));
        files =
        [
            new File("/news/obj/News.corpus-articles", manifest),
            .. _articles.Select(article => new File("/news/" + article.Key + ".txt", article.Value)),
        ];
        var parsing = new CSharpParseOptions(Language);
        var compilation = CSharpCompilation.Create(
            "News", [CSharpSyntaxTree.ParseText(code, parsing, "/news/Code.cs")], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files, parsing, new Options(Surface))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        Assert.Empty(generated.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return generated;
    }

    /// <summary>Returns what the analyzer reports, in the order of the code. An exception in the analyzer fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string code)
    {
        var thrown = new List<Exception>();
        Compilation compilation = Compile(code, out ImmutableArray<AdditionalText> files);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, new Options(Surface)), (exception, _, _) => thrown.Add(exception), concurrentAnalysis: true,
                logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics =
            await compilation.WithAnalyzers([new CitationAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options(string surface) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
            new Dictionary<string, string> { ["build_property.CorpusSurface"] = surface, ["build_property.RootNamespace"] = "News" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
