using System;
using System.Collections.Generic;
using System.Text.Json;
using Corpus.Facts;

namespace Corpus.Json;

/// <summary>
/// Writes an article and what was found in it as JSON. <c>corpus extract</c> and <c>JsonSerializer.Serialize(article)</c> both
/// use it. README.md in this folder explains each key; article.schema.json is the schema.
/// </summary>
internal static class ArticleJson
{
    /// <summary>The version of the shape. It changes when a key is removed or changes its meaning, and not when a key is added.</summary>
    public const int Schema = 1;

    public static void Write(Utf8JsonWriter json, Article article) => Write(json, article, withText: false);

    /// <summary>Writes an article.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="article">The article.</param>
    /// <param name="withText">Whether its text is written too, with the facts in the compact form that <see cref="FactsCodec"/> reads
    /// back.</param>
    public static void Write(Utf8JsonWriter json, Article article, bool withText)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("id", article.Id);
        json.WriteString("headline", article.Headline);
        json.WriteString("deck", article.Deck);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("publishedFrom", Name(article.Published?.Source ?? PublicationSource.None));
        json.WriteString("publisher", article.Publisher);
        json.WriteString("byline", article.Byline);
        json.WriteString("dateline", article.Dateline);
        json.WriteString("url", article.Url);
        json.WriteString("language", article.Language);
        Fields(json, article.Fields);
        List(json, "blocks", article.Blocks, Write);
        List(json, "quotes", article.Quotes, Write);
        List(json, "attributions", article.Attributions, Write);
        List(json, "speakers", article.AllSpeakers, Write);
        List(json, "dates", article.TemporalExpressions, Write);
        List(json, "people", article.People, Write);
        List(json, "diagnostics", article.Findings, Write);
        if (withText)
        {
            json.WriteString("text", article.Text);
            json.WriteString("facts", FactsCodec.Encode(article.Facts, article.Text, []));
        }
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, IReadOnlyDictionary<string, string> fields)
    {
        if (fields.Count == 0) return;
        json.WriteStartObject("fields");
        foreach (KeyValuePair<string, string> field in fields) json.WriteString(field.Key, field.Value);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Block block)
    {
        Start(json, block.Span);
        json.WriteString("kind", Name(block.Kind));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Quote quote)
    {
        Start(json, quote.Span);
        json.WriteString("text", quote.Text);
        Place(json, "content", quote.Content);
        json.WriteString("role", Name(quote.Role));
        Source(json, quote.Attribution);
        List(json, "nested", quote.Nested, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        Start(json, attribution.Span);
        json.WriteString("kind", Name(attribution.Kind));
        Source(json, attribution);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Speaker speaker) => Write(json, speaker.Name, speaker.Kind, speaker.Aliases);

    public static void Write(Utf8JsonWriter json, CorpusSpeaker speaker) => Write(json, speaker.Name, speaker.Kind, speaker.Aliases);

    /// <summary>Writes a publisher or a place.</summary>
    public static void Write(Utf8JsonWriter json, CorpusEntity entity)
    {
        json.WriteStartObject();
        json.WriteString("name", entity.Name);
        Texts(json, "aliases", entity.Aliases);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TemporalExpression date)
    {
        Start(json, date.Span);
        json.WriteString("text", date.Text);
        json.WriteString("type", Name(date.Type).ToUpperInvariant());
        json.WriteString("value", date.Value);
        json.WriteString("mod", date.Modifier.ToNotation());
        json.WriteString("quant", date.Quantifier);
        json.WriteString("freq", date.Frequency);
        json.WriteString("earliest", date.Days is { } from ? DayRange.Iso(from.First) : null);
        json.WriteString("latest", date.Days is { } to ? DayRange.Iso(to.Last) : null);
        Place(json, "sentence", date.Sentence);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, TimelineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("first", DayRange.Iso(entry.Days.First));
        json.WriteString("last", DayRange.Iso(entry.Days.Last));
        json.WriteString("article", entry.Article.Id);
        json.WriteString("text", entry.Expression.Text);
        json.WriteString("sentence", entry.SentenceText);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("name", person.Name);
        Texts(json, "aliases", person.Aliases);
        List(json, "mentions", person.Mentions, Write);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Mention mention)
    {
        Start(json, mention.Span);
        json.WriteString("kind", Name(mention.Kind));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        Start(json, finding.Span);
        json.WriteString("id", finding.Rule);
        json.WriteString("severity", Name(finding.Severity));
        json.WriteString("message", finding.Message);
        if (finding.Suppression is { } suppression) json.WriteString("suppressed", suppression.Justification);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RelatedLocation related)
    {
        Start(json, related.Span);
        json.WriteString("article", related.Article.Id);
        json.WriteString("message", related.Message);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Span span)
    {
        Start(json, span);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, DayRange days)
    {
        json.WriteStartObject();
        json.WriteString("first", DayRange.Iso(days.First));
        json.WriteString("last", DayRange.Iso(days.Last));
        json.WriteEndObject();
    }

    /// <summary>
    /// Writes the speakers of a quote or an attribution, each with the words that name them, the words that name all, and the cue.
    /// </summary>
    private static void Source(Utf8JsonWriter json, Attribution? attribution)
    {
        int count = attribution?.SpeakerSpans.Count ?? 0;
        json.WritePropertyName("speaker");
        if (count > 0) Speaker(json, attribution!, 0);
        else json.WriteNullValue();
        json.WriteStartArray("speakers");
        for (int i = 0; i < count; i++) Speaker(json, attribution!, i);
        json.WriteEndArray();
        Place(json, "source", attribution?.Source);
        Place(json, "cue", attribution?.Cue);
    }

    private static void Speaker(Utf8JsonWriter json, Attribution attribution, int number)
    {
        json.WriteStartObject();
        json.WriteString("name", attribution.Speakers[number].Name);
        Bounds(json, attribution.SpeakerSpans[number]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SpeakerKind kind, IReadOnlyList<string> aliases)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("kind", Name(kind));
        Texts(json, "aliases", aliases);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string key, IReadOnlyList<string> texts) =>
        List(json, key, texts, static (json, text) => json.WriteStringValue(text));

    private static void List<T>(Utf8JsonWriter json, string key, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (T item in items) write(json, item);
        json.WriteEndArray();
    }

    private static void Start(Utf8JsonWriter json, Span span)
    {
        json.WriteStartObject();
        Bounds(json, span);
    }

    private static void Place(Utf8JsonWriter json, string key, Span? span)
    {
        json.WritePropertyName(key);
        if (span is not { } place)
        {
            json.WriteNullValue();
            return;
        }
        Write(json, place);
    }

    private static void Bounds(Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    /// <summary>Gives the name of a member as JSON has it: <c>frontMatter</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
