namespace Corpus;

/// <summary>What a paragraph of an article is for.</summary>
public enum BlockKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Running text of the story.</summary>
    Body = 1,

    /// <summary>The headline (schema.org <c>headline</c>).</summary>
    Headline = 2,

    /// <summary>The sentence or two under the headline that sum the story up; also called standfirst or subhead.</summary>
    Deck = 3,

    /// <summary>Who wrote the story.</summary>
    Byline = 4,

    /// <summary>Where, and sometimes when and by which agency, the story was filed: <c>SEOUL (Reuters) –</c>.</summary>
    Dateline = 5,

    /// <summary>A heading inside the story.</summary>
    Heading = 6,

    /// <summary>The text under a picture.</summary>
    Caption = 7,

    /// <summary>Who made or owns a picture.</summary>
    Credit = 8,

    /// <summary>A line that says when the story was published or updated.</summary>
    Published = 9,

    /// <summary>Text of the page that is no part of the story: share lines, comment boxes, advertisements.</summary>
    Furniture = 10,

    /// <summary>What the outlet says about the story itself: a correction, an update, an editor's note.</summary>
    Note = 11,
}

/// <summary>A paragraph of an article, or a part of a paragraph that has its own purpose, with its kind.</summary>
public sealed partial class Block : Passage
{
    internal Block(Span span, BlockKind kind)
        : base(span) => Kind = kind;

    /// <summary>What the paragraph is for.</summary>
    public BlockKind Kind { get; }
}
