using System.Collections.Generic;
using System.Linq;
using Corpus.Generators.Inputs;
using Corpus.Roslyn;
using Corpus.Text.Fields;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Fields;

/// <summary>The part of the pipeline for declared fields: a file with their members, and the mistakes in their declarations.</summary>
internal static class FieldsOutput
{
    /// <summary>Adds the outputs to the pipeline.</summary>
    /// <returns>The fields, for other steps.</returns>
    public static IncrementalValueProvider<FieldSchema> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Surroundings> surroundings,
        IncrementalValueProvider<CorpusOptions> options)
    {
        IncrementalValueProvider<FieldSchema> fields =
            surroundings.Select((surroundings, _) => surroundings.Manifest.Fields).WithTrackingName(Steps.Fields);
        context.RegisterSourceOutput(fields.Combine(options), (output, both) =>
        {
            (FieldSchema schema, CorpusOptions options) = both;
            FieldDeclaration[] right = [.. Right(schema)];
            if (right.Length > 0) output.AddSource(CorpusOptions.FieldsClass + ".g.cs", FieldsEmitter.Emit(right, options));
            foreach (FieldProblem problem in schema.Problems)
                GeneratorRules.Funnel.Report(Diagnostic(problem, options), output.ReportDiagnostic);
        });
        return fields;
    }

    /// <summary>The types that the file declares.</summary>
    public static EquatableArray<string> TypesOf(FieldSchema schema)
    {
        FieldDeclaration[] right = [.. Right(schema)];
        return right.Where(field => field.Type == FieldType.Choice).Select(field => field.Name)
            .Concat(right.Length == 0 ? [] : [CorpusOptions.FieldsClass])
            .ToEquatableArray();
    }

    /// <summary>The fields that are declared rightly.</summary>
    private static IEnumerable<FieldDeclaration> Right(FieldSchema schema) => schema.Fields.Where(field => field.Type != FieldType.Unknown);

    private static DiagnosticInfo Diagnostic(FieldProblem problem, CorpusOptions options) => new(
        GeneratorRules.UnreadableValue.Id,
        problem.Message,
        problem.File.Length == 0 ? Place.None : new Place(problem.File, default, 0, 0, 0, 0),
        options.Reporting);
}
