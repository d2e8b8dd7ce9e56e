using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Attributes a quotation to the clause right behind it: <c>“…,” said Ann Ode</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
/// <param name="identification">Finds a sentence that identifies the speaker.</param>
/// <param name="signatures">Finds names without a verb.</param>
internal sealed class ClauseAfter(Outline outline, FrameReader reader, List<Frame> frames, Identification identification,
    Signatures signatures)
{
    /// <summary>The longest subject that is recognised by its place alone, in items.</summary>
    private const int LongestBare = 14;

    private readonly List<Frame> _nextFrames = [];

    /// <summary>“…,” she said: the clause right behind the mark, even where the quotation ended the sentence.</summary>
    public Source? Find(int q, QuotedSpan quote, int s)
    {
        OutlineSentence sentence = outline.Sentences[s];
        List<Frame> behind = frames;
        int start = q + 1;
        if (start >= sentence.End)
        {
            if (s + 1 >= outline.Sentences.Count) return null;
            sentence = outline.Sentences[s + 1];
            reader.Read(sentence, _nextFrames, quoted: true);
            behind = _nextFrames;
        }
        bool comma = outline.Is(start, ',') || outline.IsDash(start);
        if (comma) start++;
        bool loose = comma || EndsOpen(quote) || q == outline.Sentences[s].First;
        // “…the town.” she said: the sentence continues, although a full stop stands inside the marks.
        bool plain = outline.LastCharacter(quote) is '.' && !(outline.IsWord(start) && !outline.Capitalised(start));
        if (quote.Words > 4 && identification.ByPredicate(start, sentence) is { } predicated) return predicated;
        if (start == q + 1
            && (q == outline.Sentences[s].First || (quote.Words > 4 && start >= outline.Sentences[s].End))
            && identification.ByDemonstrative(start, sentence) is { } identified)
            return identified;
        bool told =
            start < outline.Sentences[s].End
                && q > sentence.First
                && outline.Is(sentence.First, WordClass.Conjunction)
                && frames.Exists(frame => frame.Cue.End <= q && frame.Strength >= FrameStrength.Judgement);
        foreach (Frame frame in behind)
        {
            if (frame.Cue.First < start
                || frame.Strength == FrameStrength.Noun
                || frame.Detached
                || Denial.IsDenied(outline.Tokens, outline.Token(frame.Cue.First))
                || (frame.Strength < FrameStrength.Judgement && outline.Is(frame.Cue.First - 1, "to")))
                continue;
            // “…,” the Tribune quotes Ode: the person quoted is the speaker, not the paper.
            if (loose
                && outline.Is(frame.Cue.First, WordClass.CitingVerb)
                && frame.Source.End == frame.Cue.First
                && outline.PersonAt(frame.Cue.End) is { Exists: true } quoted)
                return (frame with { Source = quoted }).ToSource(outline, Route.ClauseAfter);
            // "Although she called it “a gift,” she sent it back": the clause behind the comma is the main clause, about something else.
            if (told && !EndsHere(frame, sentence)) continue;
            if (IsOfOtherWords(frame, quote, comma, sentence)) continue;
            // “…” said Ode: a verb right behind the mark attributes the words, whatever punctuation ends them.
            if (frame.Source.First > frame.Cue.First && frame.Cue.First == q + 1 && frame.Strength >= FrameStrength.Judgement)
                return frame.ToSource(outline, Route.ClauseAfter);
            if (!loose) continue;
            // After a full stop, only a clause that does no more than name the speaker counts: “Yes.” Ode said.
            if (plain
                && (frame.Strength < FrameStrength.Judgement
                    || frame.Source.First > start
                    || sentence.End - frame.Cue.End > 1
                    || outline.Quote(frame.Cue.End) is not null))
                continue;
            int opens = Opens(frame, start), i = start;
            while (i < opens && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i) || outline.Is(i, "as"))) i++;
            if (i == opens) return frame.ToSource(outline, Route.ClauseAfter);
            // "a tired and happy Ode told …"
            if (frame.Strength == FrameStrength.Speech
                && opens == frame.Source.First
                && opens > start
                && !outline.Is(opens, "who")
                && (outline.Is(start, WordClass.Determiner) || outline.Capitalised(start))
                && IsBare(start, opens))
                return (frame with { Source = new ItemSpan(start, frame.Source.End) }).ToSource(outline, Route.ClauseAfter);
            // "Ann Ode, chair of the panel leading the review told …": the second comma of the apposition is missing.
            if (frame.Strength == FrameStrength.Speech && IsDescribed(start, frame.Cue.First))
                return (frame with { Source = new ItemSpan(start, frame.Cue.First) }).ToSource(outline, Route.ClauseAfter);
        }
        if (!loose || plain) return null;
        if ((comma || outline.LastCharacter(quote) is ',')
            && !frames.Exists(frame => frame.Cue.End <= q && frame.Strength >= FrameStrength.Judgement)
            && Bare(start, sentence) is { } bare)
            return bare;
        return (q == outline.Sentences[s].First && (outline.LastCharacter(quote) is ',' || GoesOn(start, sentence))
            ? AnyVerb(start, sentence)
            : null) ?? (comma || EndsOpen(quote) ? signatures.Verbless(start, sentence) : null);
    }

    /// <summary>Whether the clause behind the quotation attributes other words than the quotation's.</summary>
    private bool IsOfOtherWords(Frame frame, QuotedSpan quote, bool comma, OutlineSentence sentence)
    {
        char last = outline.LastCharacter(quote);
        // “Yes.” According to Ode, the pier is open: the phrase opens a new sentence.
        if (last is '.'
            && frame.Cue.First == sentence.First
            && outline.Is(frame.Cue.First, "according")
            && outline.Is(frame.Source.End, ','))
            return true;
        // “Yes.” She went on: the clause attributes what follows the colon.
        if (outline.Is(frame.End, ':') && last is not ',') return true;
        // “Why?” She replied that it was late: the clause has content of its own.
        if (frame.Source.First < frame.Cue.First && last is not ',' && !comma && TellsMore(frame.End, sentence)) return true;
        // “Why?” Ode saw the same: a new sentence.
        return frame.Strength < FrameStrength.Speech && last is '?' or '!' && !EndsHere(frame, sentence);
    }

    /// <summary>
    /// A verb of saying with only its subject before it, behind a comma: “…,” Sun said; “…,” retired captain Ann Ode told the Post. The
    /// place shows that the words are a subject, whatever else they can mean.
    /// </summary>
    private Source? Bare(int start, OutlineSentence sentence)
    {
        int verb = start;
        while (verb < sentence.End && !IsSaying(verb) && !IsHabit(verb)) verb++;
        if (verb == start || verb >= sentence.End) return null;
        bool named = verb == start + 1 && outline.Capitalised(start), habit = IsHabit(verb);
        if (!named && !(OpensSubject(start) && IsBare(start + 1, verb) && (habit || reader.Phrases.MaySpeak(new ItemSpan(start, verb)))))
            return null;
        if (habit)
            return new Frame(new ItemSpan(start, verb),
                new ItemSpan(verb + (outline.Is(verb + 1, "to") ? 2 : 1), verb + (outline.Is(verb + 1, "to") ? 3 : 2)),
                    FrameStrength.Speech, Detached: false).ToSource(outline, Route.ClauseAfter);
        return new Frame(new ItemSpan(start, verb), new ItemSpan(verb, verb + 1), FrameStrength.Speech, Detached: false).ToSource(outline,
            Route.ClauseAfter);
    }

    /// <summary>Whether a word can open a subject: not a small word that opens a clause, and a participle only before a role ("retired
    /// captain").</summary>
    private bool OpensSubject(int i) =>
        outline.IsWord(i)
            && !outline.Is(i, WordClass.Conjunction | WordClass.Preposition | WordClass.Adverb | WordClass.Pronoun)
            && !outline.IsRelative(i)
            && !outline.EndsInLy(i)
            && !outline.EndsWith(i, "ing")
        && (!reader.Phrases.IsVerb(i) || outline.Is(i + 1, WordClass.RoleNoun | WordClass.Title));

    /// <summary>A verb of saying that tells of a habit: mothers <i>would</i> say, visitors <i>will</i> tell you, neighbours <i>used
    /// to</i> joke.</summary>
    private bool IsHabit(int i) =>
        outline.Is(i, "would", "will") && outline.Is(i + 1, PhraseForms.Told)
            || outline.Is(i, "used") && outline.Is(i + 1, "to") && outline.Is(i + 2, PhraseForms.Told);

    /// <summary>Whether a verb of saying cannot be a noun: it is in the past tense, or its plain form is never a noun.</summary>
    private bool IsSaying(int i) =>
        outline.Is(i, WordClass.CueVerb)
            && !outline.Capitalised(i)
            && (outline.Is(i, WordClass.PastVerb)
                || outline.EndsWith(i, "ed")
                || outline.ValueOf(i, WordClass.CueVerb) == WordValue.NeverNoun && !outline.EndsWith(i, "ing"));

    /// <summary>Where the clause of the frame starts. In “…,” the Post quoted Ode as saying, the clause includes the paper.</summary>
    private int Opens(Frame frame, int low) =>
        frame.Source.First < frame.Cue.First
            && outline.Is(frame.Cue.First - 1, "as")
            && outline.Is(frame.Source.First - 1, WordClass.CitingVerb)
        && reader.Phrases.Before(frame.Source.First - 1, low) is { Exists: true } paper ? paper.First : frame.First;

    /// <summary>
    /// Any verb beside a person, behind a quotation that opens its sentence and ends in a comma: “…,” scoffed Ann Ode; “…,” she went on. In
    /// that place every verb counts as a verb of saying.
    /// </summary>
    private Source? AnyVerb(int first, OutlineSentence sentence)
    {
        ItemSpan source;
        int verb = first;
        if (reader.Phrases.IsVerb(first) || (outline.EndsWith(first, "s") && !outline.Capitalised(first) && outline.IsPerson(first + 1)))
            source = reader.Phrases.StartingAt(first + 1, sentence.End);
        else
        {
            while (verb < sentence.End && verb < first + 8 && !reader.Phrases.IsVerb(verb)) verb++;
            source = reader.Phrases.IsVerb(verb) && !outline.EndsWith(verb, "ing") ? reader.Phrases.Before(verb, first) : ItemSpan.None;
            if (source.First != first) return null;
        }
        return source.Exists
            && (!outline.Is(verb, WordClass.Auxiliary) || outline.Is(verb, "went"))
            && (outline.IsHeOrShe(source.First) || outline.IsPerson(source.First) || IsTagged(source, verb))
            ? new Frame(source, new ItemSpan(verb, verb + 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.ClauseAfter)
            : null;
    }

    /// <summary>An article, a noun, and a verb in the past tense without an object: “…,” a boy chirped from the last bench.</summary>
    private bool IsTagged(ItemSpan source, int verb) =>
        outline.Is(source.First, "a", "an") | outline.Is(source.First, "one", "the")
            && source.End == verb
            && source.End - source.First <= 4
            && outline.EndsWith(verb, "ed")
        && (!outline.IsWord(verb + 1)
            || outline.Is(verb + 1, WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction)
            || outline.EndsInLy(verb + 1));

    /// <summary>“Why?” Ode went on, …</summary>
    private bool GoesOn(int first, OutlineSentence sentence)
    {
        for (int i = first; i < sentence.End && i < first + 8; i++)
            if (outline.Is(i, "went", "goes")) return outline.Is(i + 1, "on") && !outline.IsWord(i + 2);
        return false;
    }

    /// <summary>Whether the words hold no verb, no comma and no clause.</summary>
    private bool IsBare(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!outline.IsWord(i) && !outline.Is(i, '-')
                || reader.Phrases.IsVerb(i)
                || (i > first && outline.Is(i, WordClass.Conjunction | WordClass.Pronoun) && !outline.Is(i, "and")))
                return false;
        return end - first <= LongestBare;
    }

    private bool TellsMore(int end, OutlineSentence sentence)
    {
        for (int i = end; i < sentence.End && i < end + 4 && outline.IsWord(i); i++)
            if (outline.Is(i, "that", "whether")) return true;
        return false;
    }

    /// <summary>Whether at most an adverb or a date follows the clause.</summary>
    private bool EndsHere(Frame frame, OutlineSentence sentence)
    {
        int i = frame.End;
        return sentence.End - i <= 3 || outline.Is(i, ',') || outline.Is(i, '.') || outline.Quote(i) is not null;
    }

    /// <summary>Whether a person's name, a comma, and words without a full stop stand before the cue.</summary>
    private bool IsDescribed(int first, int cue)
    {
        int i = first;
        while (i < cue && (outline.Capitalised(i) || outline.Is(i, '.')) && !outline.IsName(i)) i++;
        if (!outline.IsPerson(i) || !outline.Is(outline.PersonAt(i).End, ',')) return false;
        for (int k = i; k < cue; k++)
            if (outline.Quote(k) is not null
                || outline.Is(k, WordClass.Pronoun | WordClass.Auxiliary) && !outline.Is(k, "who") && !outline.IsPossessive(k))
                return false;
        return true;
    }

    /// <summary>Whether the quotation leaves its sentence open: it ends in a comma, a question mark or an exclamation mark.</summary>
    private bool EndsOpen(QuotedSpan quote) => outline.LastCharacter(quote) is ',' or '?' or '!' or '…' or '-' or '—' or '.';
}
