using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>The articles that have a name: how many, and the first of them.</summary>
internal sealed class Bearers
{
    private readonly SortedSet<int> _first = [];

    /// <summary>Returns the articles of each name.</summary>
    /// <param name="names">The names, each with the place of an article that has it.</param>
    public static Dictionary<string, Bearers> ByName(IEnumerable<(string Name, int Article)> names)
    {
        var bearers = new Dictionary<string, Bearers>(StringComparer.Ordinal);
        foreach ((string name, int article) in names)
        {
            if (!bearers.TryGetValue(name, out Bearers? known)) bearers.Add(name, known = new Bearers());
            known.Add(article);
        }
        return bearers;
    }

    /// <summary>How many articles have the name.</summary>
    public int Count { get; private set; }

    /// <summary>The first articles, by their places; all of them where the name is rare.</summary>
    public IReadOnlyCollection<int> First => _first;

    /// <summary>Adds an article. Each article is added once, in any order.</summary>
    public void Add(int article)
    {
        Count++;
        _first.Add(article);
        if (_first.Count > Corp1009RareName.MostArticles) _first.Remove(_first.Max);
    }
}

/// <summary>A name that few articles have and that looks like a misspelling of a usual one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Articles">The articles that have it.</param>
/// <param name="Usual">The name that it is taken for.</param>
/// <param name="UsualCount">How many articles have the usual name.</param>
/// <param name="UsualArticle">The first article that has it.</param>
internal sealed record RareName(string Name, IReadOnlyCollection<int> Articles, string Usual, int UsualCount, int UsualArticle)
{
    /// <summary>The same name, with other numbers for the articles.</summary>
    public RareName With(Func<int, int> number) =>
        this with { Articles = [.. Articles.Select(number)], UsualArticle = number(UsualArticle) };
}
