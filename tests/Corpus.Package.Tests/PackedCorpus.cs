using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>
/// The package, packed once for all tests with its own version, and a folder for projects that install it. The folder is outside
/// the repository and has its own package cache. Everything is removed at the end.
/// </summary>
public sealed class PackedCorpus : IAsyncLifetime
{
    /// <summary>The folder for everything, with links resolved, as the compiler prints it.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpus-package-").FullName;

    /// <summary>A version that is in no cache.</summary>
    public string Version { get; } = "0.0.0-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The package of the reader alone.</summary>
    public string ReaderPath => Path.Combine(Folder, "feed", "Corpus.Text." + Version + ".nupkg");

    public string PackagePath => Path.Combine(Folder, "feed", "Corpus." + Version + ".nupkg");

    /// <summary>The package's folder for machine code, with a folder for each platform.</summary>
    public const string Ahead = "tools/ahead/";

    /// <summary>Whether packing could make machine code for the system of the tests.</summary>
    public bool HasAhead { get; private set; }

    public async Task InitializeAsync()
    {
        string configuration =
            typeof(PackedCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(
                metadata => metadata.Key == "Configuration").Value!;
        foreach (string project in new[] { "src/Corpus.Package", "src/Corpus.Text" })
        {
            DotNetResult packed = await DotNet.RunAsync(
                RepositoryRoot(), "pack", project, "--no-build", "-c", configuration, "-o", Path.Combine(Folder, "feed"),
                    "-p:PackageVersion=" + Version);
            Assert.True(packed.ExitCode == 0, packed.Output);
        }
        using (ZipArchive package = await ZipFile.OpenReadAsync(PackagePath))
            HasAhead = package.Entries.Any(entry => entry.FullName.StartsWith(Ahead, StringComparison.Ordinal));

        string cache =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
                ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Write("NuGet.config", """
            <configuration>
              <packageSources><add key="feed" value="feed" /></packageSources>
              <packageSourceMapping>
                <packageSource key="feed"><package pattern="Corpus" /><package pattern="Corpus.Text" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        // Stops the search for such files at this folder, and builds as a fresh machine would, except for restored packages.
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <RestoreFallbackFolders>{cache}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
                <UseSharedCompilation>false</UseSharedCompilation>
                <UseAppHost>false</UseAppHost>
                <CorpusVersion>{Version}</CorpusVersion>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Adds the same package to the feed with an earlier version, and returns that version.</summary>
    public async Task<string> AddEarlierVersionAsync()
    {
        string earlier = Version.Replace("-test.", "-earlier.", StringComparison.Ordinal);
        string path = PackagePath.Replace(Version, earlier, StringComparison.Ordinal);
        File.Copy(PackagePath, path);
        await using ZipArchive package = await ZipFile.OpenAsync(path, ZipArchiveMode.Update);
        ZipArchiveEntry nuspec = package.GetEntry("Corpus.nuspec")!;
        string text;
        using (var reader = new StreamReader(await nuspec.OpenAsync())) text = await reader.ReadToEndAsync();
        nuspec.Delete();
        await using var writer = new StreamWriter(await package.CreateEntry("Corpus.nuspec").OpenAsync());
        await writer.WriteAsync(text.Replace(Version, earlier, StringComparison.Ordinal));
        return earlier;
    }

    /// <summary>Writes a file below <see cref="Folder"/>.</summary>
    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Writes a file of bytes below <see cref="Folder"/>.</summary>
    public void Write(string path, byte[] bytes)
    {
        Write(path, "");
        File.WriteAllBytes(Path.Combine(Folder, path), bytes);
    }

    /// <summary>Writes a project that installs the package.</summary>
    /// <param name="path">The project's file below <see cref="Folder"/>.</param>
    /// <param name="properties">Its properties, as the project file has them.</param>
    /// <param name="items">What it includes besides the package; by default the articles of its folder.</param>
    public void WriteProject(string path, string properties = "<TargetFramework>net10.0</TargetFramework>",
        string items = """<CorpusArticle Include="articles/**/*.txt" />""") =>
        Write(path, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus" Version="$(CorpusVersion)" />
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Builds the project in a folder below <see cref="Folder"/>.</summary>
    internal Task<DotNetResult> BuildAsync(string project, params string[] arguments) =>
        DotNet.RunAsync(Path.Combine(Folder, project), ["build", "-nodeReuse:false", "-clp:NoSummary", .. arguments]);

    private static string RepositoryRoot([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}

/// <summary>The tests that share the package run one after another: a build takes all cores anyway.</summary>
[CollectionDefinition(Name)]
public sealed class PackageTests : ICollectionFixture<PackedCorpus>
{
    public const string Name = "package";
}
