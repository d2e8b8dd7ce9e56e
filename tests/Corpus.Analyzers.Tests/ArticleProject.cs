using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests;

/// <summary>A C# project with articles and <c>.editorconfig</c> files, held in memory, as the compiler would see it.</summary>
internal sealed class ArticleProject
{
    private readonly List<ProjectFile> _files = [];
    private readonly List<AnalyzerConfig> _configs = [];
    private readonly Dictionary<string, string> _metadata = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _properties = new(AnalyzerConfigOptions.KeyComparer);
    private CSharpCompilationOptions _options = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The articles and the other files, in the order in which they were added.</summary>
    public IReadOnlyList<AdditionalText> Files => _files;

    public AnalyzerConfigOptionsProvider Options => new OptionsProvider(this);

    public ArticleProject Article(string path, string? text) => Add(path, text is null ? null : SourceText.From(text), article: true);

    public ArticleProject Article(string path, byte[] bytes) => Add(path, SourceText.From(bytes, bytes.Length), article: true);

    public ArticleProject OtherFile(string path, string text) => Add(path, SourceText.From(text), article: false);

    /// <summary>States something about every article.</summary>
    public ArticleProject Metadata(string name, string value)
    {
        _metadata[name] = value;
        return this;
    }

    /// <summary>The manifest of the articles, as the targets write it.</summary>
    public ArticleManifest Manifest => ArticleManifest.Parse(ManifestText);

    private string ManifestText => string.Concat(_files.Where(file => file.Article).Select(file => ArticleManifest.Line(
        file.Path, Path.GetFileNameWithoutExtension(file.Path), "Corpus/" + Path.GetFileName(file.Path),
            name => _metadata.GetValueOrDefault(name))));

    public ArticleProject Property(string name, string value)
    {
        _properties["build_property." + name] = value;
        return this;
    }

    public ArticleProject EditorConfig(string path, string text)
    {
        _configs.Add(AnalyzerConfig.Parse(text, path));
        return this;
    }

    /// <summary>Sets a rule's severity as <c>NoWarn</c>, <c>WarningsAsErrors</c> or a <c>.globalconfig</c> does.</summary>
    public ArticleProject Configure(string rule, ReportDiagnostic how)
    {
        _options = _options.WithSpecificDiagnosticOptions(_options.SpecificDiagnosticOptions.SetItem(rule, how));
        return this;
    }

    /// <summary>Runs the analyzer and sorts its diagnostics by file and place. An exception in the analyzer fails the test.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(bool concurrent = true)
    {
        var thrown = new List<Exception>();
        CompilationWithAnalyzers compilation = CSharpCompilation.Create("Newsroom", options: _options).WithAnalyzers(
            [new ArticleAnalyzer(), new CorpusAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(
                    [.. Files, new ProjectFile("/obj/news.corpus-articles", SourceText.From(ManifestText), article: false)], Options),
                (exception, _, _) => thrown.Add(exception),
                concurrentAnalysis: concurrent,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await compilation.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return
        [
            .. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }

    private ArticleProject Add(string path, SourceText? text, bool article)
    {
        _files.Add(new ProjectFile(path, text, article));
        return this;
    }

    private sealed class ProjectFile(string path, SourceText? text, bool article) : AdditionalText
    {
        public override string Path { get; } = path;

        public bool Article { get; } = article;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class OptionsProvider(ArticleProject project) : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(project._configs);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(project._properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
        {
            var values =
                new Dictionary<string, string>(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions,
                    AnalyzerConfigOptions.KeyComparer);
            return new Values(values);
        }
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => values.TryGetValue(key, out value);
    }
}
