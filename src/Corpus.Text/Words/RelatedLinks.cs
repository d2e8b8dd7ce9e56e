using System;

namespace Corpus.Text.Words;

/// <summary>
/// Leaves out links that a page has put into a sentence behind a name: the same name in full, headlines about that person
/// attached without a space, and the word MORE. <c>Anna Holm Anna Ode HolmPier opens Mayor: 'We waited' MORE said</c>. Behind a surname
/// alone, the full name of the link is kept instead: <c>Mayor Holm Anna Ode HolmPier opens MORE said</c>.
/// </summary>
internal static class RelatedLinks
{
    /// <summary>The most tokens that the links behind one name may have.</summary>
    private const int Longest = 250;

    /// <summary>How far behind a name its repetition may end: Anna Holm Anna (Annie) Ode Lund HolmPier.</summary>
    private const int LongestName = 10;

    private const string Last = "MORE";

    private const WordClass NoGivenName = WordClass.Title | WordClass.RoleNoun | WordClass.Conjunction | WordClass.Preposition;

    /// <summary>
    /// Removes the links from the tokens from <paramref name="first"/> on. The token behind the links then follows the name.
    /// </summary>
    public static void LeaveOut(Tokens tokens, int first)
    {
        int kept = first, low = first;
        for (int i = first; i < tokens.Count; i++)
        {
            if (i > kept) tokens.Move(i, kept);
            kept++;
            if (!EndsLinks(tokens, kept - 1)) continue;
            if (EndOfName(tokens, Math.Max(low, kept - Longest), kept, out int stuck) is > 0 and int end)
                kept = IsSurnameOf(tokens, end - 1, stuck) ? KeepFullName(tokens, end - 1, stuck) : end;
            low = kept;
        }
        tokens.Cut(kept);
    }

    /// <summary>Whether the token is MORE, or is attached to the name because there is no headline.</summary>
    private static bool EndsLinks(Tokens tokens, int i)
    {
        Token word = tokens[i];
        return word.Kind == TokenKind.Word
            && word.Length >= Last.Length
            && tokens.Text[word.End - 1] == 'E'
            && string.CompareOrdinal(tokens.Text, word.End - Last.Length, Last, 0, Last.Length) == 0;
    }

    /// <summary>
    /// Finds the end of the name that is repeated with a capitalised word attached to it, at <paramref name="stuck"/>; -1 if there is none.
    /// </summary>
    private static int EndOfName(Tokens tokens, int low, int end, out int stuck)
    {
        stuck = -1;
        for (int i = low + 1; i < end; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Word, Capitalised: true }) continue;
            for (int name = i - 1; name >= low && name >= i - LongestName; name--)
                if (IsStuckTo(tokens, i, name))
                {
                    stuck = i;
                    return name + 1;
                }
        }
        return -1;
    }

    /// <summary>Whether a surname stands alone, and the link behind it has the given names: Mayor Holm Anna Ode HolmPier.</summary>
    private static bool IsSurnameOf(Tokens tokens, int surname, int stuck)
    {
        int before = tokens.Is(surname - 1, '.') ? surname - 2 : surname - 1;
        if (tokens[before].Capitalised && !tokens[surname].LineBefore && !tokens.Is(before, NoGivenName)) return false;
        if (!tokens.Is(surname + 1, WordClass.FirstName)) return false;
        for (int i = surname + 1; i < stuck; i++)
            if (!tokens[i].Capitalised && !tokens.Is(i, '.')) return false;
        return true;
    }

    /// <summary>Moves the full name of the link to the place of the surname, and returns its end.</summary>
    private static int KeepFullName(Tokens tokens, int surname, int stuck)
    {
        Token cut = tokens[surname].At(tokens[stuck].Start, tokens[stuck].Flags);
        for (int i = surname + 1; i < stuck; i++) tokens.Move(i, i - 1);
        tokens.Replace(stuck - 1, cut);
        return stuck;
    }

    private static bool IsStuckTo(Tokens tokens, int word, int name)
    {
        Token stuck = tokens[word], said = tokens[name];
        return said is { Kind: TokenKind.Word, Capitalised: true, Length: > 1 }
            && stuck.Length > said.Length
            && char.IsUpper(tokens.Text[stuck.Start + said.Length])
            && string.CompareOrdinal(tokens.Text, stuck.Start, tokens.Text, said.Start, said.Length) == 0;
    }
}
