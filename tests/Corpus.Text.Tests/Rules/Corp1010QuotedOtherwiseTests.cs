using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp1010QuotedOtherwiseTests
{
    private static Finding[] Find(string text) => [.. ArticleReader.Read(text).Findings.Where(finding => finding.Rule == "CORP1010")];

    [Theory]
    [InlineData(
        "Holm: ‘Tie the ferry up at once’\n\nAnna Holm, the harbour master, spoke on Monday.\n\n“Tie the ferries up at once, before the "
            + "storm,” Holm said.",
        "Tie the ferries up at once")]
    [InlineData(
        "‘Not the ferry of our parents,’ mayor says\n\nThe mayor, Bert Lund, spoke on Monday.\n\n"
            + "“It is not the slow ferry of our parents,” Lund said.",
        "not the slow ferry of our parents")]
    public void Fires_and_offers_the_words_of_the_story(string text, string said)
    {
        Finding finding = Assert.Single(Find(text));
        Assert.Equal(FindingSeverity.Info, finding.Severity);
        Assert.Equal(said, finding.Related[1].Text);
        Assert.Equal(said, Assert.Single(Assert.Single(finding.Fixes).Edits).NewText);
    }

    [Fact]
    public void Words_with_an_attribution_among_them_are_no_fix()
    {
        Finding finding = Assert.Single(
            Find("Holm: ‘We will never leave the island’\n\nAnna Holm spoke. “We will never,” she said, “ever leave the island.”"));
        Assert.Equal("We will never,” she said, “ever leave the island", finding.Related[1].Text);
        Assert.Empty(finding.Fixes);
    }

    [Fact]
    public void The_message_gives_both_wordings() => Assert.Equal(
        "“Tie the ferry up at once” is quoted otherwise in the story: “Tie the ferries up at once”.",
        Assert.Single(
            Find("Holm: ‘Tie the ferry up at once’\n\nAnna Holm spoke on Monday. “Tie the ferries up at once,” Holm said.")).Message);

    [Fact]
    public void The_message_and_the_fix_show_long_wordings_where_they_differ()
    {
        const string Alike = "the harbour, the pier and the old lighthouse belong to all people of the island ";
        Finding finding = Assert.Single(
            Find($"Holm: ‘{Alike}and their guests’\n\nAnna Holm spoke. “T{Alike.Substring(1)}and to their guests,” Holm said."));
        Assert.Equal(
            "“… of the island and their guests” is quoted otherwise in the story: “… of the island and to their guests”.",
            finding.Message);
        Assert.Equal(
            "Change “… of the island and their guests” to “… of the island and to their guests”",
            Assert.Single(finding.Fixes).Title);
    }

    [Theory]
    [InlineData("‘Tie the ferries up at once’\n\n“Tie the ferries up at once, before the storm,” Anna Holm said on Monday.")]
    [InlineData(
        "Holm: ‘Storm Is Hardest Test for Ferry in Years’\n\n“The storm is the hardest test for the ferry in years,” Anna Holm said on "
            + "Monday.")] // articles
    [InlineData("Holm: ‘We don't fear the storm'\n\n“We do not fear the storm,” Anna Holm said on Monday.")] // a short form
    [InlineData("Holm: ‘We … fear the storm’\n\n“We on the island fear the storm,” Anna Holm said on Monday.")] // dots
    [InlineData("Holm: ‘We [of Vost] fear the storm’\n\n“We fear the storm,” Anna Holm said on Monday.")] // brackets
    [InlineData(
        "Council ‘sinks its own ferry plan’ on Monday\n\nThe council voted against the ferry. "
            + "“We are sorry,” said Anna Holm.")] // its own words
    [InlineData(
        "Council ‘sinks its own big plan’\n\nThe council sinks its own big plan. "
            + "“It sinks its own small plan,” said Anna Holm.")] // as the story has it
    public void Stays_silent(string text) => Assert.Empty(Find(text));
}
