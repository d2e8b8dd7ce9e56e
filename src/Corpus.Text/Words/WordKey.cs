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
    private const ulong Hashed = 1UL << 63;

    /// <summary>The key of a word, to be asked for while it is short.</summary>
    public static ulong Add(ulong key, char letter) => (key << BitsOfLetter) | ((uint)letter & ((1 << BitsOfLetter) - 1));

    /// <summary>The key of the word under a span of text. Never zero, unless the word has no characters.</summary>
    public static ulong Of(string text, int start, int length)
    {
        ulong key = 0, hash = 14695981039346656037;
        bool exact = length <= MostLetters;
        for (int i = start; i < start + length; i++)
        {
            char c = Lexicon.Fold(text[i]);
            exact &= c is >= 'a' and <= 'z';
            key = Add(key, c);
            hash = (hash ^ c) * 1099511628211;
        }
        return exact ? key : hash | Hashed;
    }

    /// <summary>Whether no other word has the key.</summary>
    public static bool IsExact(ulong key) => (key & Hashed) == 0;

    /// <summary>The slot of a table of two to the <paramref name="bits"/> where the search for a key starts.</summary>
    public static int SlotOf(ulong key, int bits) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - bits));
}
