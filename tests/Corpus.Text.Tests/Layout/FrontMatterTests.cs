namespace Corpus.Text.Tests.Layout;

public class FrontMatterTests
{
    private const string Story = "Ferry line opens\n\nPublished: 5 March 2024\n\nThe first boat left the quay on time.\n";

    [Fact]
    public void Front_matter_states_facts_and_is_in_no_block()
    {
        Article article = ArticleReader.Read(
            "---\n# from the archive\ntitle: \"Ferry line: open\"\nPublished: 2024-03-04T08:47\npublisher: Harbour Gazette\nbyline: Bea "
                + "Finch\nurl: https://example.org/ferry?a=b\nlanguage: en-GB\n---\n" + Story);
        Assert.Equal("Ferry line: open", article.Headline);
        Assert.Equal("2024-03-04T08:47", article.Published?.ToString());
        Assert.Equal(PublicationSource.FrontMatter, article.Published?.Source);
        Assert.Equal("Harbour Gazette", article.Publisher);
        Assert.Equal("Bea Finch", article.Byline);
        Assert.Equal("https://example.org/ferry?a=b", article.Url);
        Assert.Equal("en-GB", article.Language);
        Assert.Equal("Ferry line opens", article.Blocks[0].Text);
        Assert.Empty(article.Findings);
    }

    [Theory]
    [InlineData("headline: Ferry line: open", "Ferry line: open")]
    [InlineData("title: Ferry line: open", "Ferry line: open")]
    [InlineData("headline: Ferry line: open\ntitle: Boats", "Ferry line: open")]
    [InlineData("title:\nheadline:", "Ferry line opens")]
    public void A_headline_may_be_called_a_title(string lines, string headline) =>
        Assert.Equal(headline, ArticleReader.Read("---\n" + lines + "\n---\n" + Story).Headline);

    [Fact]
    public void Metadata_outweighs_front_matter_and_front_matter_outweighs_the_text()
    {
        const string Text = "---\npublished: 2024-03-04\npublisher: Harbour Gazette\n---\n" + Story;
        Article article = ArticleReader.Read(Text, new ArticleMetadata { Published = "2024-03-03", Publisher = "" });
        Assert.Equal("2024-03-03", article.Published?.ToString());
        Assert.Equal(PublicationSource.Metadata, article.Published?.Source);
        Assert.Equal("Harbour Gazette", article.Publisher);
        Assert.Equal(PublicationSource.FrontMatter, ArticleReader.Read(Text).Published?.Source);
        Assert.Equal(PublicationSource.Text, ArticleReader.Read(Story).Published?.Source);
    }

    [Theory]
    [InlineData("\uFEFF---\r\npublisher: Harbour Gazette\r\n---\r\n")]
    [InlineData("\n\n---\npublisher:Harbour Gazette\n\n---\n")]
    [InlineData("--- \npublisher : 'Harbour Gazette'\n--- \n")]
    [InlineData("---\npublished:\npublisher: Harbour Gazette\n---\n")]
    public void Front_matter_may_be_written_in_many_ways(string frontMatter)
    {
        Article article = ArticleReader.Read(frontMatter + Story);
        Assert.Equal("Harbour Gazette", article.Publisher);
        Assert.Equal(3, article.Blocks.Count);
        Assert.Empty(article.Findings);
    }

    [Theory]
    [InlineData("---\n\nFerry line opens\n\n---\n\nThe first boat left the quay.\n")]
    [InlineData("---\n")]
    [InlineData("---")]
    [InlineData("----\npublisher: Harbour Gazette\n----\n")]
    public void A_rule_between_paragraphs_is_no_front_matter(string text)
    {
        Article article = ArticleReader.Read(text);
        Assert.Null(article.Publisher);
        Assert.Equal(BlockKind.Furniture, article.Blocks[0].Kind);
        Assert.DoesNotContain(article.Findings, finding => finding.Rule == "CORP0004");
    }

    [Fact]
    public void Spans_count_from_the_start_of_the_file()
    {
        Article article = ArticleReader.Read("---\npublisher: X\n---\n" + Story);
        Assert.Equal("---\npublisher: X\n---\n".Length, article.Blocks[0].Span.Start);
    }
}
