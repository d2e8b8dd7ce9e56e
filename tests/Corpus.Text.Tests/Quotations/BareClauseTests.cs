namespace Corpus.Text.Tests.Quotations;

/// <summary>
/// A clause behind a quotation with a subject that only its place shows: the words between comma and verb are the source.
/// </summary>
public class BareClauseTests
{
    [Theory]
    [InlineData("“The pier will open in May,” Sun said.", "Sun")]
    [InlineData("“The pier will open in May,” From said on Monday.", "From")]
    [InlineData("“The pier will open in May,” retired captain Anna Holm told reporters.", "retired captain Anna Holm")]
    [InlineData("“The pier will open in May,” fellow diver Sun Holm wrote in a letter.", "fellow diver Sun Holm")]
    [InlineData("“The pier will open in May,” the two write.", "the two")]
    [InlineData("“The pier will open in May,” a voice over says as the sea is shown.", "a voice over")]
    [InlineData("“The pier will open in May,” deputy director of the harbour and light division of the town Anna Holm said.",
        "deputy director of the harbour and light division of the town Anna Holm")]
    [InlineData("“The pier will open in May,” Dr. Anna Holm, the council's head of safety told reporters.",
        "Dr. Anna Holm, the council's head of safety")]
    [InlineData("“The pier will open in May,” Anna Holm, Ellery's head of safety told the Ellery Post.",
        "Anna Holm, Ellery's head of safety")]
    public void The_words_between_comma_and_verb_are_the_source(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("“The pier will open in May,” the council's old slogan, hangs over the quay that Anna Holm said was closed.")]
    [InlineData("“The pier will open in May,” which nobody said.")]
    [InlineData("“The pier will open in May,” the old slogan of the men that nobody in the council of the town has ever said.")]
    [InlineData("“The pier will open in May,” a line from the song, the council's choir and all of its friends in Vost sang.")]
    [InlineData("“The pier will open in May,” forced by the council to be said.")]
    [InlineData("“The pier will open in May” is what a voice over says.")]
    public void Other_words_behind_a_comma_are_not_a_source(string body) => Assert.Null(Story.Speaker(body));

    [Theory]
    [InlineData(
        "But even as Anna Holm claimed on Monday that “the pier has been closed for less,” one of the former builders of the pier said it "
            + "was another pier.", "Anna Holm")]
    [InlineData("Anna Holm praised the “deep and lasting peace” – peace, he said, is what the pier is for.", "Anna Holm")]
    public void A_clause_before_the_quote_attributes_it(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("“The pier will hold for a year,” Holm's said.", "Holm")]
    [InlineData("Holm's said the pier was “sound for another year or two.”", "Holm")]
    public void A_firm_may_have_the_name_of_its_owner(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Theory]
    [InlineData("Anna Holm's said to be “the last of the builders of the pier.”")]
    [InlineData("It's said that the pier is “the last of the works of its kind.”")]
    public void Words_said_about_a_person_or_a_thing_have_no_speaker(string body) => Assert.Null(Story.Speaker(body));

    [Theory]
    [InlineData("The council would do well to begin “building bridges” to Bert Lund, said Anna Holm, a former mayor.",
        "Anna Holm, a former mayor")]
    [InlineData("The pier was “closed for the whole of the winter” on the word of the council, said the engineer.", "the engineer")]
    public void A_verb_behind_a_whole_clause_has_its_subject_behind_it(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("A diver at the old pier, Bert Lund, told the council that “the pier will be closed for the winter.”",
        "A diver at the old pier, Bert Lund")]
    [InlineData("A diver from the council, Bert Lund, said the pier would be “closed for the whole of the winter.”",
        "A diver from the council, Bert Lund")]
    [InlineData("The pier was closed by Bert Lund, said the council had “waited for too long,” and reopened.", "Bert Lund")]
    public void A_verb_behind_an_apposition_has_its_subject_before_it(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));
}
