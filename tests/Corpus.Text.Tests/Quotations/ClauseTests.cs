namespace Corpus.Text.Tests.Quotations;

/// <summary>The clause that attributes a quotation, among other nouns, verbs and clauses.</summary>
public class ClauseTests
{
    [Theory]
    [InlineData("Anna Holm said the pier was “too old to mend or to paint,” according to the Ellery Post.", "Anna Holm")]
    [InlineData("Anna Holm told the council that it was “too old to mend or to paint,” according to Bert Lund.", "Anna Holm")]
    [InlineData("Anna Holm said that she did not “use the pier that much.” According to harbour records, it is open.", "Anna Holm")]
    [InlineData("The pier is “too old to mend or to paint,” according to the Ellery Post.", "Ellery Post")]
    [InlineData("Anna Holm said it was late, but the pier is “too old to mend or to paint,” according to Bert Lund.", "Bert Lund")]
    [InlineData("Anna Holm, who said it was late, has a pier that is “too old to mend,” according to Bert Lund.", "Bert Lund")]
    public void A_source_behind_according_to_is_not_the_speaker_of_words_that_a_person_said(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Anna Holm said she believes “the pier will be open by the end of May.”")]
    [InlineData("Anna Holm said on Monday that she was thinking of “the people who come here to swim.”")]
    [InlineData("Anna Holm noted that she had built two piers, and added: “This one is the last of them.”")]
    [InlineData("Anna Holm said it takes time to drive a pile but added, “We will be open in May.”")]
    public void A_pronoun_inside_indirect_speech_means_the_outer_speaker(string body) => Assert.Equal("Anna Holm", Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm said that he called it “a pier for nobody but its builders.”", "he")]
    [InlineData("Anna Holm said that Bert Lund lost his temper when he called it “a pier for nobody but its builders.”", "he")]
    [InlineData("The divers, Anna Holm said, were there, and she called them “the best men on the whole coast.”", "she")]
    public void A_pronoun_outside_indirect_speech_is_the_source_itself(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("A diver speaking to the Ellery Post said, “The pier will open in May.”", "A diver speaking to the Ellery Post")]
    [InlineData("The diver who beat Bert Lund said, “The pier will open in May.”", "The diver who beat Bert Lund")]
    [InlineData("A letter from the council obtained by the Ellery Post warns that “the pier will not open in May.”",
        "A letter from the council obtained by the Ellery Post")]
    public void The_object_of_another_verb_is_not_the_subject(string body, string mention)
    {
        string found = Story.Mention(body)!;
        Assert.True(mention.StartsWith(found, System.StringComparison.Ordinal), found);
    }

    [Theory]
    [InlineData("Said Anna Holm, “The pier will open in May.”")]
    [InlineData("As Anna Holm put it, “the pier will open in the middle of May.”")]
    [InlineData("“The pier will open in May,” scoffed Anna Holm.")]
    [InlineData("“The pier will open in May,” Anna Holm went on.")]
    [InlineData("The vote means “the beginning of the end” for the pier, said Anna Holm.")]
    public void A_verb_beside_a_quote_or_at_the_end_of_its_sentence_attributes_it(string body) =>
        Assert.Equal("Anna Holm", Story.Speaker(body));

    [Theory]
    [InlineData("“The pier will open in May,” said one of the divers involved in the work.", "one of the divers involved in the work")]
    [InlineData("“The pier will open in May,” said a diver going by the name of Kit.", "a diver going by the name of Kit")]
    public void A_participle_behind_the_source_belongs_to_it(string body, string mention)
    {
        string found = Story.Mention(body)!;
        Assert.True(mention.StartsWith(found, System.StringComparison.Ordinal), found);
    }

    [Theory]
    [InlineData("Anna Holm laughed when the diver asked: “Who paid for the new pier?” Bert Lund put his coat on and left.", "the diver")]
    [InlineData("Although Anna Holm admitted that the pier had “been closed for some time,” Bert Lund claimed it had never been safe.",
        "Anna Holm")]
    [InlineData("The council said: “The pier will open in the middle of May.” The council did not elaborate.", "The council")]
    public void The_next_clause_does_not_attribute_the_quote(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm said that when the wind railed against the quay, the pier “was the only place to stand on.”")]
    [InlineData("Anna Holm said the men who complained about the noise “had never set foot on the pier.”")]
    public void The_outer_clause_attributes_a_quote_inside_nested_speech(string body) => Assert.Equal("Anna Holm", Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm said so on Monday after Bert Lund claimed that the pier “was the only place to stand on.”", "Bert Lund")]
    [InlineData("Anna Holm said it was late, and Bert Lund claimed that the pier “was the only place to stand on.”", "Bert Lund")]
    public void A_clause_beside_indirect_speech_attributes_its_own_quote(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("The trouble with the pier, says Anna Holm, is that it was “built for another kind of sea.”", "Anna Holm")]
    [InlineData("Bert Lund, an engineer, said Anna Holm, the mayor, was “built for another kind of sea.”", "Bert Lund, an engineer")]
    [InlineData("Ever since Bert Lund announced his plan, she's said the same thing to the council: “It has no lifeboats.”", "she")]
    [InlineData("Even as Bert Lund was criticizing the plan, she came under fire for her claim that “it needs no lifeboats at all.”",
        "her")]
    [InlineData("Shortly after the council call ended, Anna Holm sent out a letter saying the pier was “built for another kind of sea.”",
        "Anna Holm")]
    [InlineData("The council chose the old plan, with one of its divers asking: “Who is going to pay for it?”", "one of its divers")]
    [InlineData("“The pier will open in May.” — Anna Holm, writing to the council", "Anna Holm")]
    public void The_clause_that_holds_the_quote_names_its_source(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("“The pier will open in May,” the divers say.", "the divers")]
    [InlineData("“The pier will open in May,” both councils say.", "both councils")]
    [InlineData("“The pier will open in May,” Dr. Anna B. A. Holm of the council told reporters.", "Dr. Anna B. A. Holm of the council")]
    [InlineData("“The pier will open in May,” Sen. Anna Holm (D) of Ellery told reporters.", "Sen. Anna Holm (D) of Ellery")]
    [InlineData("“The pier will open in May,” a tired and happy Holm told reporters.", "a tired and happy Holm")]
    [InlineData("“The pier will open in May,” wrote then-Mayor Anna Holm in her memoir.", "then-Mayor Anna Holm")]
    [InlineData("“The pier will open in May,” is how Anna Holm put it.", "Anna Holm")]
    [InlineData("Anna Holm on Friday evening told the council that “the pier will open in the middle of May.”", "Anna Holm")]
    [InlineData("The council team respond that “the pier will open in the middle of May.”", "The council team")]
    [InlineData("Anna Holm then had a question for the council.\n\n“Who is going to pay for it all?”", "Anna Holm")]
    [InlineData("Another wrote, “The pier will open in May.”", "Another")]
    [InlineData("Anna Holm was moved to say, “The pier will open in May.”", "Anna Holm")]
    [InlineData("“The pier will open in the middle of May.” A diver declined to comment.", null)]
    [InlineData("Life does not have to be “the pier and nothing but the pier.”", null)]
    [InlineData("Anna Holm opened the new pier.\n\n“Who is going to pay for it all?”", null)]
    [InlineData("Anna Holm sailed past a sign of the council.\n\n“Who is going to pay for it all?”", null)]
    public void The_whole_phrase_names_the_source(string body, string? mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("The pier cost two million, according to her book “The Tide and the Timber of Ellery.”")]
    [InlineData("The pier is old, said Anna Holm, an author of “The Tide and the Timber of Ellery.”")]
    public void A_title_in_the_source_is_not_speech(string body) =>
        Assert.Equal(["The Tide and the Timber of Ellery = title"], Story.Quotes(body));

    [Fact]
    public void A_short_quote_leaves_its_clause_to_the_verb_behind_it() =>
        Assert.Equal(["sound = Anna Holm", "The pier will open in May = Anna Holm"],
            Story.Quotes("The plan is “sound,” said Anna Holm. “The pier will open in May.”"));

    [Fact]
    public void A_short_quote_in_an_apposition_keeps_its_clause() =>
        Assert.Equal(["Tide = scare", "opening the pier in the middle of May = Anna Holm"],
            Story.Quotes("Anna Holm, author of “Tide,” thanked Bert Lund for “opening the pier in the middle of May.”"));

    [Theory]
    [InlineData("After a week of the “last warnings,” Anna Holm called the pier “a gift to the whole of the town.”", "Anna Holm")]
    [InlineData("And in a film that critics called “a bore,” Anna Holm called for “a pier that outlives its builders.”", "Anna Holm")]
    [InlineData("But although it pleased her neighbours, Anna Holm sounded a sour note, saying, “We waited nine years for this.”",
        "Anna Holm")]
    public void The_main_clause_may_start_behind_a_comma_inside_the_marks(string body, string mention) => Assert.Equal(mention, Last(body));

    [Theory]
    [InlineData("Piers are “the pride of any small town” and “nobody's money,” Anna Holm, the engineer, told the crowd.",
        "Anna Holm, the engineer")]
    [InlineData(
        "Those who spend their days “waiting for the next ferry to come” on what is left of “the old pier,” she said, grow patient.",
            "she")]
    public void A_clause_behind_a_comma_inside_the_marks_attributes_the_quotes_before_it(string body, string mention) =>
        Assert.Equal(mention, Story.Mentions(body)[0]);

    [Theory]
    [InlineData("Anna Holm said the pier reminds her of a ship, explaining, “It goes out and it never comes back.”", "Anna Holm")]
    [InlineData("Anna Holm repeated that Bert Lund says the same on every pier, calling it “the only speech he ever learned.”",
        "Anna Holm")]
    [InlineData("The engineer gave no word on how she meant to go on, saying only that she was “looking at the drawings again.”",
        "The engineer")]
    [InlineData("The council did not release new details of the pier, saying only that it had “seen the drawings again.”", "The council")]
    [InlineData("Bert Lund admitted as much even as he defended the pier, saying, “It goes out and it never comes back.”",
        "he")] // a clause of the writer's
    [InlineData("Anna Holm, who said last week that it was late, issued a notice, saying, “It goes out and it never comes back.”",
        "Anna Holm, who said last week that it was late")]
    public void A_participle_belongs_to_the_main_clause(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("As Anna Holm, professor of tides at the college, put it, “the pier is the only place to stand on.”",
        "Anna Holm, professor of tides at the college")]
    [InlineData("Anna Holm, herself an engineer in her day, said she was against it because “it has no lifeboats at all.”",
        "Anna Holm, herself an engineer in her day")]
    [InlineData("Anna Holm built the pier and in a statement called it “a gift to the whole of the town.”", "Anna Holm")]
    [InlineData(
        "Anna Holm claimed in her letter, signed by Bert Lund, an engineer, that the pier had “a bias against the whole of the town.”",
            "Anna Holm")]
    [InlineData("In a statement the council called it “a gift to the whole of the town.”", "the council")]
    public void The_subject_stands_where_the_clause_opens(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("“The pier is the only place to stand on,” Ellery This Morning co-host Anna Holm said.",
        "Ellery This Morning co-host Anna Holm")]
    [InlineData("“The pier is the only place to stand on,” a voice-over in the film states.", "a voice-over in the film")]
    [InlineData("“The pier is the only place to stand on,” London, who used to dive there, said.", "London, who used to dive there")]
    public void The_source_may_hold_a_small_word_a_hyphen_or_a_place(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("An aide to Anna Holm who was not allowed to speak to the press said the pier was “one storm away from falling.”",
        "An aide to Anna Holm who was not allowed to speak to the press")]
    [InlineData("“It is one storm away,” a diver who asked not to be named because of the talks told the Post.",
        "a diver who asked not to be named because of the talks")]
    [InlineData("A man who said he was a diver told the Post he “had seen nothing out of order.”", "A man who said he was a diver")]
    [InlineData("A council official who spoke anonymously to discuss private talks said, “The pier will open in May.”",
        "A council official who spoke anonymously to discuss private talks")]
    public void A_relative_clause_without_commas_belongs_to_the_subject(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Bert Lund, when asked about the plan, said “the pier is the only place to stand on.”", "Bert Lund")]
    [InlineData("Anna Holm signed an order on the boats, while Bert Lund, a diver, proposed “to wait for the next storm.”",
        "Bert Lund, a diver")]
    [InlineData("Bert Lund was quoted by the Post as saying the pier was “the only place to stand on.”", "Bert Lund")]
    [InlineData("One sign read: “The pier is the only place to stand on.”", "One sign")]
    [InlineData("A banner reading “The pier is the only place to stand on” hung from the quay.", "A banner")]
    [InlineData("The pier is “one storm away from falling down,” according to a report by the council published on Monday.",
        "a report by the council")]
    [InlineData("“The pier is the only place to stand on,” laughs Anna Holm, leaning on the rail.", "Anna Holm")]
    [InlineData("Bert Lund, 43, lost his house. “It was the only place to stand on at the time.”", "Bert Lund, 43")]
    [InlineData("“The pier is the only place to stand on,” said the 70th District Judge Anna Holm.", "the 70th District Judge Anna Holm")]
    [InlineData("“The pier is the only place to stand on,” the 4th Circuit Judge Anna Holm said on Thursday.",
        "the 4th Circuit Judge Anna Holm")]
    [InlineData("“The pier is the only place to stand on,” said 44 divers.", "44 divers")]
    [InlineData("“The pier is the only place to stand on,” the authors of the harbour study write.", "the authors of the harbour study")]
    [InlineData("“The pier is the only place to stand on,” that first senior council aide joked to the Post.",
        "that first senior council aide")]
    [InlineData("As noted by Anna Holm in the Post, “the pier is the only place to stand on.”", "Anna Holm")]
    [InlineData("“The pier is the only place to stand on,” is how Anna Holm, author of Tides, puts it.", "Anna Holm, author of Tides")]
    [InlineData("The family said: “The pier is the only place to stand on.”", "The family")] // no adverb, for all its ending
    [InlineData("Bert Lund's house was lost. “It was the only place to stand on at the time.”", null)]
    public void The_source_is_found_in_the_shapes_of_everyday_news(string body, string? mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Among those who came was Anna Holm, a diver. “We waited nine years for this pier.”", "Anna Holm, a diver")]
    [InlineData("For Anna Holm it was a long day. “We waited nine years for this pier.”", "Anna Holm")]
    [InlineData("Then came Anna Holm: “We waited nine years for this pier.”", "Anna Holm")]
    [InlineData("The answer came from Anna Holm: “We waited nine years for this pier.”", "Anna Holm")]
    [InlineData("The plan, described by Anna Holm as “a gift to the whole of the town,” will be voted on.", "Anna Holm")]
    [InlineData("Bert Lund, whom Anna Holm called “a liar and a cheat who should go,” did not reply.", "Anna Holm")]
    [InlineData("Anna Holm had a message for Bert Lund: “We waited nine years for this pier.”", "Anna Holm")] // and not to whom it goes
    [InlineData("The boat belongs to Anna Holm's sister. “We waited nine years for this pier.”", null)]
    [InlineData("The best of them was Anna Holm's boat. “We waited nine years for this pier.”", null)]
    [InlineData("He was described in court as “the man who sold the pier to the town.”", null)]
    [InlineData("He is said to have been “the man who sold the pier to the town.”", null)]
    [InlineData("The diver's book, “The Tides of Port Ellery in Winter,” calls the sea a grave.", null)]
    [InlineData("He was known as “the man who sold the pier to the town.”", null)]
    public void A_sentence_may_introduce_a_speaker_who_is_not_its_subject(string body, string? mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Fact]
    public void The_clause_behind_a_quote_wins_over_a_dash_before_it() =>
        Assert.Equal("Bert Lund",
            Story.Mention("It was late, as the council flatly denied — “and who would have paid for the lifeboats?” asked Bert Lund."));

    private static string? Last(string body)
    {
        System.Collections.Generic.IReadOnlyList<string?> mentions = Story.Mentions(body);
        return mentions[mentions.Count - 1];
    }
}
