using System;
using System.Globalization;

namespace Corpus;

/// <summary>
/// A stretch of an article's text, in UTF-16 code units of the original file without its byte order mark:
/// the same numbers that <see cref="string.Substring(int,int)"/> and an editor use.
/// </summary>
public readonly partial record struct Span
{
    /// <summary>Creates a span of <paramref name="length"/> code units from <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the end lies beyond the largest offset.</exception>
    public Span(int start, int length)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start), start, "A span starts at 0 or later.");
        if (length < 0 || length > int.MaxValue - start)
            throw new ArgumentOutOfRangeException(nameof(length), length, "A span has a length of 0 or more.");
        (Start, Length) = (start, length);
    }

    /// <summary>Offset of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>Number of code units.</summary>
    public int Length { get; }

    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Creates a span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> is before
    /// it.</exception>
    public static Span FromBounds(int start, int end) =>
        end >= start
            ? new(start, end - start)
            : throw new ArgumentOutOfRangeException(nameof(end), end, "A span ends where it starts or later.");

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Gets the text under this span.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string Of(string text) => (text ?? throw new ArgumentNullException(nameof(text))).Substring(Start, Length);

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", Start, End);
}
