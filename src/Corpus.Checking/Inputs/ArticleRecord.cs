using System;
using System.Globalization;
using System.Text.Json;
using Corpus.Text;

namespace Corpus.Checking.Inputs;

/// <summary>
/// A record of JSON Lines: <c>{"id","text","published"?,"publisher"?}</c>. An empty value or null means that the value is not known. Other
/// fields are ignored, except the facts of an article that was read before.
/// </summary>
internal static class ArticleRecord
{
    public static LoadedArticle Parse(byte[] line, string place)
    {
        try
        {
            string? text = null, facts = null;
            var metadata = new ArticleMetadata { Id = place };
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) throw new UnreadableException("the line is no JSON object");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("text"u8)) text = Value(ref json, "text");
                else if (json.ValueTextEquals("id"u8))
                    metadata = Value(ref json, "id") is { Length: > 0 } id ? metadata with { Id = id } : metadata;
                else if (json.ValueTextEquals("published"u8)) metadata = metadata with { Published = Value(ref json, "published") };
                else if (json.ValueTextEquals("publisher"u8)) metadata = metadata with { Publisher = Value(ref json, "publisher") };
                else if (json.ValueTextEquals("facts"u8)) facts = TextOrNull(ref json);
                else json.Skip();
            }
            while (json.Read()) { }
            if (text is null) throw new UnreadableException("the record has no \"text\"");
            return new LoadedArticle(text, metadata, Facts: facts);
        }
        catch (JsonException exception)
        {
            throw new UnreadableException(
                string.Create(CultureInfo.InvariantCulture, $"the line is not valid JSON, at byte {exception.BytePositionInLine}"));
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableException("the line holds a string that is not valid Unicode");
        }
    }

    private static string? Value(ref Utf8JsonReader json, string name)
    {
        json.Read();
        return json.TokenType switch
        {
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Null => null,
            JsonTokenType.Number when name == "id" => System.Text.Encoding.UTF8.GetString(json.ValueSpan),
            _ => throw new UnreadableException($"\"{name}\" is not a string"),
        };
    }

    /// <summary>Reads a field that another program may use for something else.</summary>
    private static string? TextOrNull(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String) return json.GetString();
        json.Skip();
        return null;
    }
}
