namespace Corpus.Text.Tests.Layout;

public class RawPageTests
{
    [Fact]
    public void Every_part_of_a_scraped_page_gets_its_kind() => Assert.Equal(
        [
            "headline: Port Ellery reopens its ferry line after nine years",
            "deck: The island's only link with the mainland is back, & islanders queue for the first boat",
            "caption: A ferry leaves the quay of Port Ellery at dawn, nine years after the last one did.",
            "credit: (photo: Ann Ode)",
            "caption: A ferry leaves the quay of Port Ellery at dawn, nine years after the last one did.",
            "credit: (photo: Ann Ode)",
            "byline: By Bea Finch, Harbour Gazette",
            "dateline: PORT ELLERY, Westmark (Reuters) –",
            "body: The first ferry in nine years left\u00A0the quay on Monday.",
            "furniture: Advertisement",
            "body: “We have waited long enough,” harbour master Olin Marsh said.",
            "heading: A slow beginning",
            "body: The boat carried forty islanders and a dog. It returned in the evening.",
            "caption: File/The old ferry lies at the quay of Port Ellery, May 3, 2015",
            "credit: (Getty)",
            "body: The line was closed in 2015.",
            "furniture: Follow us on:\u00A0 Facebook, Twitter",
            "furniture: Please enter your comment!",
            "furniture: Please enter your name here",
            "published: Published: 5 Mar 2024, 8:47 AM",
        ],
        BlocksOf.Article(RawPage.Text));

    [Fact]
    public void The_properties_of_an_article_come_from_its_blocks()
    {
        Article article = ArticleReader.Read(RawPage.Text);
        Assert.Equal("Port Ellery reopens its ferry line after nine years", article.Headline);
        Assert.Equal("The island's only link with the mainland is back, & islanders queue for the first boat", article.Deck);
        Assert.Equal("Bea Finch", article.Byline);
        Assert.Equal("PORT ELLERY, Westmark", article.Dateline);
        Assert.Equal("2024-03-05T08:47", article.Published?.ToString());
        Assert.Equal(PublicationSource.Text, article.Published?.Source);
    }
}
