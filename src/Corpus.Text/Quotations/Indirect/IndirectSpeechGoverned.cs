using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Finds content that a cue governs: the words behind it, or the subject of a passive verb.</summary>
internal sealed class IndirectSpeechGoverned(Outline outline, FrameReader reader, IndirectSpeechCues cues, IndirectSpeechContent contents)
{
    private readonly SourcePhrase _phrases = reader.Phrases;

    /// <summary>Adds the content that each cue of the sentence may govern.</summary>
    public void Read(List<Frame> frames, OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        for (int k = 0; k < frames.Count; k++)
        {
            Frame frame = frames[k];
            if (outline.Is(frame.Cue.First, "according")) continue;
            if (frame.Cue.First < frame.Source.First && !frame.Detached && outline.Is(frame.Source.First - 1, "by"))
                Agent(frame, sentence, candidates);
            else if (frame.Source.First < frame.Cue.First || frame.Detached || frame.Strength == FrameStrength.Noun)
                Behind(k, frames, sentence, candidates);
        }
    }

    /// <summary>"The plan was criticised by Ode", "a plan criticised by Ode", "Asked by Ode whether …".</summary>
    private void Agent(Frame frame, OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        int cue = frame.Cue.First;
        if (cue == sentence.First || outline.Is(cue - 1, WordClass.Conjunction))
        {
            IndirectContent asked = contents.Behind(frame.Cue with { End = frame.Source.End }, sentence);
            if (asked.Span.Exists) candidates.Add(asked.Span, frame, asked.Shape, asked.Linker);
        }
        else if (reader.Forms.IsBe(cue - 1))
        {
            candidates.Add(_phrases.Before(cue, sentence.First), frame, IndirectSpeechShape.Passive);
        }
        else
        {
            candidates.Add(_phrases.EndingAt(outline.Is(cue - 1, ',') ? cue - 2 : cue - 1, sentence.First), frame,
                IndirectSpeechShape.Participle);
        }
    }

    private void Behind(int k, List<Frame> frames, OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        Frame frame = frames[k];
        // “Yes,” she said in May: behind a quotation, the verb already has its object.
        int opens = frame.Source.First;
        if (!frame.Detached
            && opens > sentence.First
            && (outline.Quote(opens - 1) is not null || (outline.Is(opens - 1, ',') && outline.Quote(opens - 2) is not null))
            && !outline.Is(frame.Cue.End, "that"))
            return;
        IndirectContent content = contents.Behind(frame.Cue, sentence);
        if (content.Span.Exists)
            candidates.Add(content.Span with { End = End(k, frames, content) }, frame with { Cue = content.Cue }, content.Shape,
                content.Linker);
    }

    /// <summary>Where content ends: at the content of another cue or, where the content is not a clause, at the next clause.</summary>
    private int End(int k, List<Frame> frames, IndirectContent content)
    {
        (int first, int end) = (content.Span.First, content.Span.End);
        for (int j = k + 1; j < frames.Count && frames[j].Cue.First < end; j++)
        {
            Frame next = frames[j];
            int cue = next.Cue.First;
            if (cue > first && next.Source == frames[k].Source)
            {
                if (cues.CoordinatedFrom(cue, first) is > 0 and int cut && cut < end) end = cut;
                else if (next.Detached && cue > first + 1 && outline.Is(cue - 1, ',')) end = cue - 1;
            }
            // "…, but Coe said …"
            int opens = next.Source.First;
            if (next is { Detached: false, Strength: FrameStrength.Speech }
                && opens > first + 1
                && opens < cue
                && opens < end
                && outline.Is(opens - 2, ',')
                && JoinsClauses(opens - 1))
                end = opens - 2;
            // "criticised the plan and called it “a trap”": the second cue attributes the quotation.
            if (QuotesBehind(j, frames, end) && ClauseFrom(next, first) is > 0 and int clause && clause < end) end = clause;
        }
        if (content.Shape is IndirectSpeechShape.Clause or IndirectSpeechShape.That) return end;
        for (int i = first + 1; i + 1 < end; i++)
            if (!outline.IsWord(i) && (outline.IsDash(i) || outline.Is(i, '(') || (outline.Is(i, ',') && OpensRemark(i + 1)))) return i;
        return end;
    }

    /// <summary>Whether a quotation stands behind a cue, before the next one.</summary>
    private bool QuotesBehind(int k, List<Frame> frames, int end)
    {
        int first = frames[k].Cue.End;
        if (k + 1 < frames.Count && frames[k + 1].First is int next && next > first && next < end) end = next;
        for (int i = first; i < end; i++)
            if (outline.Quote(i) is not null) return true;
        return false;
    }

    /// <summary>Where the words before the clause of a cue end, at a comma or a conjunction; -1 where there is neither.</summary>
    private int ClauseFrom(Frame cue, int low)
    {
        bool shared = cue.Detached || cue.Source.First <= low;
        int i = (shared ? cue.Cue.First : cue.First) - 1;
        while (i > low && (outline.Is(i, WordClass.Auxiliary | WordClass.Adverb) || outline.EndsInLy(i))) i--;
        if (outline.IsRelative(i) || outline.Is(i, "to")) i--;
        if (outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "that")) i--;
        else if (!outline.Is(i, ',') && !outline.IsDash(i)) return -1;
        while (i > low && (outline.Is(i, ',') || outline.IsDash(i))) i--;
        return i >= low ? i + 1 : -1;
    }

    private bool JoinsClauses(int i) => outline.Is(i, "but", "and") || outline.Is(i, "while", "although") || outline.Is(i, "though");

    private bool OpensRemark(int i) =>
        (outline.Is(i, WordClass.Conjunction | WordClass.Pronoun | WordClass.Preposition)
            || outline.EndsWith(i, "ing")
            || outline.EndsInLy(i)) && !outline.Is(i, "and", "or");
}
