using System.Linq;

namespace Corpus.Text.Tests.Quotations;

public class SpeakerTests
{
    [Theory]
    [InlineData("“The pier will open in May,” Anna Holm said.")]
    [InlineData("“The pier will open in May,” said Anna Holm.")]
    [InlineData("“The pier will open in May,” Anna Holm, an engineer from Port Ellery, said on Monday.")]
    [InlineData("“The pier will open in May,” said Anna Holm, who built the last one, in an interview.")]
    [InlineData("“Will the pier open in May?” Anna Holm asked.")]
    [InlineData("“Will the pier open in May?” asked Anna Holm.")]
    [InlineData("“The pier will open in May,” according to Anna Holm.")]
    [InlineData("According to Anna Holm, “the pier will open in May and not before.”")]
    [InlineData("Anna Holm said: “The pier will open in May.”")]
    [InlineData("Anna Holm said, “The pier will open in May.”")]
    [InlineData("Anna Holm said that the pier “will open in May and not before.”")]
    [InlineData("Anna Holm told the Ellery Post, “The pier will open in May.”")]
    [InlineData("“The pier will open in May,” Anna Holm told the Ellery Post.")]
    [InlineData("Anna Holm went on to say, “The pier will open in May.”")]
    [InlineData("Anna Holm smiled and said, “The pier will open in May.”")]
    [InlineData("The council cited Anna Holm as saying the pier “will open in May and not before.”")]
    [InlineData("The plan was described by Anna Holm as “a pier for the whole of the town.”")]
    [InlineData("Anna Holm criticised the plan as “a pier for nobody but its builders.”")]
    [InlineData("Anna Holm left the meeting early, calling it “a waste of a good evening.”")]
    [InlineData("As the rain began, Anna Holm opened the pier, saying, “We waited nine years for this.”")]
    [InlineData("When the mayor praised the plan, Anna Holm shot back: “It has no lifeboats.”")]
    [InlineData("Anna Holm put it plainly: “The pier will open in May.”")]
    [InlineData("Anna Holm: “The pier will open in May.”")]
    [InlineData("“The pier will open in May.” ― Anna Holm")]
    [InlineData("“The pier will open in May.” Anna Holm, Ellery Post")]
    [InlineData("“The pier will open in May.”\nAnna Holm, Ellery Post")]
    [InlineData("''The pier will open in May,'' said Anna Holm.")]
    [InlineData("\"The pier will open in May,\" said Anna Holm.")]
    [InlineData("«The pier will open in May,» said Anna Holm.")]
    public void One_way_of_naming_the_speaker(string body) => Assert.Equal("Anna Holm", Story.Speaker(body));

    [Theory]
    [InlineData("“We waited nine years for it,” the Ellery Post quoted Anna Holm as saying.", "Anna Holm")]
    [InlineData("“We waited nine years for it,” the Ellery Post quoted Anna Holm, an engineer, as saying.", "Anna Holm, an engineer")]
    [InlineData("Anna Holm wrote in the Ellery Post, quote, “We waited nine years for it.”", "Anna Holm")]
    [InlineData("“We waited nine years for it,” the Ellery Post, citing its own reporter, said.", "the Ellery Post")]
    [InlineData("“We waited nine years for it,” said on Monday Anna Holm, an engineer.", "Anna Holm, an engineer")]
    [InlineData("“We waited nine years for it,” said Monday Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years for it,” said the engineer Monday at the pier.", "the engineer")]
    [InlineData("The pier would stay “as long as the sea asks for it.” she said, adding no more.", "she")]
    [InlineData("The pier would stay “as long as the sea asks for it.” She said no more.", null)]
    [InlineData("“We have nine piers that” share the same tired planks, says Anna Holm, an engineer in Ellery.",
        "Anna Holm, an engineer in Ellery")]
    [InlineData("Senator Anna Holm (Tide), another friend of the pier, noted that it “has nine planks and no lights.”",
        "Senator Anna Holm (Tide), another friend of the pier")]
    [InlineData("“The pier has nine planks and no lights,” the daily said.", "the daily")]
    [InlineData("“The pier has nine planks and no lights,” said the Vost daily Morgonljus.", "the Vost daily Morgonljus")]
    public void The_clause_that_names_the_speaker_need_not_touch_the_marks(string body, string? mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData(
        "“The pier will open in May.”Bert Lund said the town was glad of the boats. Rain fell, and “we waited for nine years,” Anna Holm "
            + "said.", "?", "Anna Holm")]
    [InlineData(
        "Anna Holm said the town was glad. “The pier will open in May.”Bert Lund left. “We waited for nine years,” Bert Lund said.",
            "Anna Holm", "Bert Lund")]
    public void A_capital_stuck_to_the_marks_opens_another_paragraph(string body, string first, string second) =>
        Assert.Equal([first, second], Story.Quotes(body).Select(quote => quote.Split(" = ")[1]));

    [Theory]
    [InlineData("Vost lost two boats and Holm said: “We waited nine years for it.”", "Holm")]
    [InlineData("Vost lost boats to Bolmo and Ellery and Holm said: “We waited nine years for it.”", "Holm")]
    [InlineData("The engineers and Holm said: “We waited nine years for it.”", "The engineers and Holm")]
    [InlineData("Ode and Holm said: “We waited nine years for it.”", "Ode and Holm")]
    [InlineData("It was backed by the pilot Bert Lund who, in a letter, said: “We waited nine years for it.”", "who")]
    [InlineData("“We had nine years that” tell of little work, said Ellery harbour chairman Bert Lund in the town of Vost.",
        "Ellery harbour chairman Bert Lund")]
    public void The_nearest_clause_has_a_subject_of_its_own(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm, engineer", "Anna Holm")]
    [InlineData("Engineer Anna Holm took the blame for the years that the town had to wait", null)]
    public void A_sentence_below_a_quotation_is_not_a_name_line(string below, string? speaker) =>
        Assert.Equal(speaker,
            Story.Read("Rain fell on the quay.\n\n“We waited nine years for a pier.”\n\n" + below).Quotes[0].Speaker?.Name);

    [Fact]
    public void The_comma_before_the_subject_may_stand_inside_marks() =>
        Assert.Equal("Anna Holm",
            Story.Read(
                "On “Quay Talk,” Senator Anna Holm (Tide), who lost the vote, noted that it “has nine "
                    + "planks and no lights.”").Quotes[1].Speaker?.Name);

    [Theory]
    [InlineData("“The pier will open in May,” said Anna Holm, an engineer, on Monday.", "Anna Holm, an engineer")]
    [InlineData("“The pier will open in May,” the harbour master's deputy said.", "the harbour master's deputy")]
    [InlineData("“The pier will open in May,” she said.", "she")]
    [InlineData("“The pier will open in May,” a spokesman for the Ellery council told reporters.", "a spokesman for the Ellery council")]
    [InlineData("“The pier will open in May,” said Holm, whose father built the last one.", "Holm")]
    [InlineData("“The pier will open in May,” Holm, speaking from the quay, said.", "Holm")]
    public void The_mention_is_the_phrase_that_names_the_source(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("“The pier will open in May,” Anna Holm said.", "said")]
    [InlineData("“The pier will open in May,” according to Anna Holm.", "according to")]
    [InlineData("Anna Holm: “The pier will open in May.”", ":")]
    public void The_cue_is_the_word_that_attributes(string body, string cue) => Assert.Equal(cue, Story.Cue(body));

    [Fact]
    public void Two_speakers_in_one_sentence_each_keep_their_words() =>
        Assert.Equal(
            ["a gift to the town = Anna Holm", "a hole in its purse = Bert Lund"],
            Story.Quotes("Anna Holm called the pier “a gift to the town” and Bert Lund called it “a hole in its purse.”"));

    [Theory]
    [InlineData("The way used in this survey, said engineer Anna Holm, “opens the door to a pier at last.”", "Anna Holm")]
    [InlineData(
        "Bert Lund, head of the Ellery Trust, which pays for piers, warned the governor, “the pier will open in May and not before.”",
            "Bert Lund")]
    [InlineData("Ellery Mayor Bert Lund, said “the pier will open in May and not before.”", "Bert Lund")]
    public void A_clause_between_a_thing_and_its_quote_names_the_speaker(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Fact]
    public void A_quoted_person_continues_inside_the_report_of_another() =>
        Assert.Equal(
            ["It looks like a trick = Anna Holm", "The question is whether they knew = Anna Holm"],
            Story.Quotes(
                "The Ellery Post reported that Anna Holm said, “It looks like a trick,” adding, “The question is whether they knew.”"));

    [Fact]
    public void There_is_not_a_name() =>
        Assert.Null(Story.Speaker("There was no one in the town saying, “I trust this pier and believe in it.”"));

    [Fact]
    public void A_thought_inside_speech_does_not_have_a_second_speaker() =>
        Assert.Equal("Anna Holm", Story.Speaker("Anna Holm said the engineers want “a pier that outlives its builders by a century.”"));

    [Theory]
    [InlineData("Anna Holm opened the pier. Bert Lund cut the ribbon. “We waited nine years,” she said.", "Anna Holm")]
    [InlineData("Anna Holm opened the pier. Bert Lund cut the ribbon. “We waited nine years,” he said.", "Bert Lund")]
    [InlineData("Anna Holm opened the pier. “We waited nine years,” Holm said.", "Anna Holm")]
    [InlineData("Mayor Anna Holm opened the pier. “We waited nine years,” the mayor said.", "Anna Holm")]
    [InlineData("“We waited nine years,” the Ellery Harbour Authority (EHA) wrote in May.", "Ellery Harbour Authority")]
    [InlineData("The pier is open, the Ellery Harbour Authority (EHA) said. “We waited nine years,” EHA added.",
        "Ellery Harbour Authority")]
    [InlineData("Anna Holm, who built it, was there. “We waited nine years,” said Bert Lund, who did not.", "Bert Lund")]
    [InlineData("The pier is open, Port Ellery's Harbour Ministry said: “We waited nine years.”", "Port Ellery's Harbour Ministry")]
    [InlineData("Anna Holm met Clara Lind. “We waited nine years,” she said.", "Anna Holm")] // the subject, and not the nearest
    [InlineData("Clara Lind's pier pleased Anna Holm. “We waited nine years,” she said.", "Anna Holm")] // and not an owner
    [InlineData("Vice Mayor Bert Lund opened the pier. Mayor Anna Holm cut the ribbon. Lund left. “We waited nine years,” the mayor said.",
        "Anna Holm")]
    [InlineData("Anna Holm, the town's harbour engineer, cut the ribbon. Bert Lund left. “We waited nine years,” the engineer said.",
        "Anna Holm")]
    [InlineData("The former mayor, Bert Lund, met Mayor Anna Holm. “We waited nine years,” the former mayor said.", "Bert Lund")]
    [InlineData("Tarn Ringholm was there. “We waited nine years,” Ringholm said.", "Tarn Ringholm")]
    [InlineData("ANNA HOLM cut the ribbon. Anna Holm smiled. “We waited nine years,” Holm said.", "Anna Holm")]
    [InlineData("Sen. Anna Holm (D-N.J.) was there. “We waited nine years,” said she.", "Anna Holm")]
    [InlineData("“We waited nine years,” said Ellery Mayor Anna Holm.", "Anna Holm")]
    [InlineData("The prize went to Anna Holm, who said: “We waited nine years.”", "Anna Holm")]
    [InlineData("“We waited nine years,” said Minister for Harbours Dr. Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” said a minister for the harbour.", "minister")]
    [InlineData("Secretary of State Anna Holm cut the ribbon. “We waited nine years,” the secretary of state said.", "Anna Holm")]
    [InlineData("The secretary of Mayor Anna Holm cut the ribbon. “We waited nine years,” a secretary said.", "secretary")]
    [InlineData("Sen. Anna Holm cut the ribbon. “We waited nine years,” the senator said.", "Anna Holm")]
    [InlineData("Sen. Anna Holm met Bert Lund. “We waited nine years,” the Ohio Democrat said.", "Anna Holm")]
    [InlineData("Mayor Anna Holm met Bert Lund. “We waited nine years,” the Ohio Democrat said.", "Ohio Democrat")]
    [InlineData("A former aide knows Sen. Anna Holm. “We waited nine years,” the Democrat said.", "Democrat")]
    [InlineData("Anna Holm cut the ribbon. In her words, “we waited nine years for this.”", "Anna Holm")]
    [InlineData("Anna Holm cut the ribbon. Her last message read: “We waited nine years.”", "Anna Holm")]
    [InlineData("Anna Holm cut the ribbon. Her father said: “We waited nine years.”", "her father")]
    [InlineData("“We waited nine years,” one of the sailors said.", "one of the sailors")]
    public void A_mention_stands_for_one_canonical_name(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Fact]
    public void A_name_inside_the_marks_is_not_the_speaker() =>
        Assert.Equal("Anna Holm", Story.Speaker("Anna Holm opened the pier. “Clara Lind drew it for us in a single night,” she said."));

    [Theory]
    [InlineData("“We waited nine years,” said Anna Holm.", SpeakerKind.Person)]
    [InlineData("“We waited nine years,” said Mr. Holm.", SpeakerKind.Person)]
    [InlineData("“We waited nine years,” the Ellery Harbour Authority said.", SpeakerKind.Organisation)]
    [InlineData("“We waited nine years,” the council said.", SpeakerKind.Organisation)]
    [InlineData("“We waited nine years,” the report said.", SpeakerKind.Organisation)]
    [InlineData("“We waited nine years,” a source said.", SpeakerKind.Anonymous)]
    [InlineData("“We waited nine years,” the driver said.", SpeakerKind.Anonymous)]
    [InlineData("“We waited nine years,” said officials familiar with the matter.", SpeakerKind.Anonymous)]
    public void A_speaker_is_a_person_a_body_or_unnamed(string body, SpeakerKind kind) =>
        Assert.Equal(kind, Assert.Single(Story.Read(body).Quotes).Speaker?.Kind);

    [Fact]
    public void A_transcript_names_its_speakers_inside_the_marks() =>
        Assert.Equal(
            ["HOLM: The pier will open in May = HOLM", "LUND: And who pays for the lifeboats = LUND"],
            Story.Quotes(
                "The exchange went like this.\n\n\"HOLM: The pier will open in May.\n\n\"LUND: And who pays for the lifeboats?\""));

    [Theory]
    [InlineData("Bert Lund is for it. The towns may yet break Lund's “if it stands today, it stands forever” promise.", "Lund")]
    [InlineData("The divers own the boat's “we go out whenever it rains” flag.", null)]
    public void A_possessive_right_before_the_mark_names_the_speaker(string body, string? mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna May came on Monday. “We waited nine years,” May said.", "Anna May")]
    [InlineData("“We waited nine years,” Mr. Will said.", "Will")]
    [InlineData("George Will wrote a column. “We waited nine years,” Will wrote.", "George Will")]
    public void A_surname_may_be_another_word_elsewhere(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Fact]
    public void No_speaker_is_invented() =>
        Assert.Equal(["We were told on a Friday that there was no money left = ?"],
            Story.Quotes("The boat is old.\n\n“We were told on a Friday that there was no money left.”\n\nIt is for sale."));
}
