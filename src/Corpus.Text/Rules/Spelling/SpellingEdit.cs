using System;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Spelling;

/// <summary>The difference between the spellings of two words.</summary>
internal enum SpellingEdit : byte
{
    /// <summary>No difference, or more than a typing error makes.</summary>
    None,

    /// <summary>Two neighbouring letters are swapped.</summary>
    Swapped,

    /// <summary>A letter is doubled in one of them.</summary>
    Doubled,

    /// <summary>A letter is missing from one of them.</summary>
    Missing,

    /// <summary>One letter is replaced by another.</summary>
    Replaced,

    /// <summary>Two edits in long words.</summary>
    Two,

    /// <summary>A letter at the start or near the end, where different words and inflections differ too.</summary>
    Outer,
}

/// <summary>Compares the spellings of two words, ignoring case.</summary>
internal static class SpellingEdits
{
    /// <summary>From this many letters on, two edits may be a typing error.</summary>
    public const int LongWord = 8;

    /// <summary>How many letters may lie between two edits.</summary>
    private const int LongestMiddle = 6;

    /// <summary>In longer words, the second-to-last letter is seldom part of an inflection.</summary>
    private const int LongestInflected = 5;

    /// <summary>How many letters at the end may be an inflection.</summary>
    private const int Ending = 2;

    /// <summary>Returns the edit that turns one word into the other, ignoring case.</summary>
    public static SpellingEdit Between(string text, in Token word, in Token otherWord)
    {
        Letters one = new(text, word), other = new(text, otherWord);
        if (one.Length > other.Length) (one, other) = (other, one);
        if (other.Length - one.Length > 2) return SpellingEdit.None;
        int start = 0, end = 0;
        while (start < one.Length && one[start] == other[start]) start++;
        while (end < one.Length - start && one[one.Length - 1 - end] == other[other.Length - 1 - end]) end++;
        int left = one.Length - start - end, right = other.Length - start - end;
        if (left > LongestMiddle || right > LongestMiddle) return SpellingEdit.None;
        if (left == 0 && right == 1) return OfMissing(other, start, end);
        if (left == 1 && right == 1)
            return IsCreed(one, other, start, end) || !IsLetter(one[start]) || !IsLetter(other[start])
                ? SpellingEdit.None
                : IsOuter(one, start, end) ? SpellingEdit.Outer : SpellingEdit.Replaced;
        if (left == 2 && right == 2 && one[start] == other[start + 1] && one[start + 1] == other[start])
            return start == 0 ? SpellingEdit.Outer : SpellingEdit.Swapped;
        bool inner = start > 0 && end > 0;
        return one.Length >= LongWord && inner && Distance(one, other, start, left, right) == 2 ? SpellingEdit.Two : SpellingEdit.None;
    }

    /// <summary>
    /// Whether two words of one length are the British and the American spelling of one word: defence and defense, -ise and -ize.
    /// </summary>
    public static bool IsVariant(string one, string other)
    {
        if (one.Length != other.Length) return false;
        int at = 0;
        while (one[at] == other[at]) at++;
        return (one[at], other[at]) is ('s', 'z') or ('z', 's') or ('c', 's') or ('s', 'c');
    }

    private static SpellingEdit OfMissing(in Letters longer, int at, int end)
    {
        // The comparison from the start stops at the second letter of a doubled one.
        if (at > 0 && longer[at - 1] == longer[at]) return end == 0 && longer[at] == 's' ? SpellingEdit.None : SpellingEdit.Doubled;
        bool plural = longer[longer.Length - 1] == 's' && (end == 1 || (end == 2 && longer[at] == 'i' && longer[at + 1] == 'e'));
        if (end == 0 && longer[at] == 's') return SpellingEdit.None;
        return at == 0 || end == 0 || plural ? SpellingEdit.Outer : SpellingEdit.Missing;
    }

    /// <summary>Whether a letter has no accent. A name without its accent is not a typing error (Beyoncé).</summary>
    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    /// <summary>Whether the words are a doctrine and its follower: creationism and creationist.</summary>
    private static bool IsCreed(in Letters one, in Letters other, int start, int end) =>
        end == 0 && start > 1 && one[start - 1] == 's' && one[start - 2] == 'i' && one[start] is 'm' or 't' && other[start] is 'm' or 't';

    /// <summary>
    /// Whether the difference is at either end, or in the name of a nationality: Nigerian and Nigerien. In a short word, the last two
    /// letters may be an inflection.
    /// </summary>
    private static bool IsOuter(in Letters word, int start, int end) =>
        start == 0
            || end == 0
            || (end < Ending
                && (word.Length <= LongestInflected
                    || (word[word.Length - 1] is 'n' or 's' or 'd' or 'c' && word[start - 1] is 'i' or 'e')));

    /// <summary>Returns the least number of edits between the middle parts, which are short.</summary>
    private static int Distance(in Letters one, in Letters other, int start, int left, int right)
    {
        var row = new int[left + 1, right + 1];
        for (int i = 0; i <= left; i++) row[i, 0] = i;
        for (int k = 0; k <= right; k++) row[0, k] = k;
        for (int i = 1; i <= left; i++)
        {
            for (int k = 1; k <= right; k++)
            {
                char a = one[start + i - 1], b = other[start + k - 1];
                int least = Math.Min(Math.Min(row[i - 1, k], row[i, k - 1]) + 1, row[i - 1, k - 1] + (a == b ? 0 : 1));
                if (i > 1 && k > 1 && a == other[start + k - 2] && one[start + i - 2] == b) least = Math.Min(least, row[i - 2, k - 2] + 1);
                row[i, k] = least;
            }
        }
        return row[left, right];
    }

    /// <summary>The folded letters of a word.</summary>
    private readonly struct Letters(string text, in Token word)
    {
        private readonly int _start = word.Start;

        public int Length { get; } = word.Length;

        public char this[int i] => Lexicon.Fold(text[_start + i]);
    }
}
