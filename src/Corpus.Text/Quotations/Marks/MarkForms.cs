using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Marks;

/// <summary>
/// Finds what a quotation mark can be by its form and its neighbours: opening, closing, an apostrophe, or a unit of measure.
/// </summary>
internal sealed class MarkForms(Tokens tokens)
{
    /// <summary>
    /// Whether a mark may open although its form says otherwise: it is stuck to the next word (<c>said."Yes</c>), or has spaces on both
    /// sides and a partner.
    /// </summary>
    public bool OpensAfterAll(int i, Paragraph paragraph)
    {
        char c = tokens.Text[tokens[i].Start];
        if (i + 1 >= paragraph.EndToken || c is '”' or '»' or '」' or '』' || IsMeasure(i)) return false;
        if (!tokens[i + 1].SpaceBefore) return tokens[i + 1].Kind == TokenKind.Word;
        if (!tokens[i].SpaceBefore && i > paragraph.FirstToken) return false;
        return NextDouble(i, paragraph.EndToken) < paragraph.EndToken;
    }

    /// <summary>
    /// The mark that closes an inner quote opened at <paramref name="i"/>, or -1. In "He called it “a gift” to them", the next mark is its
    /// partner. In “He called it “a gift” to them”, the outer quote's mark follows too. Otherwise the outer quote never closes, unless
    /// the paragraph below opens it again.
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

    /// <summary>The next double mark, or <paramref name="end"/>.</summary>
    public int NextDouble(int i, int end)
    {
        do i++;
        while (i < end && (tokens[i].Kind != TokenKind.Mark || IsSingle(i)));
        return i;
    }

    /// <summary>Skips to the last mark of an attribute of left-over markup.</summary>
    public int SkipAttribute(int i, int end)
    {
        for (int k = i + 1; k < end && k < i + 40; k++)
            if (tokens[k].Kind == TokenKind.Mark) return k;
        return i;
    }

    /// <summary>Whether the mark has one stroke, so that it may be an apostrophe.</summary>
    public bool IsSingle(int i) =>
        tokens[i].Length == 1 && tokens.Text[tokens[i].Start] is '\'' or '’' or '‘' or '‚' or '‛' or '`' or '´' or '‹' or '›';

    /// <summary>
    /// Whether the mark is a bullet or part of a trail of links, with spaces on both sides or at the start of its line: » Home » Harbour.
    /// </summary>
    public bool IsBullet(int i, Paragraph paragraph) =>
        tokens.Text[tokens[i].Start] is '»' or '›'
            && (i == paragraph.FirstToken || tokens[i].SpaceBefore || tokens[i].LineBefore)
            && i + 1 < paragraph.EndToken
            && tokens[i + 1].SpaceBefore;

    /// <summary>Whether a double mark stands where an apostrophe belongs: We”re late.</summary>
    public bool IsApostrophe(int i) =>
        tokens[i] is { Length: 1, SpaceBefore: false }
            && tokens[i - 1].Kind == TokenKind.Word
            && tokens[i + 1] is { Kind: TokenKind.Word, SpaceBefore: false, Capitalised: false, Length: <= 2 }
        && (tokens.Is(i + 1, "re", "ll") || tokens.Is(i + 1, "ve", "s") || tokens.Is(i + 1, "t", "d") || tokens.Is(i + 1, "m"));

    /// <summary>Whether the mark is a unit behind a digit: feet, inches, minutes, seconds.</summary>
    public bool IsMeasure(int i) => tokens[i - 1].Kind == TokenKind.Number && !tokens[i].SpaceBefore;

    /// <summary>Whether two marks have one form: both straight, or both curled the same way.</summary>
    public bool SameStyle(int a, int b) => tokens.Text[tokens[a].Start] == tokens.Text[tokens[b].Start];

    /// <summary>Whether a mark may open here: it has its form, no word to its left, and a word to its right.</summary>
    public bool Opens(int i, Paragraph paragraph)
    {
        char c = tokens.Text[tokens[i].Start];
        if (i + 1 >= paragraph.EndToken) return false;
        bool spaceAfter = tokens[i + 1].SpaceBefore;
        bool free =
            i == paragraph.FirstToken
                || tokens[i].SpaceBefore
                || (tokens[i - 1].Kind is TokenKind.Punctuation or TokenKind.Mark
                    && !tokens.Is(i - 1, '.')
                    && !tokens.Is(i - 1, ',')
                    && !tokens.Is(i - 1, '!')
                    && !tokens.Is(i - 1, '?')
                    && !tokens.Is(i - 1, ')')
                    && !tokens.Is(i - 1, ']')
                    && !tokens.Is(i - 1, '…'));
        return c switch
        {
            '“' or '„' or '«' or '「' or '『' => free || !spaceAfter,
            '‘' => !spaceAfter,
            _ => free && !spaceAfter,
        };
    }

    /// <summary>Whether a mark may close here: a word to its left, or none to its right.</summary>
    public bool Closes(int i, Paragraph paragraph)
    {
        char c = tokens.Text[tokens[i].Start];
        if (i == paragraph.FirstToken) return false;
        bool spaceAfter =
            i + 1 >= paragraph.EndToken || tokens[i + 1].SpaceBefore || tokens[i + 1].Kind is TokenKind.Punctuation or TokenKind.Mark;
        return c switch
        {
            '”' or '»' or '」' or '』' => !tokens[i].SpaceBefore || spaceAfter,
            '“' or '„' or '«' or '‘' or '「' or '『' => !tokens[i].SpaceBefore && spaceAfter,
            _ => !tokens[i].SpaceBefore || spaceAfter,
        };
    }
}
