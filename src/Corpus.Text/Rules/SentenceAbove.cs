using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The paragraph above a quotation: whether it reports speech, or its last sentence introduces the quotation.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
internal sealed class SentenceAbove(Outline outline, FrameReader reader)
{
    /// <summary>The most tokens after a cue that ends its sentence: a full stop, and the hearer (“told them.”).</summary>
    private const int LongestEnd = 3;

    /// <summary>The most items from "him" to the end of "made him more convinced".</summary>
    private const int LongestFeeling = 6;

    private static readonly PhraseList SpeechNouns = new("SpeechNoun", Lexicon.English);

    private readonly List<Frame> _frames = [];
    private readonly Floor _floor = new(outline, reader, []);

    /// <summary>Whether the paragraph tells a reader who speaks below it.</summary>
    /// <param name="speaker">The last speaker quoted in the paragraph above it.</param>
    /// <param name="firstPerson">Whether the quotation contains I or my.</param>
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
        return IsMinded(last)
            || IsMoved(last)
            || BringsWords(last, subject)
            || (subject.Exists
                && (GoesOn(subject, speaker)
                    || (IsPerson(subject, minded: false) && _floor.IsJudged(subject, last))
                    || Speaks(subject, last)
                    || (firstPerson && IsScene(subject))));
    }

    /// <summary>Returns the subject of a sentence that opens with it.</summary>
    private ItemSpan SubjectOf(OutlineSentence sentence)
    {
        int first = sentence.First;
        while (outline.Is(first, WordClass.Conjunction | WordClass.Adverb) && !outline.Is(first, WordClass.Preposition)
            || outline.Is(first, "so")
            || outline.Is(first, ',')) first++;
        if (outline.IsHeOrShe(first)) return new ItemSpan(first, first + 1);
        // "On Thursday, he went on."
        int main = reader.Main.StartOf(sentence);
        if (outline.IsHeOrShe(main)) return new ItemSpan(main, main + 1);
        ItemSpan subject = reader.Main.SubjectOf(sentence, sentence.End);
        if (subject.First == first) return subject;
        // "Ode leans back on the bench": no list has the verb, but a person's name and a word in small letters open the sentence.
        ItemSpan person = outline.PersonAt(first);
        if (person.First == first && (outline.EndsWith(person.End, "s") || outline.EndsWith(person.End, "ed"))) return person;
        subject = reader.Phrases.StartingAt(first, sentence.End);
        return reader.Phrases.IsVerb(subject.End) ? subject : ItemSpan.None;
    }

    /// <summary>Returns the last sentence, without an aside in brackets at the end of the paragraph.</summary>
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

    /// <summary>Whether the frame reports speech that a quotation below may continue: Ann Ode said the pier was old.</summary>
    private bool HandsOn(Frame frame) =>
        frame is { Strength: FrameStrength.Speech, Detached: false }
            && !outline.Is(frame.Source.First, "you")
            && !reader.Forms.IsUnreal(frame.Cue.First)
            && reader.Phrases.IsSomebody(frame.Source);

    /// <summary>
    /// Whether the sentence asks the speaker below. It is a short question, or asks about him or her: Why? The mayor's answer? And if he is
    /// wrong?
    /// </summary>
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
    /// Whether the sentence gives a person's thoughts without a verb of saying: Ann Ode fears that the pier will not stand; the pier was
    /// old, a diver reminded them.
    /// </summary>
    private bool IsMinded(OutlineSentence sentence)
    {
        int opens = reader.Main.StartOf(sentence);
        if (outline.Is(opens, WordClass.Conjunction)) opens++;
        foreach (Frame frame in _frames)
        {
            if (frame.Strength == FrameStrength.Noun
                || frame.Detached
                || frame.Cue.First < frame.Source.End
                || !IsPerson(frame.Source, frame.Strength > FrameStrength.Beside))
                continue;
            // "would think" and "plans to say" do not count. "does not believe" does.
            if (reader.Forms.IsUnreal(frame.Cue.First) && !Denial.IsDenied(outline.Tokens, outline.Token(frame.Cue.First))) continue;
            if (frame.Source.First == opens
                || outline.Is(frame.Source.First - 1, "and", "but")
                || (outline.Is(frame.Source.First - 1, ',') && sentence.End - frame.Cue.End <= LongestEnd))
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence tells what made a person feel or think so: What they heard has made him more convinced.</summary>
    private bool IsMoved(OutlineSentence sentence)
    {
        for (int i = sentence.First + 1; i < sentence.End - 1; i++)
            if ((outline.Is(i - 1, "made", "makes") || outline.Is(i - 1, "left", "leaves"))
                && outline.Is(i, "him", "her")
                && outline.IsWord(i + 1)
                && (outline.Is(i + 1, "more", "less")
                    || !outline.Is(i + 1, PhraseForms.AnyNoun | WordClass.Preposition | WordClass.Determiner))
                && sentence.End - i <= LongestFeeling)
                return true;
        return false;
    }

    /// <summary>
    /// Whether the sentence brings the words of a speech or a text: The silence was broken by another of her posts; she answered with a
    /// letter; Ode's explanation was simple; then came the reply from the mayor; Ode had another reason.
    /// </summary>
    private bool BringsWords(OutlineSentence sentence, ItemSpan subject)
    {
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            bool cue = outline.Is(i, WordClass.CueNoun);
            if (!cue && SpeechNouns.Match(outline.Tokens, outline.Token(i), outline.Token(i) + 1) == 0) continue;
            if (cue
                && outline.IsPossessivePronoun(i - 1)
                && (outline.Is(i - 2, "of", "by") || outline.Is(i - 2, "in", "with")))
                return true;
            if (outline.IsPossessive(i - 1) && outline.Is(i + 1, WordClass.Be)) return true;
            if (outline.Is(i + 1, "from") && outline.Is(sentence.First + 1, "came") && outline.Is(sentence.First, WordClass.Adverb))
                return true;
            if (outline.Is(i - 2, "had", "has") && outline.Is(i - 1, WordClass.Determiner) && IsPerson(subject, minded: false)) return true;
        }
        return false;
    }

    /// <summary>Whether the last speaker continues: the only sentence is about that speaker (He grew quiet).</summary>
    private bool GoesOn(ItemSpan subject, Speaker? speaker)
    {
        if (speaker is not { Kind: SpeakerKind.Person } || outline.Sentences.Count > 1) return false;
        return outline.IsHeOrShe(subject.First)
            || (outline.MentionAt(subject.First) is { } named
                && (named.Name.Canonical == speaker.Name || speaker.Name.EndsWith(" " + named.Name.Canonical, StringComparison.Ordinal))
                && !outline.IsPossessive(outline.PersonAt(subject.First).End));
    }

    /// <summary>Whether the sentence is a scene in the present with one person, who says I: Ode leans back on the bench.</summary>
    private bool IsScene(ItemSpan subject) =>
        subject.End == subject.First + 1
            && IsPerson(subject, minded: false)
            && outline.EndsWith(subject.End, "s")
            && !outline.Capitalised(subject.End)
            && !outline.Is(subject.End, WordClass.Auxiliary | WordClass.Be);

    /// <summary>
    /// Whether a sentence about a person contains a verb of saying: Ann Ode felt the need to clarify something; she went as far as accusing
    /// the owners.
    /// </summary>
    private bool Speaks(ItemSpan subject, OutlineSentence sentence)
    {
        if (!IsPerson(subject, minded: false)) return false;
        for (int i = subject.End + 1; i < sentence.End; i++)
        {
            bool told =
                outline.Is(i, WordClass.CueVerb | WordClass.JudgementVerb | WordClass.BesideVerb)
                    && (outline.Is(i - 1, "to") || outline.EndsWith(i, "ing"))
                    && !outline.Is(i - 1, WordClass.Determiner);
            if (told && !outline.Is(i - 1, "not", "without") && !outline.Is(i - 2, "not")) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the head of the phrase is a person: a pronoun, a name or an occupation. A name that may be that of a thing (Ode's Folly
    /// opened) counts only with a verb of thinking.
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
