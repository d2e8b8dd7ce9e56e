using System.Globalization;

namespace Corpus.Facts;

/// <summary>
/// Length and hash of the text that facts were read from, so that a text from another build, whose spans would point at the
/// wrong words, is noticed. Guards against accidents, not against malice.
/// </summary>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Hash">By <see cref="StableHash"/>.</param>
internal readonly record struct TextStamp(int Length, int Hash)
{
    public static TextStamp Of(string text) => new(text.Length, StableHash.Of(text));

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} characters, hash {1:x8}", Length, Hash);
}
