using System;
using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Finds content beside a clause or a phrase that only names the source: <c>As Ode said, …</c>, <c>according to Ode</c>.</summary>
internal sealed class IndirectSpeechBeside(Outline outline, IndirectSpeechContent contents)
{
    private const int LongestLabel = 8;
    private const int LongestFront = 25;

    /// <summary>Adds the content that may stand beside the cues of a sentence.</summary>
    public void Read(List<Frame> cues, OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        foreach (Frame frame in cues)
        {
            if (outline.Is(frame.Cue.First, "according")) According(frame, sentence, candidates);
            else if (outline.Is(sentence.First, "as") && AsSaid(frame, sentence) is > 0 and int comma)
                candidates.Add(new ItemSpan(comma + 1, sentence.End), frame, IndirectSpeechShape.According);
            else Parenthetical(frame, sentence, candidates);
        }
        Label(sentence, candidates);
        Fronted(sentence, candidates);
    }

    /// <summary>The comma before the content, or -1: "As Ode said in May, …", "As reported by Ode, …".</summary>
    private int AsSaid(Frame frame, OutlineSentence sentence)
    {
        if (Math.Min(frame.Source.First, frame.Cue.First) > sentence.First + 2) return -1;
        int i = Math.Max(frame.Source.End, frame.Cue.End);
        for (int limit = Math.Min(sentence.End, i + LongestLabel); i < limit; i++)
            if (outline.Is(i, ',')) return i;
        return -1;
    }

    /// <summary>The sentence around a clause that only names the speaker: "…, Ode said", "…, said Ode, …".</summary>
    private void Parenthetical(Frame frame, OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        if (frame.Detached || frame.Strength == FrameStrength.Noun) return;
        int opens = frame.First;
        if (outline.Is(opens - 1, "as", "so")) opens--;
        if (opens - 1 <= sentence.First
            || outline.IsWord(opens - 1)
            || (!outline.Is(opens - 1, ',') && !outline.IsDash(opens - 1))
            || outline.Quote(opens - 2) is not null)
            return;
        if (outline.IsRelative(frame.Source.First)) return;
        int closes = frame.Source.End > frame.Cue.End ? frame.Source.End : contents.PastRecipient(frame.Cue, sentence.End);
        closes = contents.PastCircumstance(closes, sentence.End);
        // "Last month, Ode said that …": the content follows the clause.
        if (outline.Is(closes, "that")) return;
        bool amid = outline.Is(closes, ',') || outline.IsDash(closes);
        // "In May, she said: “…”": words before a quotation are not content.
        if (outline.Is(closes, ':') || outline.Quote(closes) is not null || (amid && outline.Quote(closes + 1) is not null)) return;
        if (!amid && closes < sentence.End && outline.IsWord(closes) && !outline.Is(closes, WordClass.Preposition | WordClass.Conjunction))
            return;
        var before = new ItemSpan(sentence.First, opens - 1);
        if (amid && (contents.GoesOn(closes + 1, sentence.End) || outline.Is(closes + 1, "that")))
        {
            candidates.Add(before, frame, IndirectSpeechShape.Amid);
            candidates.Add(new ItemSpan(closes + 1, sentence.End), frame, IndirectSpeechShape.Amid);
        }
        else if (contents.IsStatement(before))
        {
            candidates.Add(before, frame, amid ? IndirectSpeechShape.BeforeMore : IndirectSpeechShape.Before);
        }
    }

    /// <summary>The content of "according to": the clause behind its comma, or the one before it.</summary>
    private void According(Frame frame, OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        if (frame.Cue.First <= sentence.First + 2)
        {
            ItemSpan source = contents.Leading(frame, sentence, out int comma);
            if (comma > 0)
                candidates.Add(new ItemSpan(comma + 1, sentence.End), frame with { Source = source }, IndirectSpeechShape.According);
            return;
        }
        int end = frame.Cue.First;
        while (end > sentence.First && outline.Is(end - 1, ',')) end--;
        var before = new ItemSpan(sentence.First, end);
        candidates.Add(before, frame, IndirectSpeechShape.BeforeAccording);
        if (!contents.HasVerb(before) && outline.Is(frame.Source.End, ',') && contents.GoesOn(frame.Source.End + 1, sentence.End))
            candidates.Add(new ItemSpan(frame.Source.End + 1, sentence.End), frame, IndirectSpeechShape.Amid);
    }

    /// <summary>"Ode: Bridge must open": the label of a heading or of a transcript.</summary>
    private void Label(OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        int colon = sentence.First + 1;
        while (colon < sentence.End && colon <= sentence.First + LongestLabel && !outline.Is(colon, ':')) colon++;
        if (!outline.Is(colon, ':')) return;
        for (int i = sentence.First; i < colon; i++)
            if (outline.Quote(i) is not null || outline.Is(i, ',') || outline.IsDash(i)) return;
        candidates.Add(new ItemSpan(colon + 1, sentence.End),
            new Frame(new ItemSpan(sentence.First, colon), new ItemSpan(colon, colon + 1), FrameStrength.Beside, Detached: false),
                IndirectSpeechShape.Label);
    }

    /// <summary>"In a poll, most were for the bridge"; "to Ode, the bridge is a mistake".</summary>
    private void Fronted(OutlineSentence sentence, IndirectSpeechCandidates candidates)
    {
        int i = outline.Is(sentence.First, WordClass.Conjunction) ? sentence.First + 1 : sentence.First;
        if (!outline.Is(i, WordClass.Preposition) || (!outline.Is(i, "in", "for") && !outline.Is(i, "to"))) return;
        int comma = i + 1;
        bool survey = !outline.Is(i, "in");
        for (; comma < sentence.End && comma < i + LongestFront && outline.Quote(comma) is null && !outline.Is(comma, ','); comma++)
            survey |= outline.ValueOf(comma, WordClass.OrganisationNoun) == WordValue.Survey;
        if (survey && outline.Is(comma, ','))
            candidates.Add(new ItemSpan(comma + 1, sentence.End),
                new Frame(new ItemSpan(i + 1, comma), new ItemSpan(i, i + 1), FrameStrength.Beside, Detached: false),
                    IndirectSpeechShape.Fronted);
    }
}
