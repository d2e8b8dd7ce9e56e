using System.Collections.Generic;
using System.Text;

namespace Corpus.Text.Canonical;

/// <summary>
/// Makes a key under which the spellings of one name are equal: its letters and digits, in lower case and without accents.
/// <c>Kim Jong-un</c> and <c>Kim Jong Un</c>, <c>F.B.I.</c> and <c>FBI</c>, <c>José Ode</c> and <c>Jose Ode</c>.
/// </summary>
internal static class NameKey
{
    /// <summary>Each plain letter with the letters that stand for it with an accent.</summary>
    private static readonly string[] Accented =
    [
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľł", "nñńņň", "oòóôõöøōŏő", "rŕŗř",
        "sśŝşšș", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ];

    private static readonly Dictionary<char, char> Plain = PlainLetters();

    /// <summary>Gives the key of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            char lower = char.ToLowerInvariant(c);
            key.Append(lower >= 0x80 && Plain.TryGetValue(lower, out char plain) ? plain : lower);
        }
        return key.ToString();
    }

    private static Dictionary<char, char> PlainLetters()
    {
        var plain = new Dictionary<char, char>();
        foreach (string letters in Accented)
            for (int i = 1; i < letters.Length; i++) plain[letters[i]] = letters[0];
        return plain;
    }
}
