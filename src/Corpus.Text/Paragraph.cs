namespace Corpus.Text;

/// <summary>A block of the article together with its tokens and sentences.</summary>
internal sealed class Paragraph(Span span, BlockKind kind)
{
    public Span Span { get; } = span;

    public BlockKind Kind { get; set; } = kind;

    /// <summary>Whether the story speaks here, and not the page around it or the outlet about the story.</summary>
    public bool IsStory =>
        Kind is BlockKind.Body or BlockKind.Headline or BlockKind.Deck or BlockKind.Heading or BlockKind.Dateline or BlockKind.Caption;

    /// <summary>A blank line stands above it, or nothing does.</summary>
    public bool AfterBlank { get; set; }

    /// <summary>The same words stand above: what they claim is read there.</summary>
    public bool Repeats { get; set; }

    /// <summary>The first of its tokens in <see cref="Reading.Tokens"/>.</summary>
    public int FirstToken { get; set; }

    /// <summary>Just past the last of its tokens.</summary>
    public int EndToken { get; set; }

    /// <summary>The first of its sentences in <see cref="Reading.Sentences"/>.</summary>
    public int FirstSentence { get; set; }

    /// <summary>Just past the last of its sentences.</summary>
    public int EndSentence { get; set; }
}
