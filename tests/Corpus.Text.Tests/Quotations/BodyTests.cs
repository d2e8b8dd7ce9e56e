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

    [Theory]
    [InlineData("the Food and Harvest Administration", "Food and Harvest Administration")]
    [InlineData("the House Coast and Rivers Committee", "House Coast and Rivers Committee")]
    [InlineData("the Senate Homeland Security and Coast Affairs Committee", "Senate Homeland Security and Coast Affairs Committee")]
    [InlineData("the Vost Fish and Wildlife Service", "Vost Fish and Wildlife Service")]
    [InlineData("the Centers for Flood Control and Prevention", "Centers for Flood Control and Prevention")]
    [InlineData("the Committee to Protect Sailors", "Committee to Protect Sailors")]
    [InlineData("the Federation of Boats and Sails", "Federation of Boats and Sails")]
    [InlineData("the Institute for the Study of Rain", "Institute for the Study of Rain")]
    [InlineData("the Office of the Director of Coast Intelligence", "Office of the Director of Coast Intelligence")]
    [InlineData("the Bureau of Boats, Sails, Nets and Fish", "Bureau of Boats, Sails, Nets and Fish")]
    [InlineData("the Port Authority of New Ellery and Ohio", "Port Authority of New Ellery and Ohio")]
    [InlineData("the People's Daily", "People's Daily")]
    [InlineData("the Vost Sheriff's Department", "Vost Sheriff's Department")]
    [InlineData("the Department of Fish and Bert Holm", "Department of Fish")]
    [InlineData("the Department of Fish and the Harbour Council", "Department of Fish")]
    [InlineData("the Department of Fish and Lund Bank", "Department of Fish")]
    [InlineData("Ellery University and Lund Bank", "Ellery University")]
    [InlineData("Guild of Boats official Anna Holm", "Anna Holm")]
    public void Small_words_join_the_name_of_a_body_and_not_two_names(string source, string speaker) =>
        Assert.Equal(speaker, Speaker("Rain fell.", source));

    [Theory]
    [InlineData("The Department of Harbour Works met. Rain fell on the DHW.", "the DHW", "Department of Harbour Works")]
    [InlineData("The DHW met. It is the Department of Harbour Works.", "the DHW", "Department of Harbour Works")]
    [InlineData("The Department of Fish and Boat Services met.", "FBS", "Department of Fish and Boat Services")]
    [InlineData("The Swedish Coast Rescue League met.", "the CRL", "Swedish Coast Rescue League")]
    [InlineData("The Centers for Flood Control and Prevention met.", "the CFC", "Centers for Flood Control and Prevention")]
    [InlineData("The Harbour Works League met.", "the HWA", "HWA")]
    [InlineData("Anna Berta Holm met the Council.", "the ABH", "ABH")]
    public void An_acronym_is_the_body_with_its_initials(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Theory]
    [InlineData("The Ellery Union said in a statement that it waits.", "the statement", "Ellery Union")]
    [InlineData("“We wait,” Anna Holm said in an email.", "the email", "Anna Holm")]
    [InlineData("The Ellery Union's letter is long.", "the letter", "Ellery Union")]
    [InlineData("The Vost Council released a report on Monday.", "the report", "Vost Council")]
    [InlineData("The Vost Council has also published a long report.", "the report", "Vost Council")]
    [InlineData("A memo from the Vost Council was found.", "the memo", "Vost Council")]
    [InlineData("An Ellery Post article is out.", "the article", "Ellery Post")]
    [InlineData("The Vost Council met. A report was found.", "the report", "report")]
    [InlineData("The Vost Council released a report. Then a report from the north came.", "the report", "report")]
    [InlineData("The Vost Council released a report.\n\nRain fell.\n\nIt was cold.\n\nBoats left.\n\nBoats came.", "the report", "report")]
    [InlineData("Rain fell.", "a letter from the Ellery Union", "Ellery Union")]
    [InlineData("Rain fell.", "the Ellery Union's report", "Ellery Union")]
    [InlineData("Rain fell.", "a report by the Ellery Union's lawyers", "report")]
    public void A_document_speaks_for_its_author(string before, string source, string speaker) =>
        Assert.Equal(speaker, Speaker(before, source));

    [Fact]
    public void His_office_is_not_the_authority() =>
        Assert.Equal("his office", Speaker("The Ellery Port Authority shut on Monday. Bert Holm left.", "his office"));

    [Fact]
    public void A_line_that_only_cites_a_body_is_no_heading() =>
        Assert.Equal(
            "We waited nine years = Federal Bureau of Boats",
            Story.Quotes("Rain fell.\n\nAccording to the Federal Bureau of Boats:\n\n“We waited nine years.”")[^1]);

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
