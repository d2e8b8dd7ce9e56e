using System.Globalization;
using System.Net;

namespace Corpus.Text.Characters;

/// <summary>A character that the text still has in its HTML form: <c>&amp;quot;</c>, <c>&amp;#8220;</c>, <c>&amp;eacute;</c>.</summary>
/// <param name="CodePoint">The character meant.</param>
/// <param name="Length">The number of characters in the text that stand for it.</param>
internal readonly record struct HtmlEntity(int CodePoint, int Length)
{
    private const int Longest = 9;

    /// <summary>An ampersand that was written as an entity before the whole was: <c>&amp;amp;quot;</c>.</summary>
    private const string Twice = "amp;";

    /// <summary>What browsers show for the numbers 128 to 159: the characters of Windows-1252.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

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

    private static int Named(string text, int first, int end)
    {
        string entity = "&" + text.Substring(first, end + 1 - first), character = WebUtility.HtmlDecode(entity);
        return character.Length == 1 && character[0] is not ('<' or '>') ? character[0] : -1;
    }

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
}
