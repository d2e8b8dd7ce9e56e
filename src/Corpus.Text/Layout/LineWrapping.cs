using System.Collections.Generic;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds text with lines of a fixed width, as e-mail and news wires have them: there, a line break does not end a paragraph.
/// In any other text a line break ends the paragraph, with or without a blank line.
/// </summary>
internal sealed class LineWrapping
{
    private const int WidestColumn = 120;
    private const int FewestBreaks = 4;
    private const double FullShare = 0.75;

    private readonly string _text;
    private readonly int _width;

    /// <summary>Whether the lines of the text are broken at a fixed width.</summary>
    public bool Wrapped { get; }

    public LineWrapping(string text, List<Line> lines)
    {
        _text = text;
        foreach (Line line in lines)
            if (line.Span.Length > _width) _width = line.Span.Length;
        if (_width > WidestColumn) return;

        int breaks = 0, full = 0;
        for (int i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank || lines[i].Indented) continue;
            breaks++;
            if (IsFull(lines[i - 1], lines[i])) full++;
        }
        Wrapped = breaks >= FewestBreaks && full >= breaks * FullShare;
    }

    /// <summary>Whether <paramref name="next"/> continues the paragraph of <paramref name="line"/>.</summary>
    public bool Continues(Line line, Line next) => Wrapped && !next.AfterBlank && !next.Indented && IsFull(line, next);

    /// <summary>Whether this line had no room for the first word of the next line.</summary>
    private bool IsFull(Line line, Line next)
    {
        int word = next.Span.Start;
        while (word < next.Span.End && _text[word] != ' ') word++;
        return line.Span.Length + 1 + (word - next.Span.Start) > _width;
    }
}
