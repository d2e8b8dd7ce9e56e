namespace Corpus.Text.Tests.Layout;

public class DeckTests
{
    [Fact]
    public void What_stands_below_the_headline_without_a_full_stop_is_the_deck() => Assert.Equal(
        ["headline: Ferry line opens", "deck: Nine years on, the islanders have a boat again. They queue for it",
            "body: The first boat left."],
        BlocksOf.Article("Ferry line opens\n\nNine years on, the islanders have a boat again. They queue for it\n\nThe first boat left."));

    [Theory]
    [InlineData("By Bea Finch")]
    [InlineData("Published: 3 March 2024")]
    public void What_stands_above_the_byline_or_the_published_line_is_the_deck(string line)
    {
        Article article =
            ArticleReader.Read(
                "Ferry line opens\n\nNine years on, the islanders have a boat again.\n\n" + line + "\n\nThe first boat left.");
        Assert.Equal("Nine years on, the islanders have a boat again.", article.Deck);
        Assert.Equal(BlockKind.Body, article.Blocks[3].Kind);
    }

    [Fact]
    public void The_second_line_of_a_headline_is_the_deck() =>
        Assert.Equal("Islanders queue for the first boat.",
            ArticleReader.Read(
                "Ferry line opens;\nIslanders queue for the first boat.\n\nThe first boat left.\n\nThe second followed.").Deck);

    [Theory]
    [InlineData("The first boat left.")]
    [InlineData("The harbour master had this to say:")]
    [InlineData("“We have waited for this long enough” Olin Marsh")]
    [InlineData("Boats, again")]
    public void Text_a_lead_in_a_quotation_or_two_words_are_no_deck(string paragraph) =>
        Assert.Null(ArticleReader.Read("Ferry line opens\n\n" + paragraph + "\n\nThe second boat followed.").Deck);

    [Fact]
    public void An_article_without_a_story_has_no_deck() =>
        Assert.Null(ArticleReader.Read("Ferry line opens\n\nNine years on, the islanders have a boat again").Deck);
}
