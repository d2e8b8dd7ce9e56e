using System;
using System.Collections.Generic;

namespace Corpus.Checking;

/// <summary>The lines of a text, broken where the compiler breaks them: CR LF, LF, CR, NEL, LS and PS.</summary>
public sealed class LineMap
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public LineMap(string text)
    {
        _text = text ?? throw new ArgumentNullException(nameof(text));
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsBreak(text[i])) continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            _starts.Add(i + 1);
        }
    }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>The line and column of an offset; an offset outside the text is moved to its nearest end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, _text.Length));
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _starts[line]);
    }

    /// <summary>The offset of a place; a place outside the text is moved to its nearest end.</summary>
    public int OffsetOf(LinePosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= Count) return _text.Length;
        Span line = SpanOf(position.Line);
        return line.Start + Math.Max(0, Math.Min(position.Character, line.Length));
    }

    /// <summary>A line without its line break.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public Span SpanOf(int line)
    {
        int start = _starts[line];
        int end = line + 1 < Count ? _starts[line + 1] : _text.Length;
        while (end > start && IsBreak(_text[end - 1])) end--;
        return Span.FromBounds(start, end);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
