using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Corpus.Json;

namespace Corpus.Json
{
    /// <summary>
    /// Writes the types of the model with <see cref="ArticleJson"/>, also when one of them is serialized on its own. It cannot read them.
    /// </summary>
    internal sealed class ModelConverter : JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => true;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException(
                "JSON is written of articles, and never read back. To make an article, read its text with Corpus.Text.");

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            switch (value)
            {
                case Article article: ArticleJson.Write(writer, article); break;
                case Block block: ArticleJson.Write(writer, block); break;
                case Quote quote: ArticleJson.Write(writer, quote); break;
                case Attribution attribution: ArticleJson.Write(writer, attribution); break;
                case Speaker speaker: ArticleJson.Write(writer, speaker); break;
                case CorpusSpeaker speaker: ArticleJson.Write(writer, speaker); break;
                case CorpusPublisher publisher: ArticleJson.Write(writer, publisher); break;
                case CorpusPlace place: ArticleJson.Write(writer, place); break;
                case TemporalExpression date: ArticleJson.Write(writer, date); break;
                case TimelineEntry entry: ArticleJson.Write(writer, entry); break;
                case Person person: ArticleJson.Write(writer, person); break;
                case Mention mention: ArticleJson.Write(writer, mention); break;
                case Finding finding: ArticleJson.Write(writer, finding); break;
                case RelatedLocation related: ArticleJson.Write(writer, related); break;
                case Span span: ArticleJson.Write(writer, span); break;
                case DayRange days: ArticleJson.Write(writer, days); break;
                case PublicationDate date: writer.WriteStringValue(date.ToString()); break;
                default: throw new NotSupportedException(value.GetType() + " has no form as JSON.");
            }
        }
    }
}

// The types that use the converter. On net8.0 only: netstandard2.0 has no System.Text.Json.
#pragma warning disable IDE0130, MA0048
namespace Corpus
{
    [JsonConverter(typeof(ModelConverter))]
    public partial class Article;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Article<TSpeakers>;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Block;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Quote;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Attribution;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Speaker;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class CorpusSpeaker;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class CorpusPublisher;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class CorpusPlace;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class TemporalExpression;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class TimelineEntry;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Person;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Mention;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class Finding;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial class RelatedLocation;

    [JsonConverter(typeof(ModelConverter))]
    public readonly partial record struct Span;

    [JsonConverter(typeof(ModelConverter))]
    public readonly partial record struct DayRange;

    [JsonConverter(typeof(ModelConverter))]
    public sealed partial record PublicationDate;
}
#pragma warning restore IDE0130, MA0048
