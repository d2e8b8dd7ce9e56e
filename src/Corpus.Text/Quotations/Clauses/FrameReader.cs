using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the frames of a sentence.</summary>
internal sealed class FrameReader
{
    private readonly Outline _outline;
    private readonly ParticipleFrames _participles;

    public FrameReader(Outline outline)
    {
        _outline = outline;
        Phrases = new SourcePhrase(outline);
        Forms = new VerbForms(outline, Phrases);
        Main = new MainClause(outline, Phrases);
        _participles = new ParticipleFrames(outline, Phrases, Main);
    }

    public SourcePhrase Phrases { get; }

    public VerbForms Forms { get; }

    public MainClause Main { get; }

    /// <summary>The frames of a sentence, in its order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="frames">Where they go.</param>
    /// <param name="quoted">Its paragraph has quotations; without them the words that only attribute those are passed over.</param>
    public void Read(OutlineSentence sentence, List<Frame> frames, bool quoted)
    {
        frames.Clear();
        for (int i = sentence.First; i < sentence.End; i++)
        {
            bool told = _outline.Is(i, PhraseForms.Told), noun = _outline.Is(i, WordClass.CueNoun), according = !told && _outline.Is(i, "according");
            if (!(told || noun || according) || (frames.Count > 0 && frames[frames.Count - 1].Cue.First == i)) continue;
            if (according && _outline.Is(i + 1, "to"))
            {
                // Where it opens a clause the first comma ends the source: "According to Ode, the bridge …".
                int limit = sentence.End;
                if (i == sentence.First || _outline.Is(i - 1, WordClass.Conjunction))
                    for (limit = i + 2; limit < sentence.End && !_outline.Is(limit, ',');) limit++;
                ItemSpan source = Phrases.StartingAt(i + 2, limit);
                if (source.Exists) frames.Add(new Frame(source, new ItemSpan(i, i + 2), FrameStrength.Speech, Detached: false));
                i++;
            }
            else if (told && (quoted || Tells(i)) && !_outline.IsName(i) && !Forms.IsNounHere(i, sentence))
            {
                if (Verb(i, sentence, frames) is { } frame) frames.Add(frame);
            }
            else if (quoted && noun && (InWords(i, sentence) ?? Noun(i, sentence)) is { } nominal)
            {
                frames.Add(nominal);
            }
        }
    }

    private bool Tells(int verb) => _outline.Is(verb, WordClass.CueVerb | WordClass.JudgementVerb);

    /// <summary>The frame of a verb with its subject, or null where it has none that can speak.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="frames">The frames before it: a participle shares their subject.</param>
    public Frame? Verb(int verb, OutlineSentence sentence, List<Frame> frames)
    {
        FrameStrength strength = Forms.IsUnreal(verb) ? FrameStrength.Beside
            : _outline.Is(verb, WordClass.CueVerb) || _outline.Is(verb + 1, "out") && _outline.Is(verb, WordClass.BesideVerb) ? FrameStrength.Speech
            : _outline.Is(verb, WordClass.JudgementVerb) ? FrameStrength.Judgement
            : _outline.Is(verb, WordClass.BesideVerb) ? FrameStrength.Beside
            : FrameStrength.Attitude;
        var cue = new ItemSpan(verb, verb + 1);
        if (Citing(verb, sentence) is { } cited) return cited;
        // "a banner reading “…”": what reads is a thing, whatever it is; "a crowd chanting “…”": chants are of those who stand there.
        if (_outline.Is(verb, "reading", "chanting") && Phrases.EndingAt(verb - 1, sentence.First) is { Exists: true } thing && !_outline.Is(verb - 1, WordClass.Pronoun | WordClass.Auxiliary)) return new Frame(thing, cue, strength, Detached: false);
        // "Ode was heard asking": whom the passive is about.
        if (_outline.EndsWith(verb, "ing") && Forms.IsBe(verb - 2) && (_outline.EndsWith(verb - 1, "ed") || _outline.Is(verb - 1, "heard", "seen") || _outline.Is(verb - 1, "caught"))) return Subject(verb - 1, sentence, cue, strength);
        if (_outline.EndsWith(verb, "ing") && !Forms.IsBe(verb - 1)) return _participles.Read(verb, sentence, frames, strength);
        if (Forms.IsPassive(verb, sentence) || Phrases.IsReducedRelative(verb, sentence.First) || (_outline.Is(verb, "known") && !_outline.Is(verb - 1, WordClass.Auxiliary)))
        {
            // "was described by aides as": the agent speaks; without one nobody does, but for "was quoted as saying".
            for (int i = verb + 1; i < sentence.End && i < verb + 8 && !_outline.Is(verb, WordClass.CitingVerb); i++)
                if (_outline.Is(i, "by") && Phrases.StartingAt(i + 1, sentence.End) is { Exists: true } agent) return new Frame(agent, cue, strength, Detached: false);
            if (!_outline.Is(verb, WordClass.CitingVerb) && !_outline.Is(verb, "heard")) return null;
        }
        bool comma = _outline.Is(verb - 1, ',') || _outline.IsDash(verb - 1), noted = _outline.Is(verb - 1, "as");
        if ((noted || comma) && _outline.Is(verb + 1, "by") && Phrases.StartingAt(verb + 2, sentence.End) is { Exists: true } by && (noted || Phrases.IsSomebody(by)))
            // "As noted by Ode", "the plan, described by Ode as"; but of "its letter, written by Ode, said" the letter speaks.
            return noted || strength == FrameStrength.Judgement ? new Frame(by, cue, strength, Detached: false) : null;
        bool afterQuote = (_outline.Quote(verb - 1) is { } quoted && (quoted.Words > 4 || verb - 1 == sentence.First || (_outline.LastCharacter(quoted) is ',' && _outline.IsPerson(verb + 1) && HasVerb(sentence.First, verb - 1)))) || (_outline.Is(verb - 1, ',') && _outline.Quote(verb - 2) is not null);
        if (comma && !afterQuote && Subject(verb, sentence, cue, strength) is { } interrupted)
            return Parenthetical(verb, sentence, interrupted) is { Exists: true } aside ? new Frame(aside, cue, strength, Detached: false) : interrupted;
        if (afterQuote && Delayed(verb, sentence) is { Exists: true } delayed) return new Frame(delayed, cue, strength, Detached: false);
        bool opens = verb == sentence.First && !_outline.Is(verb + 1, WordClass.Pronoun) && (_outline.Is(verb, WordClass.PastVerb) || _outline.EndsWith(verb, "ed") || _outline.EndsWith(verb, "s"));
        if ((afterQuote || comma || opens) && strength != FrameStrength.Attitude && Phrases.StartingAt(verb + 1, sentence.End) is { Exists: true } inverted && Phrases.MaySpeak(inverted) && !IsApposition(verb - 1, sentence, inverted) && (!Goes(inverted.End, sentence) || _outline.Quote(verb - 1) is { } before && _outline.LastCharacter(before) is ',' or '?' or '!'))
            return new Frame(inverted, cue, strength, Detached: false);
        return !afterQuote || comma ? Subject(verb, sentence, cue, strength) : null;
    }

    /// <summary>"The trouble with the pier, says Ann Ode, is that …": the subject behind a verb that stands with it between commas.</summary>
    private ItemSpan Parenthetical(int verb, OutlineSentence sentence, Frame interrupted)
    {
        bool somebody = Phrases.IsSomebody(interrupted.Source);
        if (somebody && (_outline.IsPerson(interrupted.Source.First) || _outline.IsPerson(interrupted.Source.End - 1) || _outline.Is(verb, "told"))) return ItemSpan.None;
        ItemSpan source = Phrases.StartingAt(verb + 1, sentence.End);
        return source.Exists && Phrases.IsSomebody(source) && _outline.Is(source.End, ',') && (_outline.Quote(source.End + 1) is not null || (!somebody && Phrases.IsVerb(source.End + 1))) || !somebody && source.Exists && _outline.IsPerson(source.First) && (source.End == sentence.End || _outline.Is(source.End, '.') || _outline.Is(source.End, WordClass.Preposition) && !HasVerb(source.End, sentence.End)) ? source : ItemSpan.None;
    }

    /// <summary>"Ode's book, “The Tides of the North,” calls the sea …": the quotation is a name of what stands before it, which is the subject.</summary>
    private bool IsApposition(int quote, OutlineSentence sentence, ItemSpan inverted) =>
        _outline.Quote(quote) is not null && _outline.Is(quote - 1, ',') && !HasVerb(sentence.First, quote) && !Phrases.IsSomebody(inverted)
        && Phrases.EndingAt(quote - 2, sentence.First).First == sentence.First;

    /// <summary>"Ode, calling it “a farce,” said the vote …": the subject whose verb a participle with its quotation delays; what the verb governs follows.</summary>
    private ItemSpan Delayed(int verb, OutlineSentence sentence)
    {
        int comma = sentence.First;
        while (comma < verb - 1 && !_outline.Is(comma, ',') && _outline.Quote(comma) is null) comma++;
        if (!_outline.Is(comma, ',') || !_outline.EndsWith(comma + 1, "ing") || HasVerb(sentence.First, verb - 1)) return ItemSpan.None;
        ItemSpan subject = Phrases.EndingAt(comma - 1, sentence.First), behind = Phrases.StartingAt(verb + 1, sentence.End);
        return subject.First == sentence.First && Phrases.MaySpeak(subject) && (!behind.Exists || (_outline.IsWord(behind.End) && !_outline.Is(behind.End, WordClass.Preposition | WordClass.Adverb | WordClass.Weekday | WordClass.Conjunction))) ? subject : ItemSpan.None;
    }

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (Phrases.IsVerb(i) && !_outline.EndsWith(i, "ing")) return true;
        return false;
    }

    private Frame? Subject(int verb, OutlineSentence sentence, ItemSpan cue, FrameStrength strength) =>
        Phrases.Before(verb, sentence.First) is { Exists: true } subject && (Phrases.MaySpeak(subject) || strength == FrameStrength.Speech && _outline.Is(subject.First, "which") || _outline.Is(verb, "read", "reads") && !_outline.Is(subject.First, "which")) ? new Frame(subject, cue, strength, Detached: false) : null;

    /// <summary>Whether a predicate follows, so that the phrase before it is the subject of another clause.</summary>
    private bool Goes(int i, OutlineSentence sentence) => i < sentence.End && Phrases.IsVerb(i)
        && (_outline.Is(i, WordClass.Auxiliary) || _outline.EndsWith(i, "ed") || (_outline.EndsWith(i, "s") && !_outline.Is(i, WordClass.RoleNoun)));

    /// <summary>"KCNA cited the ministry as saying": the cited one speaks.</summary>
    private Frame? Citing(int verb, OutlineSentence sentence)
    {
        if (!_outline.Is(verb, WordClass.CitingVerb)) return null;
        if (Forms.IsPassive(verb, sentence)) return null;
        for (int i = verb + 2; i + 1 < sentence.End && i < verb + 16; i++)
            if (_outline.Is(i, "as") && _outline.EndsWith(i + 1, "ing"))
                return (_outline.Is(i - 1, ',') && Phrases.StartingAt(verb + 1, i) is { Exists: true } described && described.End == i - 1 ? described : _outline.Is(i - 1, "her") && i - 1 == verb + 1 ? new ItemSpan(i - 1, i) : Phrases.EndingAt(i - 1, verb + 1)) is { Exists: true } source ? new Frame(source, new ItemSpan(i + 1, i + 2), FrameStrength.Speech, Detached: false) : null;
        return null;
    }

    /// <summary>"in Ode's words", "in the words of Ode", "in her view": as good as "according to".</summary>
    private Frame? InWords(int noun, OutlineSentence sentence)
    {
        if (_outline.ValueOf(noun, WordClass.CueNoun) != WordValue.HoldsWords) return null;
        if (_outline.Is(noun - 1, "the") && _outline.Is(noun - 2, "in") && _outline.Is(noun + 1, "of"))
        {
            int limit = noun + 2;
            while (limit < sentence.End && !_outline.Is(limit, ',')) limit++;
            return Phrases.StartingAt(noun + 2, limit) is { Exists: true } author && Phrases.IsSomebody(author) ? new Frame(author, new ItemSpan(noun - 2, noun + 2), FrameStrength.Speech, Detached: false) : null;
        }
        if (Noun(noun, sentence) is not { } owned || owned.Source.First > noun || !_outline.Is(owned.Source.First - 1, "in") || !(Phrases.IsSomebody(owned.Source) || owned.Source.First == sentence.First + 1 || sentence.End - noun <= 2)) return null;
        // At the end of a sentence the source closes the clause as it does behind "according to".
        int at = owned.Source.First - 1;
        return owned with { Strength = FrameStrength.Speech, Cue = at == sentence.First ? owned.Cue : new ItemSpan(at, at + 1) };
    }

    /// <summary>"his claim that", "Ode's statement", "a statement from the ministry": who the noun belongs to.</summary>
    public Frame? Noun(int noun, OutlineSentence sentence)
    {
        var cue = new ItemSpan(noun, noun + 1);
        for (int i = noun - 1; i >= sentence.First && i > noun - 4; i--)
        {
            if (_outline.IsPossessive(i) && Phrases.EndingAt(i - 1, sentence.First) is { Exists: true } owner && Phrases.MaySpeak(owner)) return new Frame(owner, cue, FrameStrength.Noun, Detached: false);
            if (_outline.IsPossessivePronoun(i))
                return new Frame(new ItemSpan(i, i + 1), cue, FrameStrength.Noun, Detached: false);
            if (!_outline.IsWord(i) || _outline.Is(i, WordClass.Determiner | WordClass.Preposition)) break;
        }
        if (_outline.Is(noun + 1, "from", "by") && Phrases.StartingAt(noun + 2, sentence.End) is { Exists: true } author && Phrases.MaySpeak(author))
            return new Frame(author, cue, FrameStrength.Noun, Detached: false);
        return null;
    }
}
