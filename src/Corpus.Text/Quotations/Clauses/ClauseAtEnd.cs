using System.Collections.Generic;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Attributes a quotation to the clause that ends its sentence: <c>The plan was “…” to many, she said</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
internal sealed class ClauseAtEnd(Outline outline, List<Frame> frames)
{
    /// <summary>The rejection was “…” for the town, said Ode: the clause that ends the sentence attributes all of it, where no verb of
    /// saying stands before the quotation.</summary>
    public Source? Closing(int q, OutlineSentence sentence)
    {
        foreach (Frame frame in frames)
        {
            if (frame.Strength != FrameStrength.Speech) continue;
            if (frame.Cue.First < q) return null;
            if (sentence.End - frame.End <= 3 && !frame.Detached) return Last(q);
        }
        return null;
    }

    /// <summary>The plan was “…” to many, she said: a clause that ends the sentence.</summary>
    public Source? Last(int q)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (frame.Strength != FrameStrength.Speech || frame.Detached) continue;
            int opens = frame.First;
            if (opens > q
                && (outline.Is(opens - 1, ',')
                    || (opens - 1 > q && outline.Quote(opens - 1) is { } last && outline.LastCharacter(last) is ',')
                    || outline.Is(frame.Cue.First, "according")
                    || outline.IsDash(opens - 1)
                    || outline.Is(opens - 1, "as")))
                return frame.ToSource(outline, Route.ClauseAtEnd);
        }
        return null;
    }
}
