using System.Collections.Generic;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Attributes a quotation to the clause right before it: <c>She said, “…”</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
/// <param name="coreference">Finds the antecedent of a pronoun inside indirect speech.</param>
internal sealed class ClauseBefore(Outline outline, FrameReader reader, List<Frame> frames, Coreference coreference)
{
    /// <summary>She said, “…”: the cue stands right before the mark.</summary>
    public Source? Direct(int q, OutlineSentence sentence, FrameStrength strength)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            bool inverted = frame.Source.First > frame.Cue.First && !frame.Detached;
            int i = inverted ? frame.Source.End : frame.Cue.End;
            if (i > q || frame.Strength != strength) continue;
            // "according to her book “Tides”": without a comma, the quotation is part of the source.
            if (inverted && i == q) break;
            if (outline.Is(i - 1, "put") && outline.Is(i, "it")) i++;
            while (i < q
                && (outline.Is(i, ',') || outline.Is(i, ':') || outline.Is(i, "that") || outline.Is(i, "quote") || outline.IsDash(i))) i++;
            if (i == q && (strength == FrameStrength.Speech || q > sentence.First + 1))
                return coreference.Resolve(frame).ToSource(outline, Route.ClauseBefore);
            break;
        }
        return null;
    }

    /// <summary>She told the council, “…”; she replied to the council with, “…”: only the addressee stands between the cue and the
    /// mark.</summary>
    public Source? Told(int q)
    {
        bool parted = outline.Is(q - 1, ',') || outline.Is(q - 1, ':');
        int last = parted ? q - 1 : q;
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (frame.Cue.End > q || frame.Strength != FrameStrength.Speech) continue;
            if (frame.Source.First > frame.Cue.First && !frame.Detached) return null;
            int to = outline.Is(frame.Cue.End, "to") ? frame.Cue.End + 1 : frame.Cue.End;
            if (outline.Is(last - 1, "with") && last - 1 >= to) (last, parted) = (last - 1, true);
            bool toldTo =
                to > frame.Cue.End || last == to || outline.ValueOf(frame.Cue.First, WordClass.IndirectCue) == WordValue.NamesItsRecipient;
            bool ends = last == to || (last == to + 1 ? outline.IsWord(to) : parted && reader.Phrases.StartingAt(to, last).End == last);
            return parted && toldTo && ends ? coreference.Resolve(frame).ToSource(outline, Route.ClauseBefore) : null;
        }
        return null;
    }
}
