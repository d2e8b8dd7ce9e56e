using Corpus.Text.Quotations.Clauses;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>The position and form of the content relative to its cue.</summary>
internal enum IndirectSpeechShape : byte
{
    None,

    /// <summary><c>said that the bridge would open</c>.</summary>
    That,

    /// <summary><c>said the bridge would open</c>.</summary>
    Clause,

    /// <summary><c>asked whether the bridge would open</c>.</summary>
    Question,

    /// <summary><c>promised to open the bridge</c>.</summary>
    Infinitive,

    /// <summary><c>denied closing the bridge</c>.</summary>
    Gerund,

    /// <summary><c>denied the report</c>.</summary>
    Object,

    /// <summary><c>spoke of the bridge</c>.</summary>
    Preposition,

    /// <summary><c>a plan she said would fail</c>: a predicate; its subject stands before the cue.</summary>
    Predicate,

    /// <summary><c>said: the bridge would open</c>.</summary>
    Colon,

    /// <summary>Behind a phrase that reports speech: <c>made it clear that the bridge would open</c>.</summary>
    Phrase,

    /// <summary><c>The plan was criticised by Ode</c>.</summary>
    Passive,

    /// <summary><c>a plan criticised by Ode</c>.</summary>
    Participle,

    /// <summary><c>The bridge would open, she said.</c></summary>
    Before,

    /// <summary><c>The bridge would open, she said, because …</c></summary>
    BeforeMore,

    /// <summary><c>The bridge, she said, would open.</c></summary>
    Amid,

    /// <summary><c>According to Ode, the bridge would open.</c></summary>
    According,

    /// <summary><c>The bridge would open, according to Ode.</c></summary>
    BeforeAccording,

    /// <summary><c>Ode: Bridge must open</c>.</summary>
    Label,

    /// <summary><c>In a poll, most were for the bridge</c>; <c>for Ode, the bridge is a mistake</c>.</summary>
    Fronted,
}

/// <summary>One reading of a cue: its content and its source.</summary>
/// <param name="Content">The items of the content.</param>
/// <param name="Frame">The cue and its source.</param>
/// <param name="Shape">The position and form of the content.</param>
/// <param name="Linker">The preposition between cue and content, or -1.</param>
/// <param name="Words">The number of the writer's own words in the content.</param>
/// <param name="Quotes">The number of quotations in the content.</param>
internal readonly record struct IndirectSpeechCandidate(ItemSpan Content, Frame Frame, IndirectSpeechShape Shape, int Linker, int Words,
    int Quotes);
