using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Corpus.Text.Rules.Across;

/// <summary>Finds what to compare among the articles of a corpus that fits on one machine: those that have a key in common.</summary>
internal sealed class CorpusIndex
{
    private readonly IReadOnlyList<Article> _articles;
    private readonly int[] _byId;

    public CorpusIndex(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        _articles = articles;
        _byId = [.. Enumerable.Range(0, articles.Count).OrderBy(i => articles[i].Id, StringComparer.Ordinal)];
        var each = new ComparedKeys[_byId.Length];
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, each.Length, options, number => each[number] = ComparedKeys.Of(Get(number)));
        Pairs = PairsOf(each);
        RareNames = [.. Corp1009RareName.Find(Bearers.ByName(each.SelectMany(
            static (entry, number) => entry.Names.Select(name => (name, number)))))];
    }

    /// <summary>The pairs of articles with a key in common, as their places by id.</summary>
    public IReadOnlyCollection<(int First, int Second)> Pairs { get; }

    /// <summary>The names that other articles spell otherwise.</summary>
    public IReadOnlyCollection<RareName> RareNames { get; }

    /// <summary>Gets an article by its place. Articles are ordered by their ids, and those with one id as the user gave them.</summary>
    public Article Get(int number) => _articles[_byId[number]];

    private static HashSet<(int First, int Second)> PairsOf(ComparedKeys[] each)
    {
        (ulong[] keys, int[] numbers) = Repeated(each);
        Array.Sort(keys, numbers);
        var pairs = new HashSet<(int, int)>();
        for (int from = 0, to; from < keys.Length; from = to)
        {
            for (to = from + 1; to < keys.Length && keys[to] == keys[from];) to++;
            if (to - from == 1) continue;
            int[] having = [.. new SortedSet<int>(new ArraySegment<int>(numbers, from, to - from))];
            foreach ((int first, int second) in new ArticleKey(keys[from]).Pairs(having.Length)) pairs.Add((having[first], having[second]));
        }
        return pairs;
    }

    /// <summary>
    /// Returns the keys with their articles, without most keys that stand only once. Those are nearly all, and need not be sorted.
    /// </summary>
    private static (ulong[] Keys, int[] Numbers) Repeated(ComparedKeys[] each)
    {
        var repeats = new RepeatedKeys(each.Sum(static entry => entry.Keys.Count));
        foreach (ComparedKeys entry in each)
            foreach (ArticleKey key in entry.Keys) repeats.Add(key.Value);
        var keys = new List<ulong>();
        var numbers = new List<int>();
        for (int number = 0; number < each.Length; number++)
        {
            foreach (ArticleKey key in each[number].Keys)
            {
                if (!repeats.MayHave(key.Value)) continue;
                keys.Add(key.Value);
                numbers.Add(number);
            }
        }
        return ([.. keys], [.. numbers]);
    }
}
