using System.Linq;

namespace Corpus.Text.Tests.Quotations;

/// <summary>Clauses with a subject that is hard to find.</summary>
public class KindsOfClausesTests
{
    [Theory]
    [InlineData("“We waited nine years,” said Anna Holm and the engineer Bert Lund.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” said Bert Lund, a pilot, and Clara Lind, his wife.", "Bert Lund|Clara Lind")]
    [InlineData("“We waited nine years,” the union and the council said.", "union|council")]
    [InlineData("Anna Holm and her lawyer said: “We waited nine years.”", "Anna Holm|her lawyer")]
    [InlineData("“We waited nine years,” Anna Holm and the Harbour Board said.", "Anna Holm|Harbour Board")]
    [InlineData("Tom Berg, Clara Lind and Ida Falk wrote: “We waited nine years.”", "Tom Berg|Clara Lind|Ida Falk")]
    [InlineData("“We waited nine years,” the divers, Anna Holm and Bert Lund, said.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” said Karl Brand and the harbour master, Ida Lund.", "Karl Brand|Ida Lund")]
    [InlineData("“We waited nine years,” say the owners and the crews.", "owners|crews")]
    [InlineData("Both the company and the union said: “We waited nine years.”", "company|union")]
    [InlineData("The storm hit Vost and the mayor said: “We waited nine years.”", "mayor")]
    [InlineData("Unlike Tom Berg, Clara Lind and Ida Falk wrote: “We waited nine years.”", "Clara Lind|Ida Falk")]
    [InlineData("“We waited nine years,” said Anna Holm and the crowd cheered.", "Anna Holm")]
    [InlineData("“We waited nine years,” the chairman and chief executive said.", "chairman and chief executive")]
    public void Those_joined_by_and_speak_together(string body, string names) =>
        Assert.Equal(names, string.Join('|', Assert.Single(Story.Read(body).Quotes).Speakers.Select(speaker => speaker.Name)));

    [Theory]
    [InlineData("Letters sent to the press – letters the mayor calls false – say it was “a wait of nine long years.”", "letters")]
    [InlineData("The mayor did not think of a mandatory reading plan but said: “We waited nine years.”", "mayor")]
    [InlineData("The Ellery Post quotes Bert Lund: “We waited nine years.”", "Bert Lund")]
    [InlineData("Bert Lund responded with a tweet claiming: “We waited nine years.”", "Bert Lund")]
    [InlineData("Harbour Strategist And Writer Rick Holm: “We waited nine years.”", "Rick Holm")]
    [InlineData("“We waited nine years,” Anna O’Holm said. “It is open,” O’Holm said.", "Anna O’Holm")]
    [InlineData("The band's black flag waves over the pier: “We waited nine years.”", "band")]
    public void The_subject_stands_before_what_parts_it_from_its_verb(string body, string speaker) =>
        Assert.Equal(speaker, Story.Read(body).Quotes[0].Speaker?.Name, ignoreCase: true);

    [Fact]
    public void Words_that_somebody_is_only_said_to_have_spoken_belong_to_those_who_say_so() =>
        Assert.Equal("harbour office", Story.Speaker(
            "The harbour office said Bert Lund was late. Bert Lund was also said to have spoken of “a wait of nine long years.”"));

    [Theory]
    [InlineData("Bert Lund did not call it “a wait of nine long years.”", null)]
    [InlineData("Bert Lund hasn’t called it “a wait of nine long years.”", null)]
    [InlineData("At no time did Bert Lund say: “We waited nine long years for it.”", null)]
    [InlineData("You’ve heard it or said it yourself. “We waited nine long years for it.”", null)]
    [InlineData("Bert Lund said so, and he called it “a wait of nine long years.”", "Bert Lund")]
    public void Words_that_somebody_did_not_use_are_not_theirs(string body, string? speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“You will pay much more for water,” said Anna Holm.\n\nNobody knows what she means by “you will pay more for water.”")]
    [InlineData("“You will pay much more for water,” said Anna Holm.\n\nThe line “you will pay much more for water” is on the wall.")]
    public void Words_taken_up_again_belong_to_who_said_them(string body) =>
        Assert.Equal(["Anna Holm", "Anna Holm"], Story.Read(body).Quotes.Select(quote => quote.Speaker?.Name));

    [Theory]
    [InlineData("“You will pay much more for water,” said Anna Holm.\n\nBert Lund never said “you will pay much more for water.”")]
    [InlineData("“You will pay much more for water,” said Anna Holm.\n\nThe line “you will pay for all of it” is on the wall.")]
    public void Other_words_and_denied_words_stay_without_a_speaker(string body) =>
        Assert.Equal(["Anna Holm", null], Story.Read(body).Quotes.Select(quote => quote.Speaker?.Name));

    [Fact]
    public void One_wording_replaced_by_another_is_no_speech() =>
        Assert.All(
            Story.Read("The sign changed from “the pier is closed for all boats” to “the pier is open.”").Quotes,
            quote => Assert.Equal(QuoteRole.Mentioned, quote.Role));

    [Fact]
    public void A_name_that_is_given_tells_nothing() => Assert.Empty(Story.Told("A woman named Anna Holm waited at the gate."));
}
