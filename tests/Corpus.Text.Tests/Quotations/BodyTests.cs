namespace Corpus.Text.Tests.Quotations;

/// <summary>Bodies that a common noun refers back to.</summary>
public class BodyTests
{
    [Theory]
    [InlineData("The bank, Holm & Lund, shut on Monday.", "the bank", "Holm & Lund")]
    [InlineData("On Monday the owners of Tarnvik, a maker of sails, moved to Ellery.", "the company", "Tarnvik")]
    [InlineData("Tarnvik is a bank in Ellery.", "the bank", "Tarnvik")]
    [InlineData("The news site Morgonljus has nine readers.", "the website", "Morgonljus")]
    [InlineData("In Vost, Morgonljus magazine reported the case.", "the magazine", "Morgonljus")]
    [InlineData("The Vost Alliance met in Ellery.", "the group", "Vost Alliance")]
    [InlineData("The University of Vost has a pier.", "the university", "University of Vost")]
    [InlineData("The Ellery Herald has nine readers.", "the newspaper", "Ellery Herald")]
    [InlineData("The Harbour Workers' League (HWL) met on Monday. The HWL wants a pier.", "the group", "Harbour Workers' League")]
    [InlineData("The harbour master showed the FBI the boat.", "the bureau", "FBI")]
    public void A_noun_refers_to_the_body_of_its_kind(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Theory]
    [InlineData("Lund Motors met the Ellery Council.", "the company", "Lund Motors")]
    [InlineData("Lund Motors met the Ellery Council.", "the council", "Ellery Council")]
    [InlineData("The Vost Alliance sued Lund Motors.", "the group", "Vost Alliance")]
    [InlineData("The Vost Alliance sued Lund Motors.", "the company", "Lund Motors")]
    public void Of_two_bodies_the_kind_decides(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Theory]
    [InlineData("The Ellery Council met on Monday.", "the company", "company")] // another kind
    [InlineData("Lund Motors met a firm from Vost.", "the firm", "firm")] // a new one
    [InlineData("Lund Motors shut on Monday.", "the parent company", "parent company")]
    [InlineData("Lund Motors shut on Monday.", "a company", "company")]
    [InlineData("Lund Motors shut on Monday.", "the company of divers", "company")]
    [InlineData("Anna Holm met Tarnvik. She left Tarnvik in the evening.", "the company", "company")]
    public void A_noun_that_fits_no_body_stays_a_description(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Theory]
    [InlineData("Lund Motors shut its plant. The rain fell.\n\nThe company has nine boats.\n\nThe company sold one.", "Lund Motors")]
    [InlineData("Lund Motors shut its plant.\n\nRain fell.\n\nBoats left.", "Lund Motors")]
    [InlineData("Lund Motors met Holm Motors.\n\nRain fell.\n\nBoats left.", "company")]
    public void Far_behind_a_noun_refers_to_the_only_body_that_fits(string before, string speaker) =>
        Assert.Equal(speaker, Story.Quotes(before + "\n\n“We waited,” the company said.")[^1].Split(" = ")[1]);

    [Fact]
    public void It_refers_to_the_body_that_a_noun_stands_for() =>
        Assert.Equal(
            "It is open = Lund Motors",
            Story.Quotes("Lund Motors shut its plant.\n\n“We waited nine years,” the company said.\n\nIt added: “It is open.”")[^1]);

    [Fact]
    public void A_known_body_is_no_person() => Assert.Empty(Story.Read("The Daily Mail said it was late. “It is late,” he said.").People);

    private static string Speaker(string before, string source) =>
        Story.Quotes(before + "\n\n“We waited nine years,” " + source + " said.")[^1].Split(" = ")[1];
}
