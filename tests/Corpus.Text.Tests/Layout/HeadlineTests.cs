namespace Corpus.Text.Tests.Layout;

public class HeadlineTests
{
    private const string Story = "\n\nThe first boat left the quay on time.\n";

    [Theory]
    [InlineData("Ferry line to Port Ellery opens")]
    [InlineData("Who pays for the ferry to Port Ellery? Nobody knows")]
    [InlineData("‘We are back’: ferry line to Port Ellery opens")]
    [InlineData("Port Ellery's ferry is back in service.")]
    [InlineData("Port Ellery Opened A Ferry Line. Its Rival Across The Bay Just Shut The Largest One It Ever Had.")]
    public void The_first_line_is_the_headline(string headline)
    {
        Article article = ArticleReader.Read(headline + Story);
        Assert.Equal(headline, article.Headline);
        Assert.Equal(BlockKind.Headline, article.Blocks[0].Kind);
        Assert.Equal(BlockKind.Body, article.Blocks[1].Kind);
    }

    [Theory]
    [InlineData(
        "The first ferry in nine years left the quay of Port Ellery on Monday with forty islanders aboard, and it came back in the evening "
            + "with twice as many, the harbour master said.")]
    [InlineData("The harbour master said the boat was late.")]
    [InlineData("PORT ELLERY (Reuters) - The ferry is back")]
    public void A_first_paragraph_of_the_story_is_no_headline(string paragraph) =>
        Assert.Null(ArticleReader.Read(paragraph + Story).Headline);

    [Theory]
    [InlineData("News\n\n")]
    [InlineData("Listen live\n\nTraffic\n\n")]
    [InlineData("Home\nNews\nSport\n\n")]
    [InlineData("Menu\n\nHome\n\nBusiness\n\nWeather\n\n")]
    [InlineData("Home › News › Local News\n\n")]
    [InlineData("Home | World | Politics\n\n")]
    [InlineData("Arts and Culture\n\n")]
    [InlineData("Local News\n\n")]
    [InlineData("Sign in\nSubscribe\n\n")]
    [InlineData("Home\nPort Ellery\nUpper Town\n\n")]
    [InlineData("Trending\n\nDog bites mayor\n\nMayor bites dog\n\n")]
    [InlineData("Most read\n\nDog bites mayor\n\n")]
    [InlineData("Popular\n\nDog bites mayor\n\nMayor bites dog\n\n")]
    [InlineData("Home » News » Ellery\n\n")]
    [InlineData("Toggle navigation\n\n")]
    public void A_menu_above_the_headline_is_furniture(string menu)
    {
        Article article = ArticleReader.Read(menu + "Ferry line to Port Ellery opens\n\nBy Bea Finch" + Story);
        Assert.Equal("Ferry line to Port Ellery opens", article.Headline);
        Assert.Equal(BlockKind.Furniture, article.Blocks[0].Kind);
    }

    [Theory]
    [InlineData("Weather")]
    [InlineData("Sports Day")]
    [InlineData("Home at last")]
    [InlineData("Letters from home")]
    [InlineData("Business as usual")]
    public void A_headline_with_words_of_a_menu_stays_a_headline(string headline) =>
        Assert.Equal(headline,
            ArticleReader.Read(
                headline + "\n\nThe first boat left the quay of Port Ellery on time on Friday, the harbour master said.\n").Headline);

    [Fact]
    public void A_sentence_alone_is_no_headline() => Assert.Null(ArticleReader.Read("The first boat left the quay on time.").Headline);

    [Fact]
    public void Furniture_and_published_lines_may_stand_above_the_headline() =>
        Assert.Equal(
            ["furniture: Advertisement", "published: Published: 3 March 2024", "headline: Ferry line to Port Ellery opens",
                "body: The first boat left the quay on time."],
            BlocksOf.Article("Advertisement\n\nPublished: 3 March 2024\n\nFerry line to Port Ellery opens" + Story));

    [Fact]
    public void A_page_may_give_its_headline_twice() =>
        Assert.Equal(
            ["headline: Ferry line opens", "furniture: Share", "headline: FERRY LINE  OPENS",
                "body: The first boat left the quay on time."],
            BlocksOf.Article("Ferry line opens\n\nShare\n\nFERRY LINE  OPENS" + Story));

    [Fact]
    public void A_stated_title_wins_and_marks_the_line_that_repeats_it()
    {
        Article article = ArticleReader.Read("Ferry line opens" + Story, new ArticleMetadata { Headline = "Ferry line opens" });
        Assert.Equal(BlockKind.Headline, article.Blocks[0].Kind);

        article = ArticleReader.Read("Ferry line opens" + Story, new ArticleMetadata { Headline = "After nine years, a ferry" });
        Assert.Equal("After nine years, a ferry", article.Headline);
        Assert.DoesNotContain(article.Blocks, block => block.Kind == BlockKind.Headline);
    }
}
