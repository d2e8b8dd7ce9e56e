using System;
using System.Collections.Generic;
using System.Globalization;

namespace Corpus.Text.Characters;

/// <summary>A character that the text still has in its HTML form: <c>&amp;quot;</c>, <c>&amp;#8220;</c>, <c>&amp;eacute;</c>.</summary>
/// <param name="CodePoint">The character meant.</param>
/// <param name="Length">The number of characters in the text that stand for it.</param>
internal readonly record struct HtmlEntity(int CodePoint, int Length)
{
    private const int Longest = 9;

    /// <summary>An ampersand that was written as an entity before the whole was: <c>&amp;amp;quot;</c>.</summary>
    private const string Twice = "amp;";

    /// <summary>The names of HTML 4 for the characters from U+00A0 to U+00FF, in their order.</summary>
    private const string Latin =
        "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para "
        + "middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute "
        + "Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute "
        + "THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde "
        + "ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    /// <summary>Other names, each with its character.</summary>
    private const string Others =
        "quot \" apos ' amp & ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’ sbquo ‚ lsaquo ‹ rsaquo › hellip … ndash – mdash — horbar ― "
        + "hyphen \u2010 dash \u2010 ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D lrm \u200E rlm \u200F bull • "
        + "prime ′ Prime ″ euro € trade ™ dagger † Dagger ‡ permil ‰ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ minus −";

    /// <summary>What browsers show for the numbers 128 to 159: the characters of Windows-1252.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly Dictionary<string, char> Names = ReadNames();

    /// <summary>Whether the text had an entity.</summary>
    public bool Exists => Length > 0;

    /// <summary>Reads the entity that starts with the ampersand at <paramref name="start"/>, if one does.</summary>
    public static HtmlEntity At(string text, int start)
    {
        int first = start + 1;
        while (string.CompareOrdinal(text, first, Twice, 0, Twice.Length) == 0 && EndOfName(text, first + Twice.Length) >= 0)
            first += Twice.Length;
        int end = EndOfName(text, first);
        if (end < 0) return default;
        int codePoint = text[first] == '#' ? Numbered(text, first + 1, end) : Named(text, first, end);
        return codePoint < 0 ? default : new HtmlEntity(codePoint, end + 1 - start);
    }

    /// <summary>Returns the place of the semicolon behind a name or number; -1 where there is none.</summary>
    private static int EndOfName(string text, int first)
    {
        int end = first;
        while (end < text.Length && end < first + Longest && (IsAsciiLetterOrDigit(text[end]) || (text[end] == '#' && end == first))) end++;
        return end < text.Length && text[end] == ';' && end > first + 1 ? end : -1;
    }

    private static int Named(string text, int first, int end) =>
        Names.TryGetValue(text.Substring(first, end - first), out char character) ? character : -1;

    private static int Numbered(string text, int first, int end)
    {
        bool hexadecimal = text[first] is 'x' or 'X';
        string digits = text.Substring(hexadecimal ? first + 1 : first, end - (hexadecimal ? first + 1 : first));
        NumberStyles style = hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out int number)) return -1;
        return number switch
        {
            '<' or '>' or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF or <= 0 => -1,
            < ' ' => ' ',
            >= 0x80 and <= 0x9F => Windows[number - 0x80],
            _ => number,
        };
    }

    private static bool IsAsciiLetterOrDigit(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9;

    private static Dictionary<string, char> ReadNames()
    {
        var names = new Dictionary<string, char>(StringComparer.Ordinal);
        char character = '\u00A0';
        foreach (string name in Latin.Split(' ')) names[name] = character++;
        string[] others = Others.Split(' ');
        for (int i = 0; i < others.Length; i += 2) names[others[i]] = others[i + 1][0];
        return names;
    }
}
