namespace Corpus;

/// <summary>How words are handed on (the types of PARC3 and PolNeAR).</summary>
public enum AttributionKind
{
    /// <summary>The content stands wholly in quotation marks.</summary>
    Direct,

    /// <summary>The content is partly in quotation marks.</summary>
    Mixed,

    /// <summary>The content is told in the writer's words.</summary>
    Indirect,
}

/// <summary>Content that the article attributes to a source. <see cref="Passage.Span"/> is the content.</summary>
public sealed class Attribution : Passage
{
    internal Attribution(Span content, AttributionKind kind)
        : base(content) => Kind = kind;

    /// <summary>Whether the content is quoted, partly quoted or told.</summary>
    public AttributionKind Kind { get; }

    /// <summary>The source, or null where none is named.</summary>
    public Speaker? Speaker { get; internal set; }

    /// <summary>The words that name the source here.</summary>
    public Span? Mention { get; internal set; }

    /// <summary>The words that attribute: <c>said</c>, <c>according to</c>.</summary>
    public Span? Cue { get; internal set; }
}
