using System.Globalization;
using System.Text;

namespace Corpus.Generators.Emit;

/// <summary>Writes texts of articles into C#.</summary>
internal static class Literal
{
    /// <summary>Writes a string literal. Letters of all scripts stay as they are; invisible characters are escaped.</summary>
    public static string String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (char.IsSurrogatePair(text, i))
            {
                literal.Append(c).Append(text[++i]);
            }
            else if (IsInvisible(c))
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(c);
            }
        }
        return literal.Append('"').ToString();
    }

    /// <summary>Writes the text of an XML documentation comment, on one line.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsSurrogatePair(text, i)) xml.Append(c).Append(text[++i]);
            else if (c == '&') xml.Append("&amp;");
            else if (c == '<') xml.Append("&lt;");
            else if (c == '>') xml.Append("&gt;");
            else xml.Append(IsInvisible(c) ? ' ' : c);
        }
        return xml.ToString();
    }

    /// <summary>
    /// Whether the character is a control, a line break, a directional mark or half of a surrogate pair: some of them would end the line.
    /// </summary>
    private static bool IsInvisible(char c) => c >= 0x7F
        ? char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse
        : c < ' ';
}
