using System.Collections.Generic;
using Corpus.Generators.Emit;
using Corpus.Generators.Fields;
using Corpus.Generators.Inputs;
using Corpus.Generators.Planning;
using Corpus.Roslyn;
using Corpus.Text.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators;

/// <summary>Turns the articles of a project into classes. This file is the pipeline; each step has its own file.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select((both, _) => CorpusOptions.From(both.Left.GlobalOptions, ((CSharpParseOptions)both.Right).LanguageVersion))
            .WithTrackingName(Steps.Options);

        IncrementalValueProvider<Surroundings> surroundings = All(context.AdditionalTextsProvider)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((both, cancellation) => ReadAhead.Of(both.Left, both.Right, cancellation));

        IncrementalValueProvider<string> rootClass = options.Select((options, _) => options.ClassName);

        IncrementalValuesProvider<ArticleModel> articles = context.AdditionalTextsProvider
            .Combine(surroundings.Combine(rootClass))
            .Select((file, cancellation) => ArticleInput.Read(file.Left, file.Right.Left, file.Right.Right, cancellation))
            .WithTrackingName(Steps.Articles)
            .Where(article => article is not null)
            .Select((article, _) => article!);

        IncrementalValueProvider<CorpusPlan> plan = All(articles)
            .Combine(options)
            .Select((all, _) => CorpusPlan.Of(all.Left, all.Right))
            .WithTrackingName(Steps.Plan);

        IncrementalValuesProvider<Shard> shards = plan
            .SelectMany((plan, _) => plan.Shards)
            .WithTrackingName(Steps.Shards);

        IncrementalValueProvider<Root> root = plan
            .Select((plan, _) => plan.Root)
            .WithTrackingName(Steps.Root);

        IncrementalValueProvider<SpeakerTable> speakers =
            All(articles.Select((article, _) => new ArticleSpeakers(article.Order, article.Speakers)))
            .Select((all, _) => SpeakerTable.Of(all))
            .WithTrackingName(Steps.Speakers);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics = plan
            .Select((plan, _) => plan.Diagnostics)
            .WithTrackingName(Steps.Diagnostics);

        IncrementalValueProvider<FieldSchema> fields = FieldsOutput.Register(context, surroundings, options);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ownNames = context.CompilationProvider
            .Combine(options.Combine(fields).Select((both, _) => new GeneratedNames(both.Left, FieldsOutput.TypesOf(both.Right))))
            .Combine(root.Select((root, _) => root.Shards.Count > 0))
            .Select((all, cancellation) => all.Right ? OwnNames.Of(all.Left.Left, all.Left.Right, cancellation) : new([]))
            .WithTrackingName(Steps.OwnNames);

        context.RegisterSourceOutput(shards.Combine(options), (output, shard) =>
            output.AddSource("Articles." + shard.Left.Name + ".g.cs", ShardEmitter.Emit(shard.Left, shard.Right)));

        context.RegisterSourceOutput(root.Combine(options), (output, root) =>
        {
            if (root.Left.Shards.Count > 0) output.AddSource("Articles.g.cs", RootEmitter.Emit(root.Left, root.Right));
        });

        context.RegisterSourceOutput(speakers.Combine(options), (output, speakers) =>
        {
            if (speakers.Left.Fields.Count > 0) output.AddSource("Speakers.g.cs", SpeakersEmitter.Emit(speakers.Left, speakers.Right));
        });

        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(ownNames, Report);
    }

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics) GeneratorRules.Funnel.Report(diagnostic, output.ReportDiagnostic);
    }

    /// <summary>
    /// Collects the results of a step as one object. Only objects pass through the pipeline: the compiler's code for pipeline steps is
    /// precompiled for objects, but compiled anew in each build for every structure (800 methods before this change).
    /// </summary>
    private static IncrementalValueProvider<IReadOnlyList<T>> All<T>(IncrementalValuesProvider<T> each) =>
        each.Collect().Select((all, _) => (IReadOnlyList<T>)all);
}
