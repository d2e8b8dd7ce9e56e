using System.Collections.Generic;
using System.IO;
using System.Text.Json;

namespace Corpus.Cli.Import;

/// <summary>Reads the records of a file of JSON Lines.</summary>
internal static class JsonLinesImport
{
    public static IEnumerable<ImportedArticle> Read(string file)
    {
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            string place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}({number})");
            yield return Parse(line, place);
        }
    }

    private static ImportedArticle Parse(string line, string place)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement record = json.RootElement;
            if (record.ValueKind != JsonValueKind.Object) return new ImportedArticle(place, "") { Problem = "the line is no JSON object" };
            return Value(record, "text") is not { Length: > 0 } text
                ? new ImportedArticle(place, "") { Problem = "the record has no \"text\"" }
                : new ImportedArticle(place, text)
                {
                    Id = Value(record, "id"),
                    Headline = Value(record, "headline") ?? Value(record, "title"),
                    Published = Value(record, "published"),
                    Publisher = Value(record, "publisher"),
                    Byline = Value(record, "byline") ?? Value(record, "author"),
                    Url = Value(record, "url"),
                    Language = Value(record, "language"),
                };
        }
        catch (JsonException exception)
        {
            return new ImportedArticle(place, "") { Problem = "the line is not valid JSON: " + exception.Message };
        }
    }

    private static string? Value(JsonElement record, string name) =>
        !record.TryGetProperty(name, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;
}
