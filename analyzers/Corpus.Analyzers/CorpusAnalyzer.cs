using System.Collections.Generic;
using System.Collections.Immutable;
using Corpus.Checking;
using Corpus.Roslyn;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers;

/// <summary>
/// Reports the findings of the rules that compare a project's articles. It runs when the compilation ends, and reuses the articles
/// that <see cref="ArticleAnalyzer"/> and the generator have read.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    private static readonly Funnel Funnel = new(Descriptors.OfCorpus);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Funnel.Rules;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Check);
    }

    private static void Check(CompilationAnalysisContext context)
    {
        var articles = new List<Article>();
        var files = new Dictionary<Article, (ArticleFile File, SourceText Text)>();
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        ArticleManifest manifest = Manifests.Of(context.Options.AdditionalFiles, context.CancellationToken);
        var dates = InferredDates.Of(context.Options.AdditionalFiles, manifest, options, context.CancellationToken);
        foreach (AdditionalText additional in context.Options.AdditionalFiles)
        {
            if (ArticleFile.From(additional, manifest, options) is not { } stated) continue;
            if (additional.GetText(context.CancellationToken) is not { } text || EncodingCheck.Check(text) is not null) continue;
            ArticleFile file = dates.AddTo(stated);
            Article article = file.Read(text, context.CancellationToken);
            articles.Add(article);
            files[article] = (file, text);
        }
        if (articles.Count < 2) return;
        foreach (Finding finding in CorpusRules.Check(articles, context.CancellationToken))
            if (finding.Suppression is null)
                Funnel.Report(DiagnosticInfo.Of(finding, passage => files[passage.Article]), context.ReportDiagnostic);
    }
}
