using System.Linq;

namespace Corpus.Text.Tests.Rules;

public class Corp0006UnusedMarkerTests
{
    private const string Twice = "The first boat left the quay of Port Ellery on time.";

    private static Article Read(string marker) =>
        ArticleReader.Read("Ferry line opens\n\n" + Twice + "\n\n" + marker + "\n" + Twice + "\n\nThe second boat followed.\n");

    [Fact]
    public void A_marker_suppresses_the_findings_of_the_paragraph_below_with_its_reason()
    {
        Article article = Read("<!-- corpus: disable CORP3001 because the chorus is sung twice -->");
        Finding finding = Assert.Single(article.Findings);
        Assert.Equal("CORP3001", finding.Rule);
        Assert.Equal("the chorus is sung twice", finding.Suppression?.Justification);
        Assert.DoesNotContain(article.Blocks, block => block.Text.Contains("corpus:", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!-- corpus: disable CORP3001 because it is sung -->")]
    [InlineData("  <!--corpus:disable corp3001 because it is sung-->  ")]
    [InlineData("<!-- corpus: disable CORP3001, CORP3001 because it is sung -->")]
    [InlineData("<!-- corpus: disable-file CORP3001 because it is sung -->")]
    [InlineData("<!-- corpus: disable CORP3001 because it is sung -->\n\n<!-- corpus: disable CORP3001 because it is sung -->\n")]
    public void A_marker_may_be_written_in_many_ways(string marker) =>
        Assert.Equal("it is sung", Assert.Single(Read(marker).Findings).Suppression?.Justification);

    [Fact]
    public void A_marker_for_the_file_may_stand_anywhere() => Assert.Equal(
        "it is sung",
        Assert.Single(
            ArticleReader.Read(
                "<!-- corpus: disable-file CORP3001 because it is sung -->\nFerry line opens\n\n" + Twice + "\n\n"
                    + Twice).Findings).Suppression?.Justification);

    [Fact]
    public void Fires_where_the_paragraph_below_has_no_such_finding()
    {
        Article article = Read("<!-- corpus: disable CORP3001 CORP2001 because it is sung -->");
        Finding finding = article.Findings.Single(finding => finding.Rule == "CORP0006");
        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal("CORP2001", finding.Text);
        Assert.Equal("This marker suppresses nothing: CORP2001 finds nothing in the paragraph below.", finding.Message);
    }

    [Fact]
    public void Fires_where_the_finding_is_in_another_paragraph()
    {
        Article article =
            ArticleReader.Read(
                "Ferry line opens\n\n" + Twice + "\n\n" + Twice
                    + "\n\n<!-- corpus: disable CORP3001 because it is sung -->\nThe second boat followed.");
        Assert.Null(article.Findings.Single(finding => finding.Rule == "CORP3001").Suppression);
        Assert.Contains(article.Findings, finding => finding.Rule == "CORP0006");
    }

    [Fact]
    public void Fires_where_no_paragraph_follows() => Assert.Equal(
        "This marker suppresses nothing: CORP3001 finds nothing below it, where no paragraph stands.",
        Assert.Single(
            ArticleReader.Read(
                "Ferry line opens\n\nThe first boat left.\n\n<!-- corpus: disable CORP3001 because it is sung -->").Findings).Message);

    [Fact]
    public void Fires_on_a_rule_that_no_marker_can_suppress() => Assert.Equal(
        "This marker suppresses nothing: CORP0003 finds nothing in the paragraph below.",
        Assert.Single(
            ArticleReader.Read(
                "Ferry line opens\n\n<!-- corpus: disable CORP0003 because both are wanted -->\nThe first boat left.").Findings).Message);
}
