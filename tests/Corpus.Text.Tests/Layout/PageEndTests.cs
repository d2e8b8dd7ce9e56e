using System.Linq;

namespace Corpus.Text.Tests.Layout;

public class PageEndTests
{
    private const string Story =
        "Ferry line opens\n\nThe first boat left the quay on time, and forty islanders waved to it.\n\nThe second boat followed at noon "
            + "with the band.\n\n";

    private static BlockKind[] Below(string end) => [.. ArticleReader.Read(Story + end).Blocks.Skip(3).Select(block => block.Kind)];

    [Theory]
    [InlineData("Comments\n\nheron7 says:\nThe boat was late on Tuesday.")]
    [InlineData("3 Comments\n\nheron7\n2 hours ago\nThe boat was late on Tuesday.\nReply")]
    [InlineData("Leave a comment\n\nThe boat was late on Tuesday.")]
    [InlineData("Top rated comments\n\nThe boat was late on Tuesday.")]
    [InlineData("Reader comments\n\nThe boat was late on Tuesday.")]
    [InlineData("Comments are closed.\n\nheron7 says:\nThe boat was late on Tuesday.")]
    [InlineData("Join the conversation\n\nThe boat was late on Tuesday.")]
    [InlineData("Comments (12)\n\nheron7 wrote:\nThe boat was late on Tuesday.")]
    [InlineData("View comments\n\nThe boat was late on Tuesday.\n\nReply")]
    [InlineData("Have your say\n\nThe boat was late on Tuesday.")]
    [InlineData("Leave a Reply\n\nYour email address will not be published.\n\nThe boat was late on Tuesday.")]
    public void Comments_of_readers_are_furniture(string end) => Assert.All(Below(end), kind => Assert.Equal(BlockKind.Furniture, kind));

    [Theory]
    [InlineData("Most read\n\n1. Mayor: “We will not pay”\n\n2. Dogs barred from the pool")]
    [InlineData("What to read next\n\nCoach says “nobody asked me”\n\nDogs barred from the pool")]
    [InlineData("Read next\n\nCoach says “nobody asked me”")]
    [InlineData("READ MORE:\n\nWhy Boats Sink\n\nThe Last Lamplighter")]
    [InlineData("More from the Harbour Gazette\n\nDogs barred from the pool\n\nMayor bites dog")]
    [InlineData("You may also like\n\nDogs barred from the pool")]
    [InlineData("Recommended for you\n\nDogs barred from the pool\n\nWho pays for the pool?")]
    [InlineData("Related stories\n\n• Dogs barred from the pool\n\n• Mayor bites dog")]
    [InlineData("Trending\n\nDogs barred from the pool\n\nMayor bites dog")]
    [InlineData("Further reading\n\nA history of the quay")]
    [InlineData("Don't miss\n\nDogs barred from the pool")]
    public void Lists_of_other_stories_are_furniture(string end) => Assert.All(Below(end), kind => Assert.Equal(BlockKind.Furniture, kind));

    [Theory]
    [InlineData("Comments were not to be had from the company on Friday.")]
    [InlineData("The mayor had no comment on the boats.\n\n“We will not pay for the pool this year,” she said.")]
    [InlineData("The comments came on Tuesday after the vote.")]
    [InlineData("Most read the letter twice before they signed it.")]
    [InlineData("Related to the mayor, Marsh got the job at once.")]
    public void Text_that_begins_like_comments_or_a_list_is_text(string end) =>
        Assert.All(Below(end), kind => Assert.Equal(BlockKind.Body, kind));

    [Fact]
    public void A_button_inside_the_story_does_not_end_it() =>
        Assert.Equal(BlockKind.Body, Below("Comments\n\nThe harbour master waved to the boats from his hut, and he went home.").Last());

    [Fact]
    public void One_title_inside_the_story_may_be_a_heading() =>
        Assert.Equal(BlockKind.Heading,
            Below("Read next\n\nThe way back\n\nThe harbour master waved to the boats from his hut, and he went home.")[1]);

    [Fact]
    public void Furniture_below_the_story_changes_no_quotation()
    {
        const string Quoted = "Ferry line opens\n\n“We sail at noon,” said Bea Finch.\n\n“And we come back.”\n\n";
        string[] With(string end) => [.. ArticleReader.Read(Quoted + end).Quotes.Select(quote => quote.Text + quote.Speaker?.Name)];

        Assert.Equal(With(""), With("Comments\n\nheron7 says:\nThe boat was late.\n").Take(2));
        Assert.Equal(With(""), With("Most read\n\nDogs barred from the pool\n").Take(2));
    }
}
