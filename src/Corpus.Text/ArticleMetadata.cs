using Corpus.Text.Events;
using Corpus.Text.Fields;

namespace Corpus.Text;

/// <summary>
/// What is stated beside an article's file: item metadata in a project, fields of a record on the command line. Values are
/// as the user wrote them; null or empty means not stated. Each overrides what the article itself says.
/// </summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing is stated.</summary>
    public static readonly ArticleMetadata None = new();

    /// <summary>The article's id in its corpus.</summary>
    public string Id { get; init; } = "";

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>ISO 8601, a day or a day and a time: <c>2024-01-22</c>, <c>2024-01-22T08:47</c>.</summary>
    public string? Published { get; init; }

    /// <summary>Who published the article.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote the article.</summary>
    public string? Byline { get; init; }

    /// <summary>Where the article stands on the web.</summary>
    public string? Url { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The fields that the project declares, with their values; null where it declares none.</summary>
    internal StatedFields? Fields { get; init; }

    /// <summary>The publication date that other articles tell; it counts where nothing states one.</summary>
    internal InferredDate? Inferred { get; init; }
}
