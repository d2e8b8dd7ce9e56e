using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Cli.Output;

namespace Corpus.Cli.Archive;

/// <summary>The keys that too many articles have. The most common are named on standard error, and all are counted.</summary>
internal sealed class CommonKeys
{
    private const int MostNamed = 10;

    private readonly SortedSet<(int Articles, string Key)> _named = new(Comparer<(int Articles, string Key)>.Create(
        (one, other) => one.Articles.CompareTo(other.Articles) is not 0 and var order ? order : string.CompareOrdinal(one.Key, other.Key)));
    private int _count;

    /// <summary>Adds a key, with the number of its articles.</summary>
    public void Add(string key, int articles)
    {
        _count++;
        _named.Add((articles, key));
        if (_named.Count > MostNamed) _named.Remove(_named.Min);
    }

    /// <summary>Names the most common keys, and tells how many others there are.</summary>
    public void Tell(Standard standard)
    {
        foreach ((int articles, string key) in _named.Reverse())
        {
            standard.Tell(FormattableString.Invariant(
                $"key {key}: {articles:#,0} articles have it, which is too many to compare each with each"));
        }
        int others = _count - _named.Count;
        if (others > 0) standard.Tell(FormattableString.Invariant($"{others:#,0} other keys have too many articles, too"));
    }
}
