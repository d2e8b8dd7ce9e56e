namespace Corpus.Text.Words;

/// <summary>
/// What a word is looked up by. Up to twelve letters of ASCII are the digits of a number, whatever their case, so that no
/// two such words share a key; any other word is a hash, and must be compared.
/// </summary>
internal static class WordKey
{
    /// <summary>The most letters that are a key of their own.</summary>
    public const int MostLetters = 12;

    private const int BitsOfLetter = 5;
    private const uint LetterMask = (1 << BitsOfLetter) - 1;
    private const ulong Hashed = 1UL << 63;

    /// <summary>The key of a word, to be asked for while it is short.</summary>
    public static ulong Add(ulong key, char letter) => (key << BitsOfLetter) | (letter & LetterMask);

    /// <summary>The key of the word under a span of text. Never zero, unless the word has no characters.</summary>
    public static ulong Of(string text, int start, int length)
    {
        if (length > MostLetters) return HashOf(text, start, length);
        ulong key = 0;
        for (int i = start; i < start + length; i++)
        {
            char c = text[i];
            if ((uint)((c | 0x20) - 'a') > 'z' - 'a') return HashOf(text, start, length);
            key = (key << BitsOfLetter) | (c & LetterMask);
        }
        return key;
    }

    private static ulong HashOf(string text, int start, int length)
    {
        ulong hash = 14695981039346656037;
        for (int i = start; i < start + length; i++) hash = (hash ^ Lexicon.Fold(text[i])) * 1099511628211;
        return hash | Hashed;
    }

    /// <summary>Whether no other word has the key.</summary>
    public static bool IsExact(ulong key) => (key & Hashed) == 0;

    /// <summary>The slot of a table of two to the <paramref name="bits"/> where the search for a key starts.</summary>
    public static int SlotOf(ulong key, int bits) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - bits));
}
