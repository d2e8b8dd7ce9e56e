using System.Collections.Generic;

namespace Corpus.Text.Quotations;

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

    /// <summary>Words inside the marks.</summary>
    public int Words { get; set; }

    /// <summary>The quote stands in a sentence that tells of deeds and not of words.</summary>
    public bool AmidDeeds { get; set; }

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

/// <summary>By which way a source was found, the surest first.</summary>
internal enum Route : byte
{
    /// <summary>A clause right behind the quote: <c>“…,” she said</c>, <c>“…,” said Ann Ode</c>, <c>“…,” according to …</c>.</summary>
    ClauseAfter,

    /// <summary>A clause right before it: <c>She said, “…”</c>.</summary>
    ClauseBefore,

    /// <summary>The clause whose words the quote is part of: <c>She said the plan was “…”</c>.</summary>
    Governing,

    /// <summary>A clause at the sentence's end: <c>The plan was “…” to many, she said</c>.</summary>
    ClauseAtEnd,

    /// <summary>A noun of saying: <c>her claim that “…”</c>, <c>a statement from the ministry: “…”</c>.</summary>
    Nominal,

    /// <summary>The quote goes on from one that is attributed.</summary>
    Continued,

    /// <summary>A line of its own below or above the quote names the speaker.</summary>
    NameLine,

    /// <summary>The subject of a sentence that does not say that it attributes.</summary>
    Subject,
}

/// <summary>A source and the words that attribute, as tokens.</summary>
/// <param name="First">The first token that names the source.</param>
/// <param name="End">Just past the last.</param>
/// <param name="CueFirst">The first token of the cue.</param>
/// <param name="CueEnd">Just past its last.</param>
/// <param name="Route">By which way it was found.</param>
internal sealed record Source(int First, int End, int CueFirst, int CueEnd, Route Route);
