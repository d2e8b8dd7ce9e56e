using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Corpus.Package.Tests;

/// <summary>The contents of the nupkg.</summary>
[Collection(PackageTests.Name)]
public class ContentsTests(PackedCorpus corpus)
{
    [Fact]
    public void It_holds_exactly_these_files() => Assert.Equal(
        [
            "Corpus.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Corpus.Analyzers.dll",
            "analyzers/dotnet/cs/Corpus.Checking.dll",
            "analyzers/dotnet/cs/Corpus.CodeFixes.dll",
            "analyzers/dotnet/cs/Corpus.Generators.dll",
            "analyzers/dotnet/cs/Corpus.Roslyn.dll",
            "analyzers/dotnet/cs/Corpus.Text.dll",
            "analyzers/dotnet/cs/Corpus.dll",
            "build/Corpus.props",
            "build/Corpus.targets",
            "buildMultiTargeting/Corpus.targets",
            "buildTransitive/Corpus.props",
            "buildTransitive/Corpus.targets",
            "icon.png",
            "lib/net8.0/Corpus.dll",
            "lib/net8.0/Corpus.xml",
            "lib/netstandard2.0/Corpus.dll",
            "lib/netstandard2.0/Corpus.xml",
        ],
        Entries()
            .Where(
                path =>
                    !path.StartsWith("_rels/", StringComparison.Ordinal)
                        && !path.StartsWith("package/", StringComparison.Ordinal)
                        && path != "[Content_Types].xml")
            .Where(path => !path.StartsWith(PackedCorpus.Ahead, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    /// <summary>The machine code may be missing: packing leaves it out if it cannot download the compiler for it.</summary>
    [Fact]
    public void Either_all_components_are_there_as_machine_code_or_none()
    {
        ILookup<string, string> platforms =
            Entries().Where(path => path.StartsWith(PackedCorpus.Ahead, StringComparison.Ordinal)).ToLookup(
                path => Path.GetDirectoryName(path)!, path => Path.GetFileName(path)!);
        Assert.All(platforms,
            platform =>
                Assert.Equal(
                    Entries().Where(path => path.StartsWith("analyzers/", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)!)
                        .Order(), platform.Order()));
        foreach (string assembly in Entries().Where(
            path =>
                path.StartsWith(PackedCorpus.Ahead, StringComparison.Ordinal)
                    && !path.EndsWith("Corpus.CodeFixes.dll", StringComparison.Ordinal)))
        {
            using PEReader reader = Open(assembly);
            Assert.NotEqual(0, reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        }
    }

    [Fact]
    public void It_says_what_it_is_and_depends_on_nothing()
    {
        using ZipArchive package = ZipFile.OpenRead(corpus.PackagePath);
        using Stream nuspec = package.GetEntry("Corpus.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
        Assert.Equal(("Corpus", "MIT", "README.md", "icon.png"), (Value("id"), Value("license"), Value("readme"), Value("icon")));
        Assert.NotEmpty(Value("description"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    /// <summary>A component with another dependency would not load, because the compiler loads only the components.</summary>
    [Fact]
    public void Its_components_reference_the_oldest_supported_compiler_and_each_other_only()
    {
        string[] allowed =
            ["netstandard", "Corpus", "Corpus.Text", "Corpus.Checking", "Corpus.Roslyn", "Corpus.Analyzers", "Microsoft.CodeAnalysis",
                "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable"];
        foreach (string component in Entries().Where(path => path.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            foreach ((string name, Version version) in References(component))
            {
                bool workspaces =
                    component.EndsWith("Corpus.CodeFixes.dll", StringComparison.Ordinal)
                        && name is "Microsoft.CodeAnalysis.Workspaces" or "System.Composition.AttributedModel";
                Assert.True(workspaces || allowed.Contains(name), $"{component} references {name}");
                if (name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)) Assert.Equal(new Version(4, 14, 0, 0), version);
            }
        }
    }

    [Fact]
    public void Every_assembly_carries_its_symbols()
    {
        foreach (string assembly in Entries().Where(path => path.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using PEReader reader = Open(assembly);
            Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        }
    }

    private List<string> Entries()
    {
        using ZipArchive package = ZipFile.OpenRead(corpus.PackagePath);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private List<(string Name, Version Version)> References(string assembly)
    {
        using PEReader reader = Open(assembly);
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(
            reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private PEReader Open(string assembly)
    {
        using ZipArchive package = ZipFile.OpenRead(corpus.PackagePath);
        using Stream entry = package.GetEntry(assembly)!.Open();
        var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        bytes.Position = 0;
        return new PEReader(bytes);
    }
}
