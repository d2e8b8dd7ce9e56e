using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Detects words that deny speech: something was not said, or nobody said it.</summary>
internal static class Denial
{
    /// <summary>How many words before the verb its auxiliary may stand.</summary>
    private const int FarthestAuxiliary = 7;

    /// <summary>Whether nobody is the source of a quotation, or its verb is negated: no one said “…”, she never said “…”.</summary>
    public static bool Denies(Tokens tokens, Source source) =>
        NamesNobody(tokens, source.First)
            || (source.CueEnd > source.CueFirst
                && (source.Route == Route.ClauseBefore
                    || (source.Route == Route.Governing && tokens.Is(source.CueFirst, WordClass.JudgementVerb)))
                && IsDenied(tokens, source.CueFirst));

    /// <summary>Whether the words are nobody, no one, not one, none of them, neither, or no with a noun (no diver).</summary>
    private static bool NamesNobody(Tokens tokens, int first) =>
        tokens.Is(first, "nobody", "none")
            || tokens.Is(first, "neither")
            || (tokens.Is(first, "one") && tokens.Is(first - 1, "not"))
            || (tokens.Is(first, "no") && !tokens.Is(first + 1, '.'));

    /// <summary>Whether a verb is negated: never said, did not say, didn't say.</summary>
    public static bool IsDenied(Tokens tokens, int verb) =>
        tokens.Is(verb - 1, "not", "never")
            || tokens.EndsWith(verb - 1, "n't")
            || tokens.EndsWith(verb - 1, "n’t")
            || NeverDid(tokens, verb);

    /// <summary>Whether the clause opens with a negative: At no time did Ann Ode say; never did she say.</summary>
    private static bool NeverDid(Tokens tokens, int verb)
    {
        for (int i = verb - 1; i > verb - FarthestAuxiliary && tokens[i].Kind == TokenKind.Word; i--)
            if (tokens.Is(i, "did", "has"))
                return tokens.Is(i - 1, "never", "nowhere") || (tokens.Is(i - 1, "time") && tokens.Is(i - 2, "no"));
        return false;
    }
}
