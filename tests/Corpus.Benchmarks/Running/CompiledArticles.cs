using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Corpus.Benchmarks.Articles;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace Corpus.Benchmarks.Running;

/// <summary>An assembly with 1,000 invented articles, compiled as a project that uses the package is.</summary>
internal sealed class CompiledArticles
{
    private const int Count = 1000;

    private readonly byte[] _assembly;

    private CompiledArticles(byte[] assembly) => _assembly = assembly;

    /// <summary>Compiles the articles for a surface.</summary>
    public static CompiledArticles Create(string surface)
    {
        TestProject project = TestProject.Empty.WithProperty("CorpusSurface", surface);
        foreach (ArticleRecord record in InventedArticles.Create(Count)) project = project.With(record.Metadata.Id + ".txt", record.Text);
        project.Driver(tracked: false).RunGeneratorsAndUpdateCompilation(project.Compile(), out Compilation compilation, out _);
        var output = new MemoryStream();
        EmitResult result = compilation.Emit(output, manifestResources: project.Resources.Select(resource =>
            new ResourceDescription(resource.Key, () => new MemoryStream(resource.Value), isPublic: true)));
        if (!result.Success) throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        return new CompiledArticles(output.ToArray());
    }

    /// <summary>Loads the assembly anew, so that nothing in it was used before.</summary>
    /// <remarks>Never unloaded: the code of an assembly that can be unloaded is compiled in another way.</remarks>
    public Assembly Load() => new AssemblyLoadContext("articles").LoadFromStream(new MemoryStream(_assembly));

    /// <summary>Reads <c>Articles.All</c>.</summary>
    public static ArticleCollection AllOf(Assembly assembly) =>
        (ArticleCollection)Type(assembly, "NewsDesk.Articles").GetProperty("All")!.GetValue(null)!;

    /// <summary>Reads <c>Speakers.All</c>.</summary>
    public static EntityCollection<CorpusSpeaker> SpeakersOf(Assembly assembly) =>
        (EntityCollection<CorpusSpeaker>)Type(assembly, "NewsDesk.Speakers").GetField("All")!.GetValue(null)!;

    private static Type Type(Assembly assembly, string name) => assembly.GetType(name, throwOnError: true)!;
}
