namespace Corpus.Text.Tests.Quotations;

/// <summary>Rare ways to attribute a quotation, and words that only look like an attribution.</summary>
public class AttributionKindTests
{
    [Theory]
    [InlineData("“The pier belongs to the rowers,” no one said.")]
    [InlineData("“The pier belongs to the rowers,” nobody answered.")]
    [InlineData("Nobody in Ellery has ever said “the ferry was too early today.”")]
    [InlineData("Not one of the rowers said: “We will pay for the pier.”")]
    [InlineData("None of them said: “We will pay for the pier.”")]
    [InlineData("No mayor has ever told us, “We will pay for the pier.”")]
    [InlineData("Anna Holm did not say “we will pay for the pier.”")]
    [InlineData("Anna Holm never said: “We will pay for the pier.”")]
    public void Words_without_a_speaker_have_no_speaker(string body) => Assert.Null(Story.Speaker(body));

    [Theory]
    [InlineData("“It shines in the rain,” visitors will tell you.", "visitors")]
    [InlineData("“That is a fine pier to look at,” mothers would say.", "mothers")]
    [InlineData("“It shines in the rain,” neighbours used to joke.", "neighbours")]
    [InlineData("“The soup is cold again,” a boy chirped from the last bench.", "a boy")]
    [InlineData("“The soup is cold again,” one rower yelped.", "one rower")]
    [InlineData("The crew left after Anna Holm said, “There will be no wages until the boat has sailed.”", "Anna Holm")]
    [InlineData("The boat sailed before the mayor said, “There will be no wages.”", "the mayor")]
    [InlineData("Statement from the harbour board: “The reeds have not been cut for years.”", "the harbour board")]
    [InlineData("Anna Holm, mayor: “The reeds have not been cut for years.”", "Anna Holm, mayor")]
    [InlineData("Governor Anna Holm:\n\n“The lamps will burn until the boats are home.”", "Governor Anna Holm")]
    [InlineData("And from the mayor, Anna Holm:\n\n“We thank all who carried sand.”", "the mayor, Anna Holm")]
    [InlineData("A letter from Anna Holm, the warden:\n\n“The reeds have not been cut for years.”", "Anna Holm, the warden")]
    [InlineData("The boat is old.\n\n“The lamps on the pier are never lit.”\n\n-- Anna Holm on Marsh Radio", "Anna Holm")]
    [InlineData("The boat is old.\n\n“The lamps on the pier are never lit.”\n\n– Mayor Anna Holm, speaking on Monday", "Mayor Anna Holm")]
    [InlineData("Anna Holm criticised the toll on Sunday.\n\nLOCAL BREWER WINS GOLD IN ELLERY\n\n“The lamps on the pier are never lit.”",
        "Anna Holm")]
    [InlineData("“This request raises questions,” read Anna Holm's previous letter.", "Anna Holm")]
    [InlineData("“This request raises questions,” Anna Holm's memo said.", "Anna Holm")]
    [InlineData("The letter from Anna Holm said “this request raises many questions.”", "Anna Holm")]
    [InlineData("Anna Holm's spokesman said “this request raises many questions.”", "Anna Holm's spokesman")]
    [InlineData("“There is no reason to wait any longer,” the Tribune quotes Anna Holm.", "Anna Holm")]
    [InlineData("Storms reveal “the bonds that we all have,” Anna Holm told the Tribune.", "Anna Holm")]
    [InlineData("Several officials tell the Tribune that Bert Lund called Anna Holm to “remind her of the weight of the bill.”",
        "Several officials")]
    [InlineData(
        "Anna Holm is calm. I do not know why; she was sued for suggesting it is wrong to “let the pier fall to pieces on its own.”",
            "she")]
    public void The_mention_is_the_words_that_name_the_speaker(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("“We have no money,” said Anna Holm. Bert Lund shook his head. “Then I will go to the owners.”", "Bert Lund")]
    [InlineData("“You cannot land here,” said the pilot, Anna Holm. Bert Lund looked up from the net. “We have landed here for years.”",
        "Bert Lund")]
    [InlineData("“We have no money,” said Anna Holm. She shook her head. “Nobody in this town has any.”", "Anna Holm")]
    [InlineData("“We have no money,” said Anna Holm. Bert Lund's boat had sunk. “Nobody in this town has any.”", "Anna Holm")]
    public void A_person_who_acts_between_two_quotations_speaks_next(string body, string speaker) =>
        Assert.Equal(speaker, Story.Read(body).Quotes[1].Speaker?.Name);

    [Theory]
    [InlineData(
        "Anna Holm met Bert Lund on the pier.\n\n“Has the sea risen?” Lund asked.\n\n“I do not know that it has, and nobody here does.”",
            "Anna Holm")]
    [InlineData("Anna Holm met Bert Lund on the pier.\n\n“The sea has risen,” Lund said.\n\n“I do not know that it has gone down again.”",
        "Bert Lund")]
    public void A_person_who_is_asked_answers(string body, string speaker) =>
        Assert.Equal(speaker, Story.Read(body).Quotes[1].Speaker?.Name);

    [Theory]
    [InlineData("The mayor said that the “Blue Heron” had sunk in nine feet of water.", "Blue Heron = name")]
    [InlineData("The boat, the “Blue Heron,” sank, Anna Holm said.", "Blue Heron = name")]
    [InlineData("Anna Holm said the “Friends of the Pier” had paid for the lamps.", "Friends of the Pier = name")]
    [InlineData("The group called “Friends of the Pier” paid, the mayor said.", "Friends of the Pier = name")]
    [InlineData("Monday on “The Late Hour,” spokesman Bert Lund called for the pilot to go.", "The Late Hour = title")]
    [InlineData("“Sea of Glass,” a film by Anna Holm, opens in May, the mayor said.", "Sea of Glass = title")]
    [InlineData("The Post ran a story titled “Anna Holm Says Bert Lund Sold The Old Pier.” According to the story, Holm sued.",
        "Anna Holm Says Bert Lund Sold The Old Pier = title")]
    [InlineData("The plan would be beaten by a “gang of thousands,” Anna Holm said.", "gang of thousands = Anna Holm")]
    [InlineData("Anna Holm said it was a “very old boat” to sail in.", "very old boat = Anna Holm")]
    [InlineData("Anna Holm called it “the Ellery problem” on Monday.", "the Ellery problem = Anna Holm")]
    public void A_name_or_a_title_in_marks_is_not_speech(string body, string quote) =>
        Assert.Equal(quote, Assert.Single(Story.Quotes(body)));

    [Theory]
    [InlineData("Seats for the 2024 show cost more.")]
    [InlineData("The storm of March 3, 2024 claimed two lives.")]
    [InlineData("Neighbours were furious that night after the dam burst.")]
    [InlineData("Anna Holm began talking to Bert Lund.")]
    [InlineData("The council named Bert Lund as warden.")]
    [InlineData("The board appointed Bert Lund as its head.")]
    [InlineData("Twelve island states passed the law.")]
    [InlineData("The council said on Tuesday, March 13, 2024.")]
    public void An_action_a_noun_and_a_date_are_not_indirect_speech(string body) => Assert.Empty(Story.Told(body));

    [Theory]
    [InlineData("Anna Holm said on Wednesday, March 13, 2024, that the pier was late.")]
    [InlineData("Anna Holm said Wednesday, March 13, that the pier was late.")]
    [InlineData("Anna Holm told reporters on Monday, 6 May 2019, that the pier was late.")]
    [InlineData("On Wednesday, March 13, 2024, Anna Holm said that the pier was late.")]
    public void A_date_beside_the_verb_is_not_part_of_the_content(string body) =>
        Assert.Equal(["Anna Holm: the pier was late"], Story.Told(body));
}
