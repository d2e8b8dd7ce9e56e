namespace Corpus.Text.Tests.Quotations;

/// <summary>The subject of a participle of saying: the people before it, or the subject of the clause that it closes.</summary>
public class ParticipleTests
{
    [Theory]
    [InlineData("The mayor walked out past protesters chanting “Save our old pier!” on the quay.", "protesters")]
    [InlineData("The vote left most of the residents saying “there will be no new pier in our time.”", "most of the residents")]
    [InlineData("The night ended in song – Anna Holm saying it was “better than any pier could be.”", "Anna Holm")]
    public void People_right_before_a_participle_are_its_subject(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm told reporters saying “the pier will open in May” was a mistake.", "Anna Holm")]
    [InlineData("Anna Holm sent a letter to the divers saying “the pier will open in the middle of May.”", "Anna Holm")]
    [InlineData("Anna Holm fired back at Bert Lund saying “the pier will open in the middle of May.”", "Anna Holm")]
    [InlineData("Anna Holm issued a statement saying “the pier will open in the middle of May.”", "Anna Holm")]
    [InlineData("Anna Holm came with the engineer, saying “the pier will open in the middle of May.”", "Anna Holm")]
    public void An_addressee_or_a_thing_sent_is_not_the_subject_of_a_participle(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm spoke of the cost of it, but Bert Lund brought her back to the pier, asking, “Who will pay for the lifeboats?”",
        "Bert Lund")]
    [InlineData("Anna Holm wept when the pier fell, and Bert Lund closed the quay, saying, “Nobody goes out there tonight.”", "Bert Lund")]
    [InlineData("Anna Holm, who has endorsed the new pier, opened the old one, saying, “It goes out and it never comes back.”",
        "Anna Holm, who has endorsed the new pier")]
    [InlineData("The divers thanked Anna Holm, who opened the old pier by saying, “It goes out and it never comes back.”", "who")]
    public void A_participle_belongs_to_the_clause_that_it_closes(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm said the pier was old and the quay was older, adding, “We will mend them both by May.”")]
    [InlineData("Anna Holm opened the pier after the divers came out, saying, “It goes out and it never comes back.”")]
    [InlineData("Anna Holm rejected the idea that the pier would be a burden, saying, “It goes out and it never comes back.”")]
    [InlineData("Anna Holm thanked the engineer, who built two piers, saying, “It goes out and it never comes back.”")]
    public void A_clause_inside_does_not_change_the_subject_of_a_participle(string body) => Assert.Equal("Anna Holm", Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm said Bert Lund was stuck in what she called “a quarrel over two old boats.”", "Anna Holm")]
    [InlineData("Anna Holm criticised Bert Lund for what she called “a quarrel over two old boats.”", "Anna Holm")]
    [InlineData("The mayor denounced what he called “a quarrel over two old boats.”", "The mayor")]
    public void A_pronoun_before_called_means_the_outer_speaker_where_it_fits(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm said Bert Lund was stuck in what he called “a quarrel over two old boats.”", "he")]
    [InlineData("The council is at the end of what she called “a quarrel over two old boats.”", "she")]
    [InlineData("Each plan favours what he calls “a pier for the whole of the town.”", "he")]
    public void A_pronoun_before_called_stands_alone_where_nobody_fits(string body, string mention) =>
        Assert.Equal(mention, Story.Mention(body));
}
