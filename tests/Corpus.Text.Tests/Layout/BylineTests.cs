namespace Corpus.Text.Tests.Layout;

public class BylineTests
{
    [Theory]
    [InlineData("By Bea Finch", "Bea Finch")]
    [InlineData("BY BEA FINCH", "BEA FINCH")]
    [InlineData("By Bea J. Finch and Ann Ode, Harbour Gazette", "Bea J. Finch and Ann Ode")]
    [InlineData("By Bea Finch | Reuters", "Bea Finch")]
    [InlineData("By Bea Finch finch@gazette.example", "Bea Finch")]
    [InlineData("By: Bea Finch, transport correspondent", "Bea Finch")]
    [InlineData("Written by Bea Finch", "Bea Finch")]
    [InlineData("By staff and wire reports", "staff and wire reports")]
    [InlineData("By the Culture Desk", "the Culture Desk")]
    [InlineData("By Our Correspondent", "Our Correspondent")]
    [InlineData("Jane Finch", "Jane Finch")]
    [InlineData("Jane Finch and Mike Ode-Marsh, Harbour Gazette", "Jane Finch and Mike Ode-Marsh")]
    [InlineData("By Bea Finch - January 22, 2024", "Bea Finch")]
    [InlineData("By Bea Finch • 22 January 2024", "Bea Finch")]
    [InlineData("By Bea Finch, Harbour Correspondent | Updated 3:15 PM ET, Mon January 22, 2024", "Bea Finch")]
    [InlineData("By Bea Finch, January 22, 2024", "Bea Finch")]
    [InlineData("By Bea Finch on January 22, 2024", "Bea Finch")]
    [InlineData("By Bea Finch January 22, 2024", "Bea Finch")]
    [InlineData("By Bea Finch Published January 22, 2024", "Bea Finch")]
    [InlineData("By Bea Finch in Port Ellery", "Bea Finch")]
    [InlineData("By Bea Finch for the Harbour Gazette", "Bea Finch")]
    [InlineData("By Bea Finch, Ann Ode and Carl Marsh", "Bea Finch, Ann Ode and Carl Marsh")]
    [InlineData("By Bea Finch, and Ann Ode, Harbour Gazette", "Bea Finch, and Ann Ode")]
    [InlineData("By Bea Finch Jr., Harbour Gazette", "Bea Finch Jr.")]
    [InlineData("Words by Bea Finch", "Bea Finch")]
    public void A_line_of_names_below_the_headline_is_the_byline(string line, string byline)
    {
        Article article = ArticleReader.Read("Ferry line opens\n\n" + line + "\n\nThe first boat left.");
        Assert.Equal(BlockKind.Byline, article.Blocks[1].Kind);
        Assert.Equal(byline, article.Byline);
    }

    [Theory]
    [InlineData("Jane Finch · 22 January 2024 · 4 min read", "Jane Finch")]
    [InlineData("Monday January 22, 2024 8:47 am PDT by Olin Marsh", "Olin Marsh")]
    [InlineData("22 January 2024 | By Olin Marsh", "Olin Marsh")]
    [InlineData("Harbour Gazette | January 22, 2024", null)]
    public void A_published_line_may_name_who_wrote_the_story(string line, string? byline) =>
        Assert.Equal(byline, ArticleReader.Read("Ferry line opens\n\n" + line + "\n\nThe first boat left.").Byline);

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
    [InlineData("By January 22, 2024, the quay was dry | The boats were gone.")]
    [InlineData("By Marsh's account — and he was there — the boats were late.")]
    [InlineData("By 2024 Olin Marsh had sold both of his boats to the town.")]
    public void A_sentence_that_starts_with_By_is_text(string paragraph) => Assert.Equal(BlockKind.Body, BlocksOf.InStory(paragraph));

    [Fact]
    public void A_name_on_a_line_of_its_own_inside_the_story_says_who_speaks() =>
        Assert.Equal(BlockKind.Body, BlocksOf.InStory("Jane Finch"));
}
