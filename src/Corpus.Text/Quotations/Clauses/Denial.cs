using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Clauses;

/// <summary>Words that say that something was not said, or that nobody said it.</summary>
internal static class Denial
{
    /// <summary>Whether the source of a quotation is nobody, or its verb is denied: no one said “…”, she never said “…”.</summary>
    public static bool Denies(Tokens tokens, Source source) =>
        NamesNobody(tokens, source.First) || (source is { Route: Route.ClauseBefore, CueEnd: var end } && end > source.CueFirst && IsDenied(tokens, source.CueFirst));

    /// <summary>Nobody, no one, none of them, neither, no diver.</summary>
    private static bool NamesNobody(Tokens tokens, int first) =>
        tokens.Is(first, "nobody", "none") || tokens.Is(first, "neither") || (tokens.Is(first, "no") && !tokens.Is(first + 1, '.'));

    /// <summary>Whether a verb is denied: never said, did not say, didn't say.</summary>
    public static bool IsDenied(Tokens tokens, int verb) =>
        tokens.Is(verb - 1, "not", "never") || (tokens.Is(verb - 1, WordClass.Unreal) && (tokens.EndsWith(verb - 1, "n't") || tokens.EndsWith(verb - 1, "n’t")));
}
