using System.Collections.Generic;

namespace Corpus.Text.Quotations.Marks;

/// <summary>Finds the spans in quotation marks, and joins a quotation that continues in the next paragraph.</summary>
internal sealed class MarkPairing(Reading reading)
{
    private readonly List<QuotedSpan> _spans = [];

    /// <summary>Marks without a partner, in the order of the text.</summary>
    public List<int> Unpaired { get; } = [];

    public List<QuotedSpan> Read()
    {
        var marks = new ParagraphPairing(reading.Tokens, _spans, Unpaired, new OpenQuotation(reading.Tokens, reading.Names));
        QuotedSpan? unclosed = null;
        for (int i = 0; i < reading.Paragraphs.Count; i++)
        {
            Paragraph paragraph = reading.Paragraphs[i];
            int before = _spans.Count;
            marks.Read(i, paragraph, unclosed is not null, paragraph.EndToken);
            if (paragraph.Kind is BlockKind.Caption or BlockKind.Credit or BlockKind.Furniture && _spans.Count == before) continue;
            if (unclosed is not null) Continue(unclosed, before, paragraph);
            unclosed =
                _spans.Count > before && _spans[_spans.Count - 1] is { Closed: false } last && last.Close == paragraph.EndToken - 1
                    ? last
                    : null;
        }
        if (unclosed is not null) Unpaired.Add(unclosed.Open);
        Unpaired.Sort();
        return _spans;
    }

    /// <summary>Accepts an open quotation at the end of a paragraph where the next paragraph opens it again.</summary>
    private void Continue(QuotedSpan unclosed, int firstSpan, Paragraph paragraph)
    {
        if (_spans.Count > firstSpan && _spans[firstSpan].Open == paragraph.FirstToken) _spans[firstSpan].RunOnFromAbove = true;
        else Unpaired.Add(unclosed.Open);
    }
}
