namespace Corpus.Text.Tests.Quotations;

/// <summary>Where a subject begins and ends: subjects with a place of origin or a time, and words that only look like a subject.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData(
        "According to the press release on their plan, under the rules of Anna Holm, “family boats are exempt from harbour checks.”",
            "the press release on their plan")]
    [InlineData(
        "Based on what readers write, it will rain. But diver Anna Holm of Ellery, Texas reminds us that “the sea has seen worse than this "
            + "rain.”", "diver Anna Holm of Ellery, Texas")]
    [InlineData("Anna Holm spoke last, also putting some blame on Vost and saying, “We are not here to receive lessons in rowing.”",
        "Anna Holm")]
    [InlineData("“The rule does exactly what it should not do,” the federal appeals court ruled.", "the federal appeals court")]
    [InlineData("A poll from early August found that “the pier is the first thing that people mention.”", "A poll from early August")]
    [InlineData("“The rule does exactly what it should not do,” tweeted Anna Holm last November, when it rained.", "Anna Holm")]
    [InlineData("A second film found diver Anna Holm calling the plan a “bridge to nowhere in the rain.”", "diver Anna Holm")]
    [InlineData("Anna Holm presided over a crowd chanting “Send the ferry back! Send it back!”", "a crowd")]
    [InlineData("A diver turned away, prompting Anna Holm to hold out her hand anyway and declare, “In this town we still shake hands.”",
        "Anna Holm")]
    [InlineData("Two weeks after a Vost panel called the pier “grave and rotting from within,” the council met.", "a Vost panel")]
    [InlineData("The vote came hours before Anna Holm said it was “wrong and appalling.”", "Anna Holm")]
    [InlineData("Shortly after Anna Holm said it was “wrong and appalling,” the council met.", "Anna Holm")]
    [InlineData("The family after the storm said it was “wrong and appalling.”", "The family after the storm")]
    [InlineData("The first report after the storm said it was “wrong and appalling.”", "The first report after the storm")]
    [InlineData("The weeks after the storm said it was “wrong and appalling.”", "the storm")]
    [InlineData("Some blame “the old men in the harbour office” for it.", "Some")]
    public void The_whole_subject_is_the_source(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("At some point “tidal filter bubble” came to be a word.")]
    [InlineData("Sometimes called “the subaltern,” the crew was paid by the tide.")]
    [InlineData("Never said “take the boat.” I have wonderful relations with boats.")]
    public void A_word_that_opens_a_sentence_is_not_a_subject(string body) => Assert.Null(Story.Mention(body));

    [Theory]
    [InlineData("After Sen. Anna Holm, R-Utah, said it was “wrong and appalling,” the council met.")]
    [InlineData("Now Harbour Chairwoman Anna Holm, D-Calif., said it was “wrong and appalling.”")]
    [InlineData("Rep. Anna Holm, R-Minn. told the Post that she found it “wrong and appalling.”")]
    [InlineData("Anna Holm of Pittsburgh, who testified that it was “wrong and appalling,” left.")]
    [InlineData("Mrs Holm is Anna Holm. Mrs Holm - who has campaigned for it for years - told the town: “It is wrong and appalling.”")]
    public void A_place_of_origin_is_not_the_source(string body) => Assert.Equal("Anna Holm", Story.Speaker(body));

    [Theory]
    [InlineData("The woman in Oklahoma City who said it was “wrong and appalling” left.", "woman")]
    [InlineData("Members such as Anna Holm can offer “halfway piers” at best, they say.", "they")]
    [InlineData("Just last week, Anna Holm, a diver, wrote: “It is wrong and appalling.”", "Anna Holm")]
    [InlineData("Then mayor of Ellery, Anna Holm said: “It is wrong and appalling.”", "Anna Holm")]
    [InlineData("A note from Tarn Ringholm who said it was “wrong and appalling” hung there.", "Tarn Ringholm")]
    [InlineData("A member of the Harbour Board, Texas, and Anna Holm said: “It is wrong and appalling.”", "Anna Holm")]
    [InlineData("In Ellery, Texas said it was “wrong and appalling.”", "Texas")]
    public void A_name_is_not_taken_for_a_place_nor_a_place_for_a_name(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData(
        "Bert Lund of Vost, Texas, had a daughter, said his aunt, Anna Holm of Ellery.\n\n“My heart breaks for that child,” she said.",
            "Anna Holm")]
    [InlineData(
        "Bert Lund, a pilot who was one of two on the boat, had served in two wars, said Pastor Anna Holm.\n\n“My heart breaks for that "
            + "child,” she said.", "Anna Holm")]
    [InlineData("Anna Holm, a pilot who has been everywhere, said: “My heart breaks for that child.”", "Anna Holm")]
    [InlineData("Anna Holm, who was in the harbour, and who had a boat, said: “My heart breaks for that child.”", "Anna Holm")]
    public void A_person_with_a_verb_before_the_comma_is_not_the_speaker_behind_it(string body, string speaker) =>
        Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Why do the divers keep complaining about the “tide tax” that they voted for?", "the divers")]
    [InlineData("Why the mayor said it was “wrong and appalling” nobody knows.", "the mayor")]
    [InlineData("She told how Anna Holm joked that the pier was “a bridge to nowhere in the rain.”", "Anna Holm")]
    public void A_question_word_is_not_a_subject(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("The Saudis state that “the pier is the first thing that people mention.”", "The Saudis")]
    [InlineData("Anna Holm told the crowd in May that “the pier is the first thing that people mention.”", "Anna Holm")]
    [InlineData("Anna Holm tried to leave and declared, “In this town we still shake hands.”", "Anna Holm")]
    [InlineData("Lund forced Anna Holm to leave and said, “In this town we still shake hands.”", "Lund")]
    [InlineData("Anna Holm, chanting “Send the ferry back!” with the crowd, left.", "Anna Holm")]
    [InlineData("Anna Holm found the diver. “The pier is the first thing that people mention,” she said.", "she")]
    public void Words_that_follow_do_not_change_the_subject(string body, string mention) => Assert.Equal(mention, Story.Mention(body));
}
