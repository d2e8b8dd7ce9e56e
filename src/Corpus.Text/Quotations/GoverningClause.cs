using System.Collections.Generic;

namespace Corpus.Text.Quotations;

/// <summary>Attributes a quotation to the clause whose words it is part of: <c>She said the plan was “…”</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
/// <param name="coreference">Finds whom a pronoun in a told clause stands for.</param>
internal sealed class GoverningClause(Outline outline, FrameReader reader, List<Frame> frames, Coreference coreference)
{
    /// <summary>She said the plan was “…”: the nearest verb of saying before the mark, else the nearest of attitude.</summary>
    public Source? Governing(int q, OutlineSentence sentence)
    {
        int main = reader.MainClause(sentence);
        return Nearest(q, main <= q ? main : sentence.First) ?? (main > sentence.First && main <= q ? Nearest(q, sentence.First) : null);
    }

    /// <summary>The nearest frame before the mark, the stronger kinds first; one whose source is a thing yields to a person who says it.</summary>
    private Source? Nearest(int q, int low)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            if (!Precedes(frames[k], q, low) || frames[k].Strength < FrameStrength.Judgement) continue;
            if (reader.Phrases.IsSomebody(frames[k].Source)) return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
            for (int m = k - 1; m >= 0; m--)
                if (Precedes(frames[m], q, low) && frames[m].Strength == FrameStrength.Speech && reader.Phrases.IsSomebody(frames[m].Source)) return coreference.Resolve(frames[m]).ToSource(outline, Route.Governing);
            return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
        }
        for (FrameStrength strength = FrameStrength.Attitude; strength >= FrameStrength.Beside; strength--)
            for (int k = frames.Count - 1; k >= 0; k--)
                if (Precedes(frames[k], q, low) && frames[k].Strength == strength && reader.Phrases.IsSomebody(frames[k].Source)) return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
        for (int k = frames.Count - 1; k >= 0; k--)
            if (Precedes(frames[k], q, low) && frames[k].Strength != FrameStrength.Noun) return coreference.Resolve(frames[k]).ToSource(outline, Route.Governing);
        return null;
    }

    private static bool Precedes(Frame frame, int q, int low) => frame.Cue.End <= q && frame.Cue.First >= low;

    public Source? Nominal(int q, OutlineSentence sentence)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
            if (frames[k].Strength == FrameStrength.Noun && frames[k].Cue.End <= q && frames[k].Cue.First >= sentence.First) return frames[k].ToSource(outline, Route.Nominal);
        return null;
    }
}
