using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations;

/// <summary>Finds which mark opens and which closes a quotation, paragraph by paragraph, in every style and mixed ones.</summary>
internal sealed class MarkPairing(Reading reading)
{
    private readonly Tokens _tokens = reading.Tokens;
    private readonly MarkForms _forms = new(reading.Tokens);
    private readonly List<QuotedSpan> _spans = [];
    private readonly List<QuotedSpan> _nested = [];

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
        _nested.Clear();
        for (int i = paragraph.FirstToken; i < paragraph.EndToken; i++)
        {
            ref readonly Token token = ref _tokens[i];
            if (token.Kind != TokenKind.Mark)
            {
                if (token.Kind != TokenKind.Punctuation && (i == paragraph.FirstToken || token.SpaceBefore || _tokens[i - 1].Kind == TokenKind.Mark)) wordsBefore++;
                continue;
            }
            if (_forms.IsSingle(i))
            {
                inner = Single(number, i, inner, open, paragraph);
                continue;
            }
            // It ends an attribute of left-over markup.
            if (_tokens.Is(i + 1, '>') && open < 0) continue;
            bool opens = _forms.Opens(i, paragraph), closes = _forms.Closes(i, paragraph);
            if (open < 0)
            {
                if (closes && !opens && !_forms.OpensAfterAll(i, paragraph))
                {
                    if (_forms.IsMeasure(i) || _tokens.Is(i + 2, '=')) continue;
                    // A quote that the paragraph above left open may end here without being opened again.
                    if (afterUnclosed && (_spans.Count == 0 || _spans[_spans.Count - 1].Paragraph != number))
                        _spans.Add(new QuotedSpan(number, paragraph.FirstToken, i, closed: true) { Opened = false, Words = wordsBefore });
                    else
                        Unpaired.Add(i);
                    continue;
                }
                if (_tokens.Is(i - 1, '=') && !token.SpaceBefore)
                {
                    i = _forms.SkipAttribute(i, paragraph.EndToken);
                    continue;
                }
                open = i;
                wordsBefore = 0;
                inner = -1;
            }
            else if (opens && !closes && _forms.InnerCloser(open, i, paragraph.EndToken) is > 0 and int closer)
            {
                _nested.Add(new QuotedSpan(number, i, closer, closed: true));
                wordsBefore += closer - i;
                i = closer;
            }
            else if (opens && !closes && _forms.SameStyle(open, i))
            {
                // Opened twice: the first lacks its partner.
                Unpaired.Add(open);
                open = i;
                wordsBefore = 0;
                _nested.Clear();
            }
            else
            {
                var span = new QuotedSpan(number, open, i, closed: true) { Words = wordsBefore };
                span.Nested.AddRange(_nested);
                _nested.Clear();
                _spans.Add(span);
                open = -1;
                wordsBefore = 0;
                inner = -1;
            }
        }
        if (open < 0)
        {
            _spans.AddRange(_nested);
            return;
        }
        if (open + 1 < paragraph.EndToken && wordsBefore > 0)
        {
            var span = new QuotedSpan(number, open, paragraph.EndToken - 1, closed: false) { Words = wordsBefore };
            span.Nested.AddRange(_nested);
            _spans.Add(span);
        }
        else
        {
            Unpaired.Add(open);
        }
    }

    /// <summary>A single mark: opens or closes an inner quote, or is an apostrophe. Gives the inner quote that is open now.</summary>
    private int Single(int number, int i, int inner, int open, Paragraph paragraph)
    {
        ref readonly Token token = ref _tokens[i];
        if (inner >= 0 && !token.SpaceBefore && _forms.Closes(i, paragraph))
        {
            int words = 0;
            for (int k = inner + 1; k < i; k++)
                if (_tokens[k].Kind is TokenKind.Word or TokenKind.Number) words++;
            var span = new QuotedSpan(number, inner, i, closed: true) { Words = words };
            if (open >= 0) _nested.Add(span);
            else _spans.Add(span);
            return -1;
        }
        if (inner >= 0 || !_forms.Opens(i, paragraph) || _tokens[i + 1].Kind == TokenKind.Number) return inner;
        return _forms.HasSingleCloser(i, paragraph.EndToken) ? i : inner;
    }
}
