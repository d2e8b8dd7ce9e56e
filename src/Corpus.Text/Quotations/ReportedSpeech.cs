using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Content told in the writer's words, wholly or in part, as tokens, with its source.</summary>
internal readonly record struct Reported(int First, int End, Source Source, bool HasQuote);

/// <summary>Finds what a sentence tells in the writer's words: <c>Ode said the bridge would open in May</c>.</summary>
internal sealed class ReportedSpeech(Outline outline, SourcePhrase phrases)
{
    /// <summary>Shorter content says too little to be told of.</summary>
    private const int Shortest = 2;

    /// <summary>Appends what the frames of a sentence report.</summary>
    public void Read(OutlineSentence sentence, List<Frame> frames, List<Reported> reported)
    {
        for (int k = 0; k < frames.Count; k++)
        {
            Frame frame = frames[k];
            if (frame.Strength < FrameStrength.Attitude) continue;
            ItemSpan content = outline.Is(frame.Cue.First, "according") ? Beside(frame, sentence)
                : frame.Source.First < frame.Cue.First || frame.Detached ? Behind(frame, sentence, k + 1 < frames.Count ? frames[k + 1] : null)
                : ItemSpan.None;
            if (!content.Exists && frame is { Strength: FrameStrength.Speech, Detached: false }) content = InFront(frame, sentence);
            Add(content, frame, reported);
        }
    }

    /// <summary>The clause behind the verb, past whom it is told to.</summary>
    private ItemSpan Behind(Frame frame, OutlineSentence sentence, Frame? next)
    {
        int first = frame.Cue.End, end = sentence.End;
        bool told = outline.Is(frame.Cue.First, "told") || outline.Is(frame.Cue.First, "tells") || outline.Is(frame.Cue.First, "telling") || outline.Is(frame.Cue.First, "tell");
        if (told && phrases.StartingAt(first, end) is { Exists: true } recipient) first = recipient.End;
        if (frame.Strength == FrameStrength.Attitude && !OpensClause(first)) return ItemSpan.None;
        while (first < end && (outline.Is(first, WordClass.Weekday) || outline.Is(first, "that") || outline.Is(first, ':') || outline.Is(first, "on") && outline.Is(first + 1, WordClass.Weekday))) first++;
        if (first < end && outline.Is(first, ','))
        {
            // Only a remark may stand between the verb and what is said: "said, however, that".
            int comma = first + 1;
            while (comma < end && comma < first + 8 && !outline.Is(comma, ',')) comma++;
            if (!outline.Is(comma, ',') || !outline.Is(comma + 1, "that")) return ItemSpan.None;
            first = comma + 2;
        }
        for (int i = first; i < end; i++)
            if (outline.Is(i, ';') || (next is { Strength: FrameStrength.Speech } later && later.Source.First == i && i > first + 1 && outline.Is(i - 1, ',') )) end = i;
        return new ItemSpan(first, end);
    }

    private bool OpensClause(int i) => outline.Is(i, "that") || outline.Is(i, WordClass.Pronoun | WordClass.Determiner) || outline.Is(i, "to") || outline.Capitalised(i);

    /// <summary>The clause before "…, Ode said" at the end of the sentence.</summary>
    private ItemSpan InFront(Frame frame, OutlineSentence sentence)
    {
        int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
        int closes = frame.Source.End > frame.Cue.End ? frame.Source.End : frame.Cue.End;
        if (opens - 1 <= sentence.First || (!outline.Is(opens - 1, ',') && !outline.IsDash(opens - 1))) return ItemSpan.None;
        if (closes < sentence.End && outline.IsWord(closes) && !outline.Is(closes, WordClass.Preposition | WordClass.Weekday | WordClass.Conjunction | WordClass.Adverb)) return ItemSpan.None;
        return new ItemSpan(sentence.First, opens - 1);
    }

    /// <summary>What "according to" stands beside: the clause behind its comma, or the one before it.</summary>
    private ItemSpan Beside(Frame frame, OutlineSentence sentence)
    {
        if (frame.Cue.First > sentence.First + 2)
        {
            int end = frame.Cue.First;
            while (end > sentence.First && outline.Is(end - 1, ',')) end--;
            return new ItemSpan(sentence.First, end);
        }
        return outline.Is(frame.Source.End, ',') ? new ItemSpan(frame.Source.End + 1, sentence.End) : ItemSpan.None;
    }

    private void Add(ItemSpan content, Frame frame, List<Reported> reported)
    {
        int first = content.First, end = content.End;
        while (end > first && outline.Quote(end - 1) is null && !outline.IsWord(end - 1) && !outline.IsNumber(end - 1)) end--;
        while (first < end && outline.Quote(first) is null && !outline.IsWord(first) && !outline.IsNumber(first)) first++;
        int words = 0, quotes = 0;
        for (int i = first; i < end; i++)
        {
            if (outline.Quote(i) is not null) quotes++;
            else if (outline.IsWord(i)) words++;
        }
        // What is wholly in quotation marks is a quotation, and is told of as one.
        if (words < Shortest) return;
        var source = new Source(outline.Token(frame.Source.First), outline.EndToken(frame.Source.End - 1), outline.Token(frame.Cue.First), outline.EndToken(frame.Cue.End - 1), Route.Governing);
        reported.Add(new Reported(outline.Token(first), outline.EndToken(end - 1), source, quotes > 0));
    }
}
