using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Checking.Configuration;

/// <summary>
/// A file <c>corpus.json</c>: what is stated about the articles in its folder and below.
/// <c>{ "publisher": "Harbour Gazette", "articles": { "storm.txt": { "published": "2024-01-22" } } }</c>. The keys under
/// <c>articles</c> are patterns as in <c>.editorconfig</c>; a later one wins over an earlier one, and each over the top.
/// </summary>
internal sealed class CorpusJson
{
    public const string FileName = "corpus.json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _folder;
    private readonly List<(string Pattern, Dictionary<string, string> Values)> _articles = [];
    private readonly string? _problem;

    private CorpusJson(string path, string? problem)
    {
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!.Replace('\\', '/').TrimEnd('/');
        _problem = problem;
    }

    /// <summary>Reads a file. An error in it is reported for each article that it applies to.</summary>
    public static CorpusJson Read(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path), Options);
            var file = new CorpusJson(path, null);
            file._articles.Add(("**", Values(json.RootElement, path, true)));
            if (json.RootElement.TryGetProperty("articles", out JsonElement articles))
                foreach (JsonProperty article in articles.EnumerateObject())
                    file._articles.Add((article.Name, Values(article.Value, path, false)));
            return file;
        }
        catch (JsonException exception)
        {
            return new CorpusJson(path, $"{path} is not valid JSON: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or UnreadableException
            or InvalidOperationException)
        {
            return new CorpusJson(path,
                exception is UnreadableException ? exception.Message : $"{path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>Returns the metadata of an article below the folder.</summary>
    /// <param name="path">The article's full path.</param>
    /// <param name="id">Its id where none is stated.</param>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public ArticleMetadata Of(string path, string id)
    {
        if (_problem is not null) throw new UnreadableException(_problem);
        string relative = path[(_folder.Length + 1)..];
        string? Value(string name)
        {
            string? value = null;
            foreach ((string pattern, Dictionary<string, string> values) in _articles)
                if (values.TryGetValue(name, out string? stated) && EditorConfigGlob.IsMatch(pattern, relative)) value = stated;
            return value;
        }
        return new ArticleMetadata
        {
            Id = Value("id") ?? id,
            Headline = Value("headline") ?? Value("title"),
            Published = Value("published"),
            Publisher = Value("publisher"),
            Byline = Value("byline"),
            Url = Value("url"),
            Language = Value("language"),
        };
    }

    private static Dictionary<string, string> Values(JsonElement json, string path, bool isTop)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (isTop && property.Name is "articles" or "$schema") continue;
            if (property.Name is not ("id" or "headline" or "title" or "published" or "publisher" or "byline" or "url" or "language"))
                throw new UnreadableException(
                    $"{path}: there is no \"{property.Name}\" to state. Write id, headline, published, publisher, byline, url, language.");
            if (property.Value.ValueKind != JsonValueKind.String)
                throw new UnreadableException($"{path}: \"{property.Name}\" is not a string.");
            values[property.Name] = property.Value.GetString()!;
        }
        return values;
    }
}
