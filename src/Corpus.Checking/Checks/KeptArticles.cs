using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Checking.Checks;

/// <summary>
/// The articles that rules compare, with little memory: the facts of each as a string, without its text. Each access makes the article
/// again, and its text is loaded when a rule reads it, so that memory holds only the articles that a rule uses.
/// </summary>
internal sealed class KeptArticles : IReadOnlyList<Article>
{
    private readonly List<(ArticleSource Source, string Id, string Facts)> _kept = [];

    public int Count => _kept.Count;

    public Article this[int index]
    {
        get
        {
            (ArticleSource source, string id, string facts) = _kept[index];
            return new KeptArticle(source, id, facts);
        }
    }

    /// <summary>Keeps an article, unless it could not be loaded.</summary>
    public void Add(CheckedArticle article)
    {
        if (article.Article is { } loaded) _kept.Add((article.Source, loaded.Id, FactsCodec.Encode(loaded.Facts, loaded.Text, [])));
    }

    public IEnumerator<Article> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An article that knows where it comes from.</summary>
    public sealed class KeptArticle(ArticleSource source, string id, string facts)
        : Article(id, () => Load(source, facts), () => FactsCodec.Decode(facts))
    {
        public ArticleSource Source { get; } = source;

        private static string Load(ArticleSource source, string facts)
        {
            string text = source.Load().Text;
            return FactsCodec.Stamp(facts).Equals(TextStamp.Of(text))
                ? text
                : throw new IOException(source.Place + " changed while it was checked");
        }
    }
}
