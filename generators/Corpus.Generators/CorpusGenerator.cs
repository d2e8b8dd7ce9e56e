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

        IncrementalValueProvider<SpeakerPlan> speakers =
            All(articles.Select((article, _) => new ArticleEntities(article.Order, article.Entities)))
            .Combine(aliases)
            .Select((all, _) => SpeakerPlan.Of(all.Left, all.Right))
            .WithTrackingName(Steps.Speakers);

        IncrementalValueProvider<IReadOnlyList<ArticleOrigin>> origins =
            All(articles.Select((article, _) => new ArticleOrigin(article.Order, article.Summary.Publisher, article.Dateline)));

        IncrementalValueProvider<EntityTable> publishers = origins
            .Select((all, _) => EntityTable.OfPublishers(all))
            .WithTrackingName(Steps.Publishers);

        IncrementalValueProvider<EntityTable> places = origins
            .Select((all, _) => EntityTable.OfPlaces(all))
            .WithTrackingName(Steps.Places);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> diagnostics = plan
            .Select((plan, _) => plan.Diagnostics)
            .WithTrackingName(Steps.Diagnostics);

        IncrementalValueProvider<FieldSchema> fields = FieldsOutput.Register(context, surroundings, options);

        IncrementalValueProvider<GeneratedNames> names = root
            .Combine(options.Combine(fields))
            .Combine(publishers.Combine(places))
            .Select((all, _) => new GeneratedNames(
                all.Left.Right.Left,
                Types(all.Left.Left, all.Left.Right.Left, all.Left.Right.Right, all.Right.Left, all.Right.Right).ToEquatableArray()));

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

        Emit(context, speakers.Select((speakers, _) => speakers.Table), options, EntityEmitter.Speakers);
        Emit(context, publishers, options, EntityEmitter.Publishers);
        Emit(context, places, options, EntityEmitter.Places);
        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(speakers.Select((speakers, _) => speakers.Diagnostics), Report);
        context.RegisterSourceOutput(ownNames, Report);
    }

    /// <summary>The names of the types that are generated.</summary>
    private static IEnumerable<string> Types(Root root, CorpusOptions options, FieldSchema fields, EntityTable publishers,
        EntityTable places)
    {
        if (root.Shards.Count == 0) yield break;
        yield return options.ClassName;
        yield return CorpusOptions.SpeakersClass;
        if (publishers.Fields.Count > 0) yield return CorpusOptions.PublishersClass;
        if (places.Fields.Count > 0) yield return CorpusOptions.PlacesClass;
        foreach (string type in FieldsOutput.TypesOf(fields)) yield return type;
    }

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EntityTable> table,
        IncrementalValueProvider<CorpusOptions> options, EntityEmitter emitter) =>
        context.RegisterSourceOutput(table.Combine(options), (output, both) =>
        {
            if (both.Left.Fields.Count > 0) output.AddSource(emitter.FileName, emitter.Emit(both.Left, both.Right));
        });

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
