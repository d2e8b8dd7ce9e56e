using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Encodes the place of a mention by its neighbours: the kinds of words before it, times the kinds of words behind it.</summary>
internal static class MentionPlace
{
    private const int Kinds = 10;

    /// <summary>How many words of an apposition may stand between commas: Ode, 52, a pilot from Vost, said.</summary>
    private const int LongestApposition = 16;

    /// <summary>The place of the tokens from <paramref name="first"/> up to <paramref name="end"/>, titles included.</summary>
    public static int Of(Tokens tokens, int first, int end, bool opensSentence) =>
        Kinds * (opensSentence ? 0 : Before(tokens, first - 1)) + Behind(tokens, end);

    /// <summary>The kind of word before a mention, 0 where it opens its sentence.</summary>
    public static int Before(int place) => place / Kinds;

    /// <summary>The kind of word behind a mention.</summary>
    public static int Behind(int place) => place % Kinds;

    /// <summary>Whether an apposition stands behind the mention, and a verb of saying behind that: Ode, a pilot, said.</summary>
    public static bool SaysBehindApposition(int place) => Behind(place) == 8 && (Before(place) is 0 or 2 or 3 or 4 or 7);

    /// <summary>Whether the mention is a possessive: Ode's pier.</summary>
    public static bool IsOwner(int place) => place % Kinds == 0;

    private static int Before(Tokens tokens, int i) =>
        tokens.Is(i, WordClass.Preposition) ? Preposition(tokens, i)
        : tokens.Is(i, ',') ? 2
        : tokens.Is(i, "and", "or") ? 3
        : tokens.Is(i, WordClass.Conjunction) || tokens.IsRelative(i) ? 4
        : tokens.Is(i, WordClass.CueVerb) ? 5
        : tokens.MayBeVerb(i) ? 6
        : 7;

    private static int Preposition(Tokens tokens, int i) =>
        tokens.Is(i, "of") ? 8 : tokens.Is(i, "by") ? 9 : tokens.Is(i, "with") ? 10 : tokens.Is(i, "to", "for") ? 11 : 1;

    private static int Behind(Tokens tokens, int i) =>
        tokens.Is(i, "'s") || tokens.Is(i, '’') || tokens.Is(i, '\'') ? 0
        : tokens.Is(i, WordClass.CueVerb) ? 1
        : tokens.MayBeVerb(i) ? 2
        : tokens.Is(i, ',') ? BehindApposition(tokens, i) is > 0 and int goesOn ? tokens.Is(goesOn, WordClass.CueVerb) ? 8 : 9 : 3
        : tokens.Is(i, "and", "or") ? 4
        : tokens.Is(i, WordClass.Preposition) ? 5
        : tokens[i].Kind != TokenKind.Word ? 6
        : 7;

    /// <summary>The verb behind an apposition to the mention, or -1.</summary>
    private static int BehindApposition(Tokens tokens, int comma)
    {
        int last = -1;
        for (int i = comma + 1; i < comma + LongestApposition; i++)
        {
            if (tokens.Is(i, ',')) last = i;
            else if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)
                && !tokens.Is(i, '-')
                && !tokens.Is(i, '’')
                && !(tokens.Is(i, '.') && (tokens.Is(i + 1, ',') || !tokens[i + 1].SpaceBefore)))
                break;
            if (last == i && tokens.MayBeVerb(i + 1)) return i + 1;
        }
        return -1;
    }
}
