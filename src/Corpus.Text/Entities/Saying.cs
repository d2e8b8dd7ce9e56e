using Corpus.Text.Words;

namespace Corpus.Text.Entities;

/// <summary>Whether a mention is the person who says what its sentence says, in whatever form.</summary>
internal static class Saying
{
    public const int None = 0;

    /// <summary>The pier is safe, said the Vost engineer Bert Lund.</summary>
    public const int Inverted = 1;

    /// <summary>The pier is safe, according to Bert Lund.</summary>
    public const int According = 2;

    /// <summary>Bert Lund said that the pier is safe.</summary>
    public const int Subject = 3;

    /// <summary>Bert Lund, who said that the pier is safe.</summary>
    public const int Relative = 4;

    /// <summary>The pier, as Bert Lund says, is safe.</summary>
    public const int Aside = 5;

    /// <summary>How many words may stand between the verb and the name: said Vost Chamber of Commerce President Bert Lund.</summary>
    private const int LongestTitle = 10;

    private const int LongestApposition = 16;

    /// <summary>How the person of the mention says something.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="first">The first token of the mention.</param>
    /// <param name="end">The token behind it.</param>
    /// <param name="isSubjectOfCue">Whether it is the subject of a verb of saying.</param>
    /// <param name="isName">Whether it is a name: only a name has titles before it and an apposition behind it.</param>
    public static int Of(Tokens tokens, int first, int end, bool isSubjectOfCue, bool isName)
    {
        if (IsAccordingTo(tokens, first - 1)) return According;
        if (isSubjectOfCue) return tokens.Is(first - 1, "as") ? Aside : Subject;
        if (!isName) return None;
        int before = BeforeTitle(tokens, first - 1);
        if (before >= 0) return tokens.Is(before, WordClass.CueVerb) ? Inverted : According;
        return HasRelative(tokens, end) ? Relative : None;
    }

    private static bool IsAccordingTo(Tokens tokens, int i) => tokens.Is(i, "to") && tokens.Is(i - 1, "according");

    /// <summary>The verb of saying, or the word of "according to", before the words that describe a name; -1 where there is none.</summary>
    private static int BeforeTitle(Tokens tokens, int last)
    {
        for (int i = last; i >= last - LongestTitle; i--)
        {
            if (tokens.Is(i, WordClass.CueVerb) && (tokens.Is(i - 1, ',') || tokens[i - 1].Kind == TokenKind.Mark)) return i;
            if (IsAccordingTo(tokens, i)) return i;
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) && !tokens.Is(i, '-') && !IsAbbreviation(tokens, i)) return -1;
            if (!tokens[i].Capitalised && tokens.MayBeVerb(i)) return -1;
        }
        return -1;
    }

    private static bool IsAbbreviation(Tokens tokens, int i) => tokens.Is(i, '.') && tokens[i - 1].Length <= 4;

    private static bool HasRelative(Tokens tokens, int end)
    {
        for (int i = end; i < end + LongestApposition; i++)
        {
            if (tokens.IsRelative(i)) return tokens.Is(i + 1, WordClass.CueVerb);
            if (tokens[i].Kind == TokenKind.Mark || (tokens.Is(i, '.') && !tokens.Is(i + 1, ',')) || tokens.MayBeVerb(i)) return false;
        }
        return false;
    }
}
