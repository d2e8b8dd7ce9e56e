using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Names;

/// <summary>
/// Finds the acronyms of bodies that the article names in full without the acronym beside it: the Department of Harbour Works … the DHW.
/// </summary>
internal sealed class Acronyms(Tokens tokens)
{
    /// <summary>Two letters are the initials of too many names.</summary>
    private const int Shortest = 3;

    // By key: the number of the word, as the tokens have it.
    private readonly Dictionary<ulong, int> _tokens = [];

    /// <summary>Registers an acronym that stands in the article, by its token.</summary>
    public void Add(int token)
    {
        Token word = tokens[token];
        if (word is { AllCaps: true, Length: >= Shortest } && KeyOf(word) is var key && WordKey.IsExact(key)) _tokens[key] = token;
    }

    /// <summary>A token of the acronym that has the initials of the name, or -1.</summary>
    public int Of(NameRun run)
    {
        if (_tokens.Count == 0) return -1;
        int found = From(run.First, run.End);
        // The Vost Department of Harbour Works: the HW, the DHW or the VDHW.
        for (int i = run.First; found < 0 && i < run.End - 2; i++)
            if (tokens.Is(i, "of", "'s") || (i == run.First && tokens.Is(i, WordClass.Place | WordClass.Demonym)))
                found = From(i + 1, run.End);
        return found;
    }

    private int From(int first, int end)
    {
        ulong capitals = 0, all = 0;
        int found = -1;
        for (int i = first; i < end && found < 0; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens.Is(i, "'s")) continue;
            // The Centers for Flood Control and Prevention: the CFC.
            if (tokens.Is(i, "and")) found = Find(capitals);
            all = WordKey.Add(all, tokens[i].Initial);
            if (tokens[i].Capitalised) capitals = WordKey.Add(capitals, tokens[i].Initial);
        }
        if (found < 0) found = Find(capitals);
        return found < 0 ? Find(all) : found;
    }

    private int Find(ulong key) => _tokens.TryGetValue(key, out int token) ? token : -1;

    private ulong KeyOf(Token word) => WordKey.Of(tokens.Text, word.Start, word.Length);
}
