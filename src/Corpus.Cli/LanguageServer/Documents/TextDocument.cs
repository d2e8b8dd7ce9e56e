using System;
using System.Collections.Generic;
using Corpus.Cli.LanguageServer.Protocol;
using Range = Corpus.Cli.LanguageServer.Protocol.Range;

namespace Corpus.Cli.LanguageServer.Documents;

/// <summary>The text of a document at one version. Immutable: a change makes another.</summary>
internal sealed class TextDocument
{
    private readonly PositionEncoding _encoding;
    private readonly int[] _lines;

    public TextDocument(string uri, int? version, string text, PositionEncoding encoding)
    {
        Uri = uri;
        Version = version;
        Text = text;
        _encoding = encoding;
        _lines = LineStarts(text);
    }

    /// <summary>The document's address, as the client writes it.</summary>
    public string Uri { get; }

    /// <summary>The number that the client gives the version; null for a file that no client has open.</summary>
    public int? Version { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The number of lines, one at least.</summary>
    public int LineCount => _lines.Length;

    /// <summary>The document with a stretch replaced, or the whole where <paramref name="range"/> is null.</summary>
    public TextDocument With(int? version, Range? range, string text)
    {
        if (range is not { } place) return new TextDocument(Uri, version, text, _encoding);
        int start = OffsetAt(place.Start), end = Math.Max(start, OffsetAt(place.End));
        return new TextDocument(Uri, version, string.Concat(Text.AsSpan(0, start), text, Text.AsSpan(end)), _encoding);
    }

    /// <summary>Another document in the same units: a file that is not open.</summary>
    public TextDocument Other(string uri, string text) => new(uri, null, text, _encoding);

    /// <summary>The offset in UTF-16 code units of a position; one past the end of a line is the end of the line.</summary>
    public int OffsetAt(Position position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= _lines.Length) return Text.Length;
        int start = _lines[position.Line];
        return start + _encoding.CodeUnits(Line(position.Line), Math.Max(0, position.Character));
    }

    /// <summary>The position of an offset.</summary>
    public Position PositionAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int line = Array.BinarySearch(_lines, offset);
        if (line < 0) line = ~line - 1;
        return new Position(line, _encoding.Units(Text.AsSpan(_lines[line], offset - _lines[line])));
    }

    /// <summary>The range of a span.</summary>
    public Range RangeOf(Span span) => new(PositionAt(span.Start), PositionAt(span.End));

    /// <summary>The spans that a span covers, one a line: clients do not take tokens over several lines.</summary>
    public IEnumerable<Span> LinesOf(Span span)
    {
        for (int line = PositionAt(span.Start).Line; line < _lines.Length && _lines[line] < span.End; line++)
        {
            int start = Math.Max(span.Start, _lines[line]), end = Math.Min(span.End, _lines[line] + Line(line).Length);
            if (end > start) yield return Span.FromBounds(start, end);
        }
    }

    /// <summary>A line without its end.</summary>
    private ReadOnlySpan<char> Line(int line)
    {
        int end = line + 1 < _lines.Length ? _lines[line + 1] : Text.Length;
        return Text.AsSpan(_lines[line], end - _lines[line]).TrimEnd("\r\n");
    }

    /// <summary>Where the lines start. They end as the protocol says: a line feed, a carriage return, or both.</summary>
    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return [.. starts];
    }
}
