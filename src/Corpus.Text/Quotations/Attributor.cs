using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds the source of each quotation of a paragraph from the words of the paragraph itself.</summary>
internal sealed class Attributor(Outline outline, NameIndex names)
{
    private const int LongestLabel = 4;
    private const int LongestSignature = 20;

    private readonly FrameReader _reader = new(outline, names);
    private readonly IndirectSpeech _told = new(outline, new SourcePhrase(outline, names), names);
    private readonly List<Frame> _frames = [];
    private readonly List<Frame> _nextFrames = [];

    /// <summary>What the article tells in its own words, of every paragraph so far.</summary>
    public List<Reported> Reported { get; } = [];

    /// <summary>Whose words the paragraph's last sentence hands on, quoted or told; null where nobody's.</summary>
    public Source? Last { get; private set; }

    /// <summary>Gives each quotation in the outline its source, where the paragraph names it.</summary>
    public void Attribute()
    {
        Last = null;
        Source? before = null;
        int lastQuote = outline.Count - 1;
        while (lastQuote >= 0 && outline.Quote(lastQuote) is null) lastQuote--;
        for (int s = 0; s < outline.Sentences.Count; s++)
        {
            OutlineSentence sentence = outline.Sentences[s];
            _reader.Read(sentence, _frames, lastQuote >= 0);
            _told.Read(sentence, _frames, Reported);
            Source? here = null;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (outline.Quote(i) is not { } quote) continue;
                quote.OpensSentence = i == sentence.First;
                quote.Source = Find(i, quote, s, here ?? before);
                if (quote.Source is not null) here = quote.Source;
            }
            bool quotesFollow = lastQuote >= sentence.End;
            Source? told = here ?? (quotesFollow || s == outline.Sentences.Count - 1 ? Told(sentence) : null);
            Last = told ?? (OnlyQuotes(sentence) ? before : null);
            before = told ?? before ?? (quotesFollow ? Speaking(sentence) : null);
        }
    }

    private bool OnlyQuotes(OutlineSentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
            if (outline.IsWord(i)) return false;
        return true;
    }

    /// <summary>Whose words the sentence tells without quoting them.</summary>
    private Source? Told(OutlineSentence sentence)
    {
        foreach (Frame frame in _frames)
            if (frame.Strength == FrameStrength.Speech && (!frame.Detached || _reader.Phrases.IsSomebody(frame.Source))) return ToSource(frame, Route.Continued);
        bool leadsOn = outline.Is(sentence.End - 1, ':');
        if (!leadsOn && !_frames.Exists(frame => frame is { Strength: FrameStrength.Judgement, Detached: false })) return null;
        ItemSpan main = _reader.MainSubject(sentence, sentence.End);
        foreach (Frame frame in _frames)
            if (frame is { Strength: FrameStrength.Judgement, Detached: false } && frame.Source == main && _reader.Phrases.IsSomebody(main)) return ToSource(frame, Route.Continued);
        for (int k = _frames.Count - 1; k >= 0 && leadsOn; k--)
            if (_frames[k].Strength > FrameStrength.Noun) return ToSource(_frames[k], Route.ClauseBefore);
        ItemSpan subject = leadsOn ? main : ItemSpan.None;
        return subject.Exists ? ToSource(new Frame(subject, new ItemSpan(sentence.End - 1, sentence.End), FrameStrength.Speech, Detached: false), Route.ClauseBefore) : null;
    }

    /// <summary>Whom the sentence is about, where it is a person: a quote that follows is that person's.</summary>
    private Source? Speaking(OutlineSentence sentence)
    {
        ItemSpan subject = _reader.MainSubject(sentence, sentence.End);
        if (!subject.Exists) return null;
        int mention = names.At(outline.Token(subject.End - 1));
        bool person = mention >= 0 ? names.Mentions[mention].Name.Kind == NameKind.Person : outline.Is(subject.First, "he") || outline.Is(subject.First, "she");
        return person ? ToSource(new Frame(subject, ItemSpan.None, FrameStrength.Noun, Detached: true), Route.Subject) : null;
    }

    private Source? Find(int q, QuotedSpan quote, int s, Source? before)
    {
        OutlineSentence sentence = outline.Sentences[s];
        return Label(quote) ?? Signed(q) ?? Direct(q, sentence, FrameStrength.Speech) ?? After(q, quote, s) ?? Direct(q, sentence, FrameStrength.Judgement) ?? Direct(q, sentence, FrameStrength.Beside) ?? ColonName(q, sentence) ?? Governing(q, sentence) ?? AtEnd(q, sentence) ?? Colon(q, sentence) ?? Nominal(q, sentence)
            ?? (Continues(q, quote, sentence) ? Continued(before) : null) ?? (quote.Words >= 5 && before is { Route: < Route.Subject } ? Continued(before) : null) ?? Subject(q, quote, sentence);
    }

    /// <summary>“SMITH: Well, look …”: a transcript names its speaker inside the marks.</summary>
    private Source? Label(QuotedSpan quote)
    {
        Tokens tokens = outline.Tokens;
        int i = quote.First;
        while (i < quote.End && i < quote.First + LongestLabel && tokens[i].AllCaps) i++;
        return i > quote.First && tokens.Is(i, ':') ? new Source(quote.First, i, i, i + 1, Route.NameLine) : null;
    }

    /// <summary>“…” — Ann Ode, engineer; “…” Ann Ode, Daily Post: a name that ends the paragraph.</summary>
    private Source? Signed(int q)
    {
        if (q > 0 || outline.Count - q > LongestSignature || outline.Count - q < 3) return null;
        bool dash = outline.IsDash(q + 1);
        int first = dash ? q + 2 : q + 1, end = outline.Count;
        if (!dash && outline.Is(end - 1, '.')) return null;
        while (end > first && !outline.IsWord(end - 1)) end--;
        if (end <= first || !outline.Capitalised(first)) return null;
        for (int i = first; i < end; i++)
            if (outline.Quote(i) is not null || (_reader.Phrases.IsVerb(i) && names.At(outline.Token(i)) < 0)) return null;
        return ToSource(new Frame(new ItemSpan(first, end), dash ? new ItemSpan(q + 1, q + 2) : ItemSpan.None, FrameStrength.Speech, Detached: false), Route.NameLine);
    }

    /// <summary>She said, “…”: the cue stands right before the mark.</summary>
    private Source? Direct(int q, OutlineSentence sentence, FrameStrength strength)
    {
        for (int k = _frames.Count - 1; k >= 0; k--)
        {
            Frame frame = _frames[k];
            if (frame.Cue.End > q || frame.Strength != strength) continue;
            int i = frame.Cue.End;
            while (i < q && (outline.Is(i, ',') || outline.Is(i, ':') || outline.Is(i, "that") || outline.IsDash(i))) i++;
            if (i == q && (strength == FrameStrength.Speech || q > sentence.First + 1)) return ToSource(frame, Route.ClauseBefore);
            break;
        }
        return null;
    }

    /// <summary>“…,” she said: the clause stands right behind the mark, even where the quote has ended the sentence.</summary>
    private Source? After(int q, QuotedSpan quote, int s)
    {
        OutlineSentence sentence = outline.Sentences[s];
        List<Frame> frames = _frames;
        int start = q + 1;
        if (start >= sentence.End)
        {
            if (s + 1 >= outline.Sentences.Count) return null;
            sentence = outline.Sentences[s + 1];
            _reader.Read(sentence, _nextFrames, quoted: true);
            frames = _nextFrames;
        }
        bool comma = outline.Is(start, ',') || outline.IsDash(start);
        if (comma) start++;
        bool loose = comma || EndsOpen(quote) || q == outline.Sentences[s].First;
        bool plain = EndsPlainly(quote);
        foreach (Frame frame in frames)
        {
            if (frame.Cue.First < start || frame.Strength == FrameStrength.Noun || frame.Detached) continue;
            // After a full stop only a clause that says no more than who speaks: “Yes.” Ode said.
            if (frame.Source.First > frame.Cue.First && frame.Cue.First == q + 1 && frame.Strength >= FrameStrength.Judgement) return ToSource(frame, Route.ClauseAfter);
            if (!loose) continue;
            if (plain && (frame.Source.First > start || sentence.End - frame.Cue.End > 1 || outline.Quote(frame.Cue.End) is not null)) continue;
            int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
            int i = start;
            while (i < opens && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i) || outline.Is(i, "as"))) i++;
            if (i == opens) return ToSource(frame, Route.ClauseAfter);
            // "Ann Ode, chair of the panel leading the review told …": the comma that would close the description is missing.
            if (frame.Strength == FrameStrength.Speech && IsDescribed(start, frame.Cue.First)) return ToSource(frame with { Source = new ItemSpan(start, frame.Cue.First) }, Route.ClauseAfter);
        }
        return loose && !plain ? Verbless(start, sentence) : null;
    }

    /// <summary>A person's name, a comma, and words without a full stop up to the cue.</summary>
    private bool IsDescribed(int first, int cue)
    {
        int i = first;
        while (i < cue && outline.Capitalised(i) && names.At(outline.Token(i)) < 0) i++;
        int mention = names.At(outline.Token(i));
        if (mention < 0 || names.Mentions[mention].Name.Kind != NameKind.Person || !outline.Is(i + names.Mentions[mention].End - outline.Token(i), ',')) return false;
        for (int k = i; k < cue; k++)
            if (outline.Quote(k) is not null || outline.Is(k, WordClass.Pronoun | WordClass.Auxiliary) && !outline.Is(k, "who")) return false;
        return true;
    }

    /// <summary>“…,” Ann Ode, a political scientist at the college. The verb is missing; the name is there.</summary>
    private Source? Verbless(int first, OutlineSentence sentence)
    {
        int mention = names.At(outline.Token(first));
        if (mention < 0 || names.Mentions[mention].Name.Kind != NameKind.Person || sentence.End - first > LongestSignature) return null;
        for (int i = first; i < sentence.End; i++)
            if (outline.Quote(i) is not null || _reader.Phrases.IsVerb(i)) return null;
        return ToSource(new Frame(new ItemSpan(first, sentence.End - 1), ItemSpan.None, FrameStrength.Speech, Detached: false), Route.NameLine);
    }

    /// <summary>She said the plan was “…”: the nearest verb of saying before the mark, else the nearest of attitude.</summary>
    private Source? Governing(int q, OutlineSentence sentence)
    {
        int main = _reader.MainClause(sentence);
        return Nearest(q, main <= q ? main : sentence.First) ?? (main > sentence.First && main <= q ? Nearest(q, sentence.First) : null);
    }

    /// <summary>The nearest frame before the mark, the stronger kinds first; one whose source is a thing yields to a person who says it.</summary>
    private Source? Nearest(int q, int low)
    {
        for (int k = _frames.Count - 1; k >= 0; k--)
        {
            if (!Precedes(_frames[k], q, low) || _frames[k].Strength < FrameStrength.Judgement) continue;
            if (_reader.Phrases.IsSomebody(_frames[k].Source)) return ToSource(_frames[k], Route.Governing);
            for (int m = k - 1; m >= 0; m--)
                if (Precedes(_frames[m], q, low) && _frames[m].Strength == FrameStrength.Speech && _reader.Phrases.IsSomebody(_frames[m].Source)) return ToSource(_frames[m], Route.Governing);
            return ToSource(_frames[k], Route.Governing);
        }
        for (FrameStrength strength = FrameStrength.Attitude; strength >= FrameStrength.Beside; strength--)
            for (int k = _frames.Count - 1; k >= 0; k--)
                if (Precedes(_frames[k], q, low) && _frames[k].Strength == strength && _reader.Phrases.IsSomebody(_frames[k].Source)) return ToSource(_frames[k], Route.Governing);
        for (int k = _frames.Count - 1; k >= 0; k--)
            if (Precedes(_frames[k], q, low) && _frames[k].Strength != FrameStrength.Noun) return ToSource(_frames[k], Route.Governing);
        return null;
    }

    private static bool Precedes(Frame frame, int q, int low) => frame.Cue.End <= q && frame.Cue.First >= low;

    private Source? AtEnd(int q, OutlineSentence sentence)
    {
        for (int k = _frames.Count - 1; k >= 0; k--)
        {
            Frame frame = _frames[k];
            if (frame.Strength != FrameStrength.Speech || frame.Detached) continue;
            int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
            if (opens > q && (outline.Is(opens - 1, ',') || outline.Is(frame.Cue.First, "according") || outline.IsDash(opens - 1) || outline.Is(opens - 1, "as"))) return ToSource(frame, Route.ClauseAtEnd);
        }
        return null;
    }

    /// <summary>Ode had an answer: “…”.</summary>
    private Source? Colon(int q, OutlineSentence sentence)
    {
        if (!outline.Is(q - 1, ':')) return null;
        ItemSpan subject = _reader.MainSubject(sentence, q);
        return subject.Exists ? ToSource(new Frame(subject, new ItemSpan(q - 1, q), FrameStrength.Speech, Detached: false), Route.ClauseBefore) : null;
    }

    /// <summary>Ann Ode: “…”, From the report: “…”: nothing but a name and a colon.</summary>
    private Source? ColonName(int q, OutlineSentence sentence)
    {
        if (!outline.Is(q - 1, ':')) return null;
        ItemSpan phrase = _reader.Phrases.EndingAt(q - 2, sentence.First);
        bool alone = phrase.Exists && (phrase.First == sentence.First || outline.IsDash(phrase.First - 1) || (phrase.First == sentence.First + 1 && outline.Is(sentence.First, "from")));
        return alone && _reader.Phrases.MaySpeak(phrase) ? ToSource(new Frame(phrase, new ItemSpan(q - 1, q), FrameStrength.Speech, Detached: false), Route.ClauseBefore) : null;
    }

    private Source? Nominal(int q, OutlineSentence sentence)
    {
        for (int k = _frames.Count - 1; k >= 0; k--)
            if (_frames[k].Strength == FrameStrength.Noun && _frames[k].Cue.End <= q && _frames[k].Cue.First >= sentence.First) return ToSource(_frames[k], Route.Nominal);
        return null;
    }

    /// <summary>A quote that opens its sentence, or whose verb stands inside the marks, goes on with who spoke before.</summary>
    private bool Continues(int q, QuotedSpan quote, OutlineSentence sentence)
    {
        int i = sentence.First;
        while (i < q && (outline.Is(i, WordClass.Conjunction) || !outline.IsWord(i))) i++;
        if (i == q) return true;
        // Putin “expressed his willingness”: a subject and no verb.
        return !outline.Tokens[quote.First].Capitalised && _reader.Phrases.EndingAt(q - 1, sentence.First) is { Exists: true } subject && subject.First <= i;
    }

    private static Source? Continued(Source? before) => before is null || before.Route == Route.Subject ? before : before with { Route = Route.Continued };

    private Source? Subject(int q, QuotedSpan quote, OutlineSentence sentence)
    {
        ItemSpan subject = _reader.MainSubject(sentence, q);
        if (!subject.Exists || quote.Words < 5) return null;
        // "The union sent out a box with “…”": the sentence is about something else than words.
        if (outline.Is(subject.End, WordClass.Verb) && outline.Is(q - 1, ',') && !outline.Is(subject.First, WordClass.Pronoun))
        {
            quote.AmidDeeds = true;
            return null;
        }
        if (outline.Is(subject.End, WordClass.Verb)) return null;
        return ToSource(new Frame(subject, ItemSpan.None, FrameStrength.Noun, Detached: true), Route.Subject);
    }

    private Source ToSource(Frame frame, Route route) =>
        new(outline.Token(frame.Source.First), outline.EndToken(frame.Source.End - 1), outline.Token(frame.Cue.First), frame.Cue.Exists ? outline.EndToken(frame.Cue.End - 1) : outline.Token(frame.Cue.First), route);

    /// <summary>The quote leaves its sentence open: its last word is followed by a comma, a question mark or an exclamation mark.</summary>
    private bool EndsOpen(QuotedSpan quote) => LastMark(quote) is ',' or '?' or '!' or '…' or '-' or '—' or '.';

    private bool EndsPlainly(QuotedSpan quote) => LastMark(quote) is '.';

    private char LastMark(QuotedSpan quote)
    {
        int last = quote.End - 1;
        while (last > quote.First && outline.Tokens[last].Kind == TokenKind.Mark) last--;
        return last < quote.First ? ' ' : outline.Tokens.Text[outline.Tokens[last].End - 1];
    }
}
