using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Corpus.Repository.Tests;

/// <summary>The files of the repository, without what a build makes and without the template of a new project.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Left =
        new(["bin", "obj", "artifacts", "node_modules", "out", ".git", "template"], StringComparer.Ordinal);

    /// <summary>The folder that holds <c>Corpus.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The files with an ending, by their paths from the root with <c>/</c> between the parts.</summary>
    public static IReadOnlyList<string> Files(string ending) =>
        [.. Below(Root).Where(path => path.EndsWith(ending, StringComparison.Ordinal)).Select(Relative).Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder).Where(below => !Left.Contains(Path.GetFileName(below))).SelectMany(Below));

    private static string FindRoot([CallerFilePath] string source = "")
    {
        string? folder = Path.GetDirectoryName(source);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Corpus.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("No folder above " + source + " holds Corpus.sln.");
    }
}
