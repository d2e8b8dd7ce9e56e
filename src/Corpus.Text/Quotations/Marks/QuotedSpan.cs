using System.Collections.Generic;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Marks;

/// <summary>A span in quotation marks while it is being read: where its marks stand, and what becomes known of it.</summary>
internal sealed class QuotedSpan(int paragraph, int open, int close, bool closed)
{
    /// <summary>The number of its paragraph in <see cref="Reading.Paragraphs"/>.</summary>
    public int Paragraph { get; } = paragraph;

    /// <summary>The token of the opening mark; of the first word where the mark is missing.</summary>
    public int Open { get; } = open;

    /// <summary>The token of the closing mark; the last of the paragraph where the mark is missing.</summary>
    public int Close { get; } = close;

    /// <summary>Whether the closing mark is there.</summary>
    public bool Closed { get; } = closed;

    /// <summary>Whether the opening mark is there; it is not where a quote runs on from the paragraph above.</summary>
    public bool Opened { get; init; } = true;

    /// <summary>The quote goes on from the paragraph above, which leaves it open.</summary>
    public bool RunOnFromAbove { get; set; }

    /// <summary>It is no part of the speech above that it ends, but the line that says whose it is.</summary>
    public bool Signs { get; set; }

    /// <summary>Words inside the marks.</summary>
    public int Words { get; set; }

    /// <summary>Nothing of the writer's sentence stands before the quote.</summary>
    public bool OpensSentence { get; set; }

    /// <summary>Nothing but words that say where or when, and a colon, stands before it in its sentence.</summary>
    public bool Tagged { get; set; }

    /// <summary>What stands above leads on to the quote with a colon or a comma.</summary>
    public bool LedIn { get; set; }

    /// <summary>The quote is all that its paragraph holds.</summary>
    public bool Alone { get; set; }

    public List<QuotedSpan> Nested { get; } = [];

    public QuoteRole Role { get; set; }

    /// <summary>Who says it, as tokens; null where nobody is found.</summary>
    public Source? Source { get; set; }

    /// <summary>The first token inside the marks.</summary>
    public int First => Opened ? Open + 1 : Open;

    /// <summary>Just past the last token inside the marks.</summary>
    public int End => Closed ? Close : Close + 1;
}
