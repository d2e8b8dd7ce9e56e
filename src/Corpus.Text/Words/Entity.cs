namespace Corpus.Text.Words;

/// <summary>A character that the text still has in its HTML form: <c>&amp;quot;</c>, <c>&amp;#8220;</c>, <c>&amp;nbsp;</c>.</summary>
/// <param name="Character">The character meant.</param>
/// <param name="Length">The number of characters in the text that stand for it; 1 if there is no entity.</param>
internal readonly record struct Entity(char Character, int Length)
{
    private const int Longest = 9;

    private static readonly (string Name, char Character)[] Names =
    [
        ("quot", '"'), ("ldquo", '“'), ("rdquo", '”'), ("bdquo", '„'), ("laquo", '«'), ("raquo", '»'),
        ("apos", '\''), ("lsquo", '‘'), ("rsquo", '’'), ("nbsp", '\u00A0'), ("ensp", '\u2002'), ("emsp", '\u2003'), ("thinsp", '\u2009'),
        ("amp", '&'), ("hellip", '…'), ("ndash", '–'), ("mdash", '—'),
    ];

    /// <summary>Whether it is a space.</summary>
    public bool IsSpace => Character is '\u00A0' or '\u2002' or '\u2003' or '\u2009' or ' ';

    /// <summary>Whether it is a double quotation mark.</summary>
    public bool IsMark => Character is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>Whether it is an apostrophe, where it stands between letters.</summary>
    public bool IsApostrophe => Character is '\'' or '’';

    /// <summary>Reads the entity that starts with the ampersand at <paramref name="start"/>.</summary>
    public static Entity At(string text, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && end < start + Longest && char.IsLetterOrDigit(text[end]) | text[end] == '#') end++;
        if (end >= limit || text[end] != ';' || end < start + 3) return new Entity('&', 1);
        int length = end + 1 - start;
        if (text[start + 1] == '#')
            return Number(text, start + 2, end) is > 0 and < char.MaxValue and int code
                ? new Entity((char)code, length)
                : new Entity('&', 1);
        foreach ((string name, char character) in Names)
            if (name.Length == length - 2 && string.CompareOrdinal(text, start + 1, name, 0, name.Length) == 0)
                return new Entity(character, length);
        return new Entity('&', 1);
    }

    private static int Number(string text, int first, int end)
    {
        bool hexadecimal = text[first] is 'x' or 'X';
        int value = 0;
        for (int i = hexadecimal ? first + 1 : first; i < end; i++)
        {
            int digit =
                char.IsDigit(text[i])
                    ? text[i] - '0'
                    : hexadecimal && (text[i] | 0x20) is >= 'a' and <= 'f' ? (text[i] | 0x20) - 'a' + 10 : -1;
            if (digit is < 0 or > 15) return -1;
            value = value * (hexadecimal ? 16 : 10) + digit;
        }
        return value;
    }
}
