using System;
using System.Collections.Generic;
using Corpus.Text.Names;
using Corpus.Text.Words;

namespace Corpus.Text.Quotations.Sources;

/// <summary>
/// Says which common nouns may refer back to a body: those that its name, its description or general knowledge allows. "The Vost Alliance"
/// is the group, "Lund, a maker of sails," the company, the FBI the agency.
/// </summary>
internal sealed class BodyKinds(Tokens tokens)
{
    /// <summary>How many words of a description may lead to its noun.</summary>
    private const int LongestDescription = 7;

    /// <summary>How many mentions of a body are asked how they describe it: the first ones.</summary>
    private const int MostIntroductions = 20;

    private static readonly Lazy<Dictionary<int, int[]>> Nouns = new(ReadNouns);

    private readonly Dictionary<Name, HashSet<int>> _words = [];

    /// <summary>How well the noun fits the body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="noun">The token of the noun.</param>
    public BodyFit Fit(Name body, int noun)
    {
        if (!_words.TryGetValue(body, out HashSet<int>? words)) _words[body] = words = WordsFor(body);
        // The news agency, the news site: an outlet of some kind.
        int word = tokens.Is(noun - 1, "news") ? Lexicon.English.Find("outlet") : tokens[noun].Word;
        if (words.Count == 0) return body.Kind == NameKind.Place ? BodyFit.None : BodyFit.Open;
        return words.Contains(word) ? BodyFit.Called : BodyFit.None;
    }

    /// <summary>Whether the noun may refer back to a body of some kind.</summary>
    public static bool IsBody(Tokens tokens, int noun) =>
        tokens[noun].Word is not Lexicon.Unknown and int word && Nouns.Value.ContainsKey(word);

    /// <summary>Whether a noun may refer back to a body that another noun describes: "the council … the group".</summary>
    public static bool MayCall(Tokens tokens, int described, int noun) =>
        Nouns.Value.TryGetValue(tokens[described].Word, out int[]? called) && Array.IndexOf(called, tokens[noun].Word) >= 0;

    /// <summary>The nouns that may refer back to the body, by their numbers; none where the article does not say what it is.</summary>
    private HashSet<int> WordsFor(Name body)
    {
        var words = new HashSet<int>();
        for (int k = 0; k < body.Mentions.Count && k < MostIntroductions; k++)
        {
            NameMention named = body.Mentions[k];
            AddName(words, named);
            Add(words, NounBefore(named));
            Add(words, NounBehind(named));
        }
        return words;
    }

    private void AddName(HashSet<int> words, NameMention named)
    {
        KnownBodies.AddNouns(tokens, named.First, named.End, words);
        Add(words, named.End - 1);
        for (int i = named.First + 1; i < named.End; i++)
        {
            if (tokens.Is(i, WordClass.Preposition)) Add(words, i - 1);
            else if (tokens.Is(i, '&')) words.UnionWith(Nouns.Value[Lexicon.English.Find("company")]);
        }
    }

    /// <summary>Adds the word of a noun, and what else a body with that noun is called.</summary>
    private void Add(HashSet<int> words, int noun)
    {
        if (noun < 0 || tokens[noun].Word is not (not Lexicon.Unknown and int word)) return;
        bool known = Nouns.Value.TryGetValue(word, out int[]? called);
        if (known) words.UnionWith(called!);
        if (known || tokens.Is(noun, WordClass.OrganisationNoun)) words.Add(word);
    }

    /// <summary>The noun right before a name: the news site Morgonljus; the bank, Holm &amp; Lund. Returns -1 if there is none.</summary>
    private int NounBefore(NameMention named)
    {
        int noun = named.First - 1;
        if (tokens.Is(noun, "the")) return -1;
        if (tokens.Is(noun, "called", "named")) noun--;
        bool comma = tokens.Is(noun, ',');
        if (comma) noun--;
        if (!IsNoun(noun)) return -1;
        if (!comma) return noun;
        int first = noun - 1;
        while (first > noun - LongestDescription && tokens[first].Kind == TokenKind.Word && !tokens.Is(first, WordClass.Determiner))
            first--;
        return tokens.Is(first, WordClass.Determiner) ? noun : -1;
    }

    /// <summary>
    /// The noun of the description behind a name: Lund, a maker of sails; the HWL is a union; Lund (a bank); the Star, Vost's oldest
    /// paper. Returns -1 if there is none.
    /// </summary>
    private int NounBehind(NameMention named)
    {
        int i = named.End;
        // New Scientist magazine.
        if (IsNoun(i) && !tokens.Is(i, "news") && (tokens[i + 1].Kind != TokenKind.Word || tokens.MayBeVerb(i + 1))) return i;
        if (tokens.Is(i, '(') && tokens.Is(i + 2, ')')) i += 3;
        int first = BehindOwner(i + 1);
        if (!(tokens.Is(i, ',') || tokens.Is(i, '(') || tokens.IsDash(i) || tokens.Is(i, "is", "was")) || first < 0) return -1;
        int noun = -1;
        for (int k = first; k < first + LongestDescription && (tokens[k].Kind == TokenKind.Word || tokens.Is(k, '-')); k++)
        {
            if (tokens.Is(k, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction) || tokens.IsRelative(k)) break;
            if (tokens.Is(k, "'s")) noun = -1;
            else noun = IsNoun(k) ? k : -1;
        }
        // Lund, the company said: the noun is a subject and describes nothing.
        return noun >= 0 && !tokens.MayBeVerb(noun + 1) && !tokens.Is(noun + 1, WordClass.Adverb) ? noun : -1;
    }

    /// <summary>The token behind the article or the owner that opens a description: a bank, New Vost's oldest paper; -1 where none
    /// does.</summary>
    private int BehindOwner(int first)
    {
        if (tokens.Is(first, WordClass.Determiner)) return first + 1;
        int i = first;
        while (i < first + LongestDescription && tokens[i] is { Kind: TokenKind.Word, Capitalised: true }) i++;
        return i > first && tokens.Is(i, "'s") ? i + 1 : -1;
    }

    private bool IsNoun(int i) =>
        tokens[i] is { Kind: TokenKind.Word, Capitalised: false, Word: not Lexicon.Unknown } word && Nouns.Value.ContainsKey(word.Word);

    private static Dictionary<int, int[]> ReadNouns()
    {
        var nouns = new Dictionary<int, int[]>();
        foreach (string entry in Lexicon.ReadList("BodyNoun"))
        {
            string[] sides = entry.Split('=');
            int[] called = Array.ConvertAll(sides[1].Trim().Split(' '), Lexicon.English.Find);
            foreach (string noun in sides[0].Trim().Split(' ')) nouns[Lexicon.English.Find(noun)] = called;
        }
        return nouns;
    }
}

/// <summary>How well a common noun fits a body.</summary>
internal enum BodyFit : byte
{
    /// <summary>The body is of another kind.</summary>
    None,

    /// <summary>Nothing says what kind of body it is.</summary>
    Open,

    /// <summary>The body may be called by the noun.</summary>
    Called,
}
