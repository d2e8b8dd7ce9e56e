using System.Collections.Generic;
using System.Linq;
using Corpus.Checking;
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
        IncrementalValueProvider<IReadOnlyList<AdditionalText>> files = All(context.AdditionalTextsProvider);

        IncrementalValueProvider<CorpusOptions> options = context.AnalyzerConfigOptionsProvider
            .Combine(context.ParseOptionsProvider)
            .Select((both, _) => CorpusOptions.From(both.Left.GlobalOptions, ((CSharpParseOptions)both.Right).LanguageVersion))
            .WithTrackingName(Steps.Options)
            .Combine(files)
            .Select((both, _) => both.Right.Any(file => ArticleManifest.IsOfEditor(file.Path))
                ? both.Left with { LeadsToFiles = true }
                : both.Left);

        IncrementalValueProvider<Surroundings> surroundings = files
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

        IncrementalValueProvider<EquatableArray<AliasInput>> aliases = files
            .Combine(surroundings)
            .Select((both, cancellation) => AliasInput.In(both.Left, both.Right, cancellation))
            .WithTrackingName(Steps.Aliases);

        IncrementalValueProvider<EntityPlan> entities =
            All(articles.Select((article, _) => new ArticleEntities(article)))
            .Combine(aliases)
            .Select((all, _) => EntityPlan.Of(all.Left, all.Right));

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics = plan
            .Select((plan, _) => plan.Diagnostics)
            .WithTrackingName(Steps.Diagnostics);

        IncrementalValueProvider<FieldSchema> fields = FieldsOutput.Register(context, surroundings, options);

        IncrementalValueProvider<GeneratedNames> names = options
            .Combine(fields)
            .Select((both, _) => new GeneratedNames(both.Left, FieldsOutput.TypesOf(both.Right)))
            .Combine(entities.Select((entities, _) => entities.Types))
            .Select((both, _) => both.Left.And(both.Right))
            .Combine(root)
            .Select((both, _) => both.Right.Shards.Count > 0 ? both.Left : both.Left.None);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> ownNames = context.CompilationProvider
            .Combine(names)
            .Select((both, cancellation) => OwnNames.Of(both.Left, both.Right, cancellation))
            .WithTrackingName(Steps.OwnNames);

        context.RegisterSourceOutput(shards.Combine(options), (output, shard) =>
            output.AddSource("Articles." + shard.Left.Name + ".g.cs", ShardEmitter.Emit(shard.Left, shard.Right)));

        context.RegisterSourceOutput(root.Combine(options), (output, root) =>
        {
            if (root.Left.Shards.Count > 0) output.AddSource("Articles.g.cs", RootEmitter.Emit(root.Left, root.Right));
        });

        Emit(entities.Select((entities, _) => entities.Speakers).WithTrackingName(Steps.Speakers), EntityEmitter.Speakers);
        Emit(entities.Select((entities, _) => entities.Publishers).WithTrackingName(Steps.Publishers), EntityEmitter.Publishers);
        Emit(entities.Select((entities, _) => entities.Places).WithTrackingName(Steps.Places), EntityEmitter.Places);
        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(entities.Select((entities, _) => entities.Diagnostics), Report);
        context.RegisterSourceOutput(ownNames, Report);

        void Emit(IncrementalValueProvider<EntityTable> table, EntityEmitter emitter) =>
            context.RegisterSourceOutput(table.Combine(options), (output, both) =>
            {
                if (both.Left.Fields.Count > 0) output.AddSource(emitter.FileName, emitter.Emit(both.Left, both.Right));
            });
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
