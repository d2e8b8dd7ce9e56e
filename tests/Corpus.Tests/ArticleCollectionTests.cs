using System;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Tests;

public class ArticleCollectionTests
{
    private static readonly ArticleCollection Articles = new(() => [Named("B"), Named("a"), Named("a/b"), Named("b"), Named("ä")]);

    [Fact]
    public void Articles_stand_in_the_order_in_which_they_are_opened() =>
        Assert.Equal(["B", "a", "a/b", "b", "ä"], Articles.Select(article => article.Id));

    [Fact]
    public void Every_article_is_found_by_its_id() => Assert.All(Articles, article => Assert.Same(article, Articles.Find(article.Id)));

    [Theory]
    [InlineData("A")]
    [InlineData("")]
    [InlineData("a/")]
    [InlineData("zz")]
    public void An_unknown_id_finds_nothing(string id) => Assert.Null(Articles.Find(id));

    [Fact]
    public void A_null_id_is_refused() => Assert.Throws<ArgumentNullException>(() => Articles.Find(null!));

    [Fact]
    public void An_empty_corpus_has_no_articles()
    {
        var none = new ArticleCollection(() => []);
        Assert.Empty(none);
        Assert.Null(none.Find("a"));
    }

    [Theory]
    [InlineData("harbour", "a b")]
    [InlineData("THE HARBOUR is", "a b")]
    [InlineData("is “open” now", "a b")]
    [InlineData("is it open", "")]
    [InlineData("harbou", "")]
    [InlineData("mayor", "")]
    [InlineData("", "")]
    [InlineData("…", "")]
    public void Quotes_are_found_by_words_in_a_row(string words, string articles)
    {
        var corpus = new ArticleCollection(() => [InventedArticle.Create("a"), InventedArticle.Create("b")]);
        Assert.Equal(articles, string.Join(' ', corpus.QuotesWith(words).Select(quote => quote.Article.Id)));
    }

    [Fact]
    public void Null_words_are_refused() => Assert.Throws<ArgumentNullException>(() => Articles.QuotesWith(null!));

    private static Article Named(string id) => new(id, () => "", () => new ArticleFacts());
}
