using System;
using Corpus.Facts;

namespace Corpus.Tests.Citations;

/// <summary>Words that a program cites, and where they stand in an article.</summary>
public class CitationTests
{
    private static readonly Article Harbour = Invented();

    [Theory]
    [InlineData("Harbour opens", "Harbour opens")]
    [InlineData("“The harbour is ‘open’ now,”", "“The harbour\nis ‘open’ now,”")]
    [InlineData("\"The harbour is 'open' now,\" Brandt", "“The harbour\nis ‘open’ now,” Brandt")]
    [InlineData("'The harbour is \"open\" now,'", "“The harbour\nis ‘open’ now,”")]
    [InlineData("  Port   Ellery \n The harbour", null)]
    [InlineData("Port Ellery\r\n\t«The\u00A0harbour", "Port Ellery\n\n“The harbour")]
    [InlineData("winter storms", "winter storms")]
    [InlineData("reach the coast.", "reach the coast.")]
    [InlineData(".", ".")]
    public void Marks_and_blanks_may_differ_and_nothing_else(string words, string? passage)
    {
        if (passage is null)
        {
            Assert.Throws<ArgumentException>(() => Harbour.Cite(words));
            return;
        }
        Citation citation = Harbour.Cite(words);
        Assert.Equal(passage, citation.Text);
        Assert.Same(Harbour, citation.Article);
        Assert.Equal(InventedArticle.Text.IndexOf(passage, StringComparison.Ordinal), citation.Span.Start);
    }

    [Theory]
    [InlineData("harbour opens", "“harbour opens” does not stand in the article 'harbour'. The nearest passage is “Harbour opens”.")]
    [InlineData("Harbour open", "“Harbour open” does not stand in the article 'harbour'. The nearest passage is “Harbour opens”.")]
    [InlineData("The harbour is open now", "*The nearest passage is “The harbour is ‘open’ now”.")]
    [InlineData("within four weeks, long before", "*The nearest passage is “within three weeks, long before”.")]
    [InlineData("nothing of the kind here", "“nothing of the kind here” does not stand in the article 'harbour'.")]
    [InlineData(" \n", "There are no words to cite.")]
    public void Words_that_do_not_stand_there_are_refused_with_the_nearest_passage(string words, string message)
    {
        string told = Assert.Throws<ArgumentException>(nameof(words), () => Harbour.Cite(words)).Message;
        if (message[0] == '*') Assert.Contains(message[1..], told, StringComparison.Ordinal);
        else Assert.StartsWith(message, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_soft_hyphen_does_not_count()
    {
        var article = new Article("harbour", () => "The har\u00ADbour of El\u00ADlery", () => new ArticleFacts());
        Assert.Equal("har\u00ADbour of El\u00ADlery", article.Cite("harbour of Ellery").Text);
        Assert.Throws<ArgumentException>(() => article.Cite("bour of"));
    }

    [Fact]
    public void The_first_place_counts()
    {
        var article = new Article("ferry", () => "The ferry. A ferryman, a ferry.", () => new ArticleFacts());
        Assert.Equal(4, article.Cite("ferry").Span.Start);
        Assert.Equal(23, article.Cite("a ferry").Span.Start);
    }

    [Fact]
    public void A_quote_has_only_its_own_words()
    {
        Quote quote = Harbour.Quotes[0];
        Assert.Equal("The harbour\nis", quote.Cite("The harbour is").Text);
        Assert.StartsWith("“Brandt said” does not stand in this quote of the article 'harbour'.",
            Assert.Throws<ArgumentException>(() => quote.Cite("Brandt said")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collection_finds_the_first_article_with_the_words()
    {
        var articles = new ArticleCollection(() =>
            [new Article("a", () => "A ferry sails.", () => new ArticleFacts()), Harbour, Invented()]);
        Assert.Same(Harbour, articles.Cite("Harbour opens").Article);
        Assert.StartsWith("“A ferry swims” does not stand in any article.",
            Assert.Throws<ArgumentException>(() => articles.Cite("A ferry swims")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => articles.Cite(""));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Harbour.Cite(null!));
        Assert.Throws<ArgumentNullException>(() => Harbour.Quotes[0].Cite(null!));
        Assert.Throws<ArgumentNullException>(() => new ArticleCollection(() => []).Cite(null!));
    }

    private static Article Invented() => new("harbour", () => InventedArticle.Text, () => InventedArticle.Facts);
}
