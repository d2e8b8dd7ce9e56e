namespace Corpus.Text.Tests.Quotations;

/// <summary>Whom he, she and him stand for, where they name a speaker.</summary>
public class PronounTests
{
    [Fact]
    public void A_pronoun_goes_on_with_the_last_speaker() =>
        Assert.Equal(
            ["The pier will open = Anna Holm", "It will open in May = Anna Holm"],
            Story.Quotes("Clara Lind came first.\n\n“The pier will open,” Anna Holm said.\n\n“It will open in May,” she said."));

    [Fact]
    public void A_pronoun_goes_on_with_the_last_speaker_whose_gender_nobody_told() =>
        Assert.Equal(
            ["We are glad = Tarn Ringholm", "We waited nine years = Tarn Ringholm"],
            Story.Quotes("“We are glad,” said engineer Tarn Ringholm, who drew Anna Holm's pier. “We waited nine years,” she added."));

    [Theory]
    [InlineData("Clara Lind cut the ribbon.", "Clara Lind")]
    [InlineData("Clara Lind's pier was full.", "Anna Holm")] // an owner
    [InlineData("The crowd cheered Clara Lind.", "Anna Holm")]
    [InlineData("Clara Lind cut the ribbon for Anna Holm.", "Anna Holm")]
    [InlineData("Bert Lund cut the ribbon.", "Anna Holm")]
    public void A_pronoun_below_a_paragraph_about_somebody_else_is_that_persons(string above, string speaker) =>
        Assert.Equal(
            ["The pier will open = Anna Holm", "It will open in May = " + speaker],
            Story.Quotes("“The pier will open,” Anna Holm said.\n\n" + above + "\n\n“It will open in May,” she said."));

    [Theory]
    [InlineData("Anna Holm told the Ellery Post she was glad. “The pier will open in May,” the paper quoted her as saying.", "Anna Holm")]
    [InlineData("Bert Lund told the Ellery Post he was glad. “The pier will open in May,” the paper quoted him as saying.", "Bert Lund")]
    [InlineData("The Ellery Post was glad. “The pier will open in May,” the paper quoted him as saying.", "him")]
    public void Whom_a_paper_quotes_by_pronoun_is_named_in_full(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));
}
