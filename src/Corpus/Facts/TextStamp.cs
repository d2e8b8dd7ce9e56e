using System.Globalization;

namespace Corpus.Facts;

/// <summary>
/// The length and the hash of the text that facts were read from. With it the runtime notices a text from another build, where
/// spans would point at the wrong words. It guards against accidents, not against malice.
/// </summary>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Hash">By <see cref="StableHash"/>.</param>
internal readonly record struct TextStamp(int Length, int Hash)
{
    public static TextStamp Of(string text) => new(text.Length, StableHash.Of(text));

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} characters, hash {1:x8}", Length, Hash);
}
