using System.Collections.Generic;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The context of a quotation without a source that is a paragraph of its own: whether it tells a reader who speaks.</summary>
internal sealed class QuotationContext
{
    private readonly Reading _reading;
    private readonly Outline _outline;
    private readonly OutlineReader _outlines;
    private readonly SentenceAbove _above;
    private readonly SentenceBelow _below;
    private readonly FrameReader _reader;
    private readonly List<Frame> _frames = [];

    public QuotationContext(Reading reading)
    {
        _reading = reading;
        _outline = new Outline(reading.Tokens, reading.Names);
        _outlines = new OutlineReader(_outline);
        _reader = new FrameReader(_outline);
        _above = new SentenceAbove(_outline, _reader);
        _below = new SentenceBelow(_outline, _reader);
    }

    /// <summary>Whether the paragraphs above or below tell a reader who speaks.</summary>
    /// <param name="number">The quotation's number in <see cref="Reading.QuotedSpans"/>.</param>
    public bool TellsWhoSpeaks(int number)
    {
        int paragraph = _reading.QuotedSpans[number].Paragraph;
        int above = Next(paragraph, -1), below = Next(paragraph, +1);
        return IsOneOfMany(number, below)
            || OpensSection(above, below)
            || (above >= 0 && IsTold(above, number))
            || (below >= 0 && IsNamed(below, number));
    }

    /// <summary>
    /// Whether the quotation is a part of a list of things, in a sentence about an action and without a verb of saying: The owners sent the
    /// crew home with a letter, “three crates of oranges and a ticket,” and thanks.
    /// </summary>
    public bool IsAmongDeeds(int number)
    {
        QuotedSpan quote = _reading.QuotedSpans[number];
        if (_reading.Tokens[quote.First].Capitalised || !_reading.Tokens.Is(quote.Open - 1, ',')) return false;
        int first = number;
        while (first > 0 && _reading.QuotedSpans[first - 1].Paragraph == quote.Paragraph) first--;
        _outlines.Read(_reading.Paragraphs[quote.Paragraph], _reading.QuotedSpans, ref first);
        int q = 0;
        while (_outline.Quote(q) != quote) q++;
        OutlineSentence sentence = _outline.Sentences.Find(candidate => candidate.End > q);
        if (!_outline.IsWord(q + 1) || q + 2 >= sentence.End) return false;
        _reader.Read(sentence, _frames, quoted: true);
        ItemSpan subject = _reader.Main.SubjectOf(sentence, q);
        return subject.Exists
            && !_outline.Is(subject.First, WordClass.Pronoun)
            && _outline.Is(subject.End, WordClass.Verb)
            && !_frames.Exists(frame => frame.Strength > FrameStrength.Attitude);
    }

    /// <summary>
    /// Whether it is a line of a dialogue or of a list: its paragraph or the one below has another quotation without a source.
    /// </summary>
    private bool IsOneOfMany(int number, int below) =>
        (number > 0 && _reading.QuotedSpans[number - 1].Paragraph == _reading.QuotedSpans[number].Paragraph)
        || (number + 1 < _reading.QuotedSpans.Count && _reading.QuotedSpans[number + 1] is var next
            && (next.Paragraph == _reading.QuotedSpans[number].Paragraph
                || (next.Paragraph == below && next is { Alone: true, Source: null })));

    /// <summary>Finds the nearest paragraph above or below that is not a caption or page furniture; -1 where there is none.</summary>
    private int Next(int paragraph, int step)
    {
        do paragraph += step;
        while (paragraph >= 0
            && paragraph < _reading.Paragraphs.Count
            && (_reading.Paragraphs[paragraph] is
            {
                Kind: BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture
                or BlockKind.Published
            } || IsEmpty(paragraph)));
        return paragraph < _reading.Paragraphs.Count ? paragraph : -1;
    }

    private bool IsEmpty(int paragraph) => _reading.Paragraphs[paragraph].FirstToken == _reading.Paragraphs[paragraph].EndToken;

    /// <summary>Whether it opens the story or a section: the paragraphs after it name the speaker.</summary>
    private bool OpensSection(int above, int below) =>
        above >= 0 && _reading.Paragraphs[above].Kind is BlockKind.Body or BlockKind.Heading ? IsHeading(above)
        : below >= 0 && _reading.Paragraphs[below].Kind is BlockKind.Body or BlockKind.Heading;

    /// <summary>Whether the paragraph is a heading or another line that is not a sentence.</summary>
    private bool IsHeading(int paragraph) =>
        _reading.Paragraphs[paragraph].Kind == BlockKind.Heading
            || _reading.Tokens[_reading.Paragraphs[paragraph].EndToken - 1].Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Whether the paragraph above reports speech, or ends with a sentence that introduces the quotation.</summary>
    private bool IsTold(int above, int number)
    {
        int first = number;
        while (first > 0 && _reading.QuotedSpans[first - 1].Paragraph >= above)
            if (_reading.QuotedSpans[--first] is { Role: QuoteRole.Speech } or { Source: not null }) return true;
        _outlines.Read(_reading.Paragraphs[above], _reading.QuotedSpans, ref first);
        return _above.LeadsOn(SpeakerAbove(above, number), IsFirstPerson(_reading.QuotedSpans[number]));
    }

    private bool IsFirstPerson(QuotedSpan quote)
    {
        for (int i = quote.First; i < quote.End; i++)
            if (_reading.Tokens.Is(i, "i", "my") || _reading.Tokens.Is(i, "i'm", "me")) return true;
        return false;
    }

    /// <summary>Returns the last speaker quoted in the paragraph above that one; null where there is none.</summary>
    private Speaker? SpeakerAbove(int above, int number)
    {
        int paragraph = Next(above, -1);
        while (number > 0 && _reading.QuotedSpans[number - 1].Paragraph >= paragraph)
            if (_reading.Quotes[--number] is { Role: QuoteRole.Speech, Speaker: { } speaker }
                && _reading.QuotedSpans[number].Paragraph == paragraph)
                return speaker;
        return null;
    }

    /// <summary>Whether the paragraph below names the speaker.</summary>
    private bool IsNamed(int below, int number)
    {
        int next = number + 1;
        while (next < _reading.QuotedSpans.Count && _reading.QuotedSpans[next].Paragraph < below) next++;
        _outlines.Read(_reading.Paragraphs[below], _reading.QuotedSpans, ref next);
        return _outline.Sentences.Count > 0 && _below.NamesSpeaker(_outline.Sentences[0]);
    }
}
