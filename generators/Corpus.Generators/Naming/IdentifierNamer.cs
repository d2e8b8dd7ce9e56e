using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Corpus.Characters;
using Corpus.Facts;

namespace Corpus.Generators.Naming;

/// <summary>
/// Makes a C# identifier from any text: a file name, a folder, a speaker. It depends only on the text, so that other files cannot
/// change it. It is never a keyword, because it starts with a capital, a letter without case, or <c>_</c> and a digit.
/// </summary>
internal static class IdentifierNamer
{
    /// <summary>The longest identifier: a compiler accepts about a thousand bytes, but nobody reads such a name.</summary>
    private const int Longest = 128;

    /// <summary>The members that every type has, or that the generated classes have.</summary>
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(MemberwiseClone), nameof(ReferenceEquals), nameof(ToString),
            "Finalize", "All", "Find", nameof(Timeline),
    };

    /// <summary>
    /// Makes an identifier: <c>putin-plans visit</c> gives <c>PutinPlansVisit</c>, <c>2024-01-22</c> gives <c>_2024_01_22</c>.
    /// </summary>
    public static string Name(string text)
    {
        var name = new StringBuilder(text.Length);
        bool wordStarts = true;
        // Some file systems store letters and their accents apart.
        foreach (char c in Accents.Composed(text))
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (IsLetter(category) || IsDigit(category))
            {
                // An identifier cannot start with a digit, and two numbers must stay apart.
                if (wordStarts && IsDigit(category) && (name.Length == 0 || char.IsDigit(name[name.Length - 1]))) name.Append('_');
                name.Append(wordStarts ? char.ToUpperInvariant(c) : c);
                wordStarts = false;
            }
            else if (!wordStarts && IsMark(category))
            {
                name.Append(c);
            }
            else if (category != UnicodeCategory.Format && !IsApostrophe(c))
            {
                wordStarts = true;
            }
        }
        if (name.Length == 0) Spell(name, text);
        if (name.Length > Longest) return name.ToString(0, Longest - 9) + Distinction(text);
        return name.ToString();
    }

    /// <summary>Makes an identifier for a member of a type called <paramref name="enclosing"/>.</summary>
    public static string Member(string text, string enclosing)
    {
        string name = Name(text);
        while (name == enclosing || Taken.Contains(name)) name += "_";
        return name;
    }

    /// <summary>Gives the ending that distinguishes two texts with the same identifier: <c>_1f3a9c2e</c>.</summary>
    public static string Distinction(string text) =>
        "_" + unchecked((uint)StableHash.Of(text)).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Names a text without letters and digits by its code points: <c>U1F389</c>.</summary>
    private static void Spell(StringBuilder name, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsSurrogatePair(text, i);
            if (i > 0) name.Append('_');
            name.Append('U').Append((pair ? char.ConvertToUtf32(text, i) : text[i]).ToString("X4", CultureInfo.InvariantCulture));
            if (pair) i++;
        }
        if (name.Length == 0) name.Append("Empty");
    }

    private static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsDigit(UnicodeCategory category) => category == UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether the character is an apostrophe, which does not split a word: <c>what's-next</c> is <c>WhatsNext</c>.</summary>
    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
