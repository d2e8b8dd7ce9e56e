using System.Collections.Generic;
using System.Linq;
using Corpus.Citations;

namespace Corpus.Analyzers.Citations;

/// <summary>
/// Finds the articles that have some words, without a search in each: an article can have them only if it has each of them.
/// </summary>
internal sealed class CitedIndex
{
    /// <summary>How many articles are searched for the nearest passage.</summary>
    private const int MostAligned = 3;

    private readonly IReadOnlyList<(string Resource, string Text)> _articles;

    /// <summary>The numbers of the articles that have a word, by its hash.</summary>
    private readonly Dictionary<uint, List<int>> _bearers = [];

    public CitedIndex(IReadOnlyList<(string Resource, string Text)> articles)
    {
        _articles = articles;
        for (int i = 0; i < articles.Count; i++)
            foreach (TextWord word in TextWords.Of(articles[i].Text))
            {
                if (!_bearers.TryGetValue(word.Hash, out List<int>? bearers)) _bearers.Add(word.Hash, bearers = []);
                if (bearers.Count == 0 || bearers[bearers.Count - 1] != i) bearers.Add(i);
            }
    }

    /// <summary>Whether the words stand in any article.</summary>
    public bool Holds(string words)
    {
        var cited = CitedWords.Of(words);
        return Among(words).Any(article => cited.FindIn(_articles[article].Text) is not null);
    }

    /// <summary>Finds the nearest passage in the articles that have the most of the words that few articles have.</summary>
    public (string Resource, NearestPassage Passage)? Nearest(string words)
    {
        var votes = new Dictionary<int, double>();
        foreach (List<int> bearers in BearersOf(words))
            foreach (int article in bearers)
                votes[article] = (votes.TryGetValue(article, out double sum) ? sum : 0) + (1.0 / bearers.Count);
        (string Resource, NearestPassage Passage)? best = null;
        foreach ((string resource, string text) in
            votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(MostAligned).Select(vote => _articles[vote.Key]))
            if (NearestPassage.In(text, words) is { } passage && (best is null || passage.Same > best.Value.Passage.Same))
                best = (resource, passage);
        return best;
    }

    /// <summary>Finds the articles that have each of the words, in any order.</summary>
    private IEnumerable<int> Among(string words)
    {
        List<int>[] bearers = [.. BearersOf(words).OrderBy(list => list.Count)];
        return bearers.Length == 0
            ? Enumerable.Range(0, _articles.Count)
            : bearers[0].Where(article => bearers.Skip(1).All(list => list.BinarySearch(article) >= 0));
    }

    private IEnumerable<List<int>> BearersOf(string words) => TextWords.Of(words).Select(word => word.Hash).Distinct().Select(
        hash => _bearers.TryGetValue(hash, out List<int>? bearers) ? bearers : []);
}
