using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Corpus.Checking.Inputs;

/// <summary>A file of a folder, or a folder that cannot be read.</summary>
/// <param name="Path">The path below the folder that was asked for, with <c>/</c> between its parts.</param>
/// <param name="Problem">Why the folder at the path cannot be read; null for a file.</param>
internal readonly record struct FolderFile(string Path, string? Problem);

/// <summary>
/// The files of one kind in a folder and below. Hidden files and folders are left out, as are <c>bin</c> and <c>obj</c> beside a project
/// file. Each folder is read once, so that circular symbolic links end.
/// </summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Shown = new() { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false };

    /// <summary>The files in ordinal order of their paths.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="pattern">The name of a file, with wildcards: <c>*.txt</c>.</param>
    public static List<FolderFile> Find(string root, string pattern)
    {
        var files = new List<FolderFile>();
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var folders = new Stack<(string Path, string Real)>([(root, RealPath(root))]);
        while (folders.TryPop(out (string Path, string Real) folder))
        {
            if (!entered.Add(folder.Real)) continue;
            try
            {
                files.AddRange(
                    Directory.EnumerateFiles(folder.Path, pattern, Shown).Select(file => new FolderFile(Relative(root, file), null)));
                bool project = Directory.EnumerateFiles(folder.Path, "*.*proj", Shown).Any();
                foreach (string below in Directory.EnumerateDirectories(folder.Path, "*", Shown))
                    if (!project || Path.GetFileName(below) is not ("bin" or "obj")) folders.Push((below, RealPath(below, folder.Real)));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                files.Add(new FolderFile(Relative(root, folder.Path), exception.Message));
            }
        }
        files.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>Resolves the symbolic links of a folder, given the resolved path of its parent.</summary>
    private static string RealPath(string path, string parent) => Target(path) ?? Path.Combine(parent, Path.GetFileName(path));

    private static string RealPath(string path) => Target(path) ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static string? Target(string path)
    {
        try
        {
            return Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // Circular links: the folder cannot be read anyway.
            return null;
        }
    }
}
