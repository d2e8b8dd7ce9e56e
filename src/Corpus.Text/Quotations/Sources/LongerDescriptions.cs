using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Finds the longer form of a description that is repeated in short: “the Lund campaign … the campaign”, “the Vostian government … the
/// government”.
/// </summary>
internal sealed class LongerDescriptions(Tokens tokens)
{
    /// <summary>The most words before the noun.</summary>
    private const int MostWords = 4;

    private const WordClass NoPart =
        WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Adverb | WordClass.Auxiliary;

    // The nouns of longer forms, by their word, in the order of the text. Built when the first short form is asked for.
    private Dictionary<int, List<int>>? _nouns;

    /// <summary>The last longer form before a short one.</summary>
    /// <param name="first">The article of the short form: <c>the</c>.</param>
    /// <param name="noun">Its noun.</param>
    /// <returns>The first token of the longer form and the one behind it; null where there is none.</returns>
    public (int First, int End)? Before(int first, int noun)
    {
        if (noun != first + 1 || !tokens.Is(first, "the") || !IsNoun(noun)) return null;
        _nouns ??= Read();
        if (!_nouns.TryGetValue(tokens[noun].Word, out List<int>? nouns)) return null;
        int place = nouns.BinarySearch(noun);
        if (place < 0) place = ~place;
        return place == 0 ? null : (FirstOf(nouns[place - 1]), nouns[place - 1] + 1);
    }

    private Dictionary<int, List<int>> Read()
    {
        var nouns = new Dictionary<int, List<int>>();
        for (int i = 1; i < tokens.Count; i++)
        {
            // "The Vost state senator": the noun describes another one. "Ellery magazine": the name needs no noun.
            if (!IsNoun(i)
                || FirstOf(i) is var first && (first == i || !tokens.Is(first - 1, WordClass.Determiner))
                || tokens.Is(i + 1, WordClass.RoleNoun | WordClass.OrganisationNoun))
                continue;
            if (!nouns.TryGetValue(tokens[i].Word, out List<int>? same)) nouns[tokens[i].Word] = same = [];
            same.Add(i);
        }
        return nouns;
    }

    private bool IsNoun(int i) =>
        tokens.Is(i, WordClass.OrganisationNoun) && !tokens.Is(i, WordClass.RoleNoun) && !tokens[i].Capitalised;

    /// <summary>The first of the capitalised words right before a noun; the noun itself where there is none.</summary>
    private int FirstOf(int noun)
    {
        int first = noun;
        while (first > noun - MostWords
            && first > 0
            && tokens[first] is { SpaceBefore: true, LineBefore: false }
            && tokens[first - 1] is { Kind: TokenKind.Word, Capitalised: true }
            && !tokens.Is(first - 1, NoPart)) first--;
        return first;
    }
}
