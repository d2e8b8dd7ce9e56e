using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds the captions and credits of pictures. <c>A pier at dusk. (Ann Ode/Getty)</c>, <c>(photo: DW)</c>,
/// <c>File/A pier (Getty)</c>, <c>A pier at dusk. REUTERS/Ann Ode</c>, <c>Photo: Handout</c>.
/// </summary>
internal static class Credits
{
    private const int LongestCaption = 160;
    private const int LongestCredit = 20;

    /// <summary>
    /// Finds the start of the credit that ends the range: its first token if the whole range is a credit, -1 if there is no credit.
    /// </summary>
    public static int Find(in TokenRange range)
    {
        if (range.Count > LongestCaption + LongestCredit) return -1;
        int open = OpeningBracket(range);
        if (open >= 0) return IsCredit(new TokenRange(range.Tokens, open + 1, range.End - 1), bracketed: true) ? open : -1;
        if (IsCredit(range, bracketed: false) || OpensCredit(range)) return range.First;
        return AfterLastStop(range) is var start && start > range.First && IsCredit(range.From(start), bracketed: false) ? start : -1;
    }

    /// <summary>
    /// Whether the range reads like the text under a picture: it opens with <c>File/</c>, <c>FILE PHOTO:</c> or <c>Image caption</c>, or
    /// its credit runs on into other text.
    /// </summary>
    public static bool IsCaption(in TokenRange range) =>
        range.Count <= LongestCaption
            && (LayoutLanguage.CaptionOpener.Match(range.Tokens, range.First, range.End)
                || OpensWithCredit(range)
                || HasCreditAfterBar(range));

    /// <summary>Whether the range holds only names, with a slash between two: <c>Harbour Gazette/Port Authority of Ellery</c>.</summary>
    public static bool IsSourceLine(in TokenRange range)
    {
        if (range.Count > LongestCredit || range.EndsSentence || range.LeadsOn || !range.IsCapitalised) return false;
        for (int i = range.First + 1; i < range.End - 1; i++)
            if (range.Tokens.Is(i, '/') && range.Tokens[i - 1].Kind == TokenKind.Word && range.Tokens[i + 1].Kind == TokenKind.Word)
                return true;
        return false;
    }

    private static bool OpensCredit(in TokenRange range) =>
        range.Count <= 2 * LongestCredit && LayoutLanguage.CreditOpener.Match(range.Tokens, range.First, range.End) && !IsCaption(range);

    /// <summary>Finds the opening bracket of the last bracket in the range, or -1.</summary>
    private static int OpeningBracket(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (!tokens.Is(range.End - 1, ')') && !tokens.Is(range.End - 1, ']')) return -1;
        for (int i = range.End - 2; i >= range.First && i >= range.End - LongestCredit; i--)
            if (tokens.Is(i, '(') || tokens.Is(i, '[')) return i;
        return -1;
    }

    private static int AfterLastStop(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        for (int i = range.End - 2; i > range.First && i >= range.End - LongestCredit; i--)
        {
            if (!(range.IsStop(i) && !tokens.IsInitial(i)) && !tokens.Is(i, '|')) continue;
            for (i++; tokens[i].Kind == TokenKind.Mark; i++) { }
            return i;
        }
        return -1;
    }

    /// <summary>Whether a headline runs into the credit: <c>A pier at dusk. | AP Photo A harbour looks ahead</c>.</summary>
    private static bool HasCreditAfterBar(in TokenRange range)
    {
        Span span = range.Span;
        if (range.Tokens.Text.IndexOf('|', span.Start, span.Length) < 0) return false;
        for (int i = range.First + 1; i < range.End; i++)
            if (range.Tokens.Is(i, '|')
                && range.Tokens[i + 1].AllCaps
                && LayoutLanguage.PhotoAgency.Match(range.Tokens, i + 1, range.End) > 0)
                return true;
        return false;
    }

    private static bool IsCredit(in TokenRange range, bool bracketed)
    {
        if (range.IsEmpty || range.Count > LongestCredit) return false;
        Tokens tokens = range.Tokens;
        // "© Ann Ode/Harbour Gazette"
        if (tokens.Is(range.First, '©')) return !range.EndsSentence;

        // "photo: X", "Photo by X", "Image courtesy of X".
        int label = LayoutLanguage.PhotoWord.Match(tokens, range.First, range.End);
        if (label > 0)
        {
            int next = range.First + label;
            if (tokens.Is(next, ':')) return bracketed || range.From(next + 1).IsCapitalised;
            if (bracketed && next == range.End) return true;
            if (tokens.Is(next, "by", "courtesy") || tokens.Is(next, "via"))
                return tokens[next + 1].Capitalised || tokens.Is(next, "courtesy");
        }

        // "AP Photo/X", "Reuters photo: X", "REUTERS/X", "Getty".
        int agency = LayoutLanguage.PhotoAgency.Match(tokens, range.First, range.End);
        if (agency > 0)
        {
            int next = range.First + agency;
            if (next >= range.End) return bracketed || tokens[range.First].AllCaps || agency > 1;
            if (tokens.Is(next, '/') || LayoutLanguage.PhotoWord.Match(tokens, next, range.End) > 0) return true;
        }

        // "Ann Ode/Harbour Gazette", "X/Getty", "X, AFP", "X via AP".
        if (!range.IsCapitalised) return false;
        bool named = bracketed && tokens.Is(range.First, WordClass.FirstName);
        for (int i = range.First + 1; i < range.End - 1; i++)
        {
            if (named && tokens.Is(i, '/')) return true;
            bool joins = tokens.Is(i, '/') || tokens.Is(i, '|') || tokens.Is(i, "via") || (bracketed && tokens.Is(i, ','));
            if (joins
                && LayoutLanguage.PhotoAgency.Match(tokens, i + 1, range.End) is var length
                && length > 0
                && i + 1 + length == range.End)
                return true;
        }
        return false;
    }

    /// <summary>Whether the credit runs into the caption: <c>Ann Ode/AP A pier at dusk</c>.</summary>
    private static bool OpensWithCredit(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        for (int i = range.First; i < range.End && i < range.First + 8; i++)
        {
            if (tokens.Is(i, '/')
                && i > range.First
                && LayoutLanguage.PhotoAgency.Match(tokens, i + 1, range.End) is var length
                && length > 0)
                return tokens[i + 1 + length].Capitalised;
            if (tokens[i].Kind == TokenKind.Word ? !tokens[i].Capitalised : !(tokens.Is(i, '/') || tokens.Is(i, '.') || tokens.Is(i, '-')))
                return false;
        }
        return false;
    }
}
