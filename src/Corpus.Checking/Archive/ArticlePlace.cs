using System;
using System.Text.Json;

namespace Corpus.Checking.Archive;

/// <summary>An article that lines of keys name, and where it can be loaded.</summary>
/// <param name="Id">The id. No two articles of a corpus have the same.</param>
/// <param name="File">The file of JSON Lines that holds it; null if the article itself stands among the lines.</param>
/// <param name="Offset">Where its record starts in the file, in bytes.</param>
internal readonly record struct ArticlePlace(string Id, string? File, long Offset)
{
    /// <summary>Writes <c>"id":"…","file":"…","offset":…</c> into an object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        if (File is null) return;
        json.WriteString("file", File);
        json.WriteNumber("offset", Offset);
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    /// <exception cref="FormatException">The object names no article.</exception>
    public static ArticlePlace Read(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("id", out JsonElement id))
            throw new FormatException("the value is not one of corpus keys");
        return value.TryGetProperty("file", out JsonElement file)
            ? new ArticlePlace(id.GetString()!, file.GetString(), value.GetProperty("offset").GetInt64())
            : new ArticlePlace(id.GetString()!, null, 0);
    }
}
