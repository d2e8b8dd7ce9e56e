namespace Corpus.Text.Tests.Layout;

public class BylineTests
{
    [Theory]
    [InlineData("By Bea Finch", "Bea Finch")]
    [InlineData("BY BEA FINCH", "BEA FINCH")]
    [InlineData("By Bea J. Finch and Ann Ode, Harbour Gazette", "Bea J. Finch and Ann Ode, Harbour Gazette")]
    [InlineData("By Bea Finch | Reuters", "Bea Finch | Reuters")]
    [InlineData("By: Bea Finch, transport correspondent", "Bea Finch, transport correspondent")]
    [InlineData("Written by Bea Finch", "Bea Finch")]
    [InlineData("By staff and wire reports", "staff and wire reports")]
    [InlineData("By the Culture Desk", "the Culture Desk")]
    [InlineData("By Our Correspondent", "Our Correspondent")]
    [InlineData("Jane Finch", "Jane Finch")]
    [InlineData("Jane Finch and Mike Ode-Marsh, Harbour Gazette", "Jane Finch and Mike Ode-Marsh, Harbour Gazette")]
    public void A_line_of_names_below_the_headline_is_the_byline(string line, string byline)
    {
        Article article = ArticleReader.Read("Ferry line opens\n\n" + line + "\n\nThe first boat left.");
        Assert.Equal(BlockKind.Byline, article.Blocks[1].Kind);
        Assert.Equal(byline, article.Byline);
    }

    [Fact]
    public void The_paper_may_stand_on_the_line_below() => Assert.Equal(
        ["headline: Ferry line opens", "byline: Jane Finch", "byline: Harbour Gazette", "body: The first boat left."],
        BlocksOf.Article("Ferry line opens\n\nJane Finch\n\nHarbour Gazette\n\nThe first boat left."));

    [Theory]
    [InlineData("By all appearances, the ferry is back.")]
    [InlineData("By Thursday night, Marsh was gone.")]
    [InlineData("By mid-July, the line was closed.")]
    [InlineData("By the islanders' own count it took nine years.")]
    [InlineData("By noon the harbour master was back at his desk.")]
    [InlineData("By Christmas, Olin Marsh had left.")]
    public void A_sentence_that_starts_with_By_is_text(string paragraph) => Assert.Equal(BlockKind.Body, BlocksOf.InStory(paragraph));

    [Fact]
    public void A_name_on_a_line_of_its_own_inside_the_story_says_who_speaks() =>
        Assert.Equal(BlockKind.Body, BlocksOf.InStory("Jane Finch"));
}
