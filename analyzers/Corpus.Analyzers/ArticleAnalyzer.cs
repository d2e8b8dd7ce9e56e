using System;
using System.Collections.Immutable;
using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers;

/// <summary>
/// Reports what the reader finds in a project's articles. One analyzer serves all rules: the compiler runs the actions
/// of additional files one after another, and the reader finds everything in one pass.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    private static readonly Funnel Funnel = new(Descriptors.OfArticles);

    private static readonly Remembered<ArticleFile, DiagnosticInfo[]> Diagnostics = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Funnel.Rules;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            ArticleManifest manifest = Manifests.Of(start.Options.AdditionalFiles, start.CancellationToken);
            var dates = new Lazy<InferredDates>(() => InferredDates.Of(
                start.Options.AdditionalFiles, manifest, start.Options.AnalyzerConfigOptionsProvider, start.CancellationToken));
            start.RegisterAdditionalFileAction(file => Check(file, manifest, dates));
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, ArticleManifest manifest, Lazy<InferredDates> dates)
    {
        if (ArticleFile.From(context.AdditionalFile, manifest, context.Options.AnalyzerConfigOptionsProvider) is not { } file) return;
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;
        Article article = file.Read(text, context.CancellationToken);
        if (!ReadingResult.Of(article).HasDate) article = dates.Value.AddTo(file).Read(text, context.CancellationToken);
        DiagnosticInfo[]? diagnostics = Diagnostics.Find(article.Identity, file);
        if (diagnostics is null) Diagnostics.Keep(article.Identity, file, diagnostics = Findings(file, text, article));
        foreach (DiagnosticInfo diagnostic in diagnostics) Funnel.Report(diagnostic, context.ReportDiagnostic);
    }

    /// <summary>A file that is not UTF-8 has that finding alone, and the generator reports it: its words are not those meant.</summary>
    private static DiagnosticInfo[] Findings(ArticleFile file, SourceText text, Article article) =>
        EncodingCheck.Check(text) is null ? [.. Funnel.Told(file, text, article)] : [];
}
