namespace Corpus.Text.Tests.Layout;

public class HeadlineTests
{
    [Fact]
    public void The_first_line_is_the_headline()
    {
        Article article = ArticleReader.Read("Ferry line to Port Ellery opens\n\nThe first boat left the quay at Port Ellery on time.\n");
        Assert.Equal("Ferry line to Port Ellery opens", article.Headline);
        Assert.Equal(BlockKind.Headline, article.Blocks[0].Kind);
    }
}
