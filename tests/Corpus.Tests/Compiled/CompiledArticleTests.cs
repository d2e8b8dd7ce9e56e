using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Compiled;
using Corpus.Facts;

namespace Corpus.Tests.Compiled;

public class CompiledArticleTests
{
    private static readonly Assembly Home = typeof(CompiledArticleTests).Assembly;

    private static string Encoded => FactsCodec.Encode(InventedArticle.Facts, InventedArticle.Text, [InventedArticle.Brandt]);

    public struct Speakers
    {
        public readonly Speaker AnaBrandt;
    }

    [Fact]
    public void Text_and_facts_come_back_from_the_assembly()
    {
        Article<Speakers> article = CompiledArticle.Open<Speakers>(Home, "world/harbour", "Corpus/harbour.txt", Encoded);
        Assert.Equal(InventedArticle.Create().ToSnapshot(), article.ToSnapshot());
        Assert.Equal("world/harbour: Harbour opens at Port Ellery", article.ToString());
    }

    [Fact]
    public void A_speaker_is_a_member_and_has_their_quotes()
    {
        Article<Speakers> article = CompiledArticle.Open<Speakers>(Home, "world/harbour", "Corpus/harbour.txt", Encoded);
        Quote quote = Assert.Single(article.Speakers.AnaBrandt.Quotes);
        Assert.Equal("The harbour\nis ‘open’ now,", quote.Content.Of(article.Text));
        Assert.Same(article.Quotes[0], quote);
        Assert.Same(article, quote.Article);
        Assert.Equal([quote], article.QuotesBy("ana brandt"));
        Assert.Equal([quote], article.QuotesBy("Brandt"));
        Assert.Empty(article.QuotesBy("Otto Lind"));
    }

    [Fact]
    public void Facts_need_no_text()
    {
        Article article = CompiledArticle.Open(Home, "gone", "Corpus/gone.txt", Encoded);
        Assert.Equal("Harbour opens at Port Ellery", article.Headline);
        string message = Assert.Throws<InvalidOperationException>(() => article.Text).Message;
        Assert.Equal("The article 'gone' in Corpus.Tests cannot be opened: its text is not embedded: there is no resource 'Corpus/gone.txt'", message);
    }

    [Fact]
    public void A_text_that_is_not_the_one_that_was_read_is_refused()
    {
        string facts = FactsCodec.Encode(new ArticleFacts(), "another text", []);
        Article article = CompiledArticle.Open(Home, "world/harbour", "Corpus/harbour.txt", facts);
        string message = Assert.Throws<InvalidOperationException>(() => article.Text).Message;
        Assert.Contains("is not the text that its facts were read from (12 characters, hash ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_another_version_are_refused()
    {
        Article article = CompiledArticle.Open(Home, "old", "Corpus/harbour.txt", "~");
        Assert.Contains("another version of the package", Assert.Throws<InvalidOperationException>(() => article.Headline).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_whose_facts_did_not_fit_still_has_its_text()
    {
        Article article = CompiledArticle.Open(Home, "a", "Corpus/harbour.txt", "");
        Assert.Equal(InventedArticle.Text, article.Text);
        Assert.Contains("CORP0005", Assert.Throws<InvalidOperationException>(() => article.Headline).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_other_speakers_is_refused()
    {
        Article<NoSpeakers> article = CompiledArticle.Open<NoSpeakers>(Home, "a", "Corpus/harbour.txt", Encoded);
        Assert.Contains("rebuild", Assert.Throws<InvalidOperationException>(() => article.Speakers).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Threads_see_one_set_of_facts()
    {
        for (int round = 0; round < 50; round++)
        {
            Article<Speakers> article = CompiledArticle.Open<Speakers>(Home, "world/harbour", "Corpus/harbour.txt", Encoded);
            IReadOnlyList<Quote>[] seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => article.Speakers.AnaBrandt.Quotes)));
            Assert.All(seen, quotes => Assert.Same(article.Quotes[0], quotes[0]));
        }
    }
}
