using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds which mark opens and which closes a quotation, paragraph by paragraph, in every style and mixed ones.</summary>
internal sealed class MarkPairing(Reading reading)
{
    private readonly Tokens _tokens = reading.Tokens;
    private readonly List<QuotedSpan> _spans = [];

    /// <summary>Marks without a partner, in the order of the text.</summary>
    public List<int> Unpaired { get; } = [];

    public List<QuotedSpan> Read()
    {
        QuotedSpan? unclosed = null;
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            Paragraph paragraph = reading.Paragraphs[i];
            int before = _spans.Count;
            ReadParagraph(i, paragraph, unclosed is not null);
            if (paragraph.Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture && _spans.Count == before) continue;
            if (unclosed is not null) Continue(unclosed, before, paragraph);
            unclosed = _spans.Count > before && _spans[_spans.Count - 1] is { Closed: false } last ? last : null;
        }
        if (unclosed is not null) Unpaired.Add(unclosed.Open);
        Unpaired.Sort();
        return _spans;
    }

    /// <summary>A paragraph that leaves its quote open is right where the next one opens it again.</summary>
    private void Continue(QuotedSpan unclosed, int firstSpan, Paragraph paragraph)
    {
        if (_spans.Count > firstSpan && _spans[firstSpan].Open == paragraph.FirstToken) _spans[firstSpan].RunOnFromAbove = true;
        else Unpaired.Add(unclosed.Open);
    }

    private void ReadParagraph(int number, Paragraph paragraph, bool afterUnclosed)
    {
        int open = -1, inner = -1, wordsBefore = 0;
        var nested = new List<QuotedSpan>();
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            Token token = _tokens[i];
            if (token.Kind != TokenKind.Mark)
            {
                if (token.Kind != TokenKind.Punctuation && (i == paragraph.FirstToken || token.SpaceBefore || _tokens[i - 1].Kind == TokenKind.Mark)) wordsBefore++;
                continue;
            }
            if (IsSingle(i))
            {
                inner = Single(number, i, inner, open, paragraph, nested);
                continue;
            }
            // It ends an attribute of left-over markup.
            if (_tokens.Is(i + 1, '>') && open < 0) continue;
            bool opens = Opens(i, paragraph), closes = Closes(i, paragraph);
            if (open < 0)
            {
                if (closes && !opens && !OpensAfterAll(i, paragraph))
                {
                    if (IsMeasure(i) || _tokens.Is(i + 2, '=')) continue;
                    // A quote that the paragraph above left open may end here without being opened again.
                    if (afterUnclosed && (_spans.Count == 0 || _spans[_spans.Count - 1].Paragraph != number))
                        _spans.Add(new QuotedSpan(number, paragraph.FirstToken, i, closed: true) { Opened = false, Words = wordsBefore });
                    else
                        Unpaired.Add(i);
                    continue;
                }
                if (_tokens.Is(i - 1, '=') && !token.SpaceBefore)
                {
                    i = SkipAttribute(i, paragraph.EndToken);
                    continue;
                }
                open = i;
                wordsBefore = 0;
                inner = -1;
            }
            else if (opens && !closes && InnerCloser(open, i, paragraph.EndToken) is > 0 and int closer)
            {
                // "He called it “a gift” to them": curly marks inside straight ones are an inner quote.
                nested.Add(new QuotedSpan(number, i, closer, closed: true));
                wordsBefore += closer - i;
                i = closer;
            }
            else if (opens && !closes && SameStyle(open, i))
            {
                // Opened twice: the first lacks its partner, unless both are closed later.
                if (ClosesTwice(i, paragraph.EndToken)) continue;
                Unpaired.Add(open);
                open = i;
                wordsBefore = 0;
                nested.Clear();
            }
            else
            {
                var span = new QuotedSpan(number, open, i, closed: true) { Words = wordsBefore };
                span.Nested.AddRange(nested);
                nested.Clear();
                _spans.Add(span);
                open = -1;
                wordsBefore = 0;
                inner = -1;
            }
        }
        if (open < 0)
        {
            _spans.AddRange(nested);
            return;
        }
        if (open + 1 < paragraph.EndToken && wordsBefore > 0)
        {
            var span = new QuotedSpan(number, open, paragraph.EndToken - 1, closed: false) { Words = wordsBefore };
            span.Nested.AddRange(nested);
            _spans.Add(span);
        }
        else
        {
            Unpaired.Add(open);
        }
    }

    /// <summary>A single mark: opens or closes an inner quote, or is an apostrophe. Gives the inner quote that is open now.</summary>
    private int Single(int number, int i, int inner, int open, Paragraph paragraph, List<QuotedSpan> nested)
    {
        Token token = _tokens[i];
        if (inner >= 0 && !token.SpaceBefore && Closes(i, paragraph))
        {
            int words = 0;
            for (int k = inner + 1; k < i; k++)
                if (_tokens[k].Kind is TokenKind.Word or TokenKind.Number) words++;
            var span = new QuotedSpan(number, inner, i, closed: true) { Words = words };
            if (open >= 0) nested.Add(span);
            else _spans.Add(span);
            return -1;
        }
        if (inner >= 0 || !Opens(i, paragraph) || _tokens[i + 1].Kind == TokenKind.Number) return inner;
        // An apostrophe that stands before a word has no partner: 'em, 'til.
        return HasSingleCloser(i, paragraph.EndToken) ? i : inner;
    }

    private bool HasSingleCloser(int open, int end)
    {
        for (int i = open + 1; i < end && i < open + 200; i++)
        {
            if (_tokens[i].Kind != TokenKind.Mark) continue;
            if (!IsSingle(i)) return false;
            if (!_tokens[i].SpaceBefore && (i + 1 == end || _tokens[i + 1].SpaceBefore || _tokens[i + 1].Kind != TokenKind.Word)) return true;
        }
        return false;
    }

    /// <summary>A mark glued to the word behind it (<c>said."Yes</c>), or with space on both sides and a partner to come.</summary>
    private bool OpensAfterAll(int i, Paragraph paragraph)
    {
        char c = _tokens.Text[_tokens[i].Start];
        if (i + 1 >= paragraph.EndToken || c is '”' or '»' || IsMeasure(i)) return false;
        if (!_tokens[i + 1].SpaceBefore) return _tokens[i + 1].Kind == TokenKind.Word;
        if (!_tokens[i].SpaceBefore && i > paragraph.FirstToken) return false;
        for (int k = i + 1; k < paragraph.EndToken; k++)
            if (_tokens[k].Kind == TokenKind.Mark && !IsSingle(k)) return true;
        return false;
    }

    /// <summary>The mark that closes an inner quote of another style opened at <paramref name="i"/>, or -1.</summary>
    private int InnerCloser(int open, int i, int end)
    {
        if (SameStyle(open, i) || _tokens.Text[_tokens[i].Start] != '“') return -1;
        for (int k = i + 1; k < end; k++)
        {
            if (_tokens[k].Kind != TokenKind.Mark || IsSingle(k)) continue;
            return _tokens.Text[_tokens[k].Start] == '”' ? k : -1;
        }
        return -1;
    }

    private bool ClosesTwice(int i, int end)
    {
        int closers = 0;
        for (int k = i + 1; k < end; k++)
        {
            if (_tokens[k].Kind != TokenKind.Mark || IsSingle(k)) continue;
            if (_tokens.Text[_tokens[k].Start] is not ('”' or '»')) return false;
            if (++closers == 2) return true;
        }
        return false;
    }

    private int SkipAttribute(int i, int end)
    {
        for (int k = i + 1; k < end && k < i + 40; k++)
            if (_tokens[k].Kind == TokenKind.Mark) return k;
        return i;
    }

    private bool IsSingle(int i) => _tokens[i].Length == 1 && _tokens.Text[_tokens[i].Start] is '\'' or '’' or '‘' or '‚' or '‛' or '`' or '´' or '‹' or '›';

    /// <summary>Feet and inches, minutes and seconds: a mark after a digit.</summary>
    private bool IsMeasure(int i) => _tokens[i - 1].Kind == TokenKind.Number && !_tokens[i].SpaceBefore;

    private bool SameStyle(int a, int b) => _tokens.Text[_tokens[a].Start] == _tokens.Text[_tokens[b].Start];

    private bool Opens(int i, Paragraph paragraph)
    {
        char c = _tokens.Text[_tokens[i].Start];
        if (i + 1 >= paragraph.EndToken) return false;
        bool spaceAfter = _tokens[i + 1].SpaceBefore;
        bool free = i == paragraph.FirstToken || _tokens[i].SpaceBefore || (_tokens[i - 1].Kind is TokenKind.Punctuation or TokenKind.Mark && !_tokens.Is(i - 1, '.') && !_tokens.Is(i - 1, ',') && !_tokens.Is(i - 1, '!') && !_tokens.Is(i - 1, '?') && !_tokens.Is(i - 1, ')') && !_tokens.Is(i - 1, ']') && !_tokens.Is(i - 1, '…'));
        return c switch
        {
            '“' or '„' or '«' => free || !spaceAfter,
            '‘' => !spaceAfter,
            _ => free && !spaceAfter,
        };
    }

    private bool Closes(int i, Paragraph paragraph)
    {
        char c = _tokens.Text[_tokens[i].Start];
        if (i == paragraph.FirstToken) return false;
        bool spaceAfter = i + 1 >= paragraph.EndToken || _tokens[i + 1].SpaceBefore || _tokens[i + 1].Kind is TokenKind.Punctuation or TokenKind.Mark;
        return c switch
        {
            '”' or '»' => !_tokens[i].SpaceBefore || spaceAfter,
            '“' or '„' or '«' or '‘' => !_tokens[i].SpaceBefore && spaceAfter,
            _ => !_tokens[i].SpaceBefore || spaceAfter,
        };
    }
}
