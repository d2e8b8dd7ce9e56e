using System.Globalization;

namespace Corpus.Checking;

/// <summary>A place in a text as an editor shows it. Both numbers count from 0; <see cref="ToString"/> writes them from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Character">The UTF-16 code unit in the line.</param>
public readonly record struct LinePosition(int Line, int Character)
{
    /// <summary>Line and column from 1: <c>12:5</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Line + 1, Character + 1);
}
