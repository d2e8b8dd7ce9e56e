using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds the byline: <c>By Ann Ode</c>, <c>By ANN ODE and BEA FINCH, Harbour Gazette</c>; below a headline also a bare name.
/// </summary>
internal static class Bylines
{
    private const int Longest = 24;

    /// <summary>The most words of another part of the line: a role, an outlet, a place.</summary>
    private const int MostWordsBeside = 8;

    /// <summary>
    /// Finds the names of a line that opens with <c>By</c>, without their role, outlet or date; null if the range is no byline.
    /// </summary>
    public static TokenRange? Find(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (range.Count is < 2 or > 2 * Longest) return null;
        int name = range.First;
        int opener = LayoutLanguage.BylineOpener.Match(tokens, name, range.End);
        if (tokens.Is(name + opener, "by")) name += opener;
        if (!tokens.Is(name, "by") && !(tokens.Is(name, "contributing", "author") && tokens.Is(name + 1, ':'))) return null;
        name++;
        if (tokens.Is(name, ':')) name++;
        TokenRange named = range.From(name);
        List<TokenRange> parts = LineParts.Of(named);
        if (parts.Count > 0 && parts[0].First == name && NamesOf(parts[0]) is var names && IsCredit(names) && AreBeside(parts, names))
            return names;
        return IsDesk(range) ? named : null;
    }

    /// <summary>Whether the line opens with <c>by</c>, or with words such as <c>written by</c>.</summary>
    public static bool Opens(in TokenRange range) =>
        range.Tokens.Is(range.First + LayoutLanguage.BylineOpener.Match(range.Tokens, range.First, range.End), "by");

    /// <summary>
    /// Whether no part of the line is a sentence: a role, an outlet, a place or a date follows the names.
    /// </summary>
    private static bool AreBeside(List<TokenRange> parts, in TokenRange names)
    {
        foreach (TokenRange part in parts)
        {
            bool ends = part.EndsSentence && !part.Tokens.IsNameSuffix(part.End - 2) && !part.Tokens.IsInitial(part.End - 1);
            if ((ends && part.Words(4) > 3) || part.Words(MostWordsBeside + names.Count + 1) > MostWordsBeside + names.Count) return false;
        }
        return true;
    }

    /// <summary>Finds the names on a line with a date: behind <c>by</c>, or before the date.</summary>
    public static TokenRange? Beside(in TokenRange line)
    {
        List<TokenRange> parts = LineParts.Of(line);
        foreach (TokenRange part in parts)
            if (Find(part) is { } names) return names;
        return parts.Count > 1 && OpensWithName(parts[0]) ? NamesOf(parts[0]) : null;
    }

    /// <summary>
    /// Whether the range is names and nothing else: <c>Ann Ode</c>, <c>Ann Ode and Bea Finch</c>, <c>Ann Ode, Harbour Gazette</c>.
    /// </summary>
    public static bool IsNames(in TokenRange range)
    {
        int end = range.First;
        while (end < range.End && !range.Tokens.Is(end, ',') && !range.Tokens.Is(end, "and")) end++;
        TokenRange first = range.UpTo(end);
        return first.Words(5) is 2 or 3 && range.Tokens.Is(first.First, WordClass.FirstName) && range.IsCapitalised && IsCredit(range);
    }

    /// <summary>Whether a personal name opens the range. A role or an outlet may follow.</summary>
    public static bool OpensWithName(in TokenRange range) =>
        range.Tokens.Is(range.First, WordClass.FirstName)
            && NamesOf(range) is var names
            && names.Words(5) is >= 2 and <= 4
            && IsCredit(range);

    /// <summary>Whether the line names a paper or a desk, like the line below a name: <c>Harbour Gazette</c>.</summary>
    public static bool IsOutlet(in TokenRange range) => range.Words(6) <= 5 && !range.EndsSentence && !range.LeadsOn && range.IsCapitalised;

    /// <summary>
    /// Finds the names at the start of a credit, up to the first role, outlet or place: <c>Ann Ode and Bea Finch, Harbour Gazette</c>.
    /// </summary>
    public static TokenRange NamesOf(in TokenRange credit)
    {
        Tokens tokens = credit.Tokens;
        for (int i = credit.First + 1; i < credit.End; i++)
        {
            bool leads =
                tokens.Is(i, "for", "in")
                    || tokens.Is(i, "at", "on")
                    || tokens.Is(i, '@')
                    || tokens.Is(i + 1, '@')
                    || tokens.Is(i, '(')
                    || (tokens.Is(i, "staff") && tokens.Is(credit.First, WordClass.FirstName));
            if (leads || (tokens.Is(i, ',') && !tokens.IsNameSuffix(i + 1) && !OpensName(credit, i + 1))) return credit.UpTo(i);
        }
        return credit;
    }

    /// <summary>
    /// Whether a list of names goes on at the token: <c>Bea Finch</c>, <c>and Bea Finch</c>, <c>Bea Finch and Carl Marsh</c>; not
    /// <c>Harbour Gazette</c>.
    /// </summary>
    private static bool OpensName(in TokenRange credit, int first)
    {
        Tokens tokens = credit.Tokens;
        bool joined = tokens.Is(first, "and");
        if (joined) first++;
        int i = first;
        while (i < credit.End
            && ((tokens[i].Capitalised && !tokens[i].AllCaps)
                || tokens.Is(i, WordClass.NameParticle)
                || tokens.IsInitial(i)
                || (tokens[i].Length == 1 && tokens[i].Capitalised))) i++;
        bool name = credit.UpTo(i).From(first).Words(5) is >= 2 and <= 4;
        return name && (joined || tokens.Is(first, WordClass.FirstName) || EndsWithAnd(credit.From(i)));
    }

    /// <summary>Whether the last name of a list follows: <c>, Carl Marsh and Dora Finch</c>.</summary>
    private static bool EndsWithAnd(in TokenRange rest)
    {
        for (int i = rest.First; i < rest.End; i++)
            if (rest.Tokens.Is(i, "and") && rest.From(i + 1).Words(2) == 2) return true;
        return false;
    }

    /// <summary>Whether the line names a desk and no person: <c>By the Culture Desk</c>, <c>By staff and wire reports</c>.</summary>
    private static bool IsDesk(in TokenRange range) =>
        !range.EndsSentence && LayoutLanguage.DeskByline.Match(range.Tokens, range.First, range.End);

    /// <summary>Whether the range is names with their roles and outlets, and no sentence.</summary>
    private static bool IsCredit(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (range.IsEmpty
            || range.Count > Longest
            || !tokens[range.First].Capitalised
            || tokens.Is(range.First, WordClass.Determiner | WordClass.Weekday | WordClass.Month))
            return false;
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
