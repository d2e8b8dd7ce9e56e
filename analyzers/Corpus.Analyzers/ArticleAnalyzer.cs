using System;
using System.Collections.Immutable;
using Corpus.Checking;
using Corpus.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers;

/// <summary>
/// Reports what the reader finds in a project's articles. One analyzer serves all rules: the compiler runs the actions
/// of additional files one after another, and the reader finds everything in one pass.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    private static readonly Funnel Funnel = new(Descriptors.OfArticles);

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
        if (article.Published is null) article = dates.Value.AddTo(file).Read(text, context.CancellationToken);
        foreach (DiagnosticInfo diagnostic in Funnel.Told(file, text, article)) Funnel.Report(diagnostic, context.ReportDiagnostic);
    }
}
