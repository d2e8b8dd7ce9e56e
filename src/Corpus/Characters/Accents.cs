using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Corpus.Characters;

/// <summary>
/// Composes letters and accents that a text stores apart: <c>e</c> and U+0301 are <c>é</c>. The result is Unicode's form NFC for all
/// that <see cref="AccentTable"/> has, and for Korean syllables.
/// </summary>
/// <remarks>
/// <see cref="string.Normalize()"/> does nothing on a machine without ICU (<c>InvariantGlobalization</c>), so it cannot be used for
/// what feeds an output.
/// </remarks>
internal static class Accents
{
    /// <summary>The most accents that are put in order on one letter. Unicode's stream-safe format has the same limit.</summary>
    private const int MostOnALetter = 30;

    /// <summary>The class of almost all accents, which stand above the letter.</summary>
    private const int Above = 230;

    // Korean syllables are composed by a formula: Unicode, section 3.12.
    private const int Lead = 0x1100, Leads = 19, Vowel = 0x1161, Vowels = 21, Tail = 0x11A7, Tails = 28;
    private const int Syllable = 0xAC00, Syllables = Leads * Vowels * Tails;

    private static readonly Dictionary<char, int> Classes = [];
    private static readonly Dictionary<(char Letter, char Accent), char> Compositions = [];
    private static readonly Dictionary<char, (char Letter, char Accent)> Parts = [];

#pragma warning disable CA1810, S3963 // One pass fills all tables.
    static Accents()
    {
        foreach (string line in AccentTable.Lines.Split('\n'))
        {
            string[] parts = line.Trim().Split(' ');
            char accent = (char)int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            Classes[accent] = int.Parse(parts[1], CultureInfo.InvariantCulture);
            for (int i = 0; i < parts[2].Length; i += 2)
            {
                Compositions[(parts[2][i], accent)] = parts[2][i + 1];
                Parts[parts[2][i + 1]] = (parts[2][i], accent);
            }
        }
    }
#pragma warning restore CA1810, S3963

    /// <summary>Composes the letters and accents of a text. Returns the same text where nothing changes.</summary>
    public static string Composed(string text)
    {
        int first = 1;
        while (first < text.Length && !Attaches(text[first])) first++;
        if (first >= text.Length) return text;
        var composed = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int end = EndOfLetter(text, i);
            Append(composed, text, i, end);
            i = end;
        }
        return composed.ToString();
    }

    /// <summary>Whether the character belongs to the letter before it: an accent, or a part of a Korean syllable.</summary>
    public static bool Attaches(char c) =>
        c >= '\u0300'
        && (c <= '\u036F'
            || c is (>= '\u0653' and <= '\u0655') or '\u3099' or '\u309A'
            || IsIn(c, Vowel, Vowels)
            || IsIn(c, Tail + 1, Tails - 1));

    /// <summary>Returns the end of the letter at a place with what attaches to it.</summary>
    public static int EndOfLetter(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start <= MostOnALetter && Attaches(text[end])) end++;
        return end;
    }

    /// <summary>Appends the letter between two places, composed as far as it can be.</summary>
    public static void Append(StringBuilder output, string text, int start, int end)
    {
        int place = output.Length;
        output.Append(text, start, end - start);
        if (end - start == 1) return;
        // An accent that the letter has already may have to go behind one that follows.
        while (Parts.TryGetValue(output[place], out (char Letter, char Accent) parts))
        {
            output[place] = parts.Letter;
            output.Insert(place + 1, parts.Accent);
        }
        Order(output, place + 1);
        Compose(output, place);
    }

    /// <summary>Composes the letter at a place with the accents behind it, which are the rest of the text.</summary>
    private static void Compose(StringBuilder output, int place)
    {
        char letter = output[place];
        int kept = place + 1, last = 0;
        bool ends = false;
        for (int i = place + 1; i < output.Length; i++)
        {
            // An accent does not reach the letter over one of its own class or of a higher one, or over a part of a syllable.
            int accentClass = ClassOf(output[i]);
            if (!ends && (kept == place + 1 || last < accentClass) && Composed(letter, output[i]) is { } composed)
            {
                letter = composed;
                continue;
            }
            ends |= accentClass == 0;
            last = accentClass;
            output[kept++] = output[i];
        }
        output[place] = letter;
        output.Length = kept;
    }

    /// <summary>Sorts accents by their classes, from a place to the end. Accents of one class keep their order.</summary>
    private static void Order(StringBuilder text, int first)
    {
        for (int i = first + 1; i < text.Length; i++)
            for (int k = i; k > first && ClassOf(text[k]) > 0 && ClassOf(text[k - 1]) > ClassOf(text[k]); k--)
                (text[k], text[k - 1]) = (text[k - 1], text[k]);
    }

    private static int ClassOf(char c) =>
        Classes.TryGetValue(c, out int known) ? known : c is >= '\u0300' and <= '\u036F' ? Above : 0;

    private static char? Composed(char letter, char accent)
    {
        if (Compositions.TryGetValue((letter, accent), out char composed)) return composed;
        if (IsIn(letter, Lead, Leads) && IsIn(accent, Vowel, Vowels))
            return (char)(Syllable + ((((letter - Lead) * Vowels) + accent - Vowel) * Tails));
        return IsIn(letter, Syllable, Syllables) && (letter - Syllable) % Tails == 0 && IsIn(accent, Tail + 1, Tails - 1)
            ? (char)(letter + accent - Tail)
            : null;
    }

    private static bool IsIn(char c, int first, int count) => (uint)(c - first) < (uint)count;
}
