namespace Corpus.Text.Tests.Quotations;

public class QuoteRoleTests
{
    [Theory]
    [InlineData("Holm said the plan was “reckless.”", "reckless = Holm")]
    [InlineData("Holm is the first to see the town as a “victory” of its own.", "victory = Holm")]
    [InlineData("The town wrongly celebrates the storm of 1902 as a “victory” over the sea.", "victory = scare")]
    [InlineData("The so-called “dry dock” has flooded twice.", "dry dock = term")]
    [InlineData("“Slack water” is the sailors' word for the hour between the tides.", "Slack water = term")]
    [InlineData("The boat, named the “Holm's Folly,” sank in May.", "Holm's Folly = name")]
    [InlineData("She wrote the novel “Winter at the Harbour Wall” in a week.", "Winter at the Harbour Wall = title")]
    [InlineData("Holm said the club, which calls itself “Friends of the Pier,” had no members.", "Friends of the Pier = name")]
    [InlineData("Holm calls herself “a friend of the pier.”", "a friend of the pier = Holm")]
    [InlineData("The council chose Joseph “Sepp” Holm as mayor.", "Sepp = name")]
    [InlineData("-- “Ann Lund’s Critics Savor Her Misfortune” (Ellery Post)", "Ann Lund’s Critics Savor Her Misfortune = title")]
    [InlineData("The floor is “wet” in places.", "wet = scare")]
    [InlineData("The council knew that its “lead” was small.", "lead = scare")]
    [InlineData("Divers learned to live with “slack” hours.", "slack = scare")]
    [InlineData("I agree that it is a “solemn duty” to vote.", "solemn duty = scare")]
    [InlineData("On Sunday Vost Radio spoke of a “quick end” to the strike.", "quick end = Vost Radio")]
    [InlineData("Anna Holm believes that it was a “solemn duty” to vote.", "solemn duty = Anna Holm")]
    [InlineData("The council said its “lead” was small.", "lead = council")]
    [InlineData("The council points out that its “lead” is small.", "lead = council")]
    [InlineData("Anna Holm cited a rule known as the “harbour fee” to the council.", "harbour fee = term")]
    [InlineData("The council met a woman known as “Stilla Holm” in May.", "Stilla Holm = name")]
    [InlineData("Anna Holm came on Ellery Radio's “Sunrise” show and left.", "Sunrise = title")]
    [InlineData("Anna Holm, who wrote “Old Piers: A Life Among Boats,” came.", "Old Piers: A Life Among Boats = title")]
    [InlineData("The council printed its autobiography, “A Light On The Shore,” in May.", "A Light On The Shore = title")]
    [InlineData("NOW WATCH: ‘Ten Piers That Are Older Than the Town’", "Ten Piers That Are Older Than the Town = title")]
    [InlineData("The fair, themed on “tides, trade and rest for all”, opened in May.", "tides, trade and rest for all = name")]
    [InlineData("Under the theme of “tides, trade and rest for all,” the fair opened in May, said Anna Holm.",
        "tides, trade and rest for all = name")]
    [InlineData("With the theme of “Better Piers, Better Town,” the fair opened in May.", "Better Piers, Better Town = title")]
    [InlineData("Holm said the theme was “tides, trade and rest for all.”", "tides, trade and rest for all = Holm")]
    [InlineData("Anna Holm came back to her theme: “The pier is too old to mend.”", "The pier is too old to mend = Anna Holm")]
    [InlineData("Holm spoke on Ellery Radio's “The Morning Tide with Bert Lund” about the pier.",
        "The Morning Tide with Bert Lund = title")]
    [InlineData("Holm said on Ellery Radio's “The Morning Tide with Bert Lund” that the pier is old.",
        "The Morning Tide with Bert Lund = title")]
    [InlineData("“Tides of the Northern Shore” star Anna Holm opened up about the pier.", "Tides of the Northern Shore = title")]
    [InlineData("The party printed “No new pier for the strangers” (1958).", "No new pier for the strangers = title")]
    [InlineData("I stand with the council (“Pier is too old to mend,” Ellery Post, Monday).", "Pier is too old to mend = title")]
    [InlineData("In “Tides Of The Northern Shore,” Holm said she wanted to show the sea.", "Tides Of The Northern Shore = title")]
    [InlineData("“Tides Of The Northern Shore,” Anna Holm said.", "Tides Of The Northern Shore = Anna Holm")]
    [InlineData("In his 2002 novel, “Tides Of The Northern Shore,” Holm suggested looking at the sea.",
        "Tides Of The Northern Shore = title")]
    [InlineData("At the end of the anthem “A Light Is Gonna Shine,” she added the words of a psalm.", "A Light Is Gonna Shine = title")]
    [InlineData("The island's actors perform a play called “Slack Water,” written by a deckhand.", "Slack Water = title")]
    [InlineData("The film “Stormy” is about the harbour, Holm said.", "Stormy = title")]
    [InlineData("The film is “Stormy” in places, Holm said.", "Stormy = Holm")]
    [InlineData("Holm called the play “stormy” and left.", "stormy = Holm")]
    [InlineData("On Ellery Radio's “The Morning Tide,” Holm said that the pier is old.", "The Morning Tide = title")]
    [InlineData("Holm told “The Morning Tide” after the storm that the pier is old.", "The Morning Tide = title")]
    [InlineData("Anna Holm demanded “Give Us The Old Pier” and left.", "Give Us The Old Pier = Anna Holm")]
    [InlineData("The council was met with chants of “Save Our Pier” in May.", "Save Our Pier = ?")]
    [InlineData("A man in charge of “The Morning Tide” met the council.", "The Morning Tide = title")]
    [InlineData("The council was met with the director of “Save Our Pier” in May.", "Save Our Pier = title")]
    [InlineData("The boat is called Stilla, Swedish for “as quiet as the water.”", "as quiet as the water = term")]
    [InlineData("The Swedish minister pleaded for “a pier as quiet as the water.”", "a pier as quiet as the water = Swedish minister")]
    [InlineData("Holm called it “no new pier for the strangers” (her words).", "no new pier for the strangers = Holm")]
    [InlineData("Holm (she said “the pier is too old to mend”) left.", "the pier is too old to mend = she")]
    [InlineData("Holm spoke on the divers’ “The Morning Tide,” and she was paid.", "The Morning Tide = title")]
    [InlineData("Holm said on the divers’ list that it was “open” to us.", "open = Holm")]
    [InlineData("Holm wrote for the harbour blog “The Fix,” and she was paid.", "The Fix = title")]
    [InlineData("Holm wrote on her blog, “The fix is in for all of us.”", "The fix is in for all of us = Holm")]
    [InlineData("In the bill we named above, “A Bill for the Wider Spread of Piers,” Holm wrote that boats are taught.",
        "A Bill for the Wider Spread of Piers = title")]
    [InlineData("“Thank You, New Ellery,” Holm told divers.", "Thank You, New Ellery = Holm")]
    [InlineData("Under her plan, dubbed the “Ending Support for Pier Closures Act,” boats must apply.",
        "Ending Support for Pier Closures Act = name")]
    [InlineData("The plan was dubbed “a gift that the sea will take back” by Holm.", "a gift that the sea will take back = Holm")]
    [InlineData("We are lectured by our betters in the “modern” harbour press that it is late.", "modern = scare")]
    [InlineData("Holm of the Harbour Press called it “modern” and left.", "modern = Holm")]
    [InlineData("The board oversees a part of the Tide Act, known unofficially as “Holmcare.”", "Holmcare = scare")]
    [InlineData("The board shrugged off the act as “Holmcare.”", "Holmcare = board")]
    [InlineData("They set out a plan in a paper called “A Better Pier,” which Holm said was old.", "A Better Pier = title")]
    [InlineData("Holm's book, called “The Salt And The Stone”, came out, Anna Holm said.", "The Salt And The Stone = title")]
    [InlineData("Under the heading “Other Income,” Holm lists two boats.", "Other Income = title")]
    [InlineData("Anna Holm walked to the gate. “Go home.” Nobody moved.", "Go home = Anna Holm")]
    [InlineData("Nobody there had read the “Go home.” The floor was wet.", "Go home = scare")]
    [InlineData("A self-described “old hand” at the council came.", "old hand = scare")]
    [InlineData("In a 2004 list called “Ten Good Piers,” Holm said it was old.", "Ten Good Piers = title")]
    public void The_words_around_a_quote_decide_its_role(string body, string quote) => Assert.Equal([quote], Story.Quotes(body));

    [Fact]
    public void The_headline_of_a_story_does_not_continue_a_speech() =>
        Assert.Equal(
            ["The pier is open = Holm", "Pier opens to all the strangers = title"],
            Story.Quotes("“The pier is open,” Holm said. “Pier opens to all the strangers,” by Ann Lund in the Post."));

    [Theory]
    [InlineData("“Slack Water” opened at the quay.", "Slack Water = title")]
    [InlineData("“Slack Water,” which opened in May, is a play.", "Slack Water = title")]
    [InlineData("“Slack” is the word for it.", "Slack = term")]
    [InlineData("“Slack” has been a rule of ours since then.", "Slack = mentioned")]
    [InlineData("“Slack water,” she added.", "Slack water = Anna Holm")]
    [InlineData("“Slack water!”", "Slack water = Anna Holm")]
    [InlineData("The water is “slack” there.", "slack = scare")]
    public void A_sentence_about_the_words_does_not_continue_the_speech(string after, string quote) =>
        Assert.Equal(quote, Story.Quotes("“We waited nine years for the pier,” Anna Holm said. " + after)[^1]);

    [Fact]
    public void Words_joined_to_a_title_are_a_title() =>
        Assert.Equal(
            ["Slack Water = title", "The Morning Tide with Bert Lund = title"],
            Story.Quotes("Holm is to be heard on “Slack Water” and “The Morning Tide with Bert Lund” this week."));

    [Theory]
    [InlineData("“The pier is open,” Holm said.\n\n'A pier for all the strangers.'\n\nThe boat is old.",
        "A pier for all the strangers = mentioned")]
    [InlineData("‘The pier is open,’ Holm said.\n\n‘It is free for all the strangers.’\n\nThe boat is old.",
        "It is free for all the strangers = Holm")]
    [InlineData("“The pier is open,” Holm said.\n\n“It is free for all the strangers.”\n\nThe boat is old.",
        "It is free for all the strangers = Holm")]
    public void A_line_in_single_marks_is_a_heading_where_quotes_have_double_ones(string body, string quote) =>
        Assert.Equal(quote, Story.Quotes(body)[1]);

    [Fact]
    public void Page_furniture_is_not_speech() =>
        Assert.Equal(QuoteRole.Mentioned, Story.Read("The pier is open.\n\n“Follow the Ellery Post on Twitter”").Quotes[0].Role);

    [Fact]
    public void Words_quoted_again_are_mentioned() =>
        Assert.Equal(
            ["The pier will open at an early date = Anna Holm", "early date = mentioned"],
            Story.Quotes(
                "“The pier will open at an early date,” Anna Holm said. No paper of the council's tells which “early date” is meant."));

    [Fact]
    public void A_headline_repeats_a_quote_of_the_story() =>
        Assert.Equal(QuoteRole.Mentioned,
            ArticleReader.Read("Pier to open ‘at an early date’\n\nThe pier will open soon, the council said on Monday.").Quotes[0].Role);
}
