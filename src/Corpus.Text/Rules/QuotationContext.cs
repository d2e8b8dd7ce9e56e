using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Quotations.Clauses;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>The context of a quotation without a source that is a paragraph of its own: whether it tells a reader who speaks.</summary>
internal sealed class QuotationContext
{
    /// <summary>How many paragraphs above another line of a dialogue may stand.</summary>
    private const int FarthestLine = 2;

    private readonly Reading _reading;
    private readonly Outline _outline;
    private readonly OutlineReader _outlines;
    private readonly SentenceAbove _above;
    private readonly SentenceBelow _below;
    private readonly FrameReader _reader;
    private readonly SpeakersAround _around;
    private readonly List<Frame> _frames = [];

    public QuotationContext(Reading reading)
    {
        _reading = reading;
        _outline = new Outline(reading.Tokens, reading.Names);
        _outlines = new OutlineReader(_outline);
        _reader = new FrameReader(_outline);
        _above = new SentenceAbove(_outline, _reader);
        _below = new SentenceBelow(_outline, _reader);
        _around = new SpeakersAround(reading, _outline, _reader);
    }

    /// <summary>Whether the paragraphs above or below tell a reader who speaks.</summary>
    /// <param name="number">The quotation's number in <see cref="Reading.QuotedSpans"/>.</param>
    public bool TellsWhoSpeaks(int number)
    {
        int paragraph = _reading.QuotedSpans[number].Paragraph;
        int above = Next(paragraph, -1), below = Next(paragraph, +1);
        return IsOneOfMany(number, below)
            || OpensSection(above, below)
            || IsSetApart(_reading.QuotedSpans[number])
            || (above >= 0 && IsTold(above, number))
            || (below >= 0 && IsNamed(below, number))
            || GoesOnAround(above, below, number);
    }

    /// <summary>
    /// Whether one person is the subject above the quotation and speaks below it, or spoke last above it and acts below it, while nobody
    /// else is named between: Bert Lund was a witness. “…” Lund said the pier was old.
    /// </summary>
    private bool GoesOnAround(int above, int below, int number)
    {
        if (above < 0) return false;
        if (IsFirstPerson(_reading.QuotedSpans[number]) && Introduces(above, number)) return true;
        if (below < 0) return false;
        Name? topic = SubjectOf(above, number, last: true), next = SubjectOf(below, number, last: false);
        if (topic is not null) return topic == next && _around.Tells(below, topic);
        return _around.IsAside(above) && _around.LastAbove(above) is { } last && SpeakersAround.Is(last, next);
    }

    /// <summary>Whether a paragraph introduces one person by full name, who then says I: Anna Holm works on the pier. “…”</summary>
    private bool Introduces(int paragraph, int number) =>
        SubjectOf(paragraph, number, last: false) is { Mentions: { Count: > 0 } mentions }
            && _reading.ParagraphOf(mentions[0].First) == paragraph
            && !mentions[0].IsOneWord
            && _reading.SentenceOf(mentions[0].First).First == mentions[0].First
            && _reading.Paragraphs[paragraph].EndSentence - _reading.Paragraphs[paragraph].FirstSentence > 1;

    private Name? SubjectOf(int paragraph, int number, bool last)
    {
        Outline(paragraph, number);
        return _outline.Sentences.Count == 0 ? null : _around.SubjectOf(_outline.Sentences[last ? _outline.Sentences.Count - 1 : 0]);
    }

    /// <summary>Reads a paragraph near the quotation into the outline.</summary>
    private void Outline(int paragraph, int number)
    {
        int first = number;
        while (first > 0 && _reading.QuotedSpans[first - 1].Paragraph >= paragraph) first--;
        while (first < _reading.QuotedSpans.Count && _reading.QuotedSpans[first].Paragraph < paragraph) first++;
        _outlines.Read(_reading.Paragraphs[paragraph], _reading.QuotedSpans, ref first);
    }

    /// <summary>
    /// Whether the marks show that the quotation is no plain speech: a space behind the opening mark, as in pull quotes, or other marks
    /// inside, which were paired with the wrong ones.
    /// </summary>
    private bool IsSetApart(QuotedSpan quote)
    {
        Tokens tokens = _reading.Tokens;
        if (tokens[quote.First].SpaceBefore) return true;
        bool single = tokens.Text[tokens[quote.Open].Start] is '\'' or '‘';
        for (int i = quote.First; single && i < quote.End; i++)
            if (tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is '“' or '”' or '"') return true;
        return false;
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

    /// <summary>
    /// Whether another quotation that is a paragraph of its own, or that is left open, stands one or two paragraphs above: a dialogue, or a
    /// text that is quoted at length.
    /// </summary>
    public bool IsNearAnother(int number)
    {
        QuotedSpan quote = _reading.QuotedSpans[number];
        for (int i = number - 1; i >= 0 && _reading.QuotedSpans[i].Paragraph >= quote.Paragraph - FarthestLine; i--)
            if (_reading.QuotedSpans[i] is { Closed: false } or { Alone: true, Source: null or { Route: Route.Continued } }) return true;
        return false;
    }

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
