using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>What a quotation mark can be where it stands: opening, closing, an apostrophe, a measure; by its form and by what it touches.</summary>
internal sealed class MarkForms(Tokens tokens)
{
    /// <summary>A mark glued to the word behind it (<c>said."Yes</c>), or with space on both sides and a partner to come.</summary>
    public bool OpensAfterAll(int i, Paragraph paragraph)
    {
        char c = tokens.Text[tokens[i].Start];
        if (i + 1 >= paragraph.EndToken || c is '”' or '»' or '」' or '』' || IsMeasure(i)) return false;
        if (!tokens[i + 1].SpaceBefore) return tokens[i + 1].Kind == TokenKind.Word;
        if (!tokens[i].SpaceBefore && i > paragraph.FirstToken) return false;
        return NextDouble(i, paragraph.EndToken) < paragraph.EndToken;
    }

    /// <summary>
    /// The mark that closes an inner quote opened at <paramref name="i"/>, or -1: "He called it “a gift” to them" has its partner
    /// next; “He called it “a gift” to them” has the outer quote's behind it too, and otherwise the outer one was never closed,
    /// but for one that the paragraph below opens again.
    /// </summary>
    public int InnerCloser(int open, int i, int end, bool reopened)
    {
        char c = tokens.Text[tokens[i].Start];
        if (c is not ('“' or '«' or '「' or '『')) return -1;
        int closer = NextDouble(i, end);
        if (closer == end || !IsCloser(closer)) return -1;
        if (!SameStyle(open, i)) return c == '“' ? closer : -1;
        int outer = NextDouble(closer, end);
        return outer < end ? IsCloser(outer) ? closer : -1 : reopened ? closer : -1;
    }

    private bool IsCloser(int i) => tokens.Text[tokens[i].Start] is '”' or '»' or '」' or '』';

    /// <summary>The next mark that is no single one, or <paramref name="end"/>.</summary>
    public int NextDouble(int i, int end)
    {
        do i++;
        while (i < end && (tokens[i].Kind != TokenKind.Mark || IsSingle(i)));
        return i;
    }

    /// <summary>The last mark of an attribute of left-over markup.</summary>
    public int SkipAttribute(int i, int end)
    {
        for (int k = i + 1; k < end && k < i + 40; k++)
            if (tokens[k].Kind == TokenKind.Mark) return k;
        return i;
    }

    /// <summary>A mark of one stroke, which may be an apostrophe.</summary>
    public bool IsSingle(int i) => tokens[i].Length == 1 && tokens.Text[tokens[i].Start] is '\'' or '’' or '‘' or '‚' or '‛' or '`' or '´' or '‹' or '›';

    /// <summary>» Home » Harbour: a mark that stands free on both sides, or at the head of its line, is a bullet or part of a trail of links.</summary>
    public bool IsBullet(int i, Paragraph paragraph) =>
        tokens.Text[tokens[i].Start] is '»' or '›' && (i == paragraph.FirstToken || tokens[i].SpaceBefore || tokens[i].LineBefore) && i + 1 < paragraph.EndToken && tokens[i + 1].SpaceBefore;

    /// <summary>We”re late: a double mark typed where an apostrophe belongs.</summary>
    public bool IsApostrophe(int i) =>
        tokens[i] is { Length: 1, SpaceBefore: false } && tokens[i - 1].Kind == TokenKind.Word && tokens[i + 1] is { Kind: TokenKind.Word, SpaceBefore: false, Capitalised: false, Length: <= 2 }
        && (tokens.Is(i + 1, "re", "ll") || tokens.Is(i + 1, "ve", "s") || tokens.Is(i + 1, "t", "d") || tokens.Is(i + 1, "m"));

    /// <summary>Feet and inches, minutes and seconds: a mark after a digit.</summary>
    public bool IsMeasure(int i) => tokens[i - 1].Kind == TokenKind.Number && !tokens[i].SpaceBefore;

    /// <summary>Whether two marks are of one form: both straight, both curled the same way.</summary>
    public bool SameStyle(int a, int b) => tokens.Text[tokens[a].Start] == tokens.Text[tokens[b].Start];

    /// <summary>Whether a mark may open where it stands: free to its left and glued to its right, as its form asks.</summary>
    public bool Opens(int i, Paragraph paragraph)
    {
        char c = tokens.Text[tokens[i].Start];
        if (i + 1 >= paragraph.EndToken) return false;
        bool spaceAfter = tokens[i + 1].SpaceBefore;
        bool free = i == paragraph.FirstToken || tokens[i].SpaceBefore || (tokens[i - 1].Kind is TokenKind.Punctuation or TokenKind.Mark && !tokens.Is(i - 1, '.') && !tokens.Is(i - 1, ',') && !tokens.Is(i - 1, '!') && !tokens.Is(i - 1, '?') && !tokens.Is(i - 1, ')') && !tokens.Is(i - 1, ']') && !tokens.Is(i - 1, '…'));
        return c switch
        {
            '“' or '„' or '«' or '「' or '『' => free || !spaceAfter,
            '‘' => !spaceAfter,
            _ => free && !spaceAfter,
        };
    }

    /// <summary>Whether a mark may close where it stands: glued to its left, or free to its right.</summary>
    public bool Closes(int i, Paragraph paragraph)
    {
        char c = tokens.Text[tokens[i].Start];
        if (i == paragraph.FirstToken) return false;
        bool spaceAfter = i + 1 >= paragraph.EndToken || tokens[i + 1].SpaceBefore || tokens[i + 1].Kind is TokenKind.Punctuation or TokenKind.Mark;
        return c switch
        {
            '”' or '»' or '」' or '』' => !tokens[i].SpaceBefore || spaceAfter,
            '“' or '„' or '«' or '‘' or '「' or '『' => !tokens[i].SpaceBefore && spaceAfter,
            _ => !tokens[i].SpaceBefore || spaceAfter,
        };
    }
}
