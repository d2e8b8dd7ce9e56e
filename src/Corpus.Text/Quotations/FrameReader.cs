using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds the frames of a sentence.</summary>
internal sealed class FrameReader(Outline outline, NameIndex names)
{
    private const WordClass Cue = WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb | WordClass.BesideVerb;

    public SourcePhrase Phrases { get; } = new(outline, names);

    /// <summary>The frames of a sentence, in its order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="frames">Where they go.</param>
    /// <param name="quoted">Its paragraph has quotations; without them the words that only attribute those are passed over.</param>
    public void Read(OutlineSentence sentence, List<Frame> frames, bool quoted)
    {
        frames.Clear();
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (outline.Quote(i) is not null || !outline.IsWord(i) || (frames.Count > 0 && frames[frames.Count - 1].Cue.First == i)) continue;
            if (outline.Is(i, "according") && outline.Is(i + 1, "to"))
            {
                // At the sentence's start the first comma ends the source: "According to Ode, the bridge …".
                int limit = sentence.End;
                if (i == sentence.First)
                    for (limit = i + 2; limit < sentence.End && !outline.Is(limit, ',');) limit++;
                ItemSpan source = Phrases.StartingAt(i + 2, limit);
                if (source.Exists) frames.Add(new Frame(source, new ItemSpan(i, i + 2), FrameStrength.Speech, Detached: false));
                i++;
            }
            else if (outline.Is(i, Cue) && (quoted || Tells(i)) && names.At(outline.Token(i)) < 0 && !IsNounHere(i, sentence))
            {
                if (Verb(i, sentence, frames) is { } frame) frames.Add(frame);
            }
            else if (quoted && outline.Is(i, WordClass.CueNoun) && Noun(i, sentence) is { } nominal)
            {
                frames.Add(nominal);
            }
        }
    }

    private bool Tells(int verb) =>
        outline.Is(verb, WordClass.CueVerb | WordClass.JudgementVerb | WordClass.ClauseVerb | WordClass.InfinitiveVerb | WordClass.ObjectVerb);

    private Frame? Verb(int verb, OutlineSentence sentence, List<Frame> frames)
    {
        FrameStrength strength = IsUnreal(verb) ? FrameStrength.Beside
            : outline.Is(verb, WordClass.CueVerb) || outline.Is(verb + 1, "out") && outline.Is(verb, WordClass.BesideVerb) ? FrameStrength.Speech
            : outline.Is(verb, WordClass.JudgementVerb) ? FrameStrength.Judgement
            : outline.Is(verb, WordClass.BesideVerb) ? FrameStrength.Beside
            : FrameStrength.Attitude;
        var cue = new ItemSpan(verb, verb + 1);
        if (Citing(verb, sentence) is { } cited) return cited;
        if (outline.EndsWith(verb, "ing") && !IsBe(verb - 1)) return Participle(verb, sentence, frames, strength);
        if (IsPassive(verb, sentence) || Phrases.IsReducedRelative(verb, sentence.First))
        {
            // "was described by aides as": the agent speaks; without one nobody does, but for "was quoted as saying".
            for (int i = verb + 1; i < sentence.End && i < verb + 8; i++)
                if (outline.Is(i, "by") && Phrases.StartingAt(i + 1, sentence.End) is { Exists: true } agent) return new Frame(agent, cue, strength, Detached: false);
            if (!outline.Is(verb, WordClass.CitingVerb) && !outline.Is(verb, "heard")) return null;
        }
        bool comma = outline.Is(verb - 1, ',') || outline.IsDash(verb - 1);
        bool afterQuote = (outline.Quote(verb - 1) is { } quoted && (quoted.Words > 4 || verb - 1 == sentence.First || (outline.LastCharacter(quoted) is ',' && Phrases.IsPerson(verb + 1) && HasVerb(sentence.First, verb - 1)))) || (outline.Is(verb - 1, ',') && outline.Quote(verb - 2) is not null);
        if (comma && !afterQuote && Subject(verb, sentence, cue, strength) is { } interrupted) return interrupted;
        bool opens = verb == sentence.First && !outline.Is(verb + 1, WordClass.Pronoun) && (outline.Is(verb, WordClass.PastVerb) || outline.EndsWith(verb, "ed") || outline.EndsWith(verb, "s"));
        if ((afterQuote || comma || opens) && strength != FrameStrength.Attitude && Phrases.StartingAt(verb + 1, sentence.End) is { Exists: true } inverted && Phrases.MaySpeak(inverted) && (!Goes(inverted.End, sentence) || outline.Quote(verb - 1) is { } before && outline.LastCharacter(before) is ',' or '?' or '!'))
            return new Frame(inverted, cue, strength, Detached: false);
        return !afterQuote || comma ? Subject(verb, sentence, cue, strength) : null;
    }

    private bool HasVerb(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (Phrases.IsVerb(i) && !outline.EndsWith(i, "ing")) return true;
        return false;
    }

    private Frame? Subject(int verb, OutlineSentence sentence, ItemSpan cue, FrameStrength strength) =>
        Phrases.Before(verb, sentence.First) is { Exists: true } subject && Phrases.MaySpeak(subject) ? new Frame(subject, cue, strength, Detached: false) : null;

    /// <summary>Whether a predicate follows, so that the phrase before it is the subject of another clause.</summary>
    private bool Goes(int i, OutlineSentence sentence) => i < sentence.End && Phrases.IsVerb(i)
        && (outline.Is(i, WordClass.Auxiliary) || outline.EndsWith(i, "ed") || (outline.EndsWith(i, "s") && !outline.Is(i, WordClass.RoleNoun)));

    /// <summary>A thing not said but wished, planned or denied: to explain, would call, did not say.</summary>
    private bool IsUnreal(int verb)
    {
        int i = verb - 1;
        while (outline.Is(i, WordClass.Adverb) && !outline.Is(i, "not") && !outline.Is(i, "never") || outline.EndsInLy(i)) i--;
        if (outline.Is(i, "to"))
        {
            // "went on to say", "continued to insist" did say.
            for (int v = i - 1; v > i - 3; v--)
                if (outline.Is(v, WordClass.BesideVerb) || outline.Is(v, "went") || outline.Is(v, "goes") || outline.Is(v, "going") || outline.Is(v, "used") || outline.Is(v, "took")) return false;
            return true;
        }
        return outline.Is(i, WordClass.Unreal);
    }

    /// <summary>"KCNA cited the ministry as saying": the cited one speaks.</summary>
    private Frame? Citing(int verb, OutlineSentence sentence)
    {
        if (!outline.Is(verb, WordClass.CitingVerb)) return null;
        if (IsPassive(verb, sentence)) return null;
        for (int i = verb + 2; i + 1 < sentence.End && i < verb + 16; i++)
            if (outline.Is(i, "as") && outline.EndsWith(i + 1, "ing"))
                return Phrases.EndingAt(i - 1, verb + 1) is { Exists: true } source ? new Frame(source, new ItemSpan(i + 1, i + 2), FrameStrength.Speech, Detached: false) : null;
        return null;
    }

    private Frame? Participle(int verb, OutlineSentence sentence, List<Frame> frames, FrameStrength strength)
    {
        var cue = new ItemSpan(verb, verb + 1);
        if (OwnSubject(verb, sentence) is { Exists: true } own) return new Frame(own, cue, strength, Detached: false);
        int main = MainClause(sentence);
        if (main < verb)
            for (int i = frames.Count - 1; i >= 0 && frames[i].Cue.First < main; i--)
                if (MainSubject(new OutlineSentence(main, sentence.End), verb) is { Exists: true } later) return new Frame(later, cue, strength, Detached: true);
        for (int i = frames.Count - 1; i >= 0; i--)
            if (frames[i].Cue.End <= verb && frames[i].Strength != FrameStrength.Noun) return new Frame(frames[i].Source, cue, strength, Detached: true);
        ItemSpan subject = MainSubject(sentence, verb);
        if (subject.Exists) return new Frame(subject, cue, strength, Detached: true);
        if (verb > sentence.First + 1) return null;
        // "Calling it a mistake, she left": the subject stands behind the comma.
        for (int i = verb + 1; i < sentence.End; i++)
            if (outline.Is(i, ',') && Phrases.StartingAt(i + 1, sentence.End) is { Exists: true } behind && Phrases.MaySpeak(behind)) return new Frame(behind, cue, strength, Detached: true);
        return null;
    }

    /// <summary>Where the main clause starts: behind the comma of a clause that says when or why, else at the sentence's start.</summary>
    public int MainClause(OutlineSentence sentence)
    {
        if (!outline.Is(sentence.First, WordClass.Conjunction | WordClass.Preposition) || outline.Is(sentence.First, "and") || outline.Is(sentence.First, "but") || outline.Is(sentence.First, "that")) return sentence.First;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (outline.Quote(i) is not null) break;
            if (outline.Is(i, ',') && Phrases.StartingAt(i + 1, sentence.End).Exists) return i + 1;
        }
        return sentence.First;
    }

    /// <summary>"with Ode recently promising to": a participle with a subject of its own.</summary>
    private ItemSpan OwnSubject(int verb, OutlineSentence sentence)
    {
        int last = verb - 1;
        while (outline.Is(last, WordClass.Adverb) || outline.EndsInLy(last)) last--;
        ItemSpan subject = names.At(outline.Token(last)) >= 0 || outline.Is(last, WordClass.Pronoun) ? Phrases.EndingAt(last, sentence.First) : ItemSpan.None;
        return subject.Exists && outline.Is(subject.First - 1, "with") ? subject : ItemSpan.None;
    }

    /// <summary>The subject of the first clause that ends before <paramref name="limit"/>.</summary>
    public ItemSpan MainSubject(OutlineSentence sentence, int limit)
    {
        for (int i = sentence.First + 1; i < limit; i++)
        {
            if (!Phrases.IsVerb(i) || outline.EndsWith(i, "ing") || names.At(outline.Token(i)) >= 0) continue;
            ItemSpan subject = Phrases.Before(i, sentence.First);
            if (subject.Exists && Phrases.MaySpeak(subject) && !IsSubordinate(subject.First - 1)) return subject;
        }
        return ItemSpan.None;
    }

    private bool IsSubordinate(int i) => outline.Is(i, WordClass.Conjunction) && !outline.Is(i, "and") && !outline.Is(i, "but");

    /// <summary>"his claim that", "Ode's statement", "a statement from the ministry": who the noun belongs to.</summary>
    private Frame? Noun(int noun, OutlineSentence sentence)
    {
        var cue = new ItemSpan(noun, noun + 1);
        for (int i = noun - 1; i >= sentence.First && i > noun - 4; i--)
        {
            if (outline.IsPossessive(i) && Phrases.EndingAt(i - 1, sentence.First) is { Exists: true } owner && Phrases.MaySpeak(owner)) return new Frame(owner, cue, FrameStrength.Noun, Detached: false);
            if (outline.Is(i, "his") || outline.Is(i, "her") || outline.Is(i, "their") || outline.Is(i, "its") || outline.Is(i, "my") || outline.Is(i, "our"))
                return new Frame(new ItemSpan(i, i + 1), cue, FrameStrength.Noun, Detached: false);
            if (!outline.IsWord(i) || outline.Is(i, WordClass.Determiner | WordClass.Preposition)) break;
        }
        if ((outline.Is(noun + 1, "from") || outline.Is(noun + 1, "by")) && Phrases.StartingAt(noun + 2, sentence.End) is { Exists: true } author && Phrases.MaySpeak(author))
            return new Frame(author, cue, FrameStrength.Noun, Detached: false);
        return null;
    }

    /// <summary>A word that can be a verb and is a noun here: the report, a call, his claims.</summary>
    private bool IsNounHere(int i, OutlineSentence sentence)
    {
        if (Phrases.IsNounByPlace(i)) return true;
        if (outline.EndsWith(i, "ing") && outline.Is(i - 1, WordClass.Determiner | WordClass.Preposition) && !outline.Is(i - 1, "by") && !outline.Is(i - 1, "in") && !outline.Is(i - 1, "as") && !outline.Is(i - 1, "of") && !outline.Is(i - 1, "for") && !outline.Is(i - 1, "after") && !outline.Is(i - 1, "before") && !outline.Is(i - 1, "without")) return true;
        if (outline.Is(i - 1, WordClass.Determiner) && !outline.Is(i - 1, "all") && !outline.Is(i - 1, "both") && !outline.Is(i - 1, "many") && !outline.Is(i - 1, "some") && !outline.Is(i - 1, "this") && !outline.Is(i - 1, "that")) return true;
        if ((outline.Capitalised(i) && i > sentence.First) || outline.Is(i - 1, '<') || outline.Is(i - 1, '/')) return true;
        if (outline.Is(i - 1, WordClass.Auxiliary) && outline.EndsWith(i, "s") && outline.Is(i, WordClass.CueNoun | WordClass.RoleNoun)) return true;
        bool afterNoun = outline.Is(i - 1, WordClass.RoleNoun | WordClass.OrganisationNoun | WordClass.CueNoun) || names.At(outline.Token(i - 1)) >= 0;
        if (afterNoun && outline.EndsWith(i, "s") && !outline.EndsWith(i - 1, "s")) return false;
        // The ministry claims that: a noun for people or bodies before it, and a clause behind.
        if (outline.Is(i + 1, "that") && outline.Is(i, Cue) && outline.Is(i - 1, WordClass.RoleNoun | WordClass.OrganisationNoun)) return false;
        if (outline.Is(i, WordClass.CueNoun | WordClass.OrganisationNoun | WordClass.RoleNoun))
        {
            // "a snappy retort", "Ode's latest request": an article or an owner stands a word or two before.
            for (int k = i - 1; k > i - 5 && k >= sentence.First && !Phrases.IsVerb(k); k--)
                if (outline.IsPossessive(k) || (outline.Is(k, WordClass.Determiner) && !outline.Is(k, "that") && !outline.Is(k, "this"))) return true;
                else if (!outline.IsWord(k) && !outline.Is(k, '-')) break;
                else if (outline.Capitalised(k) || outline.Is(k, WordClass.Pronoun)) break;
        }
        return outline.Is(i, WordClass.CueNoun | WordClass.OrganisationNoun) && (outline.IsPossessive(i - 1) || outline.Is(i - 1, WordClass.Preposition | WordClass.Demonym) || outline.Is(i + 1, WordClass.CueVerb) || outline.Is(i + 1, "of") || outline.Is(i + 1, "from") || outline.Is(i + 1, "by"));
    }

    private bool IsBe(int i)
    {
        while (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i)) i--;
        return outline.Is(i, WordClass.Be);
    }

    private bool IsPassive(int verb, OutlineSentence sentence) =>
        verb > sentence.First && IsBe(verb - 1) && !outline.EndsWith(verb, "ing") && (outline.EndsWith(verb, "ed") || outline.Is(verb, "said") || outline.Is(verb, "told") || outline.Is(verb, "seen") || outline.Is(verb, "known") || outline.Is(verb, "written") || outline.Is(verb, "shown"));
}
