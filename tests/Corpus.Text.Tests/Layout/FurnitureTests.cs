namespace Corpus.Text.Tests.Layout;

public class FurnitureTests
{
    [Theory]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT:")]
    [InlineData("[ Advertisement ]")]
    [InlineData("Story Continued Below")]
    [InlineData("Follow us on:\u00A0 Facebook, Twitter, Google News")]
    [InlineData("Follow Bea Finch on\u00A0 Facebook and Twitter.")]
    [InlineData("Follow @harbourgazette")]
    [InlineData("Join our official telegram channel (@harbourgazette) and stay updated")]
    [InlineData("Please enter your comment!")]
    [InlineData("Please enter your name here")]
    [InlineData("Share this: Facebook")]
    [InlineData("12 Comments")]
    [InlineData("Read more: How the ferry was lost")]
    [InlineData("Read: How the ferry was lost")]
    [InlineData("Scroll down for video")]
    [InlineData("Sign up for our newsletter to get the island's news")]
    [InlineData("CLICK HERE FOR THE HARBOUR GAZETTE APP")]
    [InlineData("Send letters to letters@gazette.example.")]
    [InlineData("Visit the Gazette's homepage for more stories.")]
    [InlineData("Copyright © 2024 Harbour Gazette. Click here for reprint permission.")]
    [InlineData("Some rights are gone. All rights reserved.")]
    [InlineData("___")]
    [InlineData("* * *")]
    [InlineData("191209095557419")]
    [InlineData("<iframe src='ferry.html'></iframe>")]
    [InlineData("poster=\"ferry.jpg\"")]
    public void Text_of_the_page_around_the_story_is_furniture(string line) => Assert.Equal(BlockKind.Furniture, BlocksOf.InStory(line));

    [Theory]
    [InlineData("Advertisement for the ferry began in May.")]
    [InlineData("Follow the islanders on their way to the quay and you see why.")]
    [InlineData("Share prices of the ferry company rose.")]
    [InlineData("Please enter your boat, the harbour master told him.")]
    [InlineData("Read the contract, Marsh told the council, and then sign.")]
    [InlineData("Comment was not to be had from the company.")]
    [InlineData("More than forty islanders were aboard.")]
    [InlineData("Twitter users mocked the ferry.")]
    [InlineData("Sign up or stay ashore, the company told them.")]
    [InlineData("Watch the tide, sailors say.")]
    [InlineData("Send letters, the company told them.")]
    [InlineData("Copyright law does not cover timetables.")]
    [InlineData(
        "Read: How the ferry was lost The first boat left the quay on time. Forty islanders were aboard and waved to the harbour master, "
            + "who had slept in his hut all winter long to be there.")] // a link and a paragraph, run together
    public void A_sentence_that_starts_like_furniture_is_text(string paragraph) =>
        Assert.Equal(BlockKind.Body, BlocksOf.InStory(paragraph));
}
