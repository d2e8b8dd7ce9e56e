using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Writes a number in the form of the one that it replaces: in words or in figures.</summary>
internal static class NumberText
{
    private static readonly Lazy<Dictionary<int, string>> Cardinals =
        new(() => Read(nameof(WordClass.Numeral))), Ordinals = new(() => Read(nameof(WordClass.Ordinal)));

    /// <summary>The number in figures.</summary>
    public static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>30</c> for <c>20</c>, <c>thirty</c> for <c>twenty</c>, <c>Thirty</c> for <c>Twenty</c>.</summary>
    public static string Cardinal(int number, string like) => InWords(number, like, Cardinals.Value) ?? Figures(number);

    /// <summary><c>30th</c> for <c>20th</c>, <c>thirtieth</c> for <c>twentieth</c>.</summary>
    public static string Ordinal(int number, string like) => InWords(number, like, Ordinals.Value) ?? Numbers.OrdinalText(number);

    /// <summary>The number in words, or null where it is written in figures, or is longer than two words.</summary>
    private static string? InWords(int number, string like, Dictionary<int, string> last)
    {
        if (number is < 1 or > 99 || like.Length == 0 || !char.IsLetter(like[0])) return null;
        if (!last.TryGetValue(number, out string? words)) words = Cardinals.Value[number / 10 * 10] + "-" + last[number % 10];
        return char.IsUpper(like[0]) ? char.ToUpperInvariant(words[0]) + words.Substring(1) : words;
    }

    /// <summary>The words of a class by their values; the first where several have one.</summary>
    private static Dictionary<int, string> Read(string list)
    {
        var words = new Dictionary<int, string>();
        foreach (string entry in Lexicon.ReadList(list))
        {
            int equals = entry.IndexOf('=');
            int value = int.Parse(entry.Substring(equals + 1), CultureInfo.InvariantCulture);
            if (!words.ContainsKey(value)) words.Add(value, entry.Substring(0, equals).Trim());
        }
        return words;
    }
}
