using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Checking.Severities;

namespace Corpus.Checking.Configuration;

/// <summary>
/// The severities that a build would use for a file: <c>corpus_CORP1001.severity</c> of each <c>.editorconfig</c> in the folders
/// above it, the nearest last, and <c>dotnet_diagnostic.CORP1001.severity</c> of each <c>.globalconfig</c> there. Files are read once.
/// </summary>
internal sealed class EditorConfigs
{
    private readonly ConcurrentDictionary<string, Folder> _folders = new(StringComparer.Ordinal);

    /// <summary>Returns the severities for a file, from its folder and the folders above.</summary>
    public FileSeverities Of(string path)
    {
        string full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent) return FileSeverities.Default;
        Folder folder = FolderOf(parent);
        if (folder.Files.Count == 0) return FileSeverities.Default;
        Dictionary<string, string> keys = KeysFor(folder.Files, full.Replace('\\', '/'));
        return FileSeverities.From(keys.Keys, key => keys[key]);
    }

    /// <summary>Returns the severities for the whole project of a file. They win over <see cref="Of"/>, as in the compiler.</summary>
    public FileSeverities GlobalOf(string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent ? FolderOf(parent).Global : FileSeverities.Default;

    /// <summary>Returns the keys of the sections that match the path. If two have one name, the last counts.</summary>
    private static Dictionary<string, string> KeysFor(IReadOnlyList<EditorConfigFile> files, string path)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (EditorConfigFile file in files)
        {
            string relative = path[(file.Folder.Length + 1)..];
            foreach (EditorConfigFile.Section section in file.Sections.Where(section => EditorConfigGlob.IsMatch(section.Name, relative)))
                foreach (KeyValuePair<string, string> key in section.Keys) keys[key.Key] = key.Value;
        }
        return keys;
    }

    private Folder FolderOf(string path) => _folders.GetOrAdd(path, ReadFolder);

    private Folder ReadFolder(string path)
    {
        Folder above = Path.GetDirectoryName(path) is { } parent ? FolderOf(parent) : new Folder([], FileSeverities.Default);
        FileSeverities global = Read(path, ".globalconfig") is { } config
            ? FileSeverities.FromGlobal(config.Preamble.Select(key => key.Key), name => config.Preamble.Last(key => key.Key == name).Value)
            : above.Global;
        if (Read(path, ".editorconfig") is not { } file) return above with { Global = global };
        return new Folder(file.IsRoot ? [file] : [.. above.Files, file], global);
    }

    private static EditorConfigFile? Read(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        try
        {
            return File.Exists(path) ? EditorConfigFile.Parse(File.ReadAllText(path), folder) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The files that count in a folder, the farthest first.</summary>
    private sealed record Folder(IReadOnlyList<EditorConfigFile> Files, FileSeverities Global);
}
