namespace Corpus.Text.Tests.Layout;

public class PictureTests
{
    [Theory]
    [InlineData("A ferry at the quay of Port Ellery. (photo: DW)", "(photo: DW)")]
    [InlineData("A ferry at the quay of Port Ellery. (Photo by Ann Ode, Harbour Gazette/SCNG)", "(Photo by Ann Ode, Harbour Gazette/SCNG)")]
    [InlineData("A ferry at the quay of Port Ellery, May 3, 2015. (Ann Ode/Reuters)", "(Ann Ode/Reuters)")]
    [InlineData("A ferry at the quay of Port Ellery. (Ann Ode/Harbour Gazette)", "(Ann Ode/Harbour Gazette)")]
    [InlineData("A ferry at the quay of Port Ellery. (AP Photo/Ann J. Ode, File)", "(AP Photo/Ann J. Ode, File)")]
    [InlineData("A ferry at the quay of Port Ellery (Reuters photo: Ann Ode)", "(Reuters photo: Ann Ode)")]
    [InlineData("A ferry at the quay of Port Ellery [Ann Ode/AFP]", "[Ann Ode/AFP]")]
    [InlineData("A ferry at the quay of Port Ellery. REUTERS/Ann Ode/File Photo", "REUTERS/Ann Ode/File Photo")]
    [InlineData("A ferry at the quay of Port Ellery. J. Ann Ode/Getty Images", "J. Ann Ode/Getty Images")]
    [InlineData("A ferry at the quay of Port Ellery. Photograph: Ann Ode/EPA", "Photograph: Ann Ode/EPA")]
    [InlineData("File/A ferry at the quay of Port Ellery, May 3, 2015 (Getty)", "(Getty)")]
    public void A_caption_ends_where_its_credit_starts(string paragraph, string credit) => Assert.Equal(
        ["headline: Ferry line opens", "body: The first boat left.", "caption: " + paragraph[..^(credit.Length + 1)], "credit: " + credit,
            "body: The second followed."],
        BlocksOf.Article("Ferry line opens\n\nThe first boat left.\n\n" + paragraph + "\n\nThe second followed."));

    [Fact]
    public void A_caption_without_its_credit_repeats_the_one_above() => Assert.Equal(
        ["headline: Ferry line opens", "caption: A ferry at the quay of Port Ellery.", "credit: (photo: DW)",
            "caption: A ferry at the quay of Port Ellery.", "dateline: PORT ELLERY —", "body: The first boat left."],
        BlocksOf.Article(
            "Ferry line opens\n\nA ferry at the quay of Port Ellery. (photo: DW)\n\nA ferry at the quay of Port Ellery.\n\nPORT ELLERY — "
                + "The first boat left."));

    [Theory]
    [InlineData("FILE PHOTO: A ferry at the quay of Port Ellery.")]
    [InlineData("FILE - In this May 3, 2015, file photo, a ferry lies at the quay.")]
    [InlineData("Image copyright Getty Images Image caption The ferry was late again")]
    [InlineData("Media caption A ferry at the quay")]
    [InlineData("Ann Ode/AP A ferry at the quay of Port Ellery.")]
    [InlineData("A ferry at the quay. | AP Photo What the island lost")]
    public void The_opening_may_mark_a_caption(string paragraph) => Assert.Equal(BlockKind.Caption, BlocksOf.InStory(paragraph));

    [Theory]
    [InlineData("(Photo: Ann Ode/Dreamstime)")]
    [InlineData("Ann Ode/AFP via Getty Images")]
    [InlineData("Image copyright Getty Images")]
    [InlineData("Photo: Handout")]
    [InlineData("Enlarge this image toggle caption Ann Ode/AP Ann Ode/AP")]
    public void A_credit_may_stand_alone(string paragraph) => Assert.Equal(BlockKind.Credit, BlocksOf.InStory(paragraph));

    [Fact]
    public void Names_with_a_slash_above_the_story_are_a_credit() => Assert.Equal(
        BlockKind.Credit,
        ArticleReader.Read("Ferry line opens\n\nHarbour Gazette/Port Authority of Ellery\n\nThe first boat left.").Blocks[1].Kind);

    [Theory]
    [InlineData("The harbour master spoke to the Associated Press (AP).")]
    [InlineData("About forty islanders were aboard, by our own count. (Reuters interactive: example.org/ferry)")]
    [InlineData("The photo by Ann Ode hangs in the customs house.")]
    [InlineData("He told Reuters.")]
    [InlineData("Two of them voted with the other side. (Marsh/Finch)")]
    [InlineData("The boat runs twice a day (four times on market days).")]
    [InlineData("The file was lost in the flood of 2015.")]
    [InlineData("Left without a boat, the islanders rowed.")]
    public void A_sentence_that_names_an_agency_or_a_picture_is_text(string paragraph) =>
        Assert.Equal(BlockKind.Body, BlocksOf.InStory(paragraph));
}
