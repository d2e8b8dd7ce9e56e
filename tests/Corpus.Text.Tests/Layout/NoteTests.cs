namespace Corpus.Text.Tests.Layout;

public class NoteTests
{
    [Theory]
    [InlineData("This article was amended on March 16, 2024.")]
    [InlineData("• This article was amended on 16 March 2024. An earlier version said that the quay was dry.")]
    [InlineData("This story has been updated with the name of the boat.")]
    [InlineData("This report was corrected on Friday to say that the ferry has two engines.")]
    [InlineData("(This story corrects the name of the harbour master.)")]
    [InlineData("– This post was last updated at 1:55 p.m. on Friday.")]
    [InlineData("The headline of this article was changed on March 16 after a reader wrote to us.")]
    [InlineData("This article's subheading was amended on 16 March 2024 to name the quay.")]
    [InlineData("An earlier version of this story misstated the age of the boat.")]
    [InlineData("A version of this article appeared in print on March 16, 2024.")]
    [InlineData("A previous version of this article gave another price.")]
    [InlineData("Correction: The boat is forty metres long, not fifty.")]
    [InlineData("CORRECTION — The boat is forty metres long, not fifty.")]
    [InlineData("Correction, March 16: The boat is forty metres long, not fifty.")]
    [InlineData("Clarification (March 16, 2024): The fare is for islanders.")]
    [InlineData("Update: On March 16, 2024 we learned that the quay was dry.")]
    [InlineData("Editor's note: Bea Finch has left the paper.")]
    [InlineData("Editor’s Note: Bea Finch has left the paper.")]
    public void Words_of_the_outlet_about_its_story_are_a_note(string paragraph) =>
        Assert.Equal(BlockKind.Note, BlocksOf.InStory(paragraph));

    [Theory]
    [InlineData("The article was corrected by hand, Marsh said, and then it was burned.")]
    [InlineData("This story of a boat has moved the island for years.")]
    [InlineData("A version of the story is told in every pub of Ellery.")]
    [InlineData("“This article was amended by fools,” Marsh said.")]
    [InlineData("This bridge was amended in 1961 with a second deck.")]
    [InlineData("Update the timetable, Marsh told the company, and we will sail.")]
    [InlineData("Corrections to the fares are due in May, the company said.")]
    [InlineData("Notes of the meeting: nobody has seen them.")]
    [InlineData("The law has been updated twice, the harbour master said.")]
    [InlineData("This page of the log was torn out, the harbour master said.")]
    public void Similar_words_inside_the_story_are_text(string paragraph) => Assert.Equal(BlockKind.Body, BlocksOf.InStory(paragraph));

    private static BlockKind Last(string byline, string paragraph)
    {
        Article article = ArticleReader.Read("Ferry line opens\n\n" + byline + "\n\nThe first boat of Olin Marsh left the quay on time.\n\n"
            + "It was full, the harbour master said.\n\n" + paragraph);
        return article.Blocks[^1].Kind;
    }

    [Theory]
    [InlineData("By Jane Finch", "Jane Finch is a writer who lives in Ellery. Her first book came out in May.")]
    [InlineData("By Jane Finch", "Jane Finch reported from Ellery.")]
    [InlineData("The quay", "Bea Roe is a freelance reporter in Ellery.")]
    [InlineData("The quay", "About the author: Bea Roe has rowed for years.")]
    [InlineData("The quay", "Reporting by Bea Roe; editing by Carl Dunn")]
    [InlineData("The quay", "Bea Roe contributed to this report.")]
    [InlineData("The quay", "The writer is a fellow of the Harbour Institute.")]
    public void Words_about_the_writer_below_the_story_are_a_note(string byline, string paragraph) =>
        Assert.Equal(BlockKind.Note, Last(byline, paragraph));

    [Theory]
    [InlineData("By Jane Finch", "Olin Marsh is a writer and a rower.")]
    [InlineData("By Jane Finch", "Bea Roe is the harbour master of Ellery.")]
    [InlineData("By Jane Finch", "The writer of the letter was never found.")]
    [InlineData("By Jane Finch", "Reporters from Ellery were not let in.")]
    public void Words_about_a_person_of_the_story_are_text(string byline, string paragraph) =>
        Assert.Equal(BlockKind.Body, Last(byline, paragraph));
}
