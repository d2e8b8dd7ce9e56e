using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Indirect;

/// <summary>Finds every possible cue of indirect speech in a sentence, with each subject that it may have.</summary>
internal sealed class IndirectSpeechCues(Outline outline, FrameReader reader, IndirectSpeechContent contents,
    IndirectSpeechFeatures? features)
{
    private const int LongestHeading = 30;

    private readonly List<Frame> _cues = [];

    /// <summary>
    /// Whether the sentence is written as a heading, with Most Words in Capitals, so that a capital is no sign of a name.
    /// </summary>
    public bool IsHeading { get; private set; }

    /// <summary>The frames that attribute quotations, and the frames of all other cues, in the order of the sentence.</summary>
    public List<Frame> Read(OutlineSentence sentence, List<Frame> frames)
    {
        _cues.Clear();
        IsHeading = InCapitals(sentence);
        int next = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            while (next < frames.Count && frames[next].Cue.First < i) next++;
            bool framed = next < frames.Count && frames[next].Cue.First == i;
            if ((!framed
                && !outline.Is(i, WordClass.IndirectCue)
                && !(outline.Is(i, WordClass.Verb) && contents.PhraseAt(i, sentence.End) > 0)) || IsPartOfWord(i))
                continue;
            if (framed) Add(frames[next], sentence);
            else if (features is null || !features.IsHopeless(i)) Read(i, sentence, frames);
        }
        return _cues;
    }

    private void Read(int i, OutlineSentence sentence, List<Frame> frames)
    {
        var cue = new ItemSpan(i, i + 1);
        if (IsHeading && i > sentence.First && outline.Capitalised(i))
        {
            if (HeadingSubject(i, sentence.First) is { Exists: true } subject)
                _cues.Add(new Frame(subject, cue, FrameStrength.Attitude, Detached: false));
            return;
        }
        // "A woman named Anna Holm": a name is given, and nothing is told.
        if (outline.IsName(i) || (outline.Is(i, "named") && outline.IsName(i + 1))) return;
        if (reader.Forms.IsNounHere(i, sentence) && !(i > sentence.First && IsVerbByPlace(i)))
        {
            if (outline.Is(i, WordClass.CueNoun) && reader.Noun(i, sentence) is { } nominal) _cues.Add(nominal);
        }
        else if (outline.Is(i + 1, "by")
            && !reader.Forms.IsBe(i - 1)
            && outline.EndsWith(i, "ed")
            && reader.Phrases.StartingAt(i + 2, sentence.End) is { Exists: true } agent)
        {
            _cues.Add(new Frame(agent, cue, FrameStrength.Beside, Detached: false));
        }
        else if (reader.Verb(i, sentence, frames) is { } frame)
        {
            Add(frame, sentence);
        }
        else
        {
            if (reader.Phrases.Before(i, sentence.First) is { Exists: true } subject)
                _cues.Add(new Frame(subject, cue, FrameStrength.Beside, Detached: false));
            Described(i, sentence, ItemSpan.None);
            Asked(i, sentence, ItemSpan.None);
        }
    }

    /// <summary>Whether a word with the form of a noun is a verb by its place: "some say", "those surveyed say they …".</summary>
    private bool IsVerbByPlace(int i)
    {
        if (outline.Is(i - 1, WordClass.Quantity)) return true;
        if (outline.Is(i - 1, WordClass.Determiner | WordClass.Preposition) || outline.IsPossessive(i - 1)) return false;
        return outline.Is(i + 1, WordClass.Pronoun)
            || outline.Is(i + 1, "the", "there")
            || outline.Is(i + 1, "this", "their")
            || outline.Is(i + 1, "his");
    }

    private void Add(Frame frame, OutlineSentence sentence)
    {
        _cues.Add(UnderFirst(frame, sentence));
        Described(frame.Cue.First, sentence, frame.Source);
        Asked(frame.Cue.First, sentence, frame.Source);
        // "Ode heard what Coe had said, adding …": the subject may be that of the sentence or of the nearest verb of saying.
        if (frame.Detached && reader.Main.SubjectOf(sentence, frame.Cue.First) is { Exists: true } subject && subject != frame.Source)
            _cues.Add(frame with { Source = subject });
    }

    /// <summary>The person before an infinitive who does its action: "The floods led many to wonder whether …".</summary>
    private void Asked(int i, OutlineSentence sentence, ItemSpan subject)
    {
        if (i - 2 < sentence.First
            || !outline.Is(i - 1, "to")
            || !outline.IsWord(i - 2)
            || outline.Is(i - 2, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Auxiliary)
            || reader.Phrases.IsVerb(i - 2))
            return;
        bool pronoun = outline.IsObjectPronoun(i - 2);
        if (!pronoun
            && !outline.Is(i - 2, WordClass.Pronoun | WordClass.Quantity | WordClass.RoleNoun | WordClass.OrganisationNoun)
            && !outline.IsName(i - 2))
            return;
        ItemSpan noun = pronoun ? new ItemSpan(i - 2, i - 1) : reader.Phrases.EndingAt(i - 2, sentence.First);
        if (noun.Exists && noun.First >= sentence.First && noun != subject)
            _cues.Add(new Frame(noun, new ItemSpan(i, i + 1), FrameStrength.Beside, Detached: false));
    }

    /// <summary>
    /// The first verb's subject for a second verb, and not the subject inside the content: "said the bridge was safe and promised …".
    /// </summary>
    private Frame UnderFirst(Frame frame, OutlineSentence sentence)
    {
        if (frame.Detached
            || frame.Source.First >= frame.Cue.First
            || CoordinatedFrom(frame.Cue.First, sentence.First) <= frame.Source.First)
            return frame;
        for (int k = _cues.Count - 1; k >= 0; k--)
            if (_cues[k] is { Strength: FrameStrength.Speech, Detached: false } first
                && first.Cue.End <= frame.Source.First
                && first.Source.First < first.Cue.First)
                return frame with { Source = first.Source };
        return frame;
    }

    /// <summary>Where the first of two predicates ends before the second verb, or -1: "said that …, and added that …".</summary>
    public int CoordinatedFrom(int cue, int low)
    {
        int i = cue - 1;
        while (i > low && (outline.Is(i, WordClass.Auxiliary | WordClass.Adverb) || outline.EndsInLy(i))) i--;
        if (!outline.Is(i, ',') && !outline.Is(i, "and", "but")) return -1;
        return outline.Is(i - 1, ',') ? i - 1 : i;
    }

    /// <summary>The noun right before a participle as its subject: "polls showing that …".</summary>
    private void Described(int i, OutlineSentence sentence, ItemSpan subject)
    {
        if (i == sentence.First
            || !outline.EndsWith(i, "ing")
            || reader.Forms.IsBe(i - 1)
            || (!outline.IsWord(i - 1) && !outline.IsNumber(i - 1)))
            return;
        if (outline.Is(i - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Auxiliary | WordClass.CueVerb))
            return;
        if (reader.Phrases.EndingAt(i - 1, sentence.First) is { Exists: true } noun && noun != subject)
            _cues.Add(new Frame(noun, new ItemSpan(i, i + 1), FrameStrength.Beside, Detached: false));
    }

    private ItemSpan HeadingSubject(int verb, int low)
    {
        if (outline.MentionAt(verb) is { } mention && mention.First < outline.Token(verb)) return ItemSpan.None;
        int first = verb, end = verb;
        while (first > low
            && outline.Quote(first - 1) is null
            && !outline.Is(first - 1, ',')
            && !outline.Is(first - 1, ':')
            && !outline.Is(first - 1, ';')) first--;
        while (end > first && outline.Is(end - 1, WordClass.Auxiliary | WordClass.Adverb)) end--;
        return new ItemSpan(first, end);
    }

    private bool InCapitals(OutlineSentence sentence)
    {
        if (sentence.End - sentence.First > LongestHeading) return false;
        int words = 0, capitals = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (!outline.IsWord(i) || outline.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner)) continue;
            words++;
            if (outline.Capitalised(i)) capitals++;
            // A heading needs a capital in four of five words. Most sentences soon have too many words in small letters.
            else if ((words - capitals) * 5 > sentence.End - sentence.First) return false;
        }
        return words >= 4 && capitals * 5 >= words * 4;
    }

    /// <summary>Whether a verb is half of a compound: self-proclaimed, tweet-id.</summary>
    private bool IsPartOfWord(int cue) =>
        (outline.Is(cue - 1, '-') && !outline.IsDash(cue - 1))
            || (outline.Is(cue + 1, '-') && !outline.IsDash(cue + 1))
            || outline.Is(cue + 1, '=');
}
