using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Corpus.Checking.Inputs;
using Corpus.Facts;

namespace Corpus.Checking.Checks;

/// <summary>
/// The articles of a check, with little memory: for each its place, while its facts wait in a spool. Each access makes the article again,
/// and its text is loaded when somebody reads it. So memory holds the articles that are in use.
/// </summary>
internal sealed class KeptArticles(Spool spool)
{
    private readonly List<Entry> _kept = [];

    /// <summary>How many articles are kept.</summary>
    public int Count => _kept.Count;

    /// <summary>Gets an article by its number.</summary>
    public KeptArticle this[int number] =>
        new(_kept[number].Source, _kept[number].Id, Encoding.UTF8.GetString(spool.Read(_kept[number].Facts)));

    /// <summary>Keeps an article.</summary>
    /// <param name="source">Where it can be loaded again.</param>
    /// <param name="article">The article.</param>
    /// <returns>Its number.</returns>
    public int Add(ArticleSource source, Article article)
    {
        _kept.Add(new Entry(source, article.Id, Keep(article)));
        return Count - 1;
    }

    /// <summary>Keeps an article that was read again in place of the one with this number.</summary>
    public void Replace(int number, Article article) => _kept[number] = _kept[number] with { Facts = Keep(article) };

    /// <summary>Returns where an article can be loaded again.</summary>
    public ArticleSource SourceOf(int number) => _kept[number].Source;

    /// <summary>
    /// Returns a source that can be loaded again and holds no text: for a record, the place in its file; for standard input, a place in the
    /// spool.
    /// </summary>
    public ArticleSource Lasting(ArticleSource source, LoadedArticle loaded)
    {
        if (!source.IsStream) return source.FromFile();
        SpoolPlace text = spool.Append(Encoding.UTF8.GetBytes(loaded.Text));
        LoadedArticle rest = loaded with { Text = "", Facts = null };
        return source.From(() => rest with { Text = Encoding.UTF8.GetString(spool.Read(text)) });
    }

    /// <summary>Returns the numbers of the articles in the order of their ids; those with one id come as they were added.</summary>
    public int[] ById() => [.. Enumerable.Range(0, Count).OrderBy(number => _kept[number].Id, StringComparer.Ordinal)];

    private SpoolPlace Keep(Article article) =>
        spool.Append(Encoding.UTF8.GetBytes(FactsCodec.Encode(article.Facts, article.Text, [])));

    private readonly record struct Entry(ArticleSource Source, string Id, SpoolPlace Facts);
}

/// <summary>An article that is made again from its facts, and knows where its text comes from.</summary>
internal sealed class KeptArticle(ArticleSource source, string id, string facts)
    : Article(id, () => Load(source, facts), () => FactsCodec.Decode(facts))
{
    public ArticleSource Source { get; } = source;

    private static string Load(ArticleSource source, string facts)
    {
        string text = source.Load().Text;
        return FactsCodec.Stamp(facts).Equals(TextStamp.Of(text))
            ? text
            : throw new UnreadableException(source.Place + " changed while it was checked; run the command again");
    }
}
