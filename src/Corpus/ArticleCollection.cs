using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;
using Corpus.Citations;

namespace Corpus;

/// <summary>The articles of a corpus, in the ordinal order of their ids. Safe to use from several threads.</summary>
public sealed class ArticleCollection : IReadOnlyList<Article>
{
    private readonly Func<Article[]> _open;
    private Article[]? _articles;
    private Timeline? _timeline;
    private QuotationIndex? _quotations;

    /// <summary>Creates a collection that opens its articles on first use.</summary>
    /// <param name="open">Opens the articles, in the ordinal order of their ids.</param>
    internal ArticleCollection(Func<Article[]> open) => _open = open;

    /// <inheritdoc/>
    public int Count => Articles.Length;

    /// <inheritdoc/>
    public Article this[int index] => Articles[index];

    /// <summary>
    /// The days that the articles name, in the order of the calendar. Computed on first use, when the facts of every article are decoded.
    /// </summary>
    public Timeline Timeline => _timeline ?? Interlocked.CompareExchange(ref _timeline, new Timeline(Articles), null) ?? _timeline;

    private QuotationIndex Quotations =>
        _quotations ?? Interlocked.CompareExchange(ref _quotations, new QuotationIndex(Articles), null) ?? _quotations;

    private Article[] Articles => _articles ?? Interlocked.CompareExchange(ref _articles, _open(), null) ?? _articles;

    /// <summary>Finds the article with the given id; null if there is none.</summary>
    /// <param name="id">The article's path from the corpus root, with <c>/</c> and without <c>.txt</c>; case matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Article? Find(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        Article[] articles = Articles;
        int low = 0, high = articles.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            int order = string.CompareOrdinal(articles[middle].Id, id);
            if (order == 0) return articles[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// <summary>
    /// Finds the quotes that hold words, in the order of the articles and then of the text: <c>QuotesWith("every ship")</c>. The first call
    /// reads every article and indexes the words of its quotes; nested quotes are found through the quote that holds them.
    /// </summary>
    /// <param name="words">One word or several words in a row. Whole words are compared; case and punctuation do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    public IReadOnlyList<Quote> QuotesWith(string words) => Quotations.Find(words ?? throw new ArgumentNullException(nameof(words)));

    /// <summary>
    /// Finds a passage that a program cites, in whatever article it stands. The words must stand there letter for letter; only quotation
    /// marks, blanks and line breaks may differ. Reads the texts up to the first one that has the words.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <returns>The first place of the words in the first article that has them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is null.</exception>
    /// <exception cref="ArgumentException">The words stand in no article.</exception>
    public Citation Cite(string words) => Citing.In(this, words);

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)Articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
