using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Wording;

/// <summary>
/// Compares words as they were said. How they are written is the choice of a house: <c>we're</c> or <c>we are</c>, <c>colour</c> or
/// <c>color</c>, <c>100%</c> or <c>100 percent</c>, <c>9th</c> or <c>ninth</c>, <c>27 October</c> or <c>Oct. 27</c>.
/// </summary>
internal static class HouseStyle
{
    /// <summary>The fewest letters before the end of a word that has two spellings: <c>four</c> is not <c>for</c>.</summary>
    private const int ShortestStem = 3;

    private static readonly Dictionary<string, string> Variants = ReadVariants();

    /// <summary>Whether two texts have the same words, however they are written.</summary>
    public static bool AreOne(string one, string other) => Plain(one) == Plain(other);

    private static Dictionary<string, string> ReadVariants()
    {
        var variants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in Lexicon.ReadList("House" + Lexicon.Spellings))
        {
            int equals = entry.IndexOf('=');
            variants.Add(entry.Substring(0, equals).TrimEnd(), entry.Substring(equals + 1).TrimStart());
        }
        return variants;
    }

    /// <summary>Writes the letters and digits of a text in one style, without blanks and marks.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        // Where a day starts in the plain text that a month may follow; -1 where none stands.
        int day = -1;
        for (int i = 0; i < text.Length; i++)
        {
            int end = i;
            while (end < text.Length && IsPart(text, end)) end++;
            if (end == i)
            {
                plain.Append(text[i] switch { '%' => "percent", '&' => "and", _ => "" });
                continue;
            }
            string word = text.Substring(i, end - i).ToLowerInvariant();
            int month = Lexicon.English.ValueOf(WordClass.Month, Lexicon.English.Find(word)), start = plain.Length;
            if (month < 0) AppendWord(plain, word);
            else plain.Insert(day < 0 ? start : day, "month" + month + ".");
            day = word.Length <= 2 && char.IsDigit(word[0]) ? start : -1;
            i = end - 1;
        }
        return plain.ToString();
    }

    /// <summary>Whether a character belongs to a word: a letter, a digit, or a mark that stands for an apostrophe between two.</summary>
    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (at > 0
            && at + 1 < text.Length
            && text[at] is '\'' or '’' or '¹'
            && char.IsLetterOrDigit(text[at - 1])
            && char.IsLetterOrDigit(text[at + 1]));

    private static void AppendWord(StringBuilder plain, string word)
    {
        int apostrophe = word.IndexOfAny(['\'', '’', '¹']);
        if (apostrophe < 0) plain.Append(Spelled(word));
        else if (word[apostrophe - 1] == 'n' && word.EndsWith("t", StringComparison.Ordinal) && apostrophe == word.Length - 2)
            plain.Append(word.Substring(0, apostrophe - 1) switch { "wo" => "will", "ca" => "can", var verb => verb }).Append("not");
        else plain.Append(word, 0, apostrophe).Append(Expanded(word.Substring(apostrophe + 1)));
    }

    private static string Expanded(string end) =>
        end switch { "re" => "are", "ve" => "have", "s" => "is", "m" => "am", "ll" => "will", "d" => "would", _ => end };

    private static string Spelled(string word)
    {
        if (Variants.TryGetValue(word, out string? spelled)) return spelled;
        if (NumberOf(word) is { } number) return number;
        for (int stem = ShortestStem; stem < word.Length; stem++)
            if (Variants.TryGetValue("-" + word.Substring(stem), out string? ending)) return word.Substring(0, stem) + ending.Substring(1);
        return word;
    }

    /// <summary>Writes a number in digits: <c>nine</c>, <c>ninth</c> and <c>9th</c> as 9; null for another word.</summary>
    private static string? NumberOf(string word)
    {
        int digits = 0;
        while (digits < word.Length && char.IsDigit(word[digits])) digits++;
        if (digits > 0 && word.Substring(digits) is "st" or "nd" or "rd" or "th") return word.Substring(0, digits);
        int known = Lexicon.English.Find(word), value = Lexicon.English.ValueOf(WordClass.Numeral, known);
        if (value < 0) value = Lexicon.English.ValueOf(WordClass.Ordinal, known);
        return value < 0 ? null : value.ToString(CultureInfo.InvariantCulture);
    }
}
