using System.Linq;

namespace Corpus.Text.Tests.Rules;

public class Corp3003PageFurnitureTests
{
    private const string Story = "Ferry line opens\n\nThe first boat left the quay on time.\n\n";

    private static Finding[] Find(string text) =>
        [.. ArticleReader.Read(Story + text).Findings.Where(finding => finding.Rule == "CORP3003")];

    [Fact]
    public void Fires_on_a_line_of_the_page()
    {
        Finding finding = Assert.Single(Find("Advertisement\n\nThe second boat followed."));
        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal("Advertisement", finding.Text);
        Assert.Equal("This belongs to the page and not to the story: “Advertisement”.", finding.Message);
    }

    [Theory]
    [InlineData("Please enter your comment!\nPlease enter your name here", " So does the line below it.")]
    [InlineData("Follow us on: Facebook\n\n___\n\nShare this: Twitter\n\nPlease enter your comment!", " So do the 2 lines below it.")]
    public void Fires_once_on_lines_that_follow_each_other(string lines, string others)
    {
        Finding finding = Assert.Single(Find(lines));
        Assert.Equal(lines, finding.Text);
        Assert.EndsWith("”." + others, finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Fires_on_each_group_of_lines() =>
        Assert.Equal(2, Find("Advertisement\n\nThe second boat followed.\n\nAdvertisement\n\n* * *\n\nThe third did not.").Length);

    [Theory]
    [InlineData("* * *\n\nThe second boat followed.")]
    [InlineData("191209095557419\n\nThe second boat followed.")]
    [InlineData("Advertisement for the ferry began in May.")]
    [InlineData("Published: 3 March 2024")]
    [InlineData("FILE PHOTO: A ferry at the quay.")]
    public void Is_silent_on_separators_on_text_and_on_other_parts_of_a_page(string text) => Assert.Empty(Find(text));
}
