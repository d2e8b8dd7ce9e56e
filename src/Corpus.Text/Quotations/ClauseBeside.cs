using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Attributes a quotation to a clause that stands beside it: <c>She said, “…”</c>, <c>“…,” said Ann Ode</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="names">The names of the article.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
/// <param name="signatures">Finds names without a verb.</param>
internal sealed class ClauseBeside(Outline outline, NameIndex names, FrameReader reader, List<Frame> frames, Signatures signatures)
{
    private readonly List<Frame> _nextFrames = [];

    /// <summary>She said, “…”: the cue stands right before the mark.</summary>
    public Source? Direct(int q, OutlineSentence sentence, FrameStrength strength)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (frame.Cue.End > q || frame.Strength != strength) continue;
            int i = frame.Cue.End;
            while (i < q && (outline.Is(i, ',') || outline.Is(i, ':') || outline.Is(i, "that") || outline.IsDash(i))) i++;
            if (i == q && (strength == FrameStrength.Speech || q > sentence.First + 1)) return frame.ToSource(outline, Route.ClauseBefore);
            break;
        }
        return null;
    }

    /// <summary>“…,” she said: the clause stands right behind the mark, even where the quote has ended the sentence.</summary>
    public Source? After(int q, QuotedSpan quote, int s)
    {
        OutlineSentence sentence = outline.Sentences[s];
        List<Frame> behind = frames;
        int start = q + 1;
        if (start >= sentence.End)
        {
            if (s + 1 >= outline.Sentences.Count) return null;
            sentence = outline.Sentences[s + 1];
            reader.Read(sentence, _nextFrames, quoted: true);
            behind = _nextFrames;
        }
        bool comma = outline.Is(start, ',') || outline.IsDash(start);
        if (comma) start++;
        bool loose = comma || EndsOpen(quote) || q == outline.Sentences[s].First;
        bool plain = EndsPlainly(quote);
        foreach (Frame frame in behind)
        {
            if (frame.Cue.First < start || frame.Strength == FrameStrength.Noun || frame.Detached) continue;
            // After a full stop only a clause that says no more than who speaks: “Yes.” Ode said.
            if (frame.Source.First > frame.Cue.First && frame.Cue.First == q + 1 && frame.Strength >= FrameStrength.Judgement) return frame.ToSource(outline, Route.ClauseAfter);
            if (!loose) continue;
            if (plain && (frame.Source.First > start || sentence.End - frame.Cue.End > 1 || outline.Quote(frame.Cue.End) is not null)) continue;
            int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
            int i = start;
            while (i < opens && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i) || outline.Is(i, "as"))) i++;
            if (i == opens) return frame.ToSource(outline, Route.ClauseAfter);
            // "Ann Ode, chair of the panel leading the review told …": the comma that would close the description is missing.
            if (frame.Strength == FrameStrength.Speech && IsDescribed(start, frame.Cue.First)) return (frame with { Source = new ItemSpan(start, frame.Cue.First) }).ToSource(outline, Route.ClauseAfter);
        }
        return loose && !plain ? signatures.Verbless(start, sentence) : null;
    }

    /// <summary>A person's name, a comma, and words without a full stop up to the cue.</summary>
    private bool IsDescribed(int first, int cue)
    {
        int i = first;
        while (i < cue && outline.Capitalised(i) && names.At(outline.Token(i)) < 0) i++;
        int mention = names.At(outline.Token(i));
        if (mention < 0 || names.Mentions[mention].Name.Kind != NameKind.Person || !outline.Is(i + names.Mentions[mention].End - outline.Token(i), ',')) return false;
        for (int k = i; k < cue; k++)
            if (outline.Quote(k) is not null || outline.Is(k, WordClass.Pronoun | WordClass.Auxiliary) && !outline.Is(k, "who")) return false;
        return true;
    }

    public Source? AtEnd(int q, OutlineSentence sentence)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (frame.Strength != FrameStrength.Speech || frame.Detached) continue;
            int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
            if (opens > q && (outline.Is(opens - 1, ',') || outline.Is(frame.Cue.First, "according") || outline.IsDash(opens - 1) || outline.Is(opens - 1, "as"))) return frame.ToSource(outline, Route.ClauseAtEnd);
        }
        return null;
    }

    /// <summary>The quote leaves its sentence open: its last word is followed by a comma, a question mark or an exclamation mark.</summary>
    private bool EndsOpen(QuotedSpan quote) => LastMark(quote) is ',' or '?' or '!' or '…' or '-' or '—' or '.';

    private bool EndsPlainly(QuotedSpan quote) => LastMark(quote) is '.';

    private char LastMark(QuotedSpan quote)
    {
        int last = quote.End - 1;
        while (last > quote.First && outline.Tokens[last].Kind == TokenKind.Mark) last--;
        return last < quote.First ? ' ' : outline.Tokens.Text[outline.Tokens[last].End - 1];
    }
}
