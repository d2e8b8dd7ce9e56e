using System;
using System.Globalization;

namespace Corpus;

/// <summary>
/// A stretch of an article's text, in UTF-16 code units of the original file without its byte order mark:
/// the same numbers that <see cref="string.Substring(int,int)"/> and an editor use.
/// </summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static Span FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The text under this span.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string Of(string text) => (text ?? throw new ArgumentNullException(nameof(text))).Substring(Start, Length);

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}..{1}", Start, End);
}
