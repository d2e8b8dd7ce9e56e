using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Finds the subject of a participle of saying: <c>Ode left, saying …</c>, <c>with Ode promising to …</c>.</summary>
internal sealed class ParticipleFrames(Outline outline, SourcePhrase phrases, MainClause main)
{
    /// <summary>How far before a participle its main verb may stand, in items.</summary>
    private const int FarthestParticiple = 20;

    /// <summary>The frame of a participle, with a subject of its own or the one that it shares.</summary>
    /// <param name="verb">The participle.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="frames">The frames before it.</param>
    /// <param name="strength">How strongly it attributes.</param>
    public Frame? Read(int verb, OutlineSentence sentence, List<Frame> frames, FrameStrength strength)
    {
        var cue = new ItemSpan(verb, verb + 1);
        if (outline.Is(verb - 1, "for") && Blamed(verb - 1, sentence) is { Exists: true } blamed)
            return new Frame(blamed, cue, strength, Detached: false);
        if (OwnSubject(verb, sentence) is { Exists: true } own) return new Frame(own, cue, strength, Detached: false);
        // "heard Ode going on about it and telling".
        for (int i = verb - 2; i > sentence.First
            && i > verb - FarthestParticiple
            && (outline.Is(verb - 1, "and") || outline.Is(verb - 1, ',')); i--)
            if (outline.EndsWith(i, "ing") && OwnSubject(i, sentence) is { Exists: true } perceived && IsPerception(perceived.First - 1))
                return new Frame(perceived, cue, strength, Detached: false);
        if (Clause(verb, sentence, frames) is { Exists: true } joined) return new Frame(joined, cue, strength, Detached: true);
        int opens = main.StartOf(sentence);
        // "Once the river had risen, Ode left, saying …": the subject of the main clause speaks.
        if (opens > sentence.First
            && opens < verb
            && !frames.Exists(frame => frame.Cue.First >= opens && frame.Cue.End <= verb && frame.Strength != FrameStrength.Noun)
            && main.SubjectOf(new OutlineSentence(opens, sentence.End), verb) is { Exists: true } later)
            return new Frame(later, cue, strength, Detached: true);
        for (int i = frames.Count - 1; i >= 0; i--)
        {
            if (frames[i].Cue.End > verb || frames[i].Cue.First < sentence.First || frames[i].Strength == FrameStrength.Noun) continue;
            // "The Post reported that Ode said, “…,” adding": the person quoted right before continues.
            if (frames[i].Strength == FrameStrength.Speech && outline.Quote(verb - 1) is not null && frames[i].Cue.End >= verb - 3)
                return new Frame(frames[i].Source, cue, strength, Detached: true);
            // "Ode gave no word on how she planned to go on, saying": the clause in between is an object of the main clause.
            if (IsObjectClause(frames[i].Source.First) && main.SubjectOf(sentence, frames[i].Source.First) is { Exists: true } outer)
                return new Frame(outer, cue, strength, Detached: true);
            for (int k = 0; k < i; k++)
                if (frames[k].Strength >= FrameStrength.Judgement && frames[k].Cue.First >= opens && TellsOf(frames[k], frames[i]))
                    return new Frame(frames[k].Source, cue, strength, Detached: true);
            return new Frame(frames[i].Source, cue, strength, Detached: true);
        }
        ItemSpan subject = main.SubjectOf(sentence, verb);
        // "Ode, calling it a mistake, left": the subject's own verb follows the participle.
        if (!subject.Exists
            && outline.Is(verb - 1, ',')
            && phrases.EndingAt(verb - 2, opens) is { Exists: true } delayed
            && delayed.First == opens
            && phrases.MaySpeak(delayed))
            subject = delayed;
        if (subject.Exists) return new Frame(subject, cue, strength, Detached: true);
        if (verb > sentence.First + 1) return null;
        // "Calling it a mistake, she left": the subject stands behind the comma.
        for (int i = verb + 1; i < sentence.End; i++)
            if (outline.Is(i, ',') && phrases.StartingAt(i + 1, sentence.End) is { Exists: true } behind && phrases.MaySpeak(behind))
                return new Frame(behind, cue, strength, Detached: true);
        return null;
    }

    /// <summary>Whom others blame or praise for what he said: "Lund was mocked by his rivals for saying". None where nobody is.</summary>
    private ItemSpan Blamed(int preposition, OutlineSentence sentence)
    {
        for (int i = preposition - 1; i > sentence.First + 1 && i > preposition - FarthestParticiple; i--)
        {
            if (!outline.IsWord(i) && !outline.IsPossessive(i)) break;
            if (outline.Is(i, "by") && outline.EndsWith(i - 1, "ed")) return phrases.Before(i - 1, sentence.First);
        }
        return ItemSpan.None;
    }

    /// <summary>
    /// The subject of the clause that ends in a participle, where that clause is joined to the one before or continues behind a relative
    /// clause: "…, but Lund brought her back, asking", "Lund, who had left, came back, asking".
    /// </summary>
    private ItemSpan Clause(int verb, OutlineSentence sentence, List<Frame> frames)
    {
        for (int i = verb - 1; i > sentence.First && i > verb - FarthestParticiple; i--)
        {
            if (!(phrases.IsVerb(i) || outline.Is(i, WordClass.PastVerb))
                || outline.EndsWith(i, "ing")
                || phrases.Before(i, sentence.First) is not { Exists: true } subject)
                continue;
            return (IsJoined(subject.First, verb) || Encloses(subject, i, frames)) && phrases.IsSomebody(subject) ? subject : ItemSpan.None;
        }
        return ItemSpan.None;
    }

    /// <summary>Whether the subject at <paramref name="first"/> opens a second clause: ", and Lund", "as Lund", or ", who" before any
    /// other comma.</summary>
    private bool IsJoined(int first, int verb) =>
        outline.Is(first - 1, "and", "but") && outline.Is(first - 2, ',') || outline.Is(first - 1, "yet", "as")
        || outline.Is(first - 1, ',') && outline.IsRelative(first) && !outline.Is(verb - 1, ',');

    /// <summary>Whether the clause of a subject and its verb surrounds the last frame, which is a relative clause.</summary>
    private bool Encloses(ItemSpan subject, int verb, List<Frame> frames) =>
        frames.Count > 0
            && frames[frames.Count - 1] is var last
            && outline.IsRelative(last.Source.First)
            && subject.First < last.Source.First
            && last.Cue.End <= verb;

    /// <summary>Whether the subject at <paramref name="first"/> opens an object clause: "that Ode left", "how Ode left".</summary>
    private bool IsObjectClause(int first) =>
        outline.Is(first - 1, "that", "how") || outline.Is(first - 1, "why", "whether")
        || (outline.Is(first - 1, WordClass.Conjunction) && outline.Is(first - 2, "that"));

    /// <summary>Whether the inner clause is content of the outer one: "Ode said the wind reminds her of the sea".</summary>
    private bool TellsOf(Frame outer, Frame inner)
    {
        if (outer.Detached
            || outer.Source.First > outer.Cue.First
            || inner.Source.First < outer.Cue.End
            || outline.Is(outer.Source.First, "who"))
            return false;
        if (outline.Is(inner.Source.First - 1, WordClass.Conjunction) && !outline.Is(inner.Source.First - 1, "that")) return false;
        for (int i = outer.Cue.End; i < inner.Source.First; i++)
            if (outline.Quote(i) is not null) return false;
        return true;
    }

    /// <summary>"heard Ode telling", "the film shows Ode saying".</summary>
    private bool IsPerception(int verb) =>
        outline.Is(verb, "hear", "heard")
            || outline.Is(verb, "hears", "see")
            || outline.Is(verb, "saw", "seen")
            || outline.Is(verb, "watched", "remember")
            || outline.Is(verb, "remembers", "show")
            || outline.Is(verb, "shows", "showed")
            || outline.Is(verb, "caught", "found");

    /// <summary>A subject right before the participle: "with Ode recently promising to", "heard Ode telling".</summary>
    private ItemSpan OwnSubject(int verb, OutlineSentence sentence)
    {
        int last = verb - 1;
        while (outline.Is(last, WordClass.Adverb) || outline.EndsInLy(last)) last--;
        ItemSpan subject = outline.IsWord(last) ? phrases.EndingAt(last, sentence.First) : ItemSpan.None;
        if (!subject.Exists || !phrases.MaySpeak(subject)) return ItemSpan.None;
        if (outline.Is(subject.First - 1, "with") && !outline.Is(last, WordClass.CueNoun)) return subject;
        if (IsPerception(subject.First - 1)) return subject;
        return last == verb - 1 && IsSomebody(subject) && !IsRecipient(subject, sentence.First) ? subject : ItemSpan.None;
    }

    /// <summary>Whether a phrase ends in people: a name, a role, or a number of them.</summary>
    private bool IsSomebody(ItemSpan phrase) =>
        outline.IsPerson(phrase.End - 1)
            || outline.Is(phrase.End - 1, WordClass.RoleNoun) && !outline.Is(phrase.End - 1, WordClass.CueNoun);

    /// <summary>Whether the phrase is the addressee, who does not speak: "told the council saying", "a letter to voters saying", "fired
    /// back at Lund saying".</summary>
    private bool IsRecipient(ItemSpan phrase, int low)
    {
        for (int i = phrase.First - 1; i < phrase.End; i++)
            if (i < low || outline.Is(i, "to", "at") || outline.Is(i, "by", "against") || outline.Is(i, "than")) return true;
        return phrases.IsVerb(phrase.First - 1) && outline.Is(phrase.First - 1, PhraseForms.Told);
    }
}
