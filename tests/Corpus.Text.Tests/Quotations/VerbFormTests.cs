namespace Corpus.Text.Tests.Quotations;

/// <summary>Which words are verbs where they stand.</summary>
public class VerbFormTests
{
    [Theory]
    [InlineData("Anna Holm left her home state a week ago, saying, “The pier will open in May.”")]
    [InlineData("Anna Holm presented the council plan on Monday, saying, “The pier will open in May.”")]
    [InlineData("Anna Holm thanked her home state and then said, “The pier will open in May.”")]
    [InlineData("Anna Holm brought the Ellery Post report to the meeting and said, “The pier will open in May.”")]
    public void A_noun_that_could_be_a_verb_is_not_a_cue(string body) => Assert.Equal("Anna Holm", Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm expected that one of the biggest challenges would be “to live with what the others leave behind.”", "Anna Holm")]
    [InlineData("Anna Holm said on the evening show that “the pier is the only place to stand on.”", "Anna Holm")]
    [InlineData("The council say that “the pier is the only place to stand on.”", "The council")]
    [InlineData("The challenges say “nothing at all about who pays for it.”", "The challenges")]
    public void A_noun_behind_its_adjective_is_no_verb(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("The divers state that “the pier will open in the middle of May.”", "The divers")]
    [InlineData("The two divers, however, report that “the pier will open in the middle of May.”", "The two divers")]
    [InlineData("People say that “the pier will open in the middle of May.”", "People")]
    public void A_plain_form_behind_a_plural_is_a_verb(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("Anna Holm shared a drawing called Tide with the council, writing “the pier will open in the middle of May.”")]
    [InlineData("Anna Holm read from an order signed by the mayor and said “the pier will open in the middle of May.”")]
    [InlineData("Anna Holm named a diver who works for the council and called for “a pier that outlasts its builders.”")]
    public void A_participle_that_describes_a_noun_has_no_subject(string body) => Assert.Equal("Anna Holm", Story.Mention(body));

    [Fact]
    public void The_label_of_a_summary_tells_nothing() => Assert.Empty(Story.Told("Story highlights New pier is a risk to all boats"));
}
