using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds who speaks next, from a sentence that attributes no quotation: the person whose speech it reports or announces, whom
/// it asks, or who is its topic.</summary>
internal sealed class Floor(Outline outline, FrameReader reader, List<Frame> frames)
{
    private static readonly PhraseList LeadIns = new("LeadIn", Lexicon.English);

    /// <summary>Whether a sentence announces somebody's words without a colon.</summary>
    public static bool LeadsIn(Outline outline, OutlineSentence sentence)
    {
        int end = outline.EndToken(sentence.End - 1);
        for (int i = sentence.First; i < sentence.End; i++)
            if (LeadIns.Match(outline.Tokens, outline.Token(i), end) > 0) return true;
        return false;
    }

    /// <summary>
    /// The subject of the last sentence, where its verb reports a feeling or announces speech: "Ode fears for the pier.", "Ode went on with
    /// her account."
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="read">Whether the frames read last are those of this sentence, including frames that attribute only
    /// quotations.</param>
    public Source? Announced(OutlineSentence sentence, bool read)
    {
        if (Asked(sentence) is { } asked) return asked;
        if (!read) reader.Read(sentence, frames, quoted: true);
        int opens = reader.Main.StartOf(sentence);
        ItemSpan subject = ItemSpan.None;
        foreach (Frame frame in frames)
            if (!subject.Exists
                && frame is { Strength: > FrameStrength.Beside, Detached: false }
                && frame.Source.First == opens
                && (IsPerson(frame.Source) || outline.Is(frame.Source.End - 1, WordClass.RoleNoun))
                && !reader.Forms.IsUnreal(frame.Cue.First))
                subject = frame.Source;
        if (!subject.Exists && reader.Main.SubjectOf(sentence, sentence.End) is { Exists: true } main
            && (LeadsIn(outline, sentence) || (main.First == opens && IsPerson(main) && IsJudged(main, sentence))))
            subject = main;
        return subject.Exists && reader.Phrases.IsSomebody(subject) ? AsSubject(subject) : null;
    }

    /// <summary>
    /// Whether the sentence judges a person, and the quotation shows why: Ann Ode was scathing; the mayor was more hopeful about the pier.
    /// </summary>
    public bool IsJudged(ItemSpan subject, OutlineSentence sentence)
    {
        int i = subject.End;
        // The leader of the crew, Bert Lund, was …
        if (outline.Is(i, ','))
            do i++; while (outline.IsWord(i) && !outline.Is(i, WordClass.Be));
        if (outline.Is(i, ',')) i++;
        if (!outline.Is(i, WordClass.Be)) return false;
        i++;
        while (outline.Is(i, WordClass.Adverb | WordClass.Quantity) && !outline.Is(i, "not", "never")
            || outline.EndsInLy(i)
            || outline.Is(i, "more", "less")) i++;
        return i < sentence.End
            && outline.IsWord(i)
            && !outline.Capitalised(i)
            && !reader.Phrases.IsVerb(i)
            && !outline.EndsWith(i, "ed")
            && !(outline.EndsWith(i, "ing") && outline.IsWord(i + 1))
            && !outline.Is(i,
                WordClass.Preposition
                    | WordClass.Determiner
                    | WordClass.Adverb
                    | WordClass.Pronoun
                    | WordClass.Conjunction
                    | WordClass.PastVerb
                    | PhraseForms.AnyNoun);
    }

    /// <summary>The person that the writer asks about, who then answers: "Why was Ode out so late? “…”", "Her advice? “…”".</summary>
    public Source? Asked(OutlineSentence sentence)
    {
        if (!outline.Is(sentence.End - 1, '?')) return null;
        int first = sentence.First;
        bool verbs = false;
        for (int i = first; i < sentence.End; i++)
        {
            if (outline.Is(i, WordClass.Be | WordClass.Auxiliary) && !(outline.Is(i, "'s") && outline.IsPerson(i - 1)))
            {
                ItemSpan subject = reader.Phrases.StartingAt(i + 1, sentence.End);
                if (subject.Exists && outline.IsPerson(subject.First) && !outline.IsPossessive(outline.PersonAt(subject.First).End))
                    subject = outline.PersonAt(subject.First);
                return subject.Exists && IsPerson(subject) ? AsSubject(subject) : null;
            }
            verbs |= reader.Phrases.IsVerb(i);
        }
        if (verbs) return null;
        if (outline.IsHisOrHer(first)) return AsSubject(new ItemSpan(first, first + 1));
        return outline.PersonAt(first) is { Exists: true } owner && outline.IsPossessive(owner.End) ? AsSubject(owner) : null;
    }

    /// <summary>The speaker of indirect speech in the sentence: "Ode said the pier was late."</summary>
    public Source? Told(OutlineSentence sentence)
    {
        foreach (Frame frame in frames)
            if (frame.Strength == FrameStrength.Speech
                && (!frame.Detached || (reader.Phrases.IsSomebody(frame.Source) && !IsPurpose(frame.Cue.First))))
                return frame.ToSource(outline, Route.Continued);
        if (AnnouncedBy(sentence) is { Exists: true } speaker)
            return new Frame(speaker, ItemSpan.None, FrameStrength.Speech, Detached: false).ToSource(outline, Route.Continued);
        bool leadsOn = outline.Is(sentence.End - 1, ':');
        if (!leadsOn && !frames.Exists(frame => frame is { Strength: FrameStrength.Judgement, Detached: false })) return null;
        ItemSpan main = reader.Main.SubjectOf(sentence, sentence.End);
        foreach (Frame frame in frames)
            if (frame is { Strength: FrameStrength.Judgement, Detached: false } && frame.Source == main && reader.Phrases.IsSomebody(main))
                return frame.ToSource(outline, Route.Continued);
        for (int k = frames.Count - 1; k >= 0 && leadsOn; k--)
            if (frames[k].Strength > FrameStrength.Noun) return frames[k].ToSource(outline, Route.ClauseBefore);
        ItemSpan subject = !leadsOn ? ItemSpan.None : main.Exists ? main : Following(sentence);
        return subject.Exists
            ? new Frame(subject, new ItemSpan(sentence.End - 1, sentence.End), FrameStrength.Speech, Detached: false).ToSource(outline,
                Route.ClauseBefore)
            : null;
    }

    /// <summary>The source in a line that only announces a text: "Transcript as follows:".</summary>
    private ItemSpan Following(OutlineSentence sentence)
    {
        int end = sentence.End - 2;
        if (!outline.Is(end, "follows")) return ItemSpan.None;
        if (outline.Is(end - 1, "as")) end--;
        return reader.Phrases.StartingAt(sentence.First, end) is var phrase
            && phrase.End == end
            && outline.Is(end - 1, WordClass.CueNoun | WordClass.OrganisationNoun)
            ? phrase
            : ItemSpan.None;
    }

    /// <summary>"a process for admitting newcomers": behind "for", a participle names a purpose, so nobody has spoken yet.</summary>
    private bool IsPurpose(int participle) =>
        outline.Is(participle - 1, "for") && outline.IsWord(participle - 2) && !reader.Phrases.IsVerb(participle - 2);

    /// <summary>The subject of a verb that takes a noun of saying as its object: "Ode then had a question for the council."</summary>
    private ItemSpan AnnouncedBy(OutlineSentence sentence)
    {
        int noun = sentence.First;
        while (noun < sentence.End && !(outline.Is(noun, WordClass.CueNoun) && !outline.Capitalised(noun) && !reader.Phrases.IsVerb(noun)))
            noun++;
        if (noun >= sentence.End) return ItemSpan.None;
        ItemSpan subject = reader.Main.SubjectOf(sentence, noun);
        if (!subject.Exists || subject.First > sentence.First + 2 || !reader.Phrases.IsSomebody(subject)) return ItemSpan.None;
        // Only an adverb, the verb, and the words of the noun phrase stand between.
        int verbs = 0;
        for (int i = subject.End; i < noun; i++)
        {
            if (reader.Phrases.IsVerb(i)) verbs++;
            else if (outline.Is(i, WordClass.Preposition | WordClass.Conjunction)
                || outline.Is(i, WordClass.Pronoun) && !outline.IsHisOrHer(i)
                || !outline.IsWord(i))
                return ItemSpan.None;
        }
        return verbs == 1 ? subject : ItemSpan.None;
    }

    /// <summary>The person who is the topic of the sentence; a quotation that follows is theirs.</summary>
    public Source? Speaking(OutlineSentence sentence)
    {
        ItemSpan subject = Introduced(sentence);
        if (!subject.Exists) subject = reader.Main.SubjectOf(sentence, sentence.End);
        // "When it was over, Ode wept.": the verb is not listed, but a person opens the main clause.
        if (!subject.Exists
            && reader.Main.StartOf(sentence) is var opens
            && outline.PersonAt(opens) is { Exists: true } named
            && outline.IsWord(named.End)
            && !outline.Capitalised(named.End)
            && !outline.IsPossessive(named.End))
            subject = named;
        return subject.Exists && IsPerson(subject) ? AsSubject(subject) : null;
    }

    /// <summary>A person whom the sentence introduces other than as its subject: "Among them was Ann Ode, a pilot.", "For Ann Ode it
    /// was a long day."</summary>
    private ItemSpan Introduced(OutlineSentence sentence)
    {
        int first = sentence.First;
        if (outline.Is(first, "for", "to") && outline.IsPerson(first + 1)) return outline.PersonAt(first + 1);
        for (int i = first + 1; i < sentence.End; i++)
            if (outline.Is(i, WordClass.Be)
                && reader.Phrases.StartingAt(i + 1, sentence.End) is { Exists: true } person
                && outline.IsPerson(person.First)
                && !outline.IsPerson(i - 1)
                && !outline.IsPossessive(outline.PersonAt(person.First).End))
                return person;
        return ItemSpan.None;
    }

    /// <summary>Makes the subject of a sentence the source of a quotation in it or behind it.</summary>
    public Source AsSubject(ItemSpan subject) =>
        new Frame(subject, ItemSpan.None, FrameStrength.Noun, Detached: true).ToSource(outline, Route.Subject);

    private bool IsPerson(ItemSpan subject) =>
        outline.IsPerson(subject.End - 1)
            || (outline.IsPerson(subject.First) && outline.Is(outline.PersonAt(subject.First).End, ','))
            || outline.IsHeOrShe(subject.First);
}
