using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Attributes a quotation to a clause that stands beside it: <c>She said, “…”</c>, <c>“…,” said Ann Ode</c>.</summary>
/// <param name="outline">The paragraph.</param>
/// <param name="names">The names of the article.</param>
/// <param name="reader">Finds the frames.</param>
/// <param name="frames">The frames of the sentence that holds the quotation.</param>
/// <param name="signatures">Finds names without a verb.</param>
/// <param name="coreference">Finds whom a pronoun in a told clause stands for.</param>
internal sealed class ClauseBeside(Outline outline, NameIndex names, FrameReader reader, List<Frame> frames, Signatures signatures, Coreference coreference)
{
    private readonly List<Frame> _nextFrames = [];

    /// <summary>She said, “…”: the cue stands right before the mark.</summary>
    public Source? Direct(int q, OutlineSentence sentence, FrameStrength strength)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            bool inverted = frame.Source.First > frame.Cue.First && !frame.Detached;
            int i = inverted ? frame.Source.End : frame.Cue.End;
            if (i > q || frame.Strength != strength) continue;
            // "according to her book “Tides”": without a comma the mark belongs to the source's own words.
            if (inverted && i == q) break;
            if (outline.Is(i - 1, "put") && outline.Is(i, "it")) i++;
            while (i < q && (outline.Is(i, ',') || outline.Is(i, ':') || outline.Is(i, "that") || outline.IsDash(i))) i++;
            if (i == q && (strength == FrameStrength.Speech || q > sentence.First + 1)) return coreference.Resolve(frame).ToSource(outline, Route.ClauseBefore);
            break;
        }
        return null;
    }

    /// <summary>She told the council, “…”; she replied to the council with, “…”: nothing but whom it is said to stands between the cue and the mark.</summary>
    public Source? Told(int q)
    {
        bool parted = outline.Is(q - 1, ',') || outline.Is(q - 1, ':');
        int last = parted ? q - 1 : q;
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (frame.Cue.End > q || frame.Strength != FrameStrength.Speech) continue;
            if (frame.Source.First > frame.Cue.First && !frame.Detached) return null;
            int to = outline.Is(frame.Cue.End, "to") ? frame.Cue.End + 1 : frame.Cue.End;
            if (outline.Is(last - 1, "with") && last - 1 >= to) (last, parted) = (last - 1, true);
            bool toldTo = to > frame.Cue.End || last == to || outline.ValueOf(frame.Cue.First, WordClass.IndirectCue) == IndirectSpeechContent.NamesItsRecipient;
            bool ends = last == to || (last == to + 1 ? outline.IsWord(to) : parted && reader.Phrases.StartingAt(to, last).End == last);
            return parted && toldTo && ends ? coreference.Resolve(frame).ToSource(outline, Route.ClauseBefore) : null;
        }
        return null;
    }

    /// <summary>“…,” she said: the clause stands right behind the mark, even where the quote has ended the sentence.</summary>
    public Source? After(int q, QuotedSpan quote, int s)
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
        // “…the town.” she said: the sentence goes on, whatever stop stands inside the marks.
        bool plain = outline.LastCharacter(quote) is '.' && !(outline.IsWord(start) && !outline.Capitalised(start));
        if (quote.Words > 4 && outline.Is(start, WordClass.Be) && outline.Is(start + 1, "how")) return How(start + 2, sentence);
        // “…,” was Ode's summary.
        if (quote.Words > 4 && outline.Is(start, WordClass.Be) && reader.Phrases.IsPerson(start + 1) && reader.Phrases.NameAt(start + 1) is var summing && outline.IsPossessive(summing.End) && sentence.End - summing.End <= 4)
            return new Frame(summing, new ItemSpan(start, start + 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.ClauseAfter);
        if (start == q + 1 && q == outline.Sentences[s].First && Identified(start, sentence) is { } identified) return identified;
        bool told = start < outline.Sentences[s].End && q > sentence.First && outline.Is(sentence.First, WordClass.Conjunction) && frames.Exists(frame => frame.Cue.End <= q && frame.Strength >= FrameStrength.Judgement);
        foreach (Frame frame in behind)
        {
            if (frame.Cue.First < start || frame.Strength == FrameStrength.Noun || frame.Detached || IsDenied(frame.Cue.First) || (frame.Strength < FrameStrength.Judgement && outline.Is(frame.Cue.First - 1, "to"))) continue;
            // “Yes.” She went on: what follows the colon is what the clause hands on.
            if (outline.Is(frame.End, ':') && outline.LastCharacter(quote) is not ',') continue;
            // “Why?” She replied that it was late: the clause has words of its own.
            if (frame.Source.First < frame.Cue.First && outline.LastCharacter(quote) is not ',' && !comma && TellsMore(frame.End, sentence)) continue;
            // "Although she called it “a gift,” she sent it back": the clause behind the comma is the main one, and about something else.
            if (told && !EndsHere(frame, sentence)) continue;
            // “Why?” Ode saw the same: another sentence.
            if (frame.Strength < FrameStrength.Speech && outline.LastCharacter(quote) is '?' or '!' && !EndsHere(frame, sentence)) continue;
            // After a full stop only a clause that says no more than who speaks: “Yes.” Ode said.
            if (frame.Source.First > frame.Cue.First && frame.Cue.First == q + 1 && frame.Strength >= FrameStrength.Judgement) return frame.ToSource(outline, Route.ClauseAfter);
            if (!loose) continue;
            if (plain && (frame.Source.First > start || sentence.End - frame.Cue.End > 1 || outline.Quote(frame.Cue.End) is not null)) continue;
            int opens = Opens(frame, start), i = start;
            while (i < opens && (outline.Is(i, WordClass.Adverb) || outline.EndsInLy(i) || outline.Is(i, "as"))) i++;
            if (i == opens) return frame.ToSource(outline, Route.ClauseAfter);
            // "a tired and happy Ode told …"
            if (frame.Strength == FrameStrength.Speech && opens == frame.Source.First && opens > start && !outline.Is(opens, "who") && (outline.Is(start, WordClass.Determiner) || outline.Capitalised(start)) && IsBare(start, opens)) return (frame with { Source = new ItemSpan(start, frame.Source.End) }).ToSource(outline, Route.ClauseAfter);
            // "Ann Ode, chair of the panel leading the review told …": the comma that would close the description is missing.
            if (frame.Strength == FrameStrength.Speech && IsDescribed(start, frame.Cue.First)) return (frame with { Source = new ItemSpan(start, frame.Cue.First) }).ToSource(outline, Route.ClauseAfter);
        }
        if (!loose || plain) return null;
        return (q == outline.Sentences[s].First && (outline.LastCharacter(quote) is ',' || GoesOn(start, sentence)) ? AnyVerb(start, sentence) : null) ?? (comma || EndsOpen(quote) ? signatures.Verbless(start, sentence) : null);
    }

    /// <summary>Where the clause of the frame starts: of “…,” the Post quoted Ode as saying, with the paper.</summary>
    private int Opens(Frame frame, int low) =>
        frame.Source.First < frame.Cue.First && outline.Is(frame.Cue.First - 1, "as") && outline.Is(frame.Source.First - 1, WordClass.CitingVerb)
        && reader.Phrases.Before(frame.Source.First - 1, low) is { Exists: true } paper ? paper.First : frame.First;

    /// <summary>
    /// “…,” scoffed Ann Ode; “…,” she went on: behind a quote that opens its sentence and ends in a comma, any verb beside a
    /// person is one of saying.
    /// </summary>
    private Source? AnyVerb(int first, OutlineSentence sentence)
    {
        ItemSpan source;
        int verb = first;
        if (reader.Phrases.IsVerb(first) || (outline.EndsWith(first, "s") && !outline.Capitalised(first) && reader.Phrases.IsPerson(first + 1))) source = reader.Phrases.StartingAt(first + 1, sentence.End);
        else
        {
            while (verb < sentence.End && verb < first + 8 && !reader.Phrases.IsVerb(verb)) verb++;
            source = reader.Phrases.IsVerb(verb) && !outline.EndsWith(verb, "ing") ? reader.Phrases.Before(verb, first) : ItemSpan.None;
            if (source.First != first) return null;
        }
        return source.Exists && (!outline.Is(verb, WordClass.Auxiliary) || outline.Is(verb, "went")) && (outline.Is(source.First, "he") || outline.Is(source.First, "she") || reader.Phrases.IsPerson(source.First))
            ? new Frame(source, new ItemSpan(verb, verb + 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.ClauseAfter) : null;
    }

    /// <summary>“Why?” Ode went on, …</summary>
    private bool GoesOn(int first, OutlineSentence sentence)
    {
        for (int i = first; i < sentence.End && i < first + 8; i++)
            if (outline.Is(i, "went") || outline.Is(i, "goes")) return outline.Is(i + 1, "on") && !outline.IsWord(i + 2);
        return false;
    }

    /// <summary>“…” That was Ann Ode, a pilot. “…” Those words of Ann Ode's: a sentence that says whose the words before it are.</summary>
    public Source? Identified(int first, OutlineSentence sentence)
    {
        if (!outline.Is(first, "that") && !outline.Is(first, "those") && !outline.Is(first, "this") && !outline.Is(first, "these") || !outline.Capitalised(first)) return null;
        int i = first + 1;
        bool noun = outline.Is(i, WordClass.CueNoun);
        if (noun) i++;
        bool verb = outline.Is(i, WordClass.Be) || outline.Is(i, "came") || outline.Is(i, "comes") || outline.Is(i, "come");
        if (verb) i++;
        if (verb && outline.Is(i, "how")) return How(i + 1, sentence);
        if (outline.Is(i, "the") && outline.Is(i + 1, WordClass.CueNoun)) (noun, i) = (true, i + 2);
        bool of = outline.Is(i, "from") || (noun && (outline.Is(i, "of") || outline.Is(i, "by")));
        if (of) i++;
        ItemSpan source = verb || of ? reader.Phrases.StartingAt(i, sentence.End) : ItemSpan.None;
        // "That quote from Ann Ode hung in the hall."
        for (int k = source.First; k < source.End && !outline.Is(k, ','); k++)
            if (reader.Phrases.IsPerson(k) && reader.Phrases.NameAt(k).End < source.End && !outline.Is(reader.Phrases.NameAt(k).End, ',') && !outline.Is(reader.Phrases.NameAt(k).End, WordClass.Preposition)) source = source with { End = reader.Phrases.NameAt(k).End };
        return source.Exists && (of ? reader.Phrases.IsSomebody(source) : reader.Phrases.IsPerson(source.First) && !outline.IsPossessive(reader.Phrases.NameAt(source.First).End))
            ? new Frame(source, new ItemSpan(first, first + 1), FrameStrength.Speech, Detached: false).ToSource(outline, Route.NameLine) : null;
    }

    /// <summary>“…” is how Ann Ode put it.</summary>
    private Source? How(int first, OutlineSentence sentence)
    {
        ItemSpan source = reader.Phrases.StartingAt(first, sentence.End);
        int verb = outline.Is(source.End, ',') ? source.End + 1 : source.End;
        return source.Exists && reader.Phrases.IsVerb(verb) ? new Frame(source, new ItemSpan(verb, verb + 1), FrameStrength.Beside, Detached: false).ToSource(outline, Route.ClauseAfter) : null;
    }

    /// <summary>Words without a verb, a comma or a clause.</summary>
    private bool IsBare(int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!outline.IsWord(i) && !outline.Is(i, '-') || reader.Phrases.IsVerb(i) || (i > first && outline.Is(i, WordClass.Conjunction | WordClass.Pronoun) && !outline.Is(i, "and"))) return false;
        return end - first <= 8;
    }

    private bool TellsMore(int end, OutlineSentence sentence)
    {
        for (int i = end; i < sentence.End && i < end + 4 && outline.IsWord(i); i++)
            if (outline.Is(i, "that") || outline.Is(i, "whether")) return true;
        return false;
    }

    private bool IsDenied(int cue) => outline.Is(cue - 1, "not") || outline.Is(cue - 1, "never") || (outline.Is(cue - 1, WordClass.Unreal) && outline.EndsWith(cue - 1, "n't")) || (outline.Is(cue - 1, WordClass.Unreal) && outline.EndsWith(cue - 1, "n’t"));

    /// <summary>Whether little more than an adverb or a date follows the clause.</summary>
    private bool EndsHere(Frame frame, OutlineSentence sentence)
    {
        int i = frame.End;
        return sentence.End - i <= 3 || outline.Is(i, ',') || outline.Is(i, '.') || outline.Quote(i) is not null;
    }

    /// <summary>A person's name, a comma, and words without a full stop up to the cue.</summary>
    private bool IsDescribed(int first, int cue)
    {
        int i = first;
        while (i < cue && outline.Capitalised(i) && names.At(outline.Token(i)) < 0) i++;
        if (!reader.Phrases.IsPerson(i) || !outline.Is(reader.Phrases.NameAt(i).End, ',')) return false;
        for (int k = i; k < cue; k++)
            if (outline.Quote(k) is not null || outline.Is(k, WordClass.Pronoun | WordClass.Auxiliary) && !outline.Is(k, "who")) return false;
        return true;
    }

    /// <summary>The rejection was “…” for the town, said Ode: where no verb of saying stands before the quote, the clause that ends the sentence takes in all of it.</summary>
    public Source? Closing(int q, OutlineSentence sentence)
    {
        foreach (Frame frame in frames)
        {
            if (frame.Strength != FrameStrength.Speech) continue;
            if (frame.Cue.First < q) return null;
            if (sentence.End - frame.End <= 3 && !frame.Detached) return AtEnd(q);
        }
        return null;
    }

    /// <summary>The plan was “…” to many, she said: a clause that ends the sentence.</summary>
    public Source? AtEnd(int q)
    {
        for (int k = frames.Count - 1; k >= 0; k--)
        {
            Frame frame = frames[k];
            if (frame.Strength != FrameStrength.Speech || frame.Detached) continue;
            int opens = frame.First;
            if (opens > q && (outline.Is(opens - 1, ',') || (opens - 1 > q && outline.Quote(opens - 1) is { } last && outline.LastCharacter(last) is ',') || outline.Is(frame.Cue.First, "according") || outline.IsDash(opens - 1) || outline.Is(opens - 1, "as"))) return frame.ToSource(outline, Route.ClauseAtEnd);
        }
        return null;
    }

    /// <summary>The quote leaves its sentence open: its last word is followed by a comma, a question mark or an exclamation mark.</summary>
    private bool EndsOpen(QuotedSpan quote) => outline.LastCharacter(quote) is ',' or '?' or '!' or '…' or '-' or '—' or '.';
}
