using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>Finds which marks of a paragraph open and close its quotations, in every style and in mixed styles.</summary>
/// <param name="tokens">The tokens of the article.</param>
/// <param name="spans">The list to which the quotations are added.</param>
/// <param name="unpaired">The list to which the marks without a partner are added.</param>
/// <param name="open">Finds the end of a quotation without a closing mark.</param>
internal sealed class ParagraphPairing(Tokens tokens, List<QuotedSpan> spans, List<int> unpaired, OpenQuotation open)
{
    private readonly MarkForms _forms = new(tokens);
    private readonly SingleMarks _singles = new(tokens, new MarkForms(tokens));
    private readonly List<QuotedSpan> _nested = [];
    private Paragraph _paragraph = null!;
    private int _number;

    // The mark that opens the paragraph below, or -1 where none does.
    private int _below;

    // The mark of the open quotation; -1 where none is open.
    private int _open;

    // The number of words since the last mark that opened or closed a quotation.
    private int _words;

    /// <summary>Pairs the marks of the next paragraph.</summary>
    /// <param name="number">The paragraph's number.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="afterUnclosed">Whether the paragraph above leaves a quotation open.</param>
    /// <param name="below">The first token of the paragraph below.</param>
    public void Read(int number, Paragraph paragraph, bool afterUnclosed, int below)
    {
        (_number, _paragraph, _open, _words) = (number, paragraph, -1, 0);
        _below = tokens[below].Kind == TokenKind.Mark && !tokens[below + 1].SpaceBefore ? below : -1;
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) _words += StartsWord(i) ? 1 : 0;
            else if (_forms.IsApostrophe(i) || (_open < 0 && _forms.IsBullet(i, paragraph))) continue;
            else if (_forms.IsSingle(i)) i = Single(i);
            else if (_open < 0) i = Outside(i, afterUnclosed);
            else i = Inside(i);
        }
        if (_open < 0) return;
        if (_open + 1 >= paragraph.EndToken || _words == 0) unpaired.Add(_open);
        else if (open.Last(_open, paragraph.EndToken) is >= 0 and int last) CloseAt(last);
        else Close(paragraph.EndToken - 1, closed: false);
        _nested.Clear();
    }

    private bool StartsWord(int i) =>
        tokens[i].Kind != TokenKind.Punctuation
            && (i == _paragraph.FirstToken || tokens[i].SpaceBefore || tokens[i - 1].Kind == TokenKind.Mark);

    /// <summary>Handles a mark while no quotation is open. Returns the last token handled.</summary>
    private int Outside(int i, bool afterUnclosed)
    {
        // The mark ends an attribute of left-over markup.
        if (tokens.Is(i + 1, '>')) return i;
        if (_forms.Closes(i, _paragraph) && !_forms.Opens(i, _paragraph) && !_forms.OpensAfterAll(i, _paragraph))
        {
            if (_forms.IsMeasure(i) || tokens.Is(i + 2, '=')) return i;
            // A quotation that the paragraph above left open may close here without a new opening mark.
            if (afterUnclosed && (spans.Count == 0 || spans[spans.Count - 1].Paragraph != _number))
                spans.Add(new QuotedSpan(_number, _paragraph.FirstToken, i, closed: true) { Opened = false, Words = _words });
            else
                unpaired.Add(i);
            return i;
        }
        if (tokens.Is(i - 1, '=') && !tokens[i].SpaceBefore) return _forms.SkipAttribute(i, _paragraph.EndToken);
        Open(i);
        return i;
    }

    /// <summary>Handles a mark while a quotation is open. Returns the last token handled.</summary>
    private int Inside(int i)
    {
        bool opens = _forms.Opens(i, _paragraph) && !_forms.Closes(i, _paragraph);
        int last = opens && _forms.SameStyle(_open, i) ? open.Last(_open, i) : -1;
        if (last < 0 && opens && _forms.InnerCloser(_open, i, _paragraph.EndToken, _below >= 0) is > 0 and int closer)
        {
            _nested.Add(new QuotedSpan(_number, i, closer, closed: true));
            _words += closer - i;
            return closer;
        }
        if (opens && _forms.SameStyle(_open, i))
        {
            // A second opening mark: the first has no partner, or a lost paragraph break made the quotation continue here.
            if (last >= 0)
            {
                CloseAt(last);
            }
            else
            {
                unpaired.Add(_open);
                if (_words > 0 && Sentences.Ends(tokens, i - 1) && !open.MayAttribute(_open, i)) Close(i - 1, closed: false);
            }
            _nested.Clear();
            Open(i);
        }
        else
        {
            Close(i, closed: true);
        }
        return i;
    }

    private void Open(int mark) => (_open, _words) = (mark, 0);

    /// <summary>Ends an open quotation without a closing mark before its attribution.</summary>
    private void CloseAt(int last)
    {
        unpaired.Add(_open);
        _words = CountWords(_open + 1, last + 1);
        Close(last, closed: false);
    }

    private void Close(int last, bool closed)
    {
        var span = new QuotedSpan(_number, _open, last, closed) { Words = _words };
        span.Nested.AddRange(_nested);
        _nested.Clear();
        spans.Add(span);
        Open(-1);
    }

    /// <summary>
    /// Handles a single mark, which opens a quotation, alone or inside another, or is an apostrophe. Returns the last token handled.
    /// </summary>
    private int Single(int i)
    {
        if (!_forms.Opens(i, _paragraph) || tokens[i + 1].Kind == TokenKind.Number) return i;
        int end = _paragraph.EndToken, closer = _singles.Closer(i, end);
        if (closer < 0)
        {
            // 'The ferry stays. ⏎ 'It sails in May': the quotation continues in the paragraph below.
            if (_open >= 0
                || !(i == _paragraph.FirstToken || tokens.Is(i - 1, ':') || tokens.Is(i - 1, ','))
                || !tokens[i + 1].Capitalised
                || _below < 0
                || !_forms.IsSingle(_below))
                return i;
            spans.Add(new QuotedSpan(_number, i, end - 1, closed: false) { Words = CountWords(i + 1, end) });
            return end - 1;
        }
        var span = new QuotedSpan(_number, i, closer, closed: true) { Words = CountWords(i + 1, closer) };
        if (_open >= 0)
        {
            if (_nested.Count == 0 || _nested[_nested.Count - 1].Close < i) _nested.Add(span);
            return i;
        }
        for (int k = i + 1; k < closer; k++)
        {
            if (tokens[k].Kind != TokenKind.Mark || _forms.IsSingle(k)) continue;
            int partner = _forms.NextDouble(k, closer);
            if (partner < closer) span.Nested.Add(new QuotedSpan(_number, k, partner, closed: true) { Words = CountWords(k + 1, partner) });
            k = partner;
        }
        spans.Add(span);
        return closer;
    }

    private int CountWords(int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }
}
