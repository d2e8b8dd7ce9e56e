using System;
using System.IO;
using System.Linq;

namespace Corpus.Benchmarks.Building;

/// <summary>A package feed with only the measured package.</summary>
internal static class LocalFeed
{
    private const string Package = "Corpus.";
    private const string Extension = ".nupkg";

    /// <summary>Makes the feed for the projects under <paramref name="root"/>.</summary>
    /// <param name="root">The folder above the projects.</param>
    /// <param name="package">An existing package; null packs the repository of this program.</param>
    /// <returns>The version of the package.</returns>
    public static string Create(string root, string? package)
    {
        string feed = Path.Combine(root, "feed");
        Directory.CreateDirectory(feed);
        File.WriteAllText(Path.Combine(root, "nuget.config"),
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="measured" value="feed" /></packageSources>
            </configuration>
            """);
        if (package is null) Dotnet.Run(Repository(), "pack", "src/Corpus.Package", "-c", "Release", "-o", feed, "--nologo", "-v", "q");
        else File.Copy(package, Path.Combine(feed, Path.GetFileName(package)));
        string name = Path.GetFileName(Directory.GetFiles(feed, Package + "*" + Extension).Single());
        return name[Package.Length..^Extension.Length];
    }

    private static string Repository()
    {
        string? directory = AppContext.BaseDirectory;
        while (directory is not null && !File.Exists(Path.Combine(directory, "Corpus.sln"))) directory = Path.GetDirectoryName(directory);
        return directory ?? throw new InvalidOperationException("This program does not stand in its repository: give --package.");
    }
}
