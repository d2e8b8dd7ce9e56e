using System.Linq;

namespace Corpus.Text.Tests.Rules;

public class Corp0004UnreadableTests
{
    private const string Story = "Ferry line opens\n\nThe first boat left the quay on time.\n";

    private static Finding[] Find(string text, ArticleMetadata? metadata = null) =>
        [.. ArticleReader.Read(text, metadata).Findings.Where(finding => finding.Rule == "CORP0004")];

    [Theory]
    [InlineData("published: 2024-13-01", "2024-13-01")]
    [InlineData("published: last Monday", "last Monday")]
    [InlineData("published: \"2024-02-30\"", "2024-02-30")]
    [InlineData("url: example.org", "example.org")]
    [InlineData("url: javascript:alert(1)", "javascript:alert(1)")]
    [InlineData("language: English", "English")]
    [InlineData("language: en_GB", "en_GB")]
    [InlineData("author: Bea Finch", "author")]
    [InlineData("publisher: A\npublisher: B", "publisher")]
    [InlineData("publisher: A\n- a list", "- a list")]
    public void Fires_at_the_value_or_the_key(string line, string place)
    {
        string text = "---\n" + line + "\n---\n" + Story;
        Finding finding = Assert.Single(Find(text));
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.Equal(text.LastIndexOf(place, System.StringComparison.Ordinal), finding.Span.Start);
        Assert.Equal(place.Length, finding.Span.Length);
    }

    [Fact]
    public void Fires_on_metadata_at_the_start_of_the_file_and_reads_on()
    {
        Article article = ArticleReader.Read("---\npublished: 2024-03-04\n---\n" + Story, new ArticleMetadata { Published = "2024-13-01" });
        Finding finding = Assert.Single(article.Findings);
        Assert.Equal("The value “2024-13-01” of “published” cannot be read: write a date such as 2024-01-22 or 2024-01-22T08:47.",
            finding.Message);
        Assert.Equal(default, finding.Span);
        Assert.Equal("2024-03-04", article.Published?.ToString());
    }

    [Fact]
    public void Fires_on_front_matter_that_does_not_end()
    {
        Article article = ArticleReader.Read("---\npublisher: Harbour Gazette\n\n" + Story);
        Assert.Equal(new Span(0, 3), Assert.Single(article.Findings).Span);
        Assert.Equal("Harbour Gazette", article.Publisher);
        Assert.Equal("Ferry line opens", article.Headline);
    }

    [Theory]
    [InlineData("<!-- corpus: disable CORP1001 -->")]
    [InlineData("<!-- corpus: disable CORP1001 because -->")]
    [InlineData("<!-- corpus: disable because we say so -->")]
    [InlineData("<!-- corpus: disable CORP1 because we say so -->")]
    [InlineData("<!-- corpus: ignore CORP1001 because we say so -->")]
    [InlineData("<!-- corpus: disable CORP1001 because we say so")]
    [InlineData("<!--corpus:-->")]
    [InlineData("<!-- corpus:")]
    public void Fires_on_a_malformed_marker(string marker)
    {
        Article article = ArticleReader.Read("Ferry line opens\n\n" + marker + "\nThe first boat left the quay on time.\n");
        Finding finding = Assert.Single(article.Findings);
        Assert.Equal("CORP0004", finding.Rule);
        Assert.Equal(marker, finding.Text);
        Assert.Contains("<!-- corpus: disable CORP1001 because … -->", finding.Message, System.StringComparison.Ordinal);
        Assert.Equal(2, article.Blocks.Count);
    }

    [Theory]
    [InlineData("2024-01-22")]
    [InlineData("2024-01-22T08:47")]
    [InlineData("2024-01-22T08:47:12Z")]
    [InlineData("22 Jan 2024, 8:47 AM")]
    [InlineData("")]
    [InlineData("  ")]
    public void Is_silent_on_a_date_in_any_full_form(string published)
    {
        Assert.Empty(Find(Story, new ArticleMetadata { Published = published }));
        Assert.Empty(Find("---\npublished: " + published + "\n---\n" + Story));
    }

    [Theory]
    [InlineData("language: en")]
    [InlineData("language: zh-Hant-TW")]
    [InlineData("language: de-1996")]
    [InlineData("url: http://example.org")]
    [InlineData("title: --- what: \"now\"")]
    public void Is_silent_on_values_that_can_be_read(string line) => Assert.Empty(Find("---\n" + line + "\n---\n" + Story));

    [Fact]
    public void Is_silent_on_a_comment_of_the_page() =>
        Assert.Empty(Find("Ferry line opens\n\n<!-- ad slot 3 -->\n\nThe first boat left."));
}
