using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Content told in the writer's words, wholly or in part, as tokens, with its source.</summary>
internal readonly record struct Reported(int First, int End, Source Source, bool HasQuote);

/// <summary>Finds what a sentence tells in the writer's words: <c>Ode said the bridge would open in May</c>.</summary>
internal sealed class IndirectSpeech(Outline outline, SourcePhrase phrases)
{
    /// <summary>Shorter content says too little to be told of.</summary>
    private const int Shortest = 2;

    /// <summary>Appends what the frames of a sentence report.</summary>
    public void Read(OutlineSentence sentence, List<Frame> frames, List<Reported> reported)
    {
        for (int k = 0; k < frames.Count; k++)
        {
            Frame frame = frames[k];
            if (!Reports(frame)) continue;
            ItemSpan content = outline.Is(frame.Cue.First, "according") ? Beside(frame, sentence)
                : frame is { Strength: FrameStrength.Speech, Detached: false } && Around(frame, sentence) is { Exists: true } around ? around
                : frame.Source.First < frame.Cue.First || frame.Detached ? Behind(frame, sentence, k + 1 < frames.Count ? frames[k + 1] : null)
                : ItemSpan.None;
            Add(content, frame, reported);
        }
    }

    /// <summary>Whether the frame's words are of the kind that is told of: by people and bodies, in a verb for sure.</summary>
    private bool Reports(Frame frame)
    {
        if (frame.Strength == FrameStrength.Speech)
            return Finite(frame) || !outline.Is(frame.Cue.First, WordClass.CueNoun | WordClass.OrganisationNoun) || phrases.IsSomebody(frame.Source);
        if (frame.Strength < FrameStrength.Attitude || !phrases.IsSomebody(frame.Source)) return false;
        if (frame.Strength == FrameStrength.Attitude) return outline.ValueOf(frame.Cue.First, WordClass.AttitudeVerb) == 1;
        return Finite(frame) && outline.ValueOf(frame.Cue.First, WordClass.JudgementVerb) == 1;
    }

    /// <summary>The clause behind the verb, past whom it is told to.</summary>
    private ItemSpan Behind(Frame frame, OutlineSentence sentence, Frame? next)
    {
        int first = frame.Cue.End, end = sentence.End;
        bool told = outline.Is(frame.Cue.First, "told") || outline.Is(frame.Cue.First, "tells") || outline.Is(frame.Cue.First, "telling") || outline.Is(frame.Cue.First, "tell");
        if (told && phrases.StartingAt(first, end) is { Exists: true } recipient) first = recipient.End;
        // Behind a quotation the verb has had its object: “Yes,” she said in May.
        int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
        if (!frame.Detached && opens > sentence.First && (outline.Quote(opens - 1) is not null || (outline.Is(opens - 1, ',') && outline.Quote(opens - 2) is not null)) && !outline.Is(first, "that")) return ItemSpan.None;
        while (first < end && (outline.Is(first, WordClass.Weekday | WordClass.Adverb) || outline.Is(first, "last") || outline.Is(first, "week") || outline.Is(first, "night") || outline.Is(first, "month"))) first++;
        // "added to the debts": a thing is no content.
        if (outline.Is(first, "to") && (outline.Is(first + 1, WordClass.Determiner) || outline.Capitalised(first + 1))) return ItemSpan.None;
        // "said in a statement", "said at a rally on Tuesday that": where and when, and only then what.
        if (outline.Is(first, WordClass.Preposition | WordClass.Conjunction) && !outline.Is(first, "that") && !outline.Is(first, "if") && !outline.Is(first, "whether") && !outline.Is(first, "for") && !outline.Is(first, "against") && !outline.Is(first, "to"))
        {
            if (frame.Strength != FrameStrength.Speech) return new ItemSpan(first, end);
            int that = first;
            while (that < end && that < first + 16 && !outline.Is(that, "that")) that++;
            if (!outline.Is(that, "that")) return ItemSpan.None;
            first = that;
        }
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

    /// <summary>A form that is a verb for sure: criticised, is hoping. Plans and supports are as often nouns.</summary>
    private bool Finite(Frame frame) => outline.EndsWith(frame.Cue.First, "ed") || outline.EndsWith(frame.Cue.First, "ing");

    /// <summary>The clause before "…, Ode said" at the end of the sentence, or the longer part where it stands amid one.</summary>
    private ItemSpan Around(Frame frame, OutlineSentence sentence)
    {
        int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
        int closes = frame.Source.End > frame.Cue.End ? frame.Source.End : frame.Cue.End;
        for (int i = closes; i < sentence.End && i < closes + 16; i++)
            if (outline.Is(i, "that") || outline.Is(i, ':')) return ItemSpan.None;
        if (opens - 1 <= sentence.First || (!outline.Is(opens - 1, ',') && !outline.IsDash(opens - 1))) return ItemSpan.None;
        if (outline.Quote(opens - 2) is not null || outline.Is(frame.Source.First, "who") || outline.Quote(closes) is not null || outline.Quote(closes + 1) is not null) return ItemSpan.None;
        if ((outline.Is(closes, ',') || outline.IsDash(closes)) && closes + 4 < sentence.End && sentence.End - closes > opens - sentence.First && outline.Quote(closes + 1) is null) return new ItemSpan(closes + 1, sentence.End);
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
