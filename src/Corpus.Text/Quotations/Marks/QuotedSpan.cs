using System.Collections.Generic;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Marks;

/// <summary>A quotation while the article is read: the place of its marks, and what is known about it so far.</summary>
internal sealed class QuotedSpan(int paragraph, int open, int close, bool closed)
{
    /// <summary>The number of its paragraph in <see cref="Reading.Paragraphs"/>.</summary>
    public int Paragraph { get; } = paragraph;

    /// <summary>The token of the opening mark; the first word where the mark is missing.</summary>
    public int Open { get; } = open;

    /// <summary>The token of the closing mark; the last token of the paragraph where the mark is missing.</summary>
    public int Close { get; } = close;

    /// <summary>Whether the closing mark exists.</summary>
    public bool Closed { get; } = closed;

    /// <summary>Whether the opening mark exists. It does not where a quotation continues from the paragraph above.</summary>
    public bool Opened { get; init; } = true;

    /// <summary>Whether the quotation continues from the paragraph above, which leaves it open.</summary>
    public bool RunOnFromAbove { get; set; }

    /// <summary>Whether the line before the closing mark is not speech but names the speaker.</summary>
    public bool Signs { get; set; }

    /// <summary>The number of words inside the marks.</summary>
    public int Words { get; set; }

    /// <summary>Whether no word of the writer's sentence stands before the quotation.</summary>
    public bool OpensSentence { get; set; }

    /// <summary>Whether only a time or place and a colon stand before it in its sentence.</summary>
    public bool Tagged { get; set; }

    /// <summary>Whether the text above leads to the quotation with a colon or a comma.</summary>
    public bool LedIn { get; set; }

    /// <summary>Whether the paragraph holds only the quotation.</summary>
    public bool Alone { get; set; }

    /// <summary>Whether the sentence says that nobody spoke the words: She never said “…”.</summary>
    public bool IsDenied { get; set; }

    public List<QuotedSpan> Nested { get; } = [];

    public QuoteRole Role { get; set; }

    /// <summary>The source, as tokens; null where none is found.</summary>
    public Source? Source { get; set; }

    /// <summary>The first token inside the marks.</summary>
    public int First => Opened ? Open + 1 : Open;

    /// <summary>Just past the last token inside the marks.</summary>
    public int End => Closed ? Close : Close + 1;
}
