using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds text of the page that is no part of the story: the lines of <c>Furniture.txt</c>, lines made of signs, left-over markup.
/// </summary>
internal static class Furniture
{
    /// <summary>The most words of a title.</summary>
    private const int LongestTitle = 30;

    public static bool Is(in TokenRange range) =>
        !HasWord(range) || (LayoutLanguage.Furniture.Match(range.Tokens, range.First, range.End) && !IsProse(range)) || IsMarkup(range);

    /// <summary>Whether a link runs into the paragraph behind it: "Read: Why boats sink The harbour was built in …"</summary>
    private static bool IsProse(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        int label = tokens[range.First].Kind == TokenKind.Mark ? range.First + 1 : range.First;
        return tokens.Is(label + 1, ':') && LayoutLanguage.LinkLabel.Match(tokens, label, label + 1) > 0
            && range.EndsSentence && range.Words(LongestTitle + 1) > LongestTitle;
    }

    /// <summary>Whether the range holds a word, and not only signs and figures.</summary>
    public static bool HasWord(in TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (range.Tokens[i].Kind == TokenKind.Word) return true;
        return false;
    }

    /// <summary>Whether the line is a tag, or attributes without their tag: <c>&lt;iframe …&gt;</c>, <c>poster="…"</c>.</summary>
    private static bool IsMarkup(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (tokens.Is(range.First, '<') && tokens.Is(range.End - 1, '>') && !tokens[range.First + 1].SpaceBefore) return true;
        return tokens[range.First].Kind == TokenKind.Word
            && tokens.Is(range.First + 1, '=')
            && tokens.Is(range.First + 2, '"')
            && !tokens[range.First + 1].SpaceBefore;
    }
}
