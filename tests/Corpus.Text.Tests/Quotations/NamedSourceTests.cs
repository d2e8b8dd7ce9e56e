namespace Corpus.Text.Tests.Quotations;

/// <summary>Which person or body the words of a source name, where they could be something else.</summary>
public class NamedSourceTests
{
    [Theory]
    [InlineData("Berta Lisbon runs the pier. “It is open,” Lisbon said.", "Berta Lisbon")]
    [InlineData("Bert Holm left for Lisbon. “It is open,” Lisbon said.", "Lisbon")]
    [InlineData("Carl Danish, a diver, left. “It is open,” Danish said.", "Carl Danish")]
    [InlineData("Carl Danish, a diver, left. “It is open,” a Danish diver said.", "Danish diver")]
    [InlineData("Carl Guild, a diver, left. “It is open,” Guild said.", "Carl Guild")]
    [InlineData("Mayor Bert King spoke. King, who was late, said it was “open at last for us.”", "Bert King")]
    [InlineData("Dean Orle, a diver, left. “It is open,” Orle said.", "Dean Orle")]
    public void A_surname_may_also_be_a_place_a_nationality_or_an_office(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“It is open,” the Justice Department said.", "Justice Department")]
    [InlineData("The King Street Sailors said it was “open at last for us.”", "King Street Sailors")]
    [InlineData("“It is open,” Justice Bert Holm said.", "Bert Holm")]
    [InlineData("“It is open,” King Bert said.", "Bert")]
    public void A_title_before_the_noun_of_a_body_is_part_of_its_name(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("The Bank of Vost closed. “It is open,” the bank said.", "Bank of Vost")]
    [InlineData("The Ellery Bank closed. “It is open,” the bank said.", "Ellery Bank")]
    [InlineData("The Ellery Post printed it. “It is open,” the newspaper said.", "Ellery Post")]
    [InlineData("The Ellery Bank closed. “It is open,” the newspaper said.", "newspaper")]
    [InlineData("Vost Ferries met on Monday. It called the pier “open at last for us.”", "Vost Ferries")]
    [InlineData("Rain fell on Monday. It called the pier “open at last for us.”", "It")]
    public void A_noun_or_it_may_refer_back_to_a_body(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("The Lund administration sued the crew. “It is open,” the administration said.", "Lund administration")]
    [InlineData("The Lund campaign attacked the Holm campaign. “It is open,” said the campaign.", "Holm campaign")]
    [InlineData("The Vostian government closed the pier. “It is open,” the government said.", "Vostian government")]
    [InlineData("A Vost state senator left. “It is open,” the state said.", "state")]
    [InlineData("The Lund campaign left. “It is open,” a campaign said.", "campaign")]
    public void A_short_description_has_the_words_of_the_longer_one(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“It is open,” said a member of the crew.", "member of the crew")]
    [InlineData("“It is open,” the head of the harbour office told the Post.", "head of the harbour office")]
    [InlineData("“It is open,” three members of the council wrote.", "three members of the council")]
    [InlineData("“It is open,” said a diver of the old school.", "diver")]
    [InlineData("“It is open,” said a source familiar with the talks.", "source familiar with the talks")]
    [InlineData("“It is open,” said a person close to Bert Holm.", "person close to Bert Holm")]
    public void A_noun_that_names_nobody_alone_keeps_its_object(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Bert Holm — who said it was “open at last for us” — left.", "Bert Holm")]
    [InlineData("The diver -- who said it was “open at last for us” -- left.", "diver")]
    [InlineData("The plan came from Bert Holm, the mayor of Ellery, who said it was “open at last for us.”", "Bert Holm")]
    [InlineData("The plan came from Bert Holm, a retired diver, who said it was “open at last for us.”", "Bert Holm")]
    [InlineData("The plan came from the Ellery Bank, an owner of the pier, which said it was “open at last for us.”", "Ellery Bank")]
    [InlineData("Bert Holm brought a plan and a diver, who said it was “open at last for us.”", "diver")]
    public void A_relative_clause_may_stand_behind_a_dash_or_a_description(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("The diver, identified as Bert Holm, said it was “open at last for us.”", "Bert Holm")]
    [InlineData("The driver of the van, identified by police as Bert Holm, said it was “open at last for us.”", "Bert Holm")]
    [InlineData("The club’s owner, a retired nurse named Kaori Vandt, said it was “open at last for us.”", "Kaori Vandt")]
    [InlineData("The driver, a nurse who called Bert Holm a liar, said it was “open at last for us.”", "driver")]
    [InlineData("The diver at the quay, who gave her name as Anna Holm, said it was “open at last for us.”", "Anna Holm")]
    [InlineData("The diver, who knew Bert Holm, said it was “open at last for us.”", "diver")]
    public void Words_behind_a_description_may_name_the_person(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“It is open,” no one said.")]
    [InlineData("Nobody at the quay has said “it is open at last for us.”")]
    public void Nobody_is_not_a_speaker(string body) => Assert.Null(Story.Speaker(body));

    [Theory]
    [InlineData("“It is open,” said one diver. “It is not,” said another.", "It is open = one diver; It is not = another diver")]
    [InlineData("A diver stood at the quay. “It is open,” he said.", "It is open = diver")]
    [InlineData("Bert Holm came. “It is open,” the old diver says. “It holds,” he says.", "It is open = Bert Holm; It holds = Bert Holm")]
    public void An_unnamed_speaker_has_the_description_as_name(string body, string quotes) =>
        Assert.Equal(quotes, string.Join("; ", Story.Quotes(body)));
}
