using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>Finds which mark of a paragraph opens and which closes a quotation, in every style and mixed ones.</summary>
/// <param name="tokens">The tokens of the article.</param>
/// <param name="spans">Where the quotations go.</param>
/// <param name="unpaired">Where the marks without a partner go.</param>
internal sealed class ParagraphPairing(Tokens tokens, List<QuotedSpan> spans, List<int> unpaired)
{
    private readonly MarkForms _forms = new(tokens);
    private readonly List<QuotedSpan> _nested = [];
    private Paragraph _paragraph = null!;
    private int _number;

    // The marks of the quotation that is open now, and of the one inside it; -1 where none is.
    private int _open, _inner;

    // Words since the last mark that opened or closed a quotation.
    private int _words;

    /// <summary>Pairs the marks of the next paragraph.</summary>
    /// <param name="number">The paragraph's number.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="afterUnclosed">Whether the paragraph above leaves a quotation open.</param>
    public void Read(int number, Paragraph paragraph, bool afterUnclosed)
    {
        (_number, _paragraph, _open, _inner, _words) = (number, paragraph, -1, -1, 0);
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark) _words += StartsWord(i) ? 1 : 0;
            else if (_forms.IsSingle(i)) Single(i);
            else if (_open < 0) i = Outside(i, afterUnclosed);
            else i = Inside(i);
        }
        if (_open < 0) return;
        if (_open + 1 < paragraph.EndToken && _words > 0) Close(paragraph.EndToken - 1, closed: false);
        else unpaired.Add(_open);
        _nested.Clear();
    }

    private bool StartsWord(int i) =>
        tokens[i].Kind != TokenKind.Punctuation && (i == _paragraph.FirstToken || tokens[i].SpaceBefore || tokens[i - 1].Kind == TokenKind.Mark);

    /// <summary>A mark while no quotation is open. Gives the last token that is done with.</summary>
    private int Outside(int i, bool afterUnclosed)
    {
        // It ends an attribute of left-over markup.
        if (tokens.Is(i + 1, '>')) return i;
        if (_forms.Closes(i, _paragraph) && !_forms.Opens(i, _paragraph) && !_forms.OpensAfterAll(i, _paragraph))
        {
            if (_forms.IsMeasure(i) || tokens.Is(i + 2, '=')) return i;
            // A quote that the paragraph above left open may end here without being opened again.
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

    /// <summary>A mark while a quotation is open. Gives the last token that is done with.</summary>
    private int Inside(int i)
    {
        bool opens = _forms.Opens(i, _paragraph) && !_forms.Closes(i, _paragraph);
        if (opens && _forms.InnerCloser(_open, i, _paragraph.EndToken) is > 0 and int closer)
        {
            _nested.Add(new QuotedSpan(_number, i, closer, closed: true));
            _words += closer - i;
            return closer;
        }
        if (opens && _forms.SameStyle(_open, i))
        {
            // Opened twice: the first lacks its partner.
            unpaired.Add(_open);
            _nested.Clear();
            Open(i);
        }
        else
        {
            Close(i, closed: true);
        }
        return i;
    }

    private void Open(int mark) => (_open, _inner, _words) = (mark, -1, 0);

    private void Close(int last, bool closed)
    {
        var span = new QuotedSpan(_number, _open, last, closed) { Words = _words };
        span.Nested.AddRange(_nested);
        _nested.Clear();
        spans.Add(span);
        Open(-1);
    }

    /// <summary>A single mark: opens or closes an inner quote, or is an apostrophe.</summary>
    private void Single(int i)
    {
        if (_inner >= 0 && !tokens[i].SpaceBefore && _forms.Closes(i, _paragraph))
        {
            int words = 0;
            for (int k = _inner + 1; k < i; k++)
                if (tokens[k].Kind is TokenKind.Word or TokenKind.Number) words++;
            (_open >= 0 ? _nested : spans).Add(new QuotedSpan(_number, _inner, i, closed: true) { Words = words });
            _inner = -1;
        }
        else if (_inner < 0 && _forms.Opens(i, _paragraph) && tokens[i + 1].Kind != TokenKind.Number && _forms.HasSingleCloser(i, _paragraph.EndToken))
        {
            _inner = i;
        }
    }
}
