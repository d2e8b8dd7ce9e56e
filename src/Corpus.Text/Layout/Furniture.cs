using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>What the page says and the story does not: the lines of <c>Furniture.txt</c>, rules made of marks, left-over markup.</summary>
internal static class Furniture
{
    /// <summary>No title has more words.</summary>
    private const int LongestTitle = 30;

    public static bool Is(in TokenRange range) =>
        !HasWord(range) || (LayoutLanguage.Furniture.Match(range.Tokens, range.First, range.End) && !IsProse(range)) || IsMarkup(range);

    /// <summary>A link run together with the paragraph behind it: "Read: Why boats sink The harbour was built in …"</summary>
    private static bool IsProse(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        int label = tokens[range.First].Kind == TokenKind.Mark ? range.First + 1 : range.First;
        return tokens.Is(label + 1, ':') && LayoutLanguage.LinkLabel.Match(tokens, label, label + 1) > 0
            && range.EndsSentence && range.Words(LongestTitle + 1) > LongestTitle;
    }

    /// <summary>Whether the range holds a word, and not marks and figures alone.</summary>
    public static bool HasWord(in TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
            if (range.Tokens[i].Kind == TokenKind.Word) return true;
        return false;
    }

    /// <summary>A tag alone on its line, or attributes without their tag: <c>&lt;iframe …&gt;</c>, <c>poster="…"</c>.</summary>
    private static bool IsMarkup(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (tokens.Is(range.First, '<') && tokens.Is(range.End - 1, '>') && !tokens[range.First + 1].SpaceBefore) return true;
        return tokens[range.First].Kind == TokenKind.Word && tokens.Is(range.First + 1, '=') && tokens.Is(range.First + 2, '"') && !tokens[range.First + 1].SpaceBefore;
    }
}
