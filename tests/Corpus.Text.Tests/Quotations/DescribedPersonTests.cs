namespace Corpus.Text.Tests.Quotations;

/// <summary>People that a description refers back to.</summary>
public class DescribedPersonTests
{
    [Theory]
    [InlineData("Majority Leader Anna Holm met Democratic leader Bert Lund.", "the Ohio Republican", "Anna Holm")]
    [InlineData("Speaker Anna Holm (D-Ohio) met whip Bert Lund (R-Ohio).", "the Ohio Democrat", "Anna Holm")]
    [InlineData("Speaker Anna Holm met whip Bert Lund.", "the Ohio Democrat", "Bert Lund")]
    [InlineData("Anna Holm, the former Ohio governor, met Bert Lund.", "the former governor", "Anna Holm")]
    [InlineData("Anna Holm, the Ohio governor, met Bert Lund.", "the former governor", "Anna Holm")]
    [InlineData("“It is late,” said Bert Lund.\n\nAnna Holm left the hall.", "the lawmaker", "Anna Holm")]
    public void A_description_refers_to_the_person_that_it_fits(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Theory]
    [InlineData("Majority Leader Anna Holm (R-Ohio) met the divers.", "the Ohio Democrat", "Ohio Democrat")]
    [InlineData("Majority Leader Anna Holm met the divers.", "an Ohio Republican", "Ohio Republican")]
    public void A_description_that_fits_nobody_stays_one(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Theory]
    [InlineData("“It is late,” a harbour official said.\n\n“It will hold,” they added.", "harbour official")]
    [InlineData("“It is late,” a harbour official said.\n\nThe divers waited. They said it will “hold for nine years.”", "divers")]
    public void They_behind_a_quotation_may_be_one_unnamed_person(string body, string speaker) =>
        Assert.Equal(speaker, Story.Quotes(body)[^1].Split(" = ")[1]);

    [Theory]
    [InlineData("spokesman")]
    [InlineData("spokeswoman")]
    public void They_are_not_a_person_whose_gender_the_description_says(string noun) => Assert.NotEqual(
        noun, Story.Quotes($"“It is late,” a {noun} for the harbour said.\n\n“It will hold,” they added.")[^1].Split(" = ")[1]);

    private static string Speaker(string before, string source) =>
        Story.Quotes(before + "\n\n“We waited nine years,” " + source + " said.")[^1].Split(" = ")[1];
}
