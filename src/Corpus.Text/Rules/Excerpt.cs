using System;

namespace Corpus.Text.Rules;

/// <summary>The article's words as a message quotes them.</summary>
internal static class Excerpt
{
    /// <summary>How many characters are shown at the most.</summary>
    public const int Longest = 60;

    /// <summary>The words on one line, cut between two of them when they are long.</summary>
    public static string Of(string words)
    {
        words = string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // The message sets its own full stop.
        if (words.EndsWith(".", StringComparison.Ordinal) && !words.EndsWith("..", StringComparison.Ordinal)) words = words.Substring(0, words.Length - 1);
        if (words.Length <= Longest) return words;
        // A quotation keeps its closing mark: the message goes on after it.
        string close = words[words.Length - 1] is '”' or '"' or '’' or '\'' or '»' ? words.Substring(words.Length - 1) : "";
        return Shortened.Of(words, Longest) + close;
    }
}
