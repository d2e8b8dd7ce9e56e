using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Across;

namespace Corpus.Checking.Archive;

/// <summary>
/// Compares articles by the lines of <c>corpus keys</c>, which come grouped by key. The rules are those of <see cref="CorpusRules"/>.
/// </summary>
/// <param name="tooCommon">Is told each key that is cut off, with the number of its articles.</param>
internal sealed class KeyComparison(Action<string, int> tooCommon) : IDisposable
{
    private readonly ArticleStore _store = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<ArticlePlace> _places = [];
    private readonly HashSet<(int First, int Second)> _pairs = [];
    private readonly List<RareName> _names = [];

    // The lines of the key that is being read.
    private readonly List<(int Article, string? Name)> _group = [];
    private KeyLine _key;

    /// <summary>Takes the next line.</summary>
    /// <exception cref="FormatException">The line cannot be read.</exception>
    public void Add(byte[] bytes)
    {
        var line = KeyLine.Parse(bytes);
        if (line.Kind != _key.Kind || line.Hash != _key.Hash) EndGroup();
        try
        {
            using var value = JsonDocument.Parse(line.Value);
            Add(line, value.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("the value is not one of corpus keys", exception);
        }
    }

    /// <summary>Compares the articles, after the last line.</summary>
    /// <returns>The findings, article by article, as <see cref="CorpusRules"/> gives them.</returns>
    /// <exception cref="UnreadableException">An article cannot be loaded.</exception>
    public IEnumerable<Finding> Compare(CancellationToken cancellation)
    {
        EndGroup();
        int[] byId = [.. Enumerable.Range(0, _places.Count).OrderBy(number => _places[number].Id, StringComparer.Ordinal)];
        int[] ranks = new int[byId.Length];
        for (int rank = 0; rank < byId.Length; rank++) ranks[byId[rank]] = rank;
        return CorpusRules.Compare(
            _pairs.Select(pair => (ranks[pair.First], ranks[pair.Second])),
            _names.Select(name => name.With(article => ranks[article])),
            rank => _store.Load(_places[byId[rank]]), cancellation);
    }

    /// <summary>Compares the articles, and returns lines for another comparison, which brings the results of several together.</summary>
    /// <exception cref="UnreadableException">An article cannot be loaded.</exception>
    public IEnumerable<KeyLine> CompareInPart(CancellationToken cancellation)
    {
        EndGroup();
        var recent = new RecentArticles(number => _store.Load(_places[number]));
        foreach ((int first, int second) in _pairs.OrderBy(pair => pair.Second))
        {
            cancellation.ThrowIfCancellationRequested();
            if (CorpusRules.Check(recent.Get(first), recent.Get(second)).Any()) yield return LineOf(_places[first], _places[second]);
        }
        foreach (RareName name in _names) yield return LineOf(name);
    }

    public void Dispose() => _store.Dispose();

    private void Add(KeyLine line, JsonElement value)
    {
        switch (line.Kind)
        {
            case KeyLine.Article:
                _store.Keep(ArticlePlace.Read(value).Id, line.Value);
                break;
            case KeyLine.Pair:
                _pairs.Add((Number(value.GetProperty("first")), Number(value.GetProperty("second"))));
                break;
            case KeyLine.RareName:
                _names.Add(new RareName(
                    value.GetProperty("name").GetString()!, [.. value.GetProperty("articles").EnumerateArray().Select(Number)],
                    value.GetProperty("usual").GetString()!, value.GetProperty("count").GetInt32(), Number(value.GetProperty("article"))));
                break;
            default:
                if (line.Key is null) throw new FormatException("the line is no key and value of corpus keys");
                _key = line;
                _group.Add((Number(value), value.TryGetProperty("name", out JsonElement name) ? name.GetString() : null));
                break;
        }
    }

    /// <summary>Returns the number of an article. An article that two machines have worked on is one article.</summary>
    private int Number(JsonElement value)
    {
        var place = ArticlePlace.Read(value);
        if (_numbers.TryGetValue(place.Id, out int number)) return number;
        _numbers.Add(place.Id, _places.Count);
        _places.Add(place);
        return _places.Count - 1;
    }

    private void EndGroup()
    {
        if (_group.Count > 1 && _key.Key is { } key)
        {
            int[] articles =
                [.. _group.Select(line => line.Article).Distinct().OrderBy(number => _places[number].Id, StringComparer.Ordinal)];
            if (key.Kind == KeyKind.Name) AddNames(articles);
            else AddPairs(key, articles);
        }
        _group.Clear();
        _key = default;
    }

    private void AddPairs(ArticleKey key, int[] articles)
    {
        if (key.IsTooCommon(articles.Length)) tooCommon(_key.KeyText, articles.Length);
        foreach ((int first, int second) in key.Pairs(articles.Length)) _pairs.Add((articles[first], articles[second]));
    }

    private void AddNames(int[] articles)
    {
        Dictionary<int, int> places = articles.Select((article, place) => (article, place)).ToDictionary();
        Dictionary<string, Bearers> bearers = Bearers.ByName(
            _group.Distinct().Where(line => line.Name is not null).Select(line => (line.Name!, places[line.Article])));
        _names.AddRange(Corp1009RareName.Find(bearers).Select(name => name.With(place => articles[place])));
    }

    private static KeyLine LineOf(ArticlePlace first, ArticlePlace second) => KeyLine.Of(KeyLine.Pair, second.Id, json =>
    {
        Write(json, "first", first);
        Write(json, "second", second);
    });

    private KeyLine LineOf(RareName name) => KeyLine.Of(KeyLine.RareName, name.Name, json =>
    {
        json.WriteString("name", name.Name);
        json.WriteStartArray("articles");
        foreach (int article in name.Articles)
        {
            json.WriteStartObject();
            _places[article].Write(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("usual", name.Usual);
        json.WriteNumber("count", name.UsualCount);
        Write(json, "article", _places[name.UsualArticle]);
    });

    private static void Write(Utf8JsonWriter json, string key, ArticlePlace place)
    {
        json.WriteStartObject(key);
        place.Write(json);
        json.WriteEndObject();
    }
}
