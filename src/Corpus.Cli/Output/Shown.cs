using System.Linq;
using System.Text;

namespace Corpus.Cli.Output;

/// <summary>
/// Words of articles and names of files as a terminal may show them. An escape sequence would colour or overwrite what stands around it,
/// and a mark of direction would turn it.
/// </summary>
internal static class Shown
{
    /// <summary>Returns the text with a blank for each control character but the end of a line, and without marks of direction.</summary>
    public static string Of(string text)
    {
        if (!text.Any(static c => IsControl(c) || IsDirection(c))) return text;
        var shown = new StringBuilder(text.Length);
        foreach (char c in text)
            if (!IsDirection(c)) shown.Append(IsControl(c) ? ' ' : c);
        return shown.ToString();
    }

    private static bool IsControl(char c) => char.IsControl(c) && c != '\n';

    private static bool IsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
