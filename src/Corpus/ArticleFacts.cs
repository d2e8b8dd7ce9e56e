using System.Collections.Generic;

namespace Corpus;

/// <summary>
/// Everything the reader knows about an article besides its text: what the facts codec writes into the
/// assembly at compile time and reads back at run time.
/// </summary>
internal sealed class ArticleFacts
{
    public string? Headline { get; init; }

    public string? Deck { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public PublicationDate? Published { get; init; }

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>In the order of the text; nested quotes only inside their outer quote.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    public IReadOnlyList<Attribution> Attributions { get; init; } = [];

    /// <summary>Every speaker that a quote or an attribution refers to, in the order of first reference.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    public IReadOnlyList<TemporalExpression> Dates { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
