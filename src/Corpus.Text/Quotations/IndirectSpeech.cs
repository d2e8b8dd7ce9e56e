using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Content told in the writer's words, wholly or in part, as tokens, with its source.</summary>
internal readonly record struct Reported(int First, int End, Source Source, bool HasQuote);

/// <summary>
/// Finds what a sentence tells in the writer's words: <c>Ode said the bridge would open in May</c>,
/// <c>The bridge, the ministry said, would open in May</c>, <c>according to Ode, …</c>, <c>Ode denied the report</c>.
/// </summary>
internal sealed class IndirectSpeech(Outline outline, SourcePhrase phrases, NameIndex names)
{
    private readonly IndirectSpeechContent _contents = new(outline, phrases);
    private readonly List<Frame> _frames = [];
    private readonly IndirectSpeechSource _sources = new(outline, phrases, names);
    private List<Reported> _reported = [];

    /// <summary>Appends what the frames of a sentence report.</summary>
    public void Read(OutlineSentence sentence, List<Frame> frames, List<Reported> reported)
    {
        _reported = reported;
        int told = reported.Count;
        Gather(sentence, frames);
        // A clause beside the whole sentence takes in what any of its verbs governs: Ode denied the report, the ministry said.
        foreach (Frame frame in _frames)
        {
            if (outline.Is(frame.Cue.First, "according")) According(frame, sentence);
            else if (!IsPartOfWord(frame.Cue.First)) Parenthetical(frame, sentence);
        }
        for (int k = 0; k < _frames.Count; k++)
        {
            Frame frame = _frames[k];
            if (!outline.Is(frame.Cue.First, "according") && !IsPartOfWord(frame.Cue.First) && !IsTold(frame, told, reported) && !HasTold(frame, told, reported)) Governed(k, sentence);
        }
    }

    /// <summary>The frames, those of the phrases that are no verb alone, and each second predicate under the first one's subject.</summary>
    private void Gather(OutlineSentence sentence, List<Frame> frames)
    {
        _frames.Clear();
        int next = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            while (next < frames.Count && frames[next].Cue.First < i) next++;
            if (next < frames.Count && frames[next].Cue.First == i)
            {
                Frame frame = frames[next];
                if (!frame.Detached && frame.Source.First < i && _frames.Count > 0 && Coordinated(i, sentence.First) > frame.Source.First
                    && _frames[_frames.Count - 1] is { Strength: FrameStrength.Speech } first && first.Cue.End <= frame.Source.First && first.Source.First < first.Cue.First)
                    frame = frame with { Source = first.Source };
                _frames.Add(frame);
            }
            else if (_contents.PhraseAt(i, sentence.End) > 1 && phrases.Before(i, sentence.First) is { Exists: true } source && phrases.MaySpeak(source))
            {
                _frames.Add(new Frame(source, new ItemSpan(i, i + 1), FrameStrength.Speech, Detached: false));
            }
        }
    }

    /// <summary>Whether the frame is part of what is already told: Ode said that Coe believed …</summary>
    private bool IsTold(Frame frame, int from, List<Reported> reported)
    {
        int first = outline.Token(frame.Source.First < frame.Cue.First && !frame.Detached ? frame.Source.First : frame.Cue.First);
        for (int i = from; i < reported.Count; i++)
            if ((first >= reported[i].First && first < reported[i].End) || (outline.Token(frame.Cue.First) >= reported[i].First && outline.Token(frame.Cue.First) < reported[i].End)) return true;
        return false;
    }

    private bool HasTold(Frame frame, int from, List<Reported> reported)
    {
        for (int i = from; i < reported.Count; i++)
            if (reported[i].Source.CueFirst == outline.Token(frame.Cue.First)) return true;
        return false;
    }

    /// <summary>self-proclaimed, tweet-id: a verb that is half of another word.</summary>
    private bool IsPartOfWord(int cue) =>
        (outline.Is(cue - 1, '-') && !outline.IsDash(cue - 1)) || (outline.Is(cue + 1, '-') && !outline.IsDash(cue + 1)) || outline.Is(cue + 1, '=');

    /// <summary>The clause behind the verb, or its object, where the verb is one that hands on such a thing.</summary>
    private void Governed(int k, OutlineSentence sentence)
    {
        Frame frame = _frames[k];
        if (frame.Cue.First < frame.Source.First && !frame.Detached)
        {
            // "was accused by Ode": what it is done to stands before.
            if (outline.Is(frame.Source.First - 1, "by") && outline.Is(frame.Cue.First, WordClass.ObjectVerb) && _sources.Tells(frame)) Add(phrases.Before(frame.Cue.First, sentence.First), frame.Cue, frame.Source);
            return;
        }
        // Behind a quotation the verb has had its object: “Yes,” she said in May.
        int opens = frame.Source.First;
        if (!frame.Detached && opens > sentence.First && (outline.Quote(opens - 1) is not null || (outline.Is(opens - 1, ',') && outline.Quote(opens - 2) is not null)) && !outline.Is(frame.Cue.End, "that")) return;
        IndirectContent content = _contents.Behind(frame, sentence);
        if (!content.Span.Exists || !Tells(frame, content)) return;
        int end = content.Span.End;
        for (int j = k + 1; j < _frames.Count; j++)
            if (_frames[j].Cue.First > content.Span.First && _frames[j].Source == frame.Source && Coordinated(_frames[j].Cue.First, content.Span.First) is > 0 and int cut && cut < end) end = cut;
        Add(new ItemSpan(content.Span.First, end), content.Cue, frame.Source);
    }

    /// <summary>"said that …, and added that …": where the first of two predicates ends before the second verb, or -1.</summary>
    private int Coordinated(int cue, int low)
    {
        int i = cue - 1;
        while (i > low && (outline.Is(i, WordClass.Auxiliary | WordClass.Adverb) || outline.EndsInLy(i))) i--;
        if (!outline.Is(i, ',') && !outline.Is(i, "and") && !outline.Is(i, "but")) return -1;
        return outline.Is(i - 1, ',') ? i - 1 : i;
    }

    private bool Tells(Frame frame, IndirectContent content)
    {
        if (frame.Strength == FrameStrength.Noun) return false;
        if (frame.Strength == FrameStrength.Beside && !outline.Is(frame.Cue.First, WordClass.BesideVerb)) return false;
        if (!_sources.IsReal(frame) || !_sources.Tells(frame)) return false;
        int cue = frame.Cue.First;
        return content.Shape switch
        {
            Complement.Clause => outline.Is(cue, WordClass.ClauseVerb),
            Complement.Infinitive => outline.Is(cue, WordClass.InfinitiveVerb),
            Complement.Object => outline.Is(cue, WordClass.ObjectVerb),
            Complement.Phrase => true,
            _ => false,
        };
    }

    /// <summary>"…, Ode said", "…, said Ode, …": the sentence around a clause that says no more than who speaks.</summary>
    private void Parenthetical(Frame frame, OutlineSentence sentence)
    {
        if (frame.Detached || frame.Strength == FrameStrength.Noun || !outline.Is(frame.Cue.First, WordClass.ClauseVerb) || !_sources.IsReal(frame) || !_sources.Tells(frame) || outline.Is(frame.Source.First, "who") || outline.Is(frame.Source.First, "which")) return;
        int opens = frame.Source.First < frame.Cue.First ? frame.Source.First : frame.Cue.First;
        if (outline.Is(opens - 1, "as") || outline.Is(opens - 1, "so")) opens--;
        if (opens - 1 <= sentence.First || (!outline.Is(opens - 1, ',') && !outline.IsDash(opens - 1)) || outline.Quote(opens - 2) is not null) return;
        int closes = frame.Source.End > frame.Cue.End ? frame.Source.End : _contents.PastRecipient(frame.Cue, sentence.End);
        closes = _contents.PastCircumstance(closes, sentence.End);
        bool amid = outline.Is(closes, ',') || outline.IsDash(closes);
        // What leads up to a quotation is no content of its own: In May, she said: “…”
        if (outline.Is(closes, ':') || outline.Quote(closes) is not null || (amid && outline.Quote(closes + 1) is not null)) return;
        if (!amid && closes < sentence.End && outline.IsWord(closes)) return;
        var before = new ItemSpan(sentence.First, opens - 1);
        if (amid && _contents.GoesOn(closes + 1, sentence.End))
        {
            Add(before, frame.Cue, frame.Source);
            Add(new ItemSpan(closes + 1, sentence.End), frame.Cue, frame.Source);
            return;
        }
        if (_contents.IsStatement(before)) Add(before, frame.Cue, frame.Source);
    }

    /// <summary>What "according to" stands beside: the clause behind its comma, or the one before it.</summary>
    private void According(Frame frame, OutlineSentence sentence)
    {
        if (frame.Cue.First <= sentence.First + 2)
        {
            ItemSpan source = _contents.Leading(frame, sentence, out int comma);
            if (comma > 0) Add(new ItemSpan(comma + 1, sentence.End), frame.Cue, source);
            return;
        }
        int end = frame.Cue.First;
        while (end > sentence.First && outline.Is(end - 1, ',')) end--;
        var before = new ItemSpan(sentence.First, end);
        Add(before, frame.Cue, frame.Source);
        if (!_contents.HasVerb(before) && outline.Is(frame.Source.End, ',') && _contents.GoesOn(frame.Source.End + 1, sentence.End))
            Add(new ItemSpan(frame.Source.End + 1, sentence.End), frame.Cue, frame.Source);
    }

    private void Add(ItemSpan content, ItemSpan cue, ItemSpan source)
    {
        int first = content.First, end = content.End;
        while (end > first && outline.Quote(end - 1) is null && !outline.IsWord(end - 1) && !outline.IsNumber(end - 1)) end--;
        while (first < end && outline.Quote(first) is null && !outline.IsWord(first) && !outline.IsNumber(first)) first++;
        int words = 0, quotes = 0;
        for (int i = first; i < end; i++)
        {
            if (outline.Quote(i) is not null) quotes++;
            else if (outline.IsWord(i)) words++;
        }
        // What is wholly in quotation marks is a quotation, and is told of as one.
        if (words < (quotes > 0 ? 2 : 1)) return;
        var told = new Source(outline.Token(source.First), outline.EndToken(source.End - 1), outline.Token(cue.First), outline.EndToken(cue.End - 1), Route.Governing);
        _reported.Add(new Reported(outline.Token(first), outline.EndToken(end - 1), told, quotes > 0));
    }
}
