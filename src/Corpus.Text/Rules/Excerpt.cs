using System;
using System.Text;

namespace Corpus.Text.Rules;

/// <summary>Formats words of the article for a message.</summary>
internal static class Excerpt
{
    /// <summary>The most characters that are shown.</summary>
    public const int Longest = 60;

    /// <summary>How many characters are shown, at the most, before the first difference of two wordings.</summary>
    private const int Before = 24;

    /// <summary>Returns the words on one line, cut between two words if they are long.</summary>
    public static string Of(string words) => Of(words, new Span(0, words.Length));

    /// <summary>
    /// Returns two wordings, each on one line. If they begin alike, and one is long, the excerpts begin shortly before the first word that
    /// differs: <c>… once they leave the pier</c> and <c>… once they left the pier</c>.
    /// </summary>
    public static (string One, string Other) WhereTheyDiffer(string one, string other)
    {
        int cut = 0;
        if (Math.Max(one.Length, other.Length) > Longest)
        {
            int alike = 0, shorter = Math.Min(one.Length, other.Length);
            while (alike < shorter && IsAlike(one[alike], other[alike])) alike++;
            if (alike > Before) cut = Math.Max(0, one.IndexOf(' ', alike - Before, Before));
        }
        return (From(one, cut), From(other, cut));
    }

    private static string From(string words, int start) => start == 0 ? Of(words) : "… " + Of(words.Substring(start));

    /// <summary>Whether two characters are alike to a reader: Tie and tie, It's and It’s.</summary>
    private static bool IsAlike(char one, char other) =>
        char.ToLowerInvariant(one) == char.ToLowerInvariant(other) || (one is '\'' or '’' && other is '\'' or '’');

    /// <summary>Returns the words under a span on one line, cut between two words if they are long.</summary>
    public static string Of(string text, Span span)
    {
        int end = EndOf(text, span);
        var line = new StringBuilder(Longest + 2);
        for (int i = span.Start; i < end && line.Length <= Longest; i++)
        {
            if (!IsUnseen(text[i])) line.Append(text[i]);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }
        if (line.Length <= Longest) return line.ToString();
        // A quotation keeps its closing mark, because the message continues after it.
        string close = text[end - 1] is '”' or '"' or '’' or '\'' or '»' ? text.Substring(end - 1, 1) : "";
        return Shortened.Of(line.ToString(), Longest) + close;
    }

    /// <summary>Whether the character is blank, or would move the cursor of a terminal.</summary>
    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>Finds the end of the words. The message has its own full stop.</summary>
    private static int EndOf(string text, Span span)
    {
        int end = span.End;
        while (end > span.Start && IsUnseen(text[end - 1])) end--;
        bool stops = end > span.Start && text[end - 1] == '.' && !(end > span.Start + 1 && text[end - 2] == '.');
        return stops ? end - 1 : end;
    }
}
