using System;

namespace Corpus.Text.Rules;

/// <summary>Formats words of the article for a message.</summary>
internal static class Excerpt
{
    /// <summary>The most characters that are shown.</summary>
    public const int Longest = 60;

    /// <summary>Returns the words on one line, cut between two words if they are long.</summary>
    public static string Of(string words)
    {
        words = string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // The message has its own full stop.
        if (words.EndsWith(".", StringComparison.Ordinal) && !words.EndsWith("..", StringComparison.Ordinal))
            words = words.Substring(0, words.Length - 1);
        if (words.Length <= Longest) return words;
        // A quotation keeps its closing mark, because the message continues after it.
        string close = words[words.Length - 1] is '”' or '"' or '’' or '\'' or '»' ? words.Substring(words.Length - 1) : "";
        return Shortened.Of(words, Longest) + close;
    }
}
