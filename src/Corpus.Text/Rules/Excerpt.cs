using System;
using System.Text;

namespace Corpus.Text.Rules;

/// <summary>Formats words of the article for a message.</summary>
internal static class Excerpt
{
    /// <summary>The most characters that are shown.</summary>
    public const int Longest = 60;

    /// <summary>Returns the words on one line, cut between two words if they are long.</summary>
    public static string Of(string words) => Of(words, new Span(0, words.Length));

    /// <summary>Returns the words under a span on one line, cut between two words if they are long.</summary>
    public static string Of(string text, Span span)
    {
        int end = EndOf(text, span);
        var line = new StringBuilder(Longest + 2);
        for (int i = span.Start; i < end && line.Length <= Longest; i++)
        {
            if (!char.IsWhiteSpace(text[i])) line.Append(text[i]);
            else if (line.Length > 0 && line[line.Length - 1] != ' ') line.Append(' ');
        }
        if (line.Length <= Longest) return line.ToString();
        // A quotation keeps its closing mark, because the message continues after it.
        string close = text[end - 1] is '”' or '"' or '’' or '\'' or '»' ? text.Substring(end - 1, 1) : "";
        return Shortened.Of(line.ToString(), Longest) + close;
    }

    /// <summary>Finds the end of the words. The message has its own full stop.</summary>
    private static int EndOf(string text, Span span)
    {
        int end = span.End;
        while (end > span.Start && char.IsWhiteSpace(text[end - 1])) end--;
        bool stops = end > span.Start && text[end - 1] == '.' && !(end > span.Start + 1 && text[end - 2] == '.');
        return stops ? end - 1 : end;
    }
}
