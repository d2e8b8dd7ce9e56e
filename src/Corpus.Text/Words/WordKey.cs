namespace Corpus.Text.Words;

/// <summary>
/// The key of a word in the lexicon. For up to twelve ASCII letters, the letters are the digits of the key, whatever their case:
/// no two such words share a key. For any other word the key is a hash, and the words must be compared.
/// </summary>
internal static class WordKey
{
    /// <summary>The most letters of a word with an exact key.</summary>
    public const int MostLetters = 12;

    private const int BitsOfLetter = 5;
    private const uint LetterMask = (1 << BitsOfLetter) - 1;
    private const ulong Hashed = 1UL << 63;

    /// <summary>Adds a letter to the key of a short word.</summary>
    public static ulong Add(ulong key, char letter) => (key << BitsOfLetter) | (letter & LetterMask);

    /// <summary>Gets the key of the word under a span of text. It is zero only for a word without characters.</summary>
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

    /// <summary>Gets the word of an exact key.</summary>
    public static string WordOf(ulong key)
    {
        var word = new char[MostLetters];
        int first = MostLetters;
        for (; key > 0; key >>= BitsOfLetter) word[--first] = (char)('`' + (key & LetterMask));
        return new string(word, first, MostLetters - first);
    }

    /// <summary>Whether the key belongs to one word only.</summary>
    public static bool IsExact(ulong key) => (key & Hashed) == 0;

    /// <summary>Gets the slot where the search for a key starts, in a table of two to the power of <paramref name="bits"/> slots.</summary>
    public static int SlotOf(ulong key, int bits) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - bits));
}
