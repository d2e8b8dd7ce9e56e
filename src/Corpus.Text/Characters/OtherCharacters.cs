namespace Corpus.Text.Characters;

/// <summary>The characters that a text may have in place of the usual ones.</summary>
internal static class OtherCharacters
{
    /// <summary>Gets what is usually written for a character: nothing for one that nobody sees; null for a usual character.</summary>
    public static string? Replacement(char c) => (c >> 8) switch
    {
        0x00 => c switch { '\u00A0' or '\v' or '\f' => " ", '\u00AD' => "", _ => null },
        0x02 => c == 'ʼ' ? "’" : null,
        0x06 => c == '\u061C' ? "" : null,
        0x20 => OfPunctuation(c),
        0x30 => c switch { '\u3000' => " ", '〝' => "“", '〞' or '〟' => "”", _ => null },
        0xFB => OfLigature(c),
        0xFE => c == '\uFEFF' ? "" : null,
        0xFF => c is >= '！' and <= '～' and not ('＜' or '＞') ? Narrow[c - '！'] : null,
        _ => null,
    };

    /// <summary>Whether the character is a space without a width, which may be all that parts two words.</summary>
    public static bool IsZeroWidthSpace(char c) => c is '\u200B' or '\uFEFF';

    private static readonly string[] Narrow = NarrowForms();

    private static string? OfPunctuation(char c) => c switch
    {
        <= '\u200A' or '\u202F' or '\u205F' => " ",
        <= '\u200F' or (>= '\u202A' and <= '\u202E') or '\u2060' or (>= '\u2066' and <= '\u2069') => "",
        '\u2010' or '\u2011' => "-",
        _ => null,
    };

    private static string? OfLigature(char c) => c switch
    {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        _ => null,
    };

    /// <summary>The characters of ASCII in the order of their full-width forms.</summary>
    private static string[] NarrowForms()
    {
        string[] forms = new string['～' - '！' + 1];
        for (int i = 0; i < forms.Length; i++) forms[i] = ((char)('!' + i)).ToString();
        return forms;
    }
}
