using System.Linq;

namespace Corpus.Text.Tests.Quotations;

/// <summary>
/// Sources other than the subject of the nearest verb: people who are made to speak, heard or asked, and names in brackets, above and
/// below.
/// </summary>
public class SourceTests
{
    [Theory]
    [InlineData("That ruling prompted Anna Holm to declare, “We will not pay a second time for one wall.”", "Anna Holm")]
    [InlineData("The flood forced Anna Holm, the harbour master, to admit that “the plan was written for another century.”",
        "Anna Holm, the harbour master,")]
    [InlineData("“Is there a list of all who park there?” a reporter can be heard asking the mayor.", "a reporter")]
    [InlineData("I still remember Anna Holm going on the radio in the great frost and telling listeners that “we need to share the coal.”",
        "Anna Holm")]
    [InlineData("The town has seen a mayor defending the idea that “a pier pays for itself within a year.”", "a mayor")]
    public void The_object_of_a_verb_that_hears_or_makes_speak_is_the_speaker(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Lawyers representing two of the divers called it “a pier for nobody at all.”", "lawyers")]
    [InlineData("“It is a pier for nobody at all,” the lawyers representing Vost wrote.", "lawyers")]
    [InlineData("A diver citing the owners said it was “a pier for nobody at all.”", "diver")]
    [InlineData("The building owners said it was “a pier for nobody at all.”", "building owners")]
    public void The_object_of_a_participle_is_not_the_subject(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("“The pier was never safe,” according to a report by Anna Holm.", "Anna Holm")]
    [InlineData("“The pier was never safe,” says a report by the harbour auditor Anna Holm.", "Anna Holm")]
    [InlineData("“The pier was never safe,” according to a report by divers Anna Holm had hired.", "report")]
    public void The_author_of_a_document_is_the_speaker(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Anna Holm refused to tell the divers, “We will not pay a second time.”")]
    [InlineData("Anna Holm saw Bert Lund and said, “We will not pay a second time.”")]
    public void A_request_to_speak_does_not_make_a_person_the_speaker(string body) => Assert.Equal("Anna Holm", Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm, calling the plan “a monument to the patience of nobody,” said the council could start again.", "Anna Holm")]
    [InlineData("Anna Holm, calling the plan “a monument to the patience of nobody,” left the room.", "Anna Holm")]
    [InlineData(
        "Speaking at the gate where Bert Lund appeared on Sunday, Anna Holm took a swipe at “my dear friends from the upper town.”",
            "Anna Holm")]
    [InlineData("In an attempt to make her point, Anna Holm held up a photograph: “This is what you voted for last spring.”", "Anna Holm")]
    [InlineData("Last year, Anna Holm played down the mayor's comments as “just part of the season” and went home.", "Anna Holm")]
    [InlineData("The result does not surprise diver Anna Holm: “Small towns have always taken their time.”", "diver Anna Holm")]
    [InlineData("Anna Holm's message to the strikers was simple: “Go home and talk to your children.”", "Anna Holm")]
    [InlineData("When the mayor was named, the crowd broke into a loud chant of “Sink the ferry! Sink the ferry!”", "the crowd")]
    [InlineData("A diver cast the plan as a “break from everything that this harbour has stood for.”", "A diver")]
    [InlineData("Anna Holm, a diver who runs the gym, has a simple rule: “Nobody trains here who has not swum.”",
        "Anna Holm, a diver who runs the gym")]
    [InlineData("Some hold that “the summary will strengthen the view that it was hidden.” Anna Holm, Ellery Post",
        "Anna Holm, Ellery Post")]
    [InlineData("Anna Holm's lawyer: “She has never been to that warehouse.”", "Anna Holm's lawyer")]
    [InlineData("The office sent the audit, which said, “Half of the pumps were never switched on.”", "which")]
    [InlineData("First there was the pilot Anna Holm, who, after two days of silence, said that “nobody had thought of the tide.”", "who")]
    [InlineData("Anna Holm said that according to her own count, the list had won, but “we are still waiting for the islands.”",
        "Anna Holm")]
    public void A_subject_may_stand_away_from_its_verb(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm lives in a harbour-based office and wrote that the vote was “a sad day in the year of the boats.”", "Anna Holm")]
    [InlineData("Anna Holm said the so-called tram vote was “a sad day in the year of the boats.”", "Anna Holm")]
    [InlineData("“A sad day in the year of the boats,” said Ellery-based diver Anna Holm.", "Ellery-based diver Anna Holm")]
    public void A_word_with_a_hyphen_is_one_word(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("In the words of Anna Holm, “a harbour without boats is only a view.”")]
    [InlineData("“A harbour without boats is only a view,” in the words of Anna Holm.")]
    [InlineData("“A harbour without boats is only a view,” in Anna Holm's view.")]
    [InlineData("“A harbour without boats is only a view.” That was how Anna Holm explained her vote.")]
    [InlineData("In retreat: well, “a harbour without boats is only a view.” That was how Anna Holm explained her vote.")]
    [InlineData("Right. Well, “a harbour without boats is only a view.” That was the response from Anna Holm after the vote.")]
    [InlineData("“A harbour without boats is only a view,” was Anna Holm's summary.")]
    [InlineData("To Anna Holm, the vote is “a harbour without boats and only a view.”")]
    [InlineData("Anna Holm's reaction: “A harbour without boats is only a view.”")]
    [InlineData("In Anna Holm's words, “a harbour without boats is only a view.”")]
    [InlineData("“A harbour without boats is only a view.” That was Anna Holm, a diver, on Monday.")]
    [InlineData("“A harbour without boats is only a view.” That line from Anna Holm hung in the hall.")]
    [InlineData("“A harbour without boats is only a view.”\n\nThose were the words of Anna Holm, a diver.")]
    [InlineData("“A harbour without boats is only a view.”\n\n- Anna Holm, writing after the vote")]
    [InlineData("“Anna Holm: A harbour without boats is only a view.”")]
    public void A_phrase_or_a_sentence_may_identify_the_speaker(string body) => Assert.Equal("Anna Holm", Story.Speaker(body));

    [Theory]
    [InlineData("“A harbour without boats is only a view.” That was Anna Holm's last winter.")]
    [InlineData("“A harbour without boats is only a view.” That view was old.")]
    [InlineData("“A harbour without boats is only a view.” This came from pressure from Anna Holm.")]
    [InlineData("The floor is “wet.” That was how Anna Holm explained her vote.")]
    public void A_sentence_about_something_else_identifies_nobody(string body) => Assert.Null(Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm was out at six. Why was she up so early? “My mother says the fish are.”", "she")]
    [InlineData("Anna Holm's verdict on the new terminal? “A shed with a very good press office.”", "Anna Holm")]
    [InlineData("What does Anna Holm miss most? “The winch at five in the morning.”", "Anna Holm")]
    [InlineData("When told of the verdict, Anna Holm wept. “It has been nine years.”", "Anna Holm")]
    [InlineData("Her advice to the board? “Start again with somebody else.”", "Her")]
    public void A_person_in_the_writers_question_answers(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Fact]
    public void A_question_about_a_thing_names_no_speaker() =>
        Assert.Null(Story.Mention("Why was the pier so empty? “My mother says the fish are gone.”"));

    [Fact]
    public void A_colon_opens_what_follows_it() =>
        Assert.Equal(["Anna Holm", "Anna Holm", "She"],
            Story.Mentions(
                "“The pier will cost a million,” Anna Holm said. “It may cost two.” She went on to say: “None of them will pay.”"));

    [Fact]
    public void A_recipient_stands_between_the_cue_and_the_quote() =>
        Assert.Equal(["Anna Holm", "Lund"],
            Story.Mentions(
                "Anna Holm wrote to Bert Lund with, “Why would I go to that island?” Lund later wrote back, “You have the mug.”"));

    [Theory]
    [InlineData(
        "On the pier, “the sea is nobody's friend in winter.\n\n“It never was, and it never will be, I say.”\n\nAnna Holm, Ellery Post")]
    [InlineData("“The sea is nobody's friend in winter.\n\n“It never was, and it never will be, I say.”\n\nAnna Holm, Ellery Post")]
    [InlineData("Some note that, “the sea is nobody's friend in winter.”\n\nAnna Holm, Ellery Post")]
    public void A_name_line_attributes_all_paragraphs_of_the_quote_above(string body) =>
        Assert.Equal(["Anna Holm, Ellery Post"], Story.Mentions(body).Distinct());

    [Fact]
    public void An_agency_may_be_a_signature_of_one_word() =>
        Assert.Equal("Reuters", Story.Mention("“The sea is nobody's friend in winter, and it never was.” Reuters"));

    [Theory]
    [InlineData("“The sea is nobody's friend in winter, and it never was.” Ellery")]
    [InlineData("The poster has “the sea is nobody's friend in winter.”\n\nAnna Holm was there and left.")]
    [InlineData("“The sea is nobody's friend,” it has. So does the wall.\n\nAnna Holm, Ellery Post")]
    [InlineData("A claim has it that “the sea is nobody's friend in winter.”\n\nHolm, meanwhile, wrote a letter to Anna Holm.")]
    public void Other_lines_are_not_name_lines(string body) => Assert.Null(Story.Mentions(body)[0]);

    [Fact]
    public void An_aside_in_brackets_does_not_change_the_speaker() =>
        Assert.Equal(["Anna Holm", "Anna Holm"],
            Story.Mentions(
                "“We are ready for the winter,” Anna Holm said.\n\n(The plant has been closed since May, when a pipe burst.)\n\n“We have "
                    + "been ready since October, and I will say so.”"));

    [Theory]
    [InlineData("Then, a month later: “I have never said that the mine was a mistake.”", "he")]
    [InlineData("On the mine: “I have never said that it was a mistake.”", "he")]
    [InlineData("The letter was short: “I have never said that it was a mistake.”", "The letter")]
    public void Words_without_a_verb_do_not_change_the_speaker(string below, string mention) =>
        Assert.Equal(["he", mention],
            Story.Mentions("Bert Lund was there. “We made a mistake when we opened that mine,” he said.\n\n" + below));

    [Theory]
    [InlineData("Anna Holm spoke in riddles throughout the evening.", "Anna Holm")]
    [InlineData("Anna Holm jumped in before he could end.", "Anna Holm")]
    [InlineData("Anna Holm lives in Port Ellery.", null)]
    public void A_sentence_that_announces_words_names_the_speaker_below(string above, string? mention) =>
        Assert.Equal([mention], Story.Mentions(above + "\n\n“We have to do something and there is only one way to do it.”"));
}
