namespace Corpus.Text.Tests.Quotations;

/// <summary>Who has the floor: a quotation goes on with whoever spoke before, in its sentence, its paragraph or the one above.</summary>
public class ContinuationTests
{
    [Fact]
    public void A_split_quote_is_one_speakers() =>
        Assert.Equal(["The pier = Anna Holm", "will open in May = Anna Holm"], Story.Quotes("“The pier,” Anna Holm said, “will open in May.”"));

    [Fact]
    public void A_quote_goes_on_in_the_next_sentence_and_paragraph() =>
        Assert.Equal(
            ["The pier will open = Anna Holm", "It will open in May = Anna Holm", "Not a day before = Anna Holm"],
            Story.Quotes("“The pier will open,” Anna Holm said. “It will open in May.”\n\n“Not a day before.”"));

    [Fact]
    public void A_quote_that_follows_a_told_sentence_is_its_speakers() =>
        Assert.Equal(["Nobody asked us first = Anna Holm"], Story.Quotes("Anna Holm said the plan came as a surprise. “Nobody asked us first.”"));

    [Fact]
    public void A_predicate_in_marks_is_told_by_whoever_spoke_before() =>
        Assert.Equal(
            ["Bert Lund will open the pier in May = Ellery Post", "expressed his wish to see it stand = Ellery Post"],
            Story.Quotes("“Bert Lund will open the pier in May,” the Ellery Post reported. Lund also “expressed his wish to see it stand.”"));

    [Fact]
    public void A_speech_may_be_attributed_by_its_second_paragraph() =>
        Assert.Equal(
            ["Not only can the pier stand, it will = Anna Holm", "It may be the only one that does = Anna Holm"],
            Story.Quotes("The engineer was in high spirits.\n\n“Not only can the pier stand, it will.”\n\n“It may be the only one that does,” Anna Holm noted."));

    [Fact]
    public void Words_quoted_in_passing_do_not_take_the_floor() =>
        Assert.Equal(
            ["Anna Holm", "he", "Anna Holm"],
            Story.Mentions("“Is the pier for sale?” asked Anna Holm, thinking of what he calls a “mad” plan. “The answer is that it never was.”"));
}
