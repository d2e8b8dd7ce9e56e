using System.Collections.Generic;

namespace Corpus.Facts;

/// <summary>
/// Everything that the reader knows about an article besides its text. The facts codec writes it into the assembly at compile
/// time and reads it back at run time.
/// </summary>
/// <remarks>
/// Setters, here and on the passages, are <c>set</c> and not <c>init</c>. An <c>init</c> setter refers to a type that differs
/// between netstandard2.0 and net8.0: an assembly compiled against one of them would not run on the other.
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

    /// <summary>The values of the fields that the project declares, in the order of their declarations.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; set; } = FieldValues.None;

    public IReadOnlyList<Block> Blocks { get; set; } = [];

    /// <summary>In the order of the text; nested quotes only inside their outer quote.</summary>
    public IReadOnlyList<Quote> Quotes { get; set; } = [];

    /// <summary>In the order of the text; the attribution of each quote is among them.</summary>
    public IReadOnlyList<Attribution> Attributions { get; set; } = [];

    /// <summary>Every speaker of an attribution, in the order of first speaking.</summary>
    public IReadOnlyList<Speaker> Speakers { get; set; } = [];

    /// <summary>
    /// Those of <see cref="Speakers"/> that are members of the article's generated type, in the ordinal order of the members' names.
    /// Empty until the article is compiled.
    /// </summary>
    public IReadOnlyList<Speaker> Members { get; set; } = [];

    public IReadOnlyList<TemporalExpression> TemporalExpressions { get; set; } = [];

    public IReadOnlyList<Person> People { get; set; } = [];

    public IReadOnlyList<Finding> Findings { get; set; } = [];
}
