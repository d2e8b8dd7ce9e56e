using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>How strongly words attribute what stands beside them.</summary>
internal enum FrameStrength : byte
{
    /// <summary>A noun of saying: <c>her claim that</c>.</summary>
    Noun,

    /// <summary>A verb that attributes only what stands beside it: <c>continued</c>.</summary>
    Beside,

    /// <summary>A verb of thinking or wanting: <c>hopes</c>.</summary>
    Attitude,

    /// <summary>A verb that judges: <c>criticised</c>, <c>called</c>.</summary>
    Judgement,

    /// <summary>A verb of saying, or <c>according to</c>.</summary>
    Speech,
}

/// <summary>Words of a sentence that attribute: a cue with its source.</summary>
/// <param name="Source">The items that name the source.</param>
/// <param name="Cue">The items of the cue.</param>
/// <param name="Strength">How strongly they attribute.</param>
/// <param name="Detached">The source stands elsewhere and is shared: <c>She left, saying …</c>.</param>
internal readonly record struct Frame(ItemSpan Source, ItemSpan Cue, FrameStrength Strength, bool Detached)
{
    /// <summary>The first item of its words, from source to cue or the other way round.</summary>
    public int First => Source.First < Cue.First ? Source.First : Cue.First;

    /// <summary>Just past the last of them: of the source where it stands behind the cue.</summary>
    public int End => Source.First > Cue.First ? Source.End : Cue.End;

    /// <summary>The frame as the source of a quotation, found by <paramref name="route"/>.</summary>
    public Source ToSource(Outline outline, Route route) =>
        new(outline.Token(Source.First), outline.EndToken(Source.End - 1), outline.Token(Cue.First), Cue.Exists ? outline.EndToken(Cue.End - 1) : outline.Token(Cue.First), route);
}
