using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the source of a verb of saying in every form and position: <c>Ode said</c>, <c>said Ode</c>, <c>described by
/// Ode</c>.</summary>
internal sealed class VerbFrames(Outline outline, SourcePhrase phrases, VerbForms forms, ParticipleFrames participles)
{
    /// <summary>The frame of a verb with its source; null where the verb has no source that can speak.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="frames">The frames before it. A participle shares their source.</param>
    public Frame? Read(int verb, OutlineSentence sentence, List<Frame> frames)
    {
        if (Cited(verb, sentence) is { } cited) return cited;
        // "Ode called Ann Lund to remind her": a call on the telephone.
        if (outline.Is(verb, "called", "calls") && outline.PersonAt(verb + 1) is { Exists: true } reached && outline.Is(reached.End, "to"))
            return null;
        if (IsHearsay(verb, sentence)) return null;
        // A self-described pilot, an oft-repeated pledge.
        if (outline.IsHyphen(verb - 1) && !phrases.IsRepeated(verb)) return null;
        FrameStrength strength = StrengthOf(verb);
        bool participle = outline.EndsWith(verb, "ing");
        ItemSpan source = Shown(verb, sentence);
        if (!source.Exists && participle && IsSeen(verb - 1)) source = Subject(verb - 1, sentence, strength);
        else if (!source.Exists && participle && !forms.IsBe(verb - 1)) return participles.Read(verb, sentence, frames, strength);
        else if (!source.Exists) source = SourceOf(verb, sentence, strength);
        return source.Exists && !IsAside(source, verb) ? new Frame(source, new ItemSpan(verb, verb + 1), strength, Detached: false) : null;
    }

    /// <summary>Whether the writer breaks in: Ode, as I recall, called it “a farce”.</summary>
    private bool IsAside(ItemSpan source, int verb) =>
        outline.Is(source.First, "i")
            && outline.Is(source.First - 1, "as")
            && outline.Is(source.First - 2, ',')
            && outline.Is(verb + 1, ',');

    /// <summary>Whether people say that somebody said it, so that the words are theirs: "He is said to have called it “a farce”".</summary>
    private bool IsHearsay(int verb, OutlineSentence sentence)
    {
        int to = verb - 1;
        while (to > sentence.First && (outline.Is(to, WordClass.Auxiliary | WordClass.Adverb) || outline.EndsInLy(to))) to--;
        return outline.Is(to, "to")
            && (outline.Is(to - 1, "said", "believed")
                || outline.Is(to - 1, "thought", "rumored")
                || outline.Is(to - 1, "rumoured", "understood"))
            && forms.IsBe(to - 2);
    }

    private FrameStrength StrengthOf(int verb) => forms.IsUnreal(verb) ? FrameStrength.Beside
        : outline.Is(verb, WordClass.CueVerb) || outline.Is(verb + 1, "out") && outline.Is(verb, WordClass.BesideVerb)
            ? FrameStrength.Speech
        : outline.Is(verb, WordClass.JudgementVerb) ? FrameStrength.Judgement
        : outline.Is(verb, WordClass.BesideVerb) ? FrameStrength.Beside
        : FrameStrength.Attitude;

    /// <summary>The person cited is the source: "the Post cited the ministry as saying".</summary>
    private Frame? Cited(int verb, OutlineSentence sentence)
    {
        if (!outline.Is(verb, WordClass.CitingVerb) || forms.IsPassive(verb, sentence)) return null;
        // "The Post quoted Ode: “…”".
        ItemSpan quoted = phrases.StartingAt(verb + 1, sentence.End);
        if (quoted.Exists && phrases.IsSomebody(quoted) && outline.Is(quoted.End, ':') && outline.Quote(quoted.End + 1) is not null)
            return new Frame(quoted, new ItemSpan(verb, verb + 1), FrameStrength.Speech, Detached: false);
        int last = verb + 1;
        while (last + 2 < sentence.End && last < verb + 15 && !(outline.Is(last + 1, "as") && outline.EndsWith(last + 2, "ing"))) last++;
        if (last + 2 >= sentence.End || last >= verb + 15) return null;
        ItemSpan source =
            outline.Is(last, ',') && phrases.StartingAt(verb + 1, last + 1) is { Exists: true } described && described.End == last
                ? described
            : outline.Is(last, "her") && last == verb + 1 ? new ItemSpan(last, last + 1)
            : phrases.EndingAt(last, verb + 1);
        return source.Exists ? new Frame(source, new ItemSpan(last + 2, last + 3), FrameStrength.Speech, Detached: false) : null;
    }

    /// <summary>The thing that shows words, or the people who chant them: "a banner reading “…”", "a crowd chanting “…”".</summary>
    private ItemSpan Shown(int verb, OutlineSentence sentence) =>
        outline.Is(verb, "reading", "chanting") && !outline.Is(verb - 1, WordClass.Pronoun | WordClass.Auxiliary)
            ? phrases.EndingAt(verb - 1, sentence.First)
            : ItemSpan.None;

    /// <summary>Whether a passive says that somebody was seen or heard: "Ode was heard asking".</summary>
    private bool IsSeen(int passive) =>
        forms.IsBe(passive - 1)
            && (outline.EndsWith(passive, "ed") || outline.Is(passive, "heard", "seen") || outline.Is(passive, "caught"));

    private ItemSpan SourceOf(int verb, OutlineSentence sentence, FrameStrength strength)
    {
        if (IsPassive(verb, sentence))
        {
            // "was described by aides as": the agent speaks. Without an agent nobody does, except in "was quoted as saying".
            bool citing = outline.Is(verb, WordClass.CitingVerb);
            for (int i = verb + 1; i < sentence.End && i < verb + 8 && !citing && !outline.Is(i, "to"); i++)
                if (outline.Is(i, "by") && phrases.StartingAt(i + 1, sentence.End) is { Exists: true } agent) return agent;
            if (!citing && !outline.Is(verb, "heard")) return ItemSpan.None;
        }
        bool comma = outline.Is(verb - 1, ',') || outline.IsDash(verb - 1), noted = outline.Is(verb - 1, "as");
        if ((noted || comma)
            && outline.Is(verb + 1, "by")
            && phrases.StartingAt(verb + 2, sentence.End) is { Exists: true } by
            && (noted || phrases.IsSomebody(by)))
            // "As noted by Ode", "the plan, described by Ode as": the agent speaks. "Its letter, written by Ode, said": the letter does.
            return noted || strength == FrameStrength.Judgement ? by : ItemSpan.None;
        bool afterQuote = IsAfterQuote(verb, sentence);
        if (comma && !afterQuote && Subject(verb, sentence, strength) is { Exists: true } interrupted)
            return Tag(verb, sentence, interrupted) is { Exists: true } tagged
                ? tagged
                : Parenthetical(verb, sentence, interrupted) is { Exists: true } aside ? aside : interrupted;
        if (afterQuote && Delayed(verb, sentence) is { Exists: true } delayed) return delayed;
        if ((afterQuote || comma || Opens(verb, sentence))
            && strength != FrameStrength.Attitude
            && Inverted(verb, sentence) is { Exists: true } inverted)
            return inverted;
        return !afterQuote || comma ? Subject(verb, sentence, strength) : ItemSpan.None;
    }

    private bool IsPassive(int verb, OutlineSentence sentence) =>
        forms.IsPassive(verb, sentence)
            || phrases.IsReducedRelative(verb, sentence.First)
            || (outline.Is(verb, "known") && !outline.Is(verb - 1, WordClass.Auxiliary));

    /// <summary>Whether the verb stands right behind a quotation that may be its object: one that is long, opens the sentence, or ends
    /// in a comma.</summary>
    private bool IsAfterQuote(int verb, OutlineSentence sentence)
    {
        if (outline.Is(verb - 1, ',')) return outline.Quote(verb - 2) is not null;
        return outline.Quote(verb - 1) is { } quote
            && (quote.Words > 4
                || verb - 1 == sentence.First
                || (outline.LastCharacter(quote) is ',' && outline.IsPerson(verb + 1) && HasVerb(sentence.First, verb - 1)));
    }

    /// <summary>Whether the verb opens the sentence, as in "Said Ode: …", and is neither a noun nor an infinitive.</summary>
    private bool Opens(int verb, OutlineSentence sentence) =>
        verb == sentence.First
            && !outline.Is(verb + 1, WordClass.Pronoun)
            && (outline.Is(verb, WordClass.PastVerb) || outline.EndsWith(verb, "ed") || outline.EndsWith(verb, "s"));

    /// <summary>“…,” said Ode: the subject behind its verb.</summary>
    private ItemSpan Inverted(int verb, OutlineSentence sentence)
    {
        ItemSpan subject = phrases.StartingAt(verb + 1, sentence.End);
        // "You have heard it and said it": the pronoun is an object.
        if (!subject.Exists || outline.Is(subject.First, "it")) return ItemSpan.None;
        if (!phrases.MaySpeak(subject) || IsApposition(verb - 1, sentence, subject)) return ItemSpan.None;
        return !Goes(subject.End, sentence) || outline.Quote(verb - 1) is { } before && outline.LastCharacter(before) is ',' or '?' or '!'
            ? subject
            : ItemSpan.None;
    }

    /// <summary>The subject behind a verb that closes a whole clause: "The council would do well to listen to Lund, said Ann
    /// Ode."</summary>
    private ItemSpan Tag(int verb, OutlineSentence sentence, ItemSpan interrupted)
    {
        if (!outline.Is(interrupted.First - 1, WordClass.Preposition)
            || !outline.Is(verb - 1, ',')
            || interrupted.End != verb - 1
            || outline.Is(verb, "told", "tells")
            || !HasVerb(sentence.First, interrupted.First))
            return ItemSpan.None;
        ItemSpan source = phrases.StartingAt(verb + 1, sentence.End);
        return source.Exists && phrases.IsSomebody(source) && !Goes(source.End, sentence) ? source : ItemSpan.None;
    }

    /// <summary>The subject behind a verb, where both stand between commas: "The trouble with the pier, says Ann Ode, is that
    /// …".</summary>
    private ItemSpan Parenthetical(int verb, OutlineSentence sentence, ItemSpan interrupted)
    {
        bool somebody = phrases.IsSomebody(interrupted);
        if (somebody && (outline.IsPerson(interrupted.First) || outline.IsPerson(interrupted.End - 1) || outline.Is(verb, "told")))
            return ItemSpan.None;
        ItemSpan source = phrases.StartingAt(verb + 1, sentence.End);
        if (!source.Exists) return ItemSpan.None;
        bool closed =
            phrases.IsSomebody(source)
                && outline.Is(source.End, ',')
                && (outline.Quote(source.End + 1) is not null || (!somebody && phrases.IsVerb(source.End + 1)));
        bool last =
            source.End == sentence.End
                || outline.Is(source.End, '.')
                || (outline.Is(source.End, WordClass.Preposition) && !HasVerb(source.End, sentence.End));
        return closed || (!somebody && last && outline.IsPerson(source.First)) ? source : ItemSpan.None;
    }

    /// <summary>Whether the quotation is a name of the subject before it: "Ode's book, “The Tides of the North,” calls the sea
    /// …".</summary>
    private bool IsApposition(int quote, OutlineSentence sentence, ItemSpan inverted) =>
        outline.Quote(quote) is not null && outline.Is(quote - 1, ',') && !HasVerb(sentence.First, quote) && !phrases.IsSomebody(inverted)
        && phrases.EndingAt(quote - 2, sentence.First).First == sentence.First;

    /// <summary>The subject, where a participle with its quotation separates it from the verb: "Ode, calling it “a farce,” said the
    /// vote …".</summary>
    private ItemSpan Delayed(int verb, OutlineSentence sentence)
    {
        int comma = sentence.First;
        while (comma < verb - 1 && !outline.Is(comma, ',') && outline.Quote(comma) is null) comma++;
        if (!outline.Is(comma, ',') || !outline.EndsWith(comma + 1, "ing") || HasVerb(sentence.First, verb - 1)) return ItemSpan.None;
        ItemSpan subject = phrases.EndingAt(comma - 1, sentence.First), behind = phrases.StartingAt(verb + 1, sentence.End);
        bool governs =
            !behind.Exists
                || (outline.IsWord(behind.End)
                    && !outline.Is(behind.End, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Conjunction));
        return subject.First == sentence.First && phrases.MaySpeak(subject) && governs ? subject : ItemSpan.None;
    }

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (phrases.IsVerb(i) && !outline.EndsWith(i, "ing")) return true;
        return false;
    }

    /// <summary>The subject before the verb, where it can speak. "Which" can only say, and a thing can only read.</summary>
    private ItemSpan Subject(int verb, OutlineSentence sentence, FrameStrength strength)
    {
        ItemSpan subject = phrases.Before(verb, sentence.First);
        if (!subject.Exists || phrases.MaySpeak(subject)) return subject;
        bool which = outline.Is(subject.First, "which");
        return which
            ? (strength == FrameStrength.Speech ? subject : ItemSpan.None)
            : outline.Is(verb, "read", "reads") ? subject : ItemSpan.None;
    }

    /// <summary>Whether a predicate follows, so that the phrase before it belongs to another clause.</summary>
    private bool Goes(int i, OutlineSentence sentence) => i < sentence.End && phrases.IsVerb(i)
        && (outline.Is(i, WordClass.Auxiliary)
            || outline.EndsWith(i, "ed")
            || (outline.EndsWith(i, "s") && !outline.Is(i, WordClass.RoleNoun)));
}
