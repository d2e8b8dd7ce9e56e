using System.Collections.Generic;

namespace Corpus.Citations;

/// <summary>A word of a text: a hash of its letters, and its place.</summary>
/// <param name="Hash">Equal for equal words; case does not count.</param>
/// <param name="Span">Its place.</param>
internal readonly record struct TextWord(uint Hash, Span Span);

/// <summary>Cuts a text into words: letters and digits, without marks.</summary>
internal static class TextWords
{
    /// <summary>Reads the words, in the order of the text.</summary>
    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>(text.Length / 5);
        int start = -1;
        uint hash = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            if (CitedWords.IsInvisible(c)) continue;
            if (char.IsLetterOrDigit(c))
            {
                if (start < 0) (start, hash) = (i, 2166136261);
                hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619);
            }
            else if (start >= 0)
            {
                words.Add(new TextWord(hash, Span.FromBounds(start, i)));
                start = -1;
            }
        }
        return words;
    }
}
