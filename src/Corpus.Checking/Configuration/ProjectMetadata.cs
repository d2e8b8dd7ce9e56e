using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Text;

namespace Corpus.Checking.Configuration;

/// <summary>
/// The metadata of files: from the project of the file, as its last build wrote it to <c>obj/**/*.corpus-articles</c>, or else from the
/// nearest <c>corpus.json</c>.
/// </summary>
internal sealed class ProjectMetadata
{
    private readonly ConcurrentDictionary<string, Folder> _folders = new(StringComparer.Ordinal);

    /// <summary>The metadata of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">Its id where nothing states another.</param>
    /// <exception cref="UnreadableException">The <c>corpus.json</c> for the file cannot be read.</exception>
    public ArticleMetadata Of(string path, string id)
    {
        string full = Path.GetFullPath(path).Replace('\\', '/');
        if (Path.GetDirectoryName(full) is not { } parent) return new ArticleMetadata { Id = id };
        Folder folder = FolderOf(parent);
        if (folder.Project.TryGetValue(full, out ArticleMetadata? stated)) return stated;
        return folder.Json?.Of(full, id) ?? new ArticleMetadata { Id = id };
    }

    /// <summary>Whether a project or a <c>corpus.json</c> says that the file is an article.</summary>
    public bool States(string path)
    {
        string full = Path.GetFullPath(path).Replace('\\', '/');
        if (Path.GetDirectoryName(full) is not { } parent) return false;
        Folder folder = FolderOf(parent);
        return folder.Project.ContainsKey(full) || (folder.Json is not null && full.EndsWith(".txt", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether anything in a folder and below says which files are articles: a built project, or a <c>corpus.json</c>.</summary>
    public static bool DescribesArticles(string folder)
    {
        var below = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true };
        return Guarded(() => Directory.EnumerateFiles(folder, CorpusJson.FileName, below).Any(), false)
            || Guarded(() => Directory.EnumerateDirectories(folder, "obj", below).Any(objects => Generated(objects).Count > 0), false);
    }

    private Folder FolderOf(string path) => _folders.GetOrAdd(path, ReadFolder);

    private Folder ReadFolder(string path)
    {
        string json = Path.Combine(path, CorpusJson.FileName), objects = Path.Combine(path, "obj");
        Folder above =
            Path.GetDirectoryName(path) is { } parent
                ? FolderOf(parent)
                : new Folder(new Dictionary<string, ArticleMetadata>(StringComparer.Ordinal), null);
        return new Folder(
            Directory.Exists(objects) && HoldsProject(path) ? Generated(objects) : above.Project,
            File.Exists(json) ? CorpusJson.Read(json) : above.Json);
    }

    private static bool HoldsProject(string folder) => Guarded(() => Directory.EnumerateFiles(folder, "*.csproj").Any(), false);

    /// <summary>Returns the articles in manifests. If two manifests name one article, the last by path counts.</summary>
    private static Dictionary<string, ArticleMetadata> Generated(string objects)
    {
        var articles = new Dictionary<string, ArticleMetadata>(StringComparer.Ordinal);
        string[] files =
            Guarded(
                () =>
                    Directory.GetFiles(objects, "*" + ArticleManifest.Extension,
                        new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4 }), []);
        foreach (string file in files.Order(StringComparer.Ordinal))
            foreach (ManifestEntry article in ArticleManifest.Parse(Guarded(() => File.ReadAllText(file), "")).Articles)
                articles[article.Path.Replace('\\', '/')] = article.Metadata;
        return articles;
    }

    private static T Guarded<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return otherwise;
        }
    }

    private sealed record Folder(Dictionary<string, ArticleMetadata> Project, CorpusJson? Json);
}
