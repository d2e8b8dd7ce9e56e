using System.Linq;

namespace Corpus.Text.Tests.Layout;

public class ParagraphTests
{
    private static readonly string[] Expected =
        ["headline: Ferry line opens", "body: The first boat left.", "body: The second boat followed."];

    [Theory]
    [InlineData("Ferry line opens\n\nThe first boat left.\n\nThe second boat followed.\n")]
    [InlineData("Ferry line opens\nThe first boat left.\nThe second boat followed.")]
    [InlineData("Ferry line opens\r\n\r\nThe first boat left.\r\n\r\nThe second boat followed.\r\n")]
    [InlineData("Ferry line opens\r\rThe first boat left.\rThe second boat followed.")]
    [InlineData("Ferry line opens\u2029The first boat left.\u2028The second boat followed.\u0085")]
    [InlineData("\uFEFFFerry line opens\n\n\n\n  The first boat left. \u00A0\n \u00A0 \n\u200BThe second boat followed.\t")]
    public void Any_line_break_ends_a_paragraph_and_paragraphs_are_trimmed(string text) => Assert.Equal(Expected, BlocksOf.Article(text));

    [Fact]
    public void Lines_broken_at_a_fixed_width_are_one_paragraph()
    {
        string text = string.Join('\n',
            "Ferry line opens",
            "",
            "The first boat in nine years left the quay of Port Ellery on",
            "Monday morning. Forty islanders were aboard, and a dog that",
            "nobody knew.",
            "",
            "The second boat followed at noon. It carried the post of the",
            "nine years, in sacks that had been kept dry under the roof of",
            "the customs house since the line was closed.");
        Article article = ArticleReader.Read(text);
        Assert.Equal(3, article.Blocks.Count);
        Assert.StartsWith("The first boat", article.Blocks[1].Text, System.StringComparison.Ordinal);
        Assert.EndsWith("nobody knew.", article.Blocks[1].Text, System.StringComparison.Ordinal);
        Assert.EndsWith("line was closed.", article.Blocks[2].Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Short_lines_of_any_length_are_paragraphs_of_their_own()
    {
        string text =
            "Ferry line opens\nThe first boat left.\nForty islanders were aboard.\nSo was a dog.\nNobody knew it.\n"
                + "The second boat followed at noon.";
        Assert.Equal(6, ArticleReader.Read(text).Blocks.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\r\n")]
    [InlineData("\uFEFF")]
    public void A_text_without_a_word_has_no_block(string text) => Assert.Empty(ArticleReader.Read(text).Blocks);

    [Fact]
    public void Carriage_returns_move_the_spans_and_nothing_else()
    {
        string lf = RawPage.Text;
        string crlf = lf.Replace("\n", "\r\n", System.StringComparison.Ordinal);
        Assert.Equal(BlocksOf.Article(lf), BlocksOf.Article(crlf));
        Assert.All(ArticleReader.Read(crlf).Blocks.Zip(ArticleReader.Read(lf).Blocks), pair =>
        {
            int breaks = lf[..pair.Second.Span.Start].Count(c => c == '\n');
            Assert.Equal(pair.Second.Span.Start + breaks, pair.First.Span.Start);
        });
    }
}
