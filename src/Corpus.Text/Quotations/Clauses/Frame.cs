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

/// <summary>A cue with its source in a sentence.</summary>
/// <param name="Source">The items that name the source.</param>
/// <param name="Cue">The items of the cue.</param>
/// <param name="Strength">How strongly the frame attributes.</param>
/// <param name="Detached">Whether the source stands elsewhere and belongs to another verb too: <c>She left, saying …</c>.</param>
internal readonly record struct Frame(ItemSpan Source, ItemSpan Cue, FrameStrength Strength, bool Detached)
{
    /// <summary>The first item of the frame, which is the first of the source or of the cue.</summary>
    public int First => Source.First < Cue.First ? Source.First : Cue.First;

    /// <summary>Just past the last item of the frame, which is the last of the source or of the cue.</summary>
    public int End => Source.First > Cue.First ? Source.End : Cue.End;

    /// <summary>Converts the frame to the source of a quotation, found by <paramref name="route"/>.</summary>
    public Source ToSource(Outline outline, Route route) =>
        new(outline.Token(Source.First), outline.EndToken(Source.End - 1), outline.Token(Cue.First),
            Cue.Exists ? outline.EndToken(Cue.End - 1) : outline.Token(Cue.First), route);
}
