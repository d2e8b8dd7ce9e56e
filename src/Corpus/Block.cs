namespace Corpus;

/// <summary>What a paragraph of an article is for.</summary>
public enum BlockKind
{
    /// <summary>Running text of the story.</summary>
    Body,

    /// <summary>The headline (schema.org <c>headline</c>).</summary>
    Headline,

    /// <summary>The sentence or two under the headline that sum the story up; also called standfirst or subhead.</summary>
    Deck,

    /// <summary>Who wrote the story.</summary>
    Byline,

    /// <summary>Where, and sometimes when and by which agency, the story was filed: <c>SEOUL (Reuters) –</c>.</summary>
    Dateline,

    /// <summary>A heading inside the story.</summary>
    Heading,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>Who made or owns a picture.</summary>
    Credit,

    /// <summary>A line that says when the story was published or updated.</summary>
    Published,

    /// <summary>What the page says and the story does not: share lines, comment boxes, advertisements.</summary>
    Furniture,

    /// <summary>What the outlet says about the story itself: a correction, an update, an editor's note.</summary>
    Note,
}

/// <summary>A paragraph of an article, or the part of one that has a purpose of its own, with its kind.</summary>
public sealed class Block : Passage
{
    internal Block(Span span, BlockKind kind)
        : base(span) => Kind = kind;

    /// <summary>What the paragraph is for.</summary>
    public BlockKind Kind { get; }
}
