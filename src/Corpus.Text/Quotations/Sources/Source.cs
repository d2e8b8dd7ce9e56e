using Corpus.Text.Quotations.Clauses;

namespace Corpus.Text.Quotations.Sources;

/// <summary>How a source was found, the most reliable way first.</summary>
internal enum Route : byte
{
    /// <summary>A clause right behind the quote: <c>“…,” she said</c>, <c>“…,” said Ann Ode</c>, <c>“…,” according to …</c>.</summary>
    ClauseAfter,

    /// <summary>A clause right before it: <c>She said, “…”</c>.</summary>
    ClauseBefore,

    /// <summary>A clause that contains the quote as part of its own words: <c>She said the plan was “…”</c>.</summary>
    Governing,

    /// <summary>A clause at the sentence's end: <c>The plan was “…” to many, she said</c>.</summary>
    ClauseAtEnd,

    /// <summary>A noun of saying: <c>her claim that “…”</c>, <c>a statement from the ministry: “…”</c>.</summary>
    Nominal,

    /// <summary>The quote continues one that is attributed.</summary>
    Continued,

    /// <summary>A separate line below or above the quote names the speaker.</summary>
    NameLine,

    /// <summary>The subject of a sentence without a cue.</summary>
    Subject,
}

/// <summary>A source and its cue, as tokens.</summary>
/// <param name="First">The first token that names the source.</param>
/// <param name="End">Just past the last.</param>
/// <param name="CueFirst">The first token of the cue.</param>
/// <param name="CueEnd">Just past its last.</param>
/// <param name="Route">How it was found.</param>
internal sealed record Source(int First, int End, int CueFirst, int CueEnd, Route Route);
