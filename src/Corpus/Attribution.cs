using System.Collections.Generic;

namespace Corpus;

/// <summary>How an article reports what somebody said (the types of PARC3 and PolNeAR).</summary>
public enum AttributionKind
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>All of the content stands in quotation marks.</summary>
    Direct = 1,

    /// <summary>Part of the content stands in quotation marks.</summary>
    Mixed = 2,

    /// <summary>The writer tells the content in other words, without quotation marks.</summary>
    Indirect = 3,
}

/// <summary>
/// Content that the article attributes to a source: <c>Anna Holm said the pier is open</c> attributes <c>the pier is open</c> to Anna Holm.
/// <see cref="Passage.Span"/> is the content.
/// </summary>
public sealed partial class Attribution : Passage
{
    internal Attribution(Span content, AttributionKind kind)
        : base(content) => Kind = kind;

    /// <summary>Whether the content is quoted, partly quoted, or told in the writer's words.</summary>
    public AttributionKind Kind { get; }

    /// <summary>The source: the first of <see cref="Speakers"/>; null where the article names none.</summary>
    public Speaker? Speaker => Speakers.Count > 0 ? Speakers[0] : null;

    /// <summary>Every source, in the order in which they are named: two for <c>said Anna Holm and Bert Lund</c>.</summary>
    public IReadOnlyList<Speaker> Speakers { get; internal set; } = [];

    /// <summary>The words that name the source here, all of them: <c>he</c>, <c>the ministry</c>, <c>Anna Holm and Bert Lund</c>.</summary>
    public Span? Source { get; internal set; }

    /// <summary>
    /// The words that name each of <see cref="Speakers"/>, in the same order. With one speaker, it holds <see cref="Source"/> alone.
    /// </summary>
    public IReadOnlyList<Span> SpeakerSpans { get; internal set; } = [];

    /// <summary>Finds the words that name one of the speakers here; null if there are none.</summary>
    internal Span? SpanOf(Speaker speaker)
    {
        for (int i = 0; i < SpeakerSpans.Count; i++)
            if (ReferenceEquals(Speakers[i], speaker)) return SpeakerSpans[i];
        return null;
    }

    /// <summary>
    /// The words that attribute: <c>said</c>, <c>according to</c>. Null where a colon, a signature or the order of the text attributes.
    /// </summary>
    public Span? Cue { get; internal set; }

    /// <summary>
    /// The quotes with this <see cref="Quote.Attribution"/>, in the order of the text; none for <see cref="AttributionKind.Indirect"/>.
    /// </summary>
    public IReadOnlyList<Quote> Quotes { get; internal set; } = [];
}
