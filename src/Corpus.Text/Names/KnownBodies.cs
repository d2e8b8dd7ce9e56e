using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>Bodies that news seldom explains, such as the FBI or Google.</summary>
internal static class KnownBodies
{
    /// <summary>Marks a name that people, places or other words have too: Ford, Oxford, Time.</summary>
    private const string Maybe = "maybe ";

    private static readonly Lazy<PhraseList> Names = new(() => new PhraseList("KnownBody", Lexicon.English));

    /// <summary>Whether the tokens are the name of a known body and of nothing else.</summary>
    public static bool Is(Tokens tokens, int first, int end) =>
        Called(tokens, first, end) is { } called && !called.StartsWith(Maybe, StringComparison.Ordinal);

    /// <summary>Just past the name of a known body that starts at the token and is written with capitals; 0 where there is none.</summary>
    public static int EndOf(Tokens tokens, int first) =>
        Names.Value.Opens(tokens[first].Word) && Names.Value.Match(tokens, first, tokens.Count) is > 1 and int length
            && tokens[first + length - 1].Capitalised
            ? first + length
            : 0;

    /// <summary>Adds the common nouns that the tokens are called by, as numbers of words, where they name a known body.</summary>
    public static void AddNouns(Tokens tokens, int first, int end, HashSet<int> nouns)
    {
        if (Called(tokens, first, end) is not { } called) return;
        foreach (string noun in called.Split(' '))
            if (noun != Maybe.TrimEnd()) nouns.Add(Lexicon.English.Find(noun));
    }

    private static string? Called(Tokens tokens, int first, int end) =>
        Names.Value.Opens(tokens[first].Word) && Names.Value.Match(tokens, first, end, out string called) == end - first ? called : null;
}
