using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The paragraph above a quotation: whether it hands on somebody's words, or its last sentence leads on to them.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
internal sealed class SentenceAbove(Outline outline, FrameReader reader)
{
    /// <summary>What may follow the verb of a clause that ends its sentence: a full stop, and whom it was said to.</summary>
    private const int LongestEnd = 3;

    private readonly List<Frame> _frames = [];

    /// <summary>Whether a reader knows from the paragraph who speaks below it.</summary>
    /// <param name="speaker">Who is quoted last in the paragraph above it.</param>
    /// <param name="firstPerson">Whether the quotation says I or my.</param>
    public bool LeadsOn(Speaker? speaker, bool firstPerson)
    {
        OutlineSentence last = Last();
        if (Asks(last)) return true;
        foreach (OutlineSentence sentence in outline.Sentences)
        {
            reader.Read(sentence, _frames, quoted: true);
            if (Floor.LeadsIn(outline, sentence) || _frames.Exists(HandsOn)) return true;
        }
        reader.Read(last, _frames, quoted: true);
        ItemSpan subject = SubjectOf(last);
        return IsMinded(last) || BringsWords(last) || (subject.Exists && (GoesOn(subject, speaker) || IsJudged(subject, last) || Speaks(subject, last) || (firstPerson && IsScene(subject))));
    }

    /// <summary>Whom the sentence is about, where it opens with them.</summary>
    private ItemSpan SubjectOf(OutlineSentence sentence)
    {
        int first = sentence.First;
        while (outline.Is(first, WordClass.Conjunction | WordClass.Adverb) && !outline.Is(first, WordClass.Preposition) || outline.Is(first, "so") || outline.Is(first, ',')) first++;
        if (outline.IsHeOrShe(first)) return new ItemSpan(first, first + 1);
        // On Thursday, he went on.
        int main = reader.Main.StartOf(sentence);
        if (outline.IsHeOrShe(main)) return new ItemSpan(main, main + 1);
        ItemSpan subject = reader.Main.SubjectOf(sentence, sentence.End);
        if (subject.First == first) return subject;
        subject = reader.Phrases.StartingAt(first, sentence.End);
        return reader.Phrases.IsVerb(subject.End) ? subject : ItemSpan.None;
    }

    /// <summary>Its last sentence, without an aside in brackets that ends the paragraph.</summary>
    private OutlineSentence Last()
    {
        List<OutlineSentence> sentences = outline.Sentences;
        int last = sentences.Count - 1, open = sentences[last].End - 1;
        if (!outline.Is(open, ')')) return sentences[last];
        while (open >= 0 && !outline.Is(open, '(')) open--;
        if (open < 0) return sentences[last];
        while (last > 0 && sentences[last].First >= open) last--;
        return open > sentences[last].First ? sentences[last] with { End = Math.Min(open, sentences[last].End) } : sentences[last];
    }

    /// <summary>Ann Ode said the pier was old: words that the paragraph tells, which a quotation below it may go on with.</summary>
    private bool HandsOn(Frame frame) =>
        frame is { Strength: FrameStrength.Speech, Detached: false } && !outline.Is(frame.Source.First, "you") && !reader.Forms.IsUnreal(frame.Cue.First) && reader.Phrases.IsSomebody(frame.Source);

    /// <summary>Why? The mayor's answer? And if he is wrong? What is no whole question, or asks about him or her, is put to whoever speaks below.</summary>
    private bool Asks(OutlineSentence last)
    {
        if (!outline.Is(last.End - 1, '?')) return false;
        bool whole = false;
        for (int i = last.First; i < last.End; i++)
        {
            if (outline.IsHeOrShe(i)) return true;
            whole |= reader.Phrases.IsVerb(i) || (outline.Is(i, WordClass.Be | WordClass.Auxiliary) && !outline.IsPossessive(i));
        }
        return !whole;
    }

    /// <summary>
    /// Ann Ode fears that the pier will not stand; the pier was old, a diver reminded them: the sentence tells somebody's mind
    /// without a word of saying.
    /// </summary>
    private bool IsMinded(OutlineSentence sentence)
    {
        int opens = reader.Main.StartOf(sentence);
        if (outline.Is(opens, WordClass.Conjunction)) opens++;
        foreach (Frame frame in _frames)
        {
            if (frame.Strength == FrameStrength.Noun || frame.Detached || frame.Cue.First < frame.Source.End || !IsPerson(frame.Source, frame.Strength > FrameStrength.Beside)) continue;
            // What somebody would think or plans to say is no mind yet; what they do not believe is.
            if (reader.Forms.IsUnreal(frame.Cue.First) && !Denial.IsDenied(outline.Tokens, outline.Token(frame.Cue.First))) continue;
            if (frame.Source.First == opens || outline.Is(frame.Source.First - 1, "and", "but") || (outline.Is(frame.Source.First - 1, ',') && sentence.End - frame.Cue.End <= LongestEnd)) return true;
        }
        return false;
    }

    /// <summary>The silence was broken by another of her posts; she answered with a letter: words of somebody's are what the sentence comes to.</summary>
    private bool BringsWords(OutlineSentence sentence)
    {
        for (int i = sentence.First + 2; i < sentence.End; i++)
            if (outline.Is(i, WordClass.CueNoun) && outline.IsPossessivePronoun(i - 1) && (outline.Is(i - 2, "of", "by") || outline.Is(i - 2, "in", "with"))) return true;
        return false;
    }

    /// <summary>He grew quiet: the only sentence is about the one who was quoted last, and who speaks on.</summary>
    private bool GoesOn(ItemSpan subject, Speaker? speaker)
    {
        if (speaker is not { Kind: SpeakerKind.Person } || outline.Sentences.Count > 1) return false;
        return outline.IsHeOrShe(subject.First)
            || (outline.MentionAt(subject.First) is { } named && (named.Name.Canonical == speaker.Name || speaker.Name.EndsWith(" " + named.Name.Canonical, StringComparison.Ordinal)) && !outline.IsPossessive(outline.PersonAt(subject.First).End));
    }

    /// <summary>Ann Ode was scathing; the mayor was more hopeful about the pier: what somebody is like shows in what they say.</summary>
    private bool IsJudged(ItemSpan subject, OutlineSentence sentence)
    {
        int i = subject.End;
        // The leader of the crew, Bert Lund, was …
        if (outline.Is(i, ','))
            do i++; while (outline.IsWord(i) && !outline.Is(i, WordClass.Be));
        if (outline.Is(i, ',')) i++;
        if (!IsPerson(subject, minded: false) || !outline.Is(i, WordClass.Be)) return false;
        i++;
        while (outline.Is(i, WordClass.Adverb | WordClass.Quantity) && !outline.Is(i, "not", "never") || outline.EndsInLy(i) || outline.Is(i, "more", "less")) i++;
        return i < sentence.End && outline.IsWord(i) && !outline.Capitalised(i) && !reader.Phrases.IsVerb(i) && !outline.EndsWith(i, "ed") && !(outline.EndsWith(i, "ing") && outline.IsWord(i + 1))
            && !outline.Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Pronoun | WordClass.Conjunction | WordClass.PastVerb | PhraseForms.AnyNoun);
    }

    /// <summary>Ode leans back on the bench: a scene told in the present has one person in it, who says I.</summary>
    private bool IsScene(ItemSpan subject) =>
        subject.End == subject.First + 1 && IsPerson(subject, minded: false) && outline.EndsWith(subject.End, "s") && !outline.Capitalised(subject.End) && !outline.Is(subject.End, WordClass.Auxiliary | WordClass.Be);

    /// <summary>Ann Ode felt the need to clarify something; she went as far as accusing the owners: a verb of saying stands in what the sentence tells of somebody.</summary>
    private bool Speaks(ItemSpan subject, OutlineSentence sentence)
    {
        if (!IsPerson(subject, minded: false)) return false;
        for (int i = subject.End + 1; i < sentence.End; i++)
        {
            bool told = outline.Is(i, WordClass.CueVerb | WordClass.JudgementVerb | WordClass.BesideVerb) && (outline.Is(i - 1, "to") || outline.EndsWith(i, "ing")) && !outline.Is(i - 1, WordClass.Determiner);
            if (told && !outline.Is(i - 1, "not", "without") && !outline.Is(i - 2, "not")) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the phrase's head, before what describes it, is a person: by pronoun, by name, or by what they do. A name that may
    /// be a thing's will do where the verb is one of the mind: Ode's Folly opened.
    /// </summary>
    private bool IsPerson(ItemSpan phrase, bool minded)
    {
        if (outline.IsHeOrShe(phrase.First)) return true;
        int head = phrase.First;
        while (head + 1 < phrase.End && !outline.Is(head + 1, ',') && !outline.Is(head + 1, '(') && !outline.Is(head + 1, "of")) head++;
        return outline.Is(head, WordClass.RoleNoun)
            || outline.IsPerson(head) || (minded && outline.MentionAt(head) is { Name.Kind: NameKind.Unknown });
    }
}
