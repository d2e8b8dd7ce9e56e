using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>Who wrote the story: <c>By Ann Ode</c>, <c>By ANN ODE and BEA FINCH, Harbour Gazette</c>; below a headline also a bare name.</summary>
internal static class Bylines
{
    private const int Longest = 24;

    /// <summary>Just past <c>By</c> where the range is a byline, or -1.</summary>
    public static int Find(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (range.Count is < 2 or > Longest) return -1;
        int name = range.First;
        if (tokens.Is(name, "written", "reported") || tokens.Is(name, "story")) name++;
        if (!tokens.Is(name, "by") && !(tokens.Is(name, "contributing") && tokens.Is(name + 1, ':'))) return -1;
        name++;
        if (tokens.Is(name, ':')) name++;
        return IsCredit(range.From(name)) || IsDesk(range) ? name : -1;
    }

    /// <summary>Whether the range is names and nothing else: <c>Ann Ode</c>, <c>Ann Ode and Bea Finch</c>, <c>Ann Ode, Harbour Gazette</c>.</summary>
    public static bool IsNames(in TokenRange range)
    {
        int end = range.First;
        while (end < range.End && !range.Tokens.Is(end, ',') && !range.Tokens.Is(end, "and")) end++;
        TokenRange first = range.UpTo(end);
        return first.Words(5) is 2 or 3 && range.Tokens.Is(first.First, WordClass.FirstName) && range.IsCapitalised && IsCredit(range);
    }

    /// <summary>Whether the line names a paper or a desk, as one below a name does: <c>Harbour Gazette</c>.</summary>
    public static bool IsOutlet(in TokenRange range) => range.Words(6) <= 5 && !range.EndsSentence && !range.LeadsOn && range.IsCapitalised;

    /// <summary>Whether nobody is named but a desk: <c>By the Culture Desk</c>, <c>By staff and wire reports</c>.</summary>
    private static bool IsDesk(in TokenRange range) => !range.EndsSentence && LayoutLanguage.DeskByline.Match(range.Tokens, range.First, range.End);

    /// <summary>Names with what may stand between and behind them; no sentence.</summary>
    private static bool IsCredit(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (range.IsEmpty || range.Count > Longest || !tokens[range.First].Capitalised || tokens.Is(range.First, WordClass.Determiner | WordClass.Weekday | WordClass.Month)) return false;
        bool afterComma = false;
        for (int i = range.First; i < range.End; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Mark || (range.IsStop(i) && !tokens.IsInitial(i))) return false;
            if (tokens.Is(i, ',') || tokens.Is(i, '|') || tokens.Is(i, '/') || tokens.Is(i, '-') || tokens.Is(i, '–')) afterComma = true;
            else if (token.Kind == TokenKind.Word && !token.Capitalised && !afterComma
                && !tokens.Is(i, WordClass.NameParticle | WordClass.Conjunction | WordClass.Preposition)) return false;
        }

        // "By the end, he had left": a verb in small letters behind the comma.
        return !afterComma || range.Words(Longest) <= 12;
    }
}
