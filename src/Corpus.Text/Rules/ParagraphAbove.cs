using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>
/// The paragraph above a quotation that is a paragraph of its own and has no source: a reader knows whose words it is where
/// the last sentence there leads on to them.
/// </summary>
internal sealed class ParagraphAbove
{
    /// <summary>What may follow the verb of a clause that ends its sentence: a full stop, and whom it was said to.</summary>
    private const int LongestEnd = 3;

    private readonly Reading _reading;
    private readonly Outline _outline;
    private readonly OutlineReader _outlines;
    private readonly FrameReader _reader;
    private readonly List<Frame> _frames = [];

    public ParagraphAbove(Reading reading)
    {
        _reading = reading;
        _outline = new Outline(reading.Tokens, reading.Names);
        _outlines = new OutlineReader(_outline);
        _reader = new FrameReader(_outline);
    }

    /// <summary>Whether it leads on to somebody's words, or quotes somebody whom it does not name either.</summary>
    /// <param name="number">The quotation's number in <see cref="Reading.QuotedSpans"/>.</param>
    public bool LeadsOn(int number)
    {
        int above = _reading.QuotedSpans[number].Paragraph - 1;
        while (above >= 0 && _reading.Paragraphs[above].Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture) above--;
        if (above < 0 || _reading.Paragraphs[above] is not { Kind: BlockKind.Body } paragraph || paragraph.EndToken == paragraph.FirstToken) return false;
        int first = number;
        while (first > 0 && _reading.QuotedSpans[first - 1].Paragraph >= above)
            if (_reading.QuotedSpans[--first] is { Role: QuoteRole.Speech, Source: null }) return true;
        _outlines.Read(paragraph, _reading.QuotedSpans, ref first);
        OutlineSentence last = Last();
        return Floor.LeadsIn(_outline, last) || IsMinded(last);
    }

    /// <summary>Its last sentence, without an aside in brackets that ends the paragraph.</summary>
    private OutlineSentence Last()
    {
        List<OutlineSentence> sentences = _outline.Sentences;
        int last = sentences.Count - 1, open = sentences[last].End - 1;
        if (!_outline.Is(open, ')')) return sentences[last];
        while (open >= 0 && !_outline.Is(open, '(')) open--;
        if (open < 0) return sentences[last];
        while (last > 0 && sentences[last].First >= open) last--;
        return open > sentences[last].First ? sentences[last] with { End = Math.Min(open, sentences[last].End) } : sentences[last];
    }

    /// <summary>
    /// Ann Ode fears that the pier will not stand; the pier was old, a diver reminded them: the sentence tells somebody's mind
    /// without a word of saying.
    /// </summary>
    private bool IsMinded(OutlineSentence sentence)
    {
        _reader.Read(sentence, _frames, quoted: true);
        int opens = _reader.Main.StartOf(sentence);
        if (_outline.Is(opens, WordClass.Conjunction)) opens++;
        foreach (Frame frame in _frames)
        {
            if (frame.Strength == FrameStrength.Noun || frame.Detached || frame.Cue.First < frame.Source.End || !IsPerson(frame.Source, frame.Strength > FrameStrength.Beside)) continue;
            // What somebody would think or plans to say is no mind yet; what they do not believe is.
            if (_reader.Forms.IsUnreal(frame.Cue.First) && !_outline.Is(frame.Cue.First - 1, "not", "never")) continue;
            if (frame.Source.First == opens || (_outline.Is(frame.Source.First - 1, ',') && sentence.End - frame.Cue.End <= LongestEnd)) return true;
        }
        return false;
    }

    /// <summary>
    /// Whether the phrase's head, before what describes it, is a person: by pronoun, by name, or by what they do. A name that may
    /// be a thing's will do where the verb is one of the mind: Ode's Folly opened.
    /// </summary>
    private bool IsPerson(ItemSpan phrase, bool minded)
    {
        if (_outline.IsHeOrShe(phrase.First)) return true;
        int head = phrase.First;
        while (head + 1 < phrase.End && !_outline.Is(head + 1, ',') && !_outline.Is(head + 1, '(') && !_outline.Is(head + 1, "of")) head++;
        return _outline.Is(head, WordClass.RoleNoun)
            || _outline.IsPerson(head) || (minded && _outline.MentionAt(head) is { Name.Kind: NameKind.Unknown });
    }
}
