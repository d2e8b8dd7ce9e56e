using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>
/// Everything the reader knows about an article besides its text: what the facts codec writes into the
/// assembly at compile time and reads back at run time.
/// </summary>
/// <remarks>
/// Setters, here and on the passages, are <c>set</c> and not <c>init</c>: an <c>init</c> carries a type that differs between
/// netstandard2.0 and net8.0, so that an assembly compiled against the one would not run on the other.
/// </remarks>
internal sealed class ArticleFacts
{
    public string? Headline { get; set; }

    public string? Deck { get; set; }

    public string? Byline { get; set; }

    public string? Dateline { get; set; }

    public string? Publisher { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public PublicationDate? Published { get; set; }

    public IReadOnlyList<Block> Blocks { get; set; } = [];

    /// <summary>In the order of the text; nested quotes only inside their outer quote.</summary>
    public IReadOnlyList<Quote> Quotes { get; set; } = [];

    /// <summary>In the order of the text; the attribution of each quote is among them.</summary>
    public IReadOnlyList<Attribution> Attributions { get; set; } = [];

    /// <summary>Every speaker of an attribution, in the order in which they first speak.</summary>
    public IReadOnlyList<Speaker> Speakers { get; set; } = [];

    /// <summary>
    /// Among <see cref="Speakers"/>, those that the article's type has as members, in the ordinal order of the members' names.
    /// Empty until the article is compiled.
    /// </summary>
    public IReadOnlyList<Speaker> Members { get; set; } = [];

    public IReadOnlyList<TemporalExpression> TemporalExpressions { get; set; } = [];

    public IReadOnlyList<Person> People { get; set; } = [];

    public IReadOnlyList<Finding> Findings { get; set; } = [];
}
