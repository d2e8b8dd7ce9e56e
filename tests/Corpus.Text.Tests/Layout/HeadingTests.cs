namespace Corpus.Text.Tests.Layout;

public class HeadingTests
{
    [Theory]
    [InlineData("A slow beginning")]
    [InlineData("US warnings of rough water")]
    [InlineData("'We were never asked'")]
    [InlineData("3. The St. Olin dock")]
    [InlineData("What comes next?")]
    [InlineData("2. Who will pay for the boats that are to come?")]
    public void A_short_line_that_is_no_sentence_is_a_heading(string line) => Assert.Equal(BlockKind.Heading, BlocksOf.InStory(line));

    [Theory]
    [InlineData("The boat was late.")]
    [InlineData("Here is what we know:")]
    [InlineData("But why?")]
    [InlineData("Who will pay for the boats that are to come?")]
    [InlineData("ANN ODE: Why?")]
    [InlineData("and then the dog")]
    [InlineData("Good morning. How was it")]
    [InlineData("The line that the islanders lost nine years ago when the old company went under for good")]
    public void A_sentence_a_lead_in_a_speaker_or_a_long_line_is_no_heading(string line) =>
        Assert.Equal(BlockKind.Body, BlocksOf.InStory(line));

    [Fact]
    public void Lines_of_a_list_are_no_headings() => Assert.DoesNotContain(
        ArticleReader.Read(
            "Ferry line opens\n\nThe first boat left.\n\nOne boat\n\nForty islanders\n\nOne dog\n\nThe second boat followed.").Blocks,
        block => block.Kind == BlockKind.Heading && block.Text != "One boat");

    [Fact]
    public void A_name_below_a_quotation_is_no_heading() => Assert.Equal(
        BlockKind.Body,
        ArticleReader.Read(
            "Ferry line opens\n\nThe first boat left.\n\n“It was about time.”\n\nOlin Marsh, Harbour Gazette\n\n"
                + "The second boat followed.").Blocks[3].Kind);

    [Fact]
    public void The_last_line_is_no_heading() =>
        Assert.Equal(BlockKind.Body, ArticleReader.Read("Ferry line opens\n\nThe first boat left.\n\nA slow beginning").Blocks[2].Kind);
}
