using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds the source of each quotation of a paragraph from the words of the paragraph itself.</summary>
internal sealed class Attributor(Outline outline, NameIndex names)
{
    private readonly FrameReader _reader = new(outline, names);
    private readonly List<Frame> _frames = [];
    private readonly List<Frame> _nextFrames = [];

    /// <summary>Whose words the paragraph's last sentence hands on, quoted or told; null where nobody's.</summary>
    public Source? Last { get; private set; }

    /// <summary>Gives each quotation in the outline its source, where the paragraph names it.</summary>
    public void Attribute()
    {
        Last = null;
        Source? before = null;
        for (int s = 0; s < outline.Sentences.Count; s++)
        {
            OutlineSentence sentence = outline.Sentences[s];
            _reader.Read(sentence, _frames);
            Source? here = null;
            for (int i = sentence.First; i < sentence.End; i++)
            {
                if (outline.Quote(i) is not { } quote) continue;
                quote.Source = Find(i, quote, s, here ?? before);
                if (quote.Source is not null) here = quote.Source;
            }
            before = here ?? Told(sentence) ?? (OnlyQuotes(sentence) ? before : null);
        }
        Last = before;
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
            if (frame.Strength == FrameStrength.Speech) return ToSource(frame, Route.Continued);
        ItemSpan subject = sentence.End > sentence.First && outline.Is(sentence.End - 1, ':') ? _reader.MainSubject(sentence, sentence.End) : ItemSpan.None;
        return subject.Exists ? ToSource(new Frame(subject, new ItemSpan(sentence.End - 1, sentence.End), FrameStrength.Speech, Detached: false), Route.ClauseBefore) : null;
    }

    private Source? Find(int q, QuotedSpan quote, int s, Source? before)
    {
        OutlineSentence sentence = outline.Sentences[s];
        return Direct(q, sentence, FrameStrength.Speech) ?? After(q, quote, s) ?? Direct(q, sentence, FrameStrength.Judgement) ?? Direct(q, sentence, FrameStrength.Beside) ?? Governing(q) ?? AtEnd(q, sentence) ?? Nominal(q, sentence)
            ?? (Continues(q, quote, sentence) ? Continued(before) : null) ?? Subject(q, quote, sentence, before);
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
            _reader.Read(sentence, _nextFrames);
            frames = _nextFrames;
            if (EndsPlainly(quote)) return null;
        }
        bool comma = outline.Is(start, ',') || outline.IsDash(start);
        if (comma) start++;
        if (!comma && !EndsOpen(quote) && q > outline.Sentences[s].First) return null;
        foreach (Frame frame in frames)
        {
            if (frame.Cue.First < start || frame.Strength == FrameStrength.Noun || frame.Detached) continue;
            int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
            int i = start;
            while (i < opens && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i) || outline.Is(i, "as") || outline.Is(i, ',') || outline.Is(i, "and") || outline.Is(i, "but"))) i++;
            if (i == opens) return ToSource(frame, Route.ClauseAfter);
            break;
        }
        return null;
    }

    /// <summary>She said the plan was “…”: the nearest verb of saying before the mark, else the nearest of attitude.</summary>
    private Source? Governing(int q)
    {
        for (int k = _frames.Count - 1; k >= 0; k--)
            if (_frames[k].Cue.End <= q && _frames[k].Strength >= FrameStrength.Judgement) return ToSource(_frames[k], Route.Governing);
        for (int k = _frames.Count - 1; k >= 0; k--)
            if (_frames[k].Cue.End <= q && _frames[k].Strength == FrameStrength.Attitude) return ToSource(_frames[k], Route.Governing);
        return null;
    }

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

    private static Source? Continued(Source? before) => before is null ? null : before with { Route = Route.Continued };

    private Source? Subject(int q, QuotedSpan quote, OutlineSentence sentence, Source? before)
    {
        ItemSpan subject = _reader.MainSubject(sentence, q);
        return subject.Exists && before is not null && quote.Words > 0 ? before with { Route = Route.Subject } : null;
    }

    private Source ToSource(Frame frame, Route route) =>
        new(outline.Token(frame.Source.First), outline.EndToken(frame.Source.End - 1), outline.Token(frame.Cue.First), outline.EndToken(frame.Cue.End - 1), route);

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
