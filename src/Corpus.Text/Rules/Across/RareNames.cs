using Corpus.Text.Words;

namespace Corpus.Text.Rules.Across;

/// <summary>Compares two full names that differ by a letter.</summary>
internal static class RareNames
{
    private const int KnownName = 6;

    /// <summary>
    /// Whether one letter is missing, added, changed or swapped with its neighbour. A final s does not count, because it makes a plural;
    /// nor does an accent, because the name stays the same.
    /// </summary>
    public static bool AreAlike(string one, string other)
    {
        if (one.Length > other.Length) (one, other) = (other, one);
        if (other.Length - one.Length > 1) return false;
        int start = 0, end = 0;
        while (start < one.Length && one[start] == other[start]) start++;
        while (end < one.Length - start && one[one.Length - 1 - end] == other[other.Length - 1 - end]) end++;
        string left = one.Substring(start, one.Length - start - end), right = other.Substring(start, other.Length - start - end);
        if (!IsPlain(left) || !IsPlain(right) || start == 0 || IsStart(other, start)) return false;
        return (left.Length, right.Length) switch
        {
            (0, 1) => !EndsWord(other, start) || end == 0 && right is not ("s" or "a"),
            (1, 1) => !IsKnown(one, start) || !IsKnown(other, start),
            (2, 2) => left[0] == right[1] && left[1] == right[0],
            _ => false,
        };
    }

    /// <summary>Whether the letter ends a word: Steve and Steven, the Holms.</summary>
    private static bool EndsWord(string name, int at) => at + 1 == name.Length || name[at + 1] == ' ';

    /// <summary>Whether the word around a letter is in many articles: Miller and Milley are two names.</summary>
    private static bool IsKnown(string name, int at)
    {
        int first = name.LastIndexOf(' ', at) + 1, end = name.IndexOf(' ', at);
        string word = name.Substring(first, (end < 0 ? name.Length : end) - first).ToLowerInvariant();
        return WordCounts.Words.Of(word) > 0 || WordCounts.Names.Of(word) >= KnownName;
    }

    private static bool IsPlain(string letters)
    {
        foreach (char c in letters)
            if (c is not (>= 'a' and <= 'z')) return false;
        return true;
    }

    /// <summary>Whether the letter starts a word: another first letter makes another name.</summary>
    private static bool IsStart(string name, int at) => name[at - 1] is ' ' or '-';
}
