namespace Corpus;

/// <summary>Cuts a text that is too long to show: between two words, and never inside a character of two code units.</summary>
internal static class Shortened
{
    /// <summary>
    /// Cuts the text at the last space within <paramref name="longest"/> characters and adds an ellipsis if something is cut.
    /// </summary>
    public static string Of(string words, int longest)
    {
        if (words.Length <= longest) return words;
        int cut = words.LastIndexOf(' ', longest);
        if (cut <= 0) cut = char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest;
        return words.Remove(cut) + " …";
    }
}
