using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Corpus.Text;
using Corpus.Text.Fields;

namespace Corpus.Checking.Configuration;

/// <summary>
/// A file <c>corpus.json</c>: what is stated about the articles in its folder and below.
/// <c>{ "publisher": "Harbour Gazette", "articles": { "storm.txt": { "published": "2024-01-22" } } }</c>. The keys under
/// <c>articles</c> are patterns as in <c>.editorconfig</c>; a later one wins over an earlier one, and each over the top. It may declare
/// fields: <c>"fields": { "Section": { "type": "enum", "values": ["World", "Sport"], "required": true } }</c>.
/// </summary>
internal sealed class CorpusJson
{
    public const string FileName = "corpus.json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly string _folder;
    private readonly List<(string Pattern, Dictionary<string, string> Values)> _articles = [];
    private readonly string? _problem;
    private FieldSchema _fields = FieldSchema.None;

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
            file._fields = Fields(json.RootElement, path);
            file._articles.Add(("**", file.Values(json.RootElement, path, true)));
            if (json.RootElement.TryGetProperty("articles", out JsonElement articles))
                foreach (JsonProperty article in articles.EnumerateObject())
                    file._articles.Add((article.Name, file.Values(article.Value, path, false)));
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
            Fields = _fields.Fields.Count == 0
                ? null
                : new StatedFields(_fields, [.. _fields.Fields.Select(field => Value(field.Name))]),
        };
    }

    private static FieldSchema Fields(JsonElement json, string path)
    {
        if (!json.TryGetProperty("fields", out JsonElement fields)) return FieldSchema.None;
        var schema = FieldSchema.Of([.. fields.EnumerateObject().Select(field => new DeclaredField(
            field.Name, Text(field.Value, "type"), Text(field.Value, "values"), Text(field.Value, "required"), path))]);
        return schema.Problems.Count == 0
            ? schema
            : throw new UnreadableException($"{path}: {schema.Problems[0].Message}");
    }

    /// <summary>Returns a part of a declaration as the project file writes it: a list with semicolons.</summary>
    private static string Text(JsonElement declaration, string name) => !declaration.TryGetProperty(name, out JsonElement value) ? ""
        : value.ValueKind == JsonValueKind.Array ? string.Join(";", value.EnumerateArray().Select(item => item.ToString()))
        : value.ToString();

    private Dictionary<string, string> Values(JsonElement json, string path, bool isTop)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (isTop && property.Name is "articles" or "fields" or "$schema") continue;
            if (_fields.IndexOf(property.Name) is >= 0 and var field)
            {
                values[_fields.Fields[field].Name] = property.Value.ToString();
                continue;
            }
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
