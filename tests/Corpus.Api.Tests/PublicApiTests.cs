using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using PublicApiGenerator;
using VerifyXunit;

namespace Corpus.Api.Tests;

/// <summary>
/// What each assembly of a package shows to its users, one file for each assembly and target framework. A change is a difference in
/// <c>_snapshots</c>, which a reviewer sees.
/// </summary>
[UsesVerify]
public class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Text.Json.Serialization.JsonConverterAttribute"],
    };

    [Theory]
    [InlineData("Corpus", "netstandard2.0")]
    [InlineData("Corpus", "net8.0")]
    [InlineData("Corpus.Text", "netstandard2.0")]
    public Task The_public_members_of_an_assembly_are_those_of_its_snapshot(string assembly, string framework) =>
        Verifier.Verify(Load(assembly, framework).GeneratePublicApi(Options)).UseDirectory("_snapshots").UseFileName(
            assembly + "." + framework);

    /// <summary>Loads an assembly apart from all others, since two of one name are looked at.</summary>
    private static Assembly Load(string assembly, string framework)
    {
        string folder = Path.Combine(Metadata("Sources"), assembly, "bin", Metadata("Configuration"), framework);
        var context = new AssemblyLoadContext(framework);
        context.Resolving += (_, name) => File.Exists(PathOf(name.Name!)) ? context.LoadFromAssemblyPath(PathOf(name.Name!)) : null;
        return context.LoadFromAssemblyPath(PathOf(assembly));

        string PathOf(string name) => Path.Combine(folder, name + ".dll");
    }

    private static string Metadata(string key) =>
        typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
