using System;

namespace Corpus.Text.Words;

/// <summary>
/// Leaves out what a page has put into a sentence: behind a name, the same name again in full, headlines about its bearer
/// stuck to it, and MORE. <c>Anna Holm Anna Ode HolmPier opens Mayor: 'We waited' MORE said</c>.
/// </summary>
internal static class RelatedLinks
{
    /// <summary>How many tokens the links behind one name may have.</summary>
    private const int Longest = 250;

    /// <summary>How far behind a name it may be said again: Anna Holm Anna (Annie) Ode Lund HolmPier.</summary>
    private const int LongestName = 10;

    private const string Last = "MORE";

    /// <summary>Takes the links out of the tokens from <paramref name="first"/> on. The token behind them follows the name.</summary>
    public static void LeaveOut(Tokens tokens, int first)
    {
        int kept = first, low = first;
        for (int i = first; i < tokens.Count; i++)
        {
            if (i > kept) tokens.Move(i, kept);
            kept++;
            if (!EndsLinks(tokens, kept - 1)) continue;
            if (EndOfName(tokens, Math.Max(low, kept - Longest), kept) is > 0 and int end) kept = end;
            low = kept;
        }
        tokens.Cut(kept);
    }

    /// <summary>MORE, or stuck to the name where no headline stands between.</summary>
    private static bool EndsLinks(Tokens tokens, int i)
    {
        Token word = tokens[i];
        return word.Kind == TokenKind.Word && word.Length >= Last.Length && tokens.Text[word.End - 1] == 'E' && string.CompareOrdinal(tokens.Text, word.End - Last.Length, Last, 0, Last.Length) == 0;
    }

    /// <summary>Just past the name that the first word between the tokens says again with a capital stuck to it; -1 where none does.</summary>
    private static int EndOfName(Tokens tokens, int low, int end)
    {
        for (int i = low + 1; i < end; i++)
        {
            if (tokens[i] is not { Kind: TokenKind.Word, Capitalised: true }) continue;
            for (int name = i - 1; name >= low && name >= i - LongestName; name--)
                if (IsStuckTo(tokens, i, name)) return name + 1;
        }
        return -1;
    }

    private static bool IsStuckTo(Tokens tokens, int word, int name)
    {
        Token stuck = tokens[word], said = tokens[name];
        return said is { Kind: TokenKind.Word, Capitalised: true, Length: > 1 } && stuck.Length > said.Length && char.IsUpper(tokens.Text[stuck.Start + said.Length])
            && string.CompareOrdinal(tokens.Text, stuck.Start, tokens.Text, said.Start, said.Length) == 0;
    }
}
