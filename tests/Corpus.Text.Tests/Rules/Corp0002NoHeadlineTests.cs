using System.Linq;

namespace Corpus.Text.Tests.Rules;

public class Corp0002NoHeadlineTests
{
    private static Finding? Find(string text, ArticleMetadata? metadata = null) =>
        ArticleReader.Read(text, metadata).Findings.SingleOrDefault(finding => finding.Rule == "CORP0002");

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("---\npublisher: Harbour Gazette\n---\n")]
    public void Fires_on_an_empty_article(string text)
    {
        Finding finding = Assert.IsType<Finding>(Find(text));
        Assert.Equal("The article is empty.", finding.Message);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Equal(default, finding.Span);
    }

    [Fact]
    public void Fires_where_the_text_starts_with_the_story()
    {
        const string Lead =
            "The first ferry in nine years left the quay of Port Ellery on Monday with forty islanders aboard, and it came back in the "
                + "evening with twice as many, to the cheers of those who had waited.";
        Finding finding = Assert.IsType<Finding>(Find(Lead + "\n\nThe second boat followed."));
        Assert.Equal(new Span(0, Lead.Length), finding.Span);
        Assert.Contains("The first ferry in nine years left the quay of Port Ellery …", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Fires_on_a_dateline_without_a_headline_above_it() =>
        Assert.NotNull(Find("PORT ELLERY (Reuters) - The first boat left.\n\nThe second followed."));

    [Theory]
    [InlineData("Ferry line opens\n\nThe first boat left.")]
    [InlineData("The ferry of Port Ellery is back in service.\n\nThe first boat left the quay on time.")]
    [InlineData(
        "Islanders and mainlanders wait for much the same boat. What they will do with it once it is here is another question.\n\n"
            + "The first boat left the quay on time.")]
    [InlineData("Ferry line opens")]
    public void Is_silent_where_there_is_or_may_be_a_headline(string text) => Assert.Null(Find(text));

    [Fact]
    public void Is_silent_where_metadata_state_the_title()
    {
        const string Text = "PORT ELLERY (Reuters) - The first boat left.";
        Assert.Null(Find(Text, new ArticleMetadata { Headline = "Ferry line opens" }));
        Assert.Null(Find("---\ntitle: Ferry line opens\n---\n" + Text));
    }
}
