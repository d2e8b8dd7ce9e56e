namespace Corpus.Text.Tests.Layout;

public class PublicationDateTests
{
    private static Article Below(string line) =>
        ArticleReader.Read("Ferry line opens\n\n" + line + "\n\nThe first boat left the quay on time.");

    [Theory]
    [InlineData("Published: 22 Jan 2024, 8:47 AM", "2024-01-22T08:47")]
    [InlineData("Published on January 22, 2024", "2024-01-22")]
    [InlineData("FOR IMMEDIATE RELEASE: January 22, 2024", "2024-01-22")]
    [InlineData("Filed January 22, 2024 8:47 a.m.", "2024-01-22T08:47")]
    [InlineData("First published 22 January 2024 08:47 GMT", "2024-01-22T08:47")]
    [InlineData("Posted by Bea Finch on January 22, 2024", "2024-01-22")]
    [InlineData("Written by Bea Finch on January 22, 2024", "2024-01-22")]
    [InlineData("Article by Bea Finch, published on 22nd January 2024", "2024-01-22")]
    [InlineData("January 22, 2024 / 8:47 AM / Harbour Gazette", "2024-01-22")]
    [InlineData("Submitted by Bea Finch on Mon, 01/22/2024 - 08:47", "2024-01-22")]
    [InlineData("Updated 8:47 PM EST, Mon January 22, 2024", "2024-01-22T20:47")]
    [InlineData("Last updated: 2024-01-22", "2024-01-22")]
    [InlineData("This story was originally published on January 22, 2024.", "2024-01-22")]
    [InlineData("This article was last updated on Jan. 22, 2024", "2024-01-22")]
    [InlineData("January 22, 2024", "2024-01-22")]
    [InlineData("Monday, 22 January 2024, 8:47 a.m.", "2024-01-22T08:47")]
    [InlineData("January 22, 2024 | Updated January 23", "2024-01-22")]
    [InlineData("22.01.2024 | Updated 05.02.2024", "2024-01-22")]
    [InlineData("Published 05.04.2024", "2024-04-05")]
    [InlineData("22/01/2024 08:47 | Updated 23/01/2024 19:20", "2024-01-22T08:47")]
    [InlineData("PUBLISHED: January 22, 2024 at 8:47 a.m. | UPDATED: January 23, 2024 at 9:00 a.m.", "2024-01-22T08:47")]
    [InlineData("Harbour Gazette | January 22, 2024", "2024-01-22")]
    [InlineData("Jane Finch · 22 January 2024 · 4 min read", "2024-01-22")]
    [InlineData("22 January 2024 • Jane Finch", "2024-01-22")]
    [InlineData("Monday January 22, 2024 8:47 am PDT by Olin Marsh", "2024-01-22T08:47")]
    [InlineData("Received 16 December 2023; accepted 20 January 2024; published 22 January 2024", "2024-01-22")]
    [InlineData("Published January 22, 2024 Updated January 23, 2024", "2024-01-22")]
    [InlineData("First published on Mon 22 Jan 2024 08.47 GMT", "2024-01-22")]
    public void A_published_line_gives_the_day(string line, string day)
    {
        Article article = Below(line);
        Assert.Equal(BlockKind.Published, article.Blocks[1].Kind);
        Assert.Equal(day, article.Published?.ToString());
        Assert.Equal(PublicationSource.Text, article.Published?.Source);
    }

    [Theory]
    [InlineData("Updated at 4:50 p.m. ET")]
    [InlineData("Updated")]
    [InlineData("Updated Tuesday at 1:15 p.m.")]
    public void A_published_line_without_a_year_gives_no_day(string line)
    {
        Article article = Below(line);
        Assert.Equal(BlockKind.Published, article.Blocks[1].Kind);
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData("Published in 2010, the timetable of May 3, 2009 was soon forgotten.")]
    [InlineData("Updated plans show a quay that was drawn on May 3, 2009.")]
    [InlineData("Received with joy on 16 December 2023, the timetable was dropped on 22 January 2024.")]
    [InlineData("The boats of Port Ellery | Harbour Fair is on, and January 22, 2024 is its day.")]
    [InlineData("The council met on January 22, 2024; it was updated on the boats.")]
    [InlineData("Jane Finch - January 22, 2024 was her day - sailed.")]
    [InlineData("Date palms grow on the quay.")]
    [InlineData("On January 22, 2024 the boat left.")]
    public void A_sentence_with_a_date_is_text(string line)
    {
        Article article = Below(line);
        Assert.Equal(BlockKind.Body, article.Blocks[1].Kind);
        Assert.Null(article.Published);
    }

    [Fact]
    public void The_day_a_paper_was_received_is_no_day_of_publication()
    {
        Article article = Below("Received 16 December 2023; accepted 20 January 2024");
        Assert.Equal(BlockKind.Published, article.Blocks[1].Kind);
        Assert.Null(article.Published);
    }

    [Fact]
    public void Published_outweighs_a_bare_date_and_that_outweighs_updated()
    {
        const string Updated = "Updated: 3 Feb 2024\n\n", Bare = "2 February 2024\n\n", Published = "Published: 1 Feb 2024\n\n";
        Assert.Equal("2024-02-01", Below(Updated + Bare + Published).Published?.ToString());
        Assert.Equal("2024-02-02", Below(Updated + Bare).Published?.ToString());
        Assert.Equal("2024-02-03", Below(Updated).Published?.ToString());
    }

    [Fact]
    public void A_date_alone_inside_the_story_is_a_heading()
    {
        Article article = ArticleReader.Read("Ferry line opens\n\nThe first boat left.\n\nMay 3, 2015\n\nThe last boat left.");
        Assert.Equal(BlockKind.Heading, article.Blocks[2].Kind);
        Assert.Null(article.Published);
    }

    [Fact]
    public void A_dateline_with_its_year_gives_the_day() =>
        Assert.Equal("2024-01-22",
            ArticleReader.Read("Ferry line opens\n\nPORT ELLERY, January 22, 2024 (Xinhua) -- The first boat left.").Published?.ToString());
}
