using System.Linq;
using Corpus.Text.Quotations.Sources;

namespace Corpus.Text.Tests.Quotations;

/// <summary>Sources without a name, and the words that refer back to them or to a body.</summary>
public class UnnamedSourceTests
{
    [Theory]
    [InlineData("West Vost called it “a bad joke.” It said “nobody was asked about the pier.”", "West Vost")]
    [InlineData("Anna Holm spoke in West Vost. It said “nobody was asked about the pier.”", "It")]
    [InlineData("The Harbour Council met. The pier would open, it said. “We hold the licence,” it said.", "Harbour Council")]
    [InlineData("The union of divers met. “We hold the licence,” it said.", "union")]
    public void It_is_the_place_that_spoke(string body, string speaker) => Assert.Equal(speaker, Story.Read(body).Quotes[^1].Speaker?.Name);

    [Theory]
    [InlineData("Anna Holm and Bert Lund run the ferry. “We sail at noon,” they said.", "Anna Holm, Bert Lund")]
    [InlineData("Divers of the port came to the quay. “We sail at noon,” they said.", "divers")]
    [InlineData("Two officials came to the quay. “We sail at noon,” they said.", "two officials")]
    [InlineData("Anna Holm asked them to wait. “We sail at noon,” they said.", "they")]
    [InlineData("Anna Holm, the mayor, and the weather did not agree. “We sail at noon,” they said.", "they")]
    [InlineData("Anna Holm and Bert Lund left. One sign was their claim that “we sail at noon.”", "Anna Holm, Bert Lund")]
    public void They_are_the_people_who_open_the_sentence_before(string body, string speakers) =>
        Assert.Equal(speakers, string.Join(", ", Assert.Single(Story.Read(body).Quotes).Speakers.Select(speaker => speaker.Name)));

    [Theory]
    [InlineData("said one senior harbour aide.", "the aide", "one senior harbour aide")]
    [InlineData("a senior official said.", "the official", "senior official")]
    [InlineData("a senior official said.", "an official", "official")] // another person
    [InlineData("a senior official said.", "the mayor", "mayor")]
    public void A_description_may_mean_an_unnamed_person_described_before(string first, string second, string speaker) =>
        Assert.Equal(speaker, Last($"“It is late,” {first}\n\nThe harbour council met.\n\n“It will hold,” {second} said."));

    [Fact]
    public void A_description_that_fits_two_unnamed_people_means_neither() =>
        Assert.Equal("diver", Last("“It is late,” a young diver said. “It will hold,” an old diver said.\n\n“No,” the diver said."));

    [Theory]
    [InlineData("The divers waited at the quay. “We came early,” they said.", "divers")]
    [InlineData("The union called a strike on Monday. “We will come back,” it said.", "union")]
    [InlineData("Tarn Mills shut on Monday. It blamed “a bad year.”", "Tarn Mills")]
    [InlineData("A retired nurse from Tarn waited at the gate. “I came early,” she said.", "retired nurse")]
    [InlineData("The boat left at noon. “We came early,” they said.", "they")]
    [InlineData("The boat left at noon. “We will come back,” it said.", "it")]
    [InlineData("The mayor's letter angered Carl Lind. “It is full of holes,” he said.", "Carl Lind")]
    public void A_pronoun_may_mean_the_subject_of_the_sentence_before(string body, string speaker) => Assert.Equal(speaker, Last(body));

    [Theory]
    [InlineData("Lund Motors shut its plant in Ellery on Monday.", "Lund Motors")]
    [InlineData("The plant in Ellery was shut on Monday.", "company")]
    [InlineData("Anna Holm shut her plant in Ellery on Monday.", "company")]
    public void The_company_is_the_body_that_is_the_subject_above(string above, string speaker) =>
        Assert.Equal(speaker, Last(above + "\n\n“We will come back,” the company said in a statement."));

    [Theory]
    [InlineData("said a man identified by police as Bert Lund.", "Bert Lund")]
    [InlineData("said the driver, who identified himself as Bert Lund.", "Bert Lund")]
    [InlineData("said a man allegedly named Bert Lund.", "Bert Lund")]
    [InlineData("said a man who works as a diver.", "man")]
    [InlineData("said a man who knows Bert Lund.", "man")]
    public void Words_behind_a_description_may_identify_the_person(string source, string speaker) =>
        Assert.Equal(speaker, Last("“It is late,” " + source));

    [Theory]
    [InlineData("“It is late,” Anna Holm said.", "Name")]
    [InlineData("Anna Holm came. “It is late,” she said.", "Pronoun")]
    [InlineData("Mayor Anna Holm came, and so did Clara Lind. “It is late,” the mayor said.", "Role")]
    [InlineData("“It is late,” an official said.", "Description")]
    [InlineData("“It is late,” said the engineer, Anna Holm.", "Apposition")]
    public void A_trace_tells_the_sieve_that_found_the_speaker(string body, string sieve) =>
        Assert.Equal(sieve, Assert.Single(SpeakerTrace.Read("Harbour town rebuilds its pier\n\n" + body)).Sieve.ToString());

    private static string? Last(string body) => Story.Read(body).Quotes[^1].Speaker?.Name;
}
