using System;
using Corpus.Text.Words;

namespace Corpus.Text.Model;

/// <summary>
/// A feature as one number: its kind and up to three values. A value is a small number, or the number of a word in the
/// <see cref="Lexicon"/>. Keys are exact: no two features share one.
/// </summary>
internal static class FeatureKey
{
    /// <summary>The most values that a feature may have.</summary>
    public const int MostValues = 3;

    private const int Bits = 18;
    private const int WordBit = 1 << (Bits - 1);

    /// <summary>What a file of weights writes for a word that is in no list.</summary>
    public const string AnyOtherWord = "*";

    /// <summary>A word as a value.</summary>
    public static int Word(int word) => WordBit | word;

    // A value is stored plus one, so that a missing value differs from the value zero.
    public static ulong Of(int kind, int a) => ((ulong)kind << (MostValues * Bits)) | (uint)(a + 1);

    public static ulong Of(int kind, int a, int b) => Of(kind, a) | ((ulong)(b + 1) << Bits);

    public static ulong Of(int kind, int a, int b, int c) => Of(kind, a, b) | ((ulong)(c + 1) << (2 * Bits));

    /// <summary>The same feature with another first value.</summary>
    public static ulong WithFirst(ulong key, int a) => (key & ~((1UL << Bits) - 1)) | (uint)(a + 1);

    /// <summary>Which kind of feature it is.</summary>
    public static int KindOf(ulong key) => (int)(key >> (MostValues * Bits));

    /// <summary>One of a feature's values, one higher than it is; 0 where the feature has no such value.</summary>
    public static int Value(ulong key, int number) => (int)(key >> (number * Bits)) & ((1 << Bits) - 1);

    /// <summary>Reads the values of a feature, which blanks separate: <c>said 2</c>.</summary>
    /// <param name="kind">The kind of feature.</param>
    /// <param name="values">The text.</param>
    /// <param name="end">Just past the values.</param>
    /// <param name="lexicon">The lexicon that gives words their numbers.</param>
    /// <param name="key">The feature.</param>
    /// <returns>False for a word that the lexicon does not know: no text can have such a feature.</returns>
    public static bool TryRead(int kind, string values, int end, Lexicon lexicon, out ulong key)
    {
        key = (ulong)kind << (MostValues * Bits);
        int count = 0;
        for (int i = 0; i < end;)
        {
            int start = i;
            while (i < end && values[i] != ' ') i++;
            if (i > start)
            {
                int value = Value(values, start, i - start, lexicon);
                if (value < 0) return false;
                if (count == MostValues) throw new FormatException("More than " + MostValues + " values: " + values);
                key |= (ulong)(value + 1) << (count++ * Bits);
            }
            i++;
        }
        return true;
    }

    private static int Value(string text, int start, int length, Lexicon lexicon)
    {
        if (string.CompareOrdinal(text, start, AnyOtherWord, 0, length) == 0) return Word(Lexicon.Unknown);
        int number = 0;
        for (int i = start; i < start + length; i++)
        {
            if ((uint)(text[i] - '0') > 9) return lexicon.Find(text, start, length) is var word and not Lexicon.Unknown ? Word(word) : -1;
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    /// <summary>Writes the values of a feature as <see cref="TryRead"/> reads them.</summary>
    public static string Write(ulong key, Lexicon lexicon)
    {
        string values = "";
        for (int i = 0; i < MostValues; i++)
        {
            int value = Value(key, i);
            if (value-- == 0) break;
            string text = value < WordBit ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
                : value == WordBit ? AnyOtherWord
                : lexicon.TextOf(value & ~WordBit);
            values += i == 0 ? text : " " + text;
        }
        return values;
    }
}
