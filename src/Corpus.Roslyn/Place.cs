using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>A place in a file: offsets, lines and columns, all counted from 0.</summary>
internal readonly record struct Place(string Path, Span Span, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Gets the place of <paramref name="span"/>, cut to the length of the text.</summary>
    public static Place Of(string path, SourceText text, Span span)
    {
        int start = Math.Max(0, Math.Min(span.Start, text.Length));
        int end = Math.Max(start, Math.Min(span.End, text.Length));
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(TextSpan.FromBounds(start, end));
        return new Place(path, Span.FromBounds(start, end), lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }

    /// <summary>No place: for a diagnostic about the whole project.</summary>
    public static readonly Place None = new("", default, 0, 0, 0, 0);

    /// <summary>Converts the place to the compiler's form.</summary>
    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(
        Path,
        new TextSpan(Span.Start, Span.Length),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}
