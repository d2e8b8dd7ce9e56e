using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Cli.Extract;

/// <summary>An article as one JSON object; the shape is given in the README.</summary>
internal static class ArticleJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> output, Article article)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("headline", article.Headline);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("publishedFrom", article.Published is { } published ? Name(published.Source) : "none");
        json.WriteString("publisher", article.Publisher);
        json.WriteString("byline", article.Byline);
        List(json, "blocks", article.Blocks, block => json.WriteString("kind", Name(block.Kind)));
        List(json, "quotes", article.Quotes, quote =>
        {
            json.WriteString("text", quote.Text);
            json.WriteString("role", Name(quote.Role));
            Source(json, quote.Attribution);
        });
        List(json, "attributions", article.Attributions, attribution =>
        {
            json.WriteString("kind", Name(attribution.Kind));
            Source(json, attribution);
        });
        List(json, "dates", article.TemporalExpressions, date =>
        {
            json.WriteString("text", date.Text);
            json.WriteString("type", date.Type.ToString().ToUpperInvariant());
            json.WriteString("value", date.Value);
            json.WriteString("mod", date.Modifier.ToNotation());
            json.WriteString("quant", date.Quantifier);
            json.WriteString("freq", date.Frequency);
            json.WriteString("earliest", Day(date.Days?.First));
            json.WriteString("latest", Day(date.Days?.Last));
        });
        People(json, article.People);
        List(json, "diagnostics", article.Findings, finding =>
        {
            json.WriteString("id", finding.Rule);
            json.WriteString("severity", Name(finding.Severity));
            json.WriteString("message", finding.Message);
            if (finding.Suppression is { } suppression) json.WriteString("suppressed", suppression.Justification);
        });
        json.WriteEndObject();
    }

    private static void People(Utf8JsonWriter json, IReadOnlyList<Person> people)
    {
        json.WriteStartArray("people");
        foreach (Person person in people)
        {
            json.WriteStartObject();
            json.WriteString("name", person.Name);
            json.WriteStartArray("aliases");
            foreach (string alias in person.Aliases) json.WriteStringValue(alias);
            json.WriteEndArray();
            json.WriteStartArray("mentions");
            foreach (Mention mention in person.Mentions)
            {
                json.WriteStartObject();
                Bounds(json, mention.Span);
                json.WriteString("kind", Name(mention.Kind));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> passages, Action<T> rest)
        where T : Passage
    {
        json.WriteStartArray(name);
        foreach (T passage in passages)
        {
            json.WriteStartObject();
            Bounds(json, passage.Span);
            rest(passage);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Source(Utf8JsonWriter json, Attribution? attribution)
    {
        if (attribution is null or { Speakers.Count: 0 })
        {
            json.WriteNull("speaker");
        }
        else
        {
            json.WritePropertyName("speaker");
            Speaker(json, attribution, 0);
        }
        json.WriteStartArray("speakers");
        for (int i = 0; i < attribution?.Speakers.Count; i++) Speaker(json, attribution, i);
        json.WriteEndArray();
        if (attribution?.Cue is not { } words)
        {
            json.WriteNull("cue");
            return;
        }
        json.WriteStartObject("cue");
        Bounds(json, words);
        json.WriteEndObject();
    }

    private static void Speaker(Utf8JsonWriter json, Attribution attribution, int number)
    {
        json.WriteStartObject();
        json.WriteString("name", attribution.Speakers[number].Name);
        Bounds(json, attribution.SpeakerSpans[number]);
        json.WriteEndObject();
    }

    private static void Bounds(Utf8JsonWriter json, Span span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static string? Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The member's name as JSON has it: <c>frontMatter</c>.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
