using System.Text;

namespace Corpus.Cli.LanguageServer.Features;

/// <summary>Text of an article in Markdown.</summary>
internal static class Markdown
{
    /// <summary>The text with every character that Markdown or HTML takes for its own escaped, on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsControl(c)) escaped.Append(' ');
            else if (c == '<') escaped.Append("&lt;");
            else if (c == '&') escaped.Append("&amp;");
            else if ("\\`*_{}[]()#+-.!|>~".Contains(c)) escaped.Append('\\').Append(c);
            else escaped.Append(c);
        }
        return escaped.ToString();
    }
}
