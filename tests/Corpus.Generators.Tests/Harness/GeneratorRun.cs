using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Harness;

/// <summary>
/// The result of the generator for a project. Every run is checked: a second run finds every step cached, no step returns a
/// Roslyn type, and the generator reports only the rules that the test names.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly TestProject _project;
    private readonly GeneratorDriver _driver;
    private readonly Compilation _compilation;

    private GeneratorRun(TestProject project, GeneratorDriver driver, bool removesFiles, params string[] expectedRules)
    {
        _project = project;
        Compilation input = project.Compile();
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out _compilation, out ImmutableArray<Diagnostic> diagnostics);
        Diagnostics = [.. diagnostics.OrderBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
        Assert.Equal(expectedRules, Diagnostics.Select(diagnostic => diagnostic.Id));
        Steps.HoldNoRoslynTypes(Result);
        // A driver that tracks its steps, as Roslyn 4.14 to 5.12 do, forgets another file in the run after one was removed, or replaced
        // beside one that was added;
        // one that does not track them is right.
        if (!removesFiles) Steps.AreAllCached(_driver.RunGenerators(input.Clone()).GetRunResult().Results.Single());
    }

    /// <summary>What the generator reported, by rule.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The generated files, each under its name.</summary>
    public string Sources =>
        string.Join("\n", Result.GeneratedSources.Select(source => "// " + source.HintName + "\n" + source.SourceText));

    /// <summary>Runs over a project for the first time.</summary>
    public static GeneratorRun Of(TestProject project, params string[] expectedRules) =>
        new(project, project.Driver(), removesFiles: false, expectedRules);

    /// <summary>Runs again after a change.</summary>
    public GeneratorRun Then(TestProject project, params string[] expectedRules) =>
        new(project, project.Driver(_driver, _project), project.Count != _project.Count, expectedRules);

    /// <summary>The reason for each item of a step in the last run.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>The reason for each generated file in the last run.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    /// <summary>The compiler's diagnostics for the project with the generated code, without suggestions.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics() =>
        _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>A type of the project with the generated code.</summary>
    public INamedTypeSymbol TypeOf(string name) => _compilation.GetTypeByMetadataName(name)!;

    /// <summary>The compiled project, for another to reference.</summary>
    public MetadataReference ToReference() => _compilation.ToMetadataReference();

    /// <summary>Compiles without any warning, loads the assembly, and returns the result of <c>Program.Run</c>.</summary>
    public string? Execute()
    {
        Assembly assembly = Load();
        return (string?)assembly.GetType("Program")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .Invoke(null, null);
    }

    /// <summary>Compiles without any warning and loads the assembly.</summary>
    public Assembly Load()
    {
        Assert.Empty(CompilerDiagnostics());
        var output = new MemoryStream();
        Assert.Empty(_compilation.Emit(output, manifestResources: _project.Resources.Select(resource =>
            new ResourceDescription(resource.Key, () => new MemoryStream(resource.Value), isPublic: true))).Diagnostics.Where(
                d => d.Severity >= DiagnosticSeverity.Warning));
        output.Position = 0;
        var context = new AssemblyLoadContext("run", isCollectible: true);
        return context.LoadFromStream(output);
    }
}
