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

    [Theory]
    [InlineData("“We waited nine years for this pier.\n\nAnna Holm.”", "Anna Holm")]
    [InlineData("“It is open,” Bert Lund said.\n\n“We waited nine years for this pier.\n\nAnna Holm, Ellery Harbour Trust.”", "Anna Holm, Ellery Harbour Trust")]
    public void A_name_before_the_closing_mark_signs_what_stands_above(string body, string mention)
    {
        Article article = Story.Read(body);
        Assert.Equal(mention, article.Quotes[article.Quotes.Count - 2].Attribution?.Source?.Of(article.Text));
        Assert.Equal(QuoteRole.Name, article.Quotes[article.Quotes.Count - 1].Role);
    }

    [Theory]
    [InlineData("“We waited nine years for this pier.\n\nAnna Holm built it alone.”")]
    [InlineData("“We waited nine years for this pier.\n\nNobody came.”")]
    [InlineData("“We waited nine years for this pier.”\n\n“Anna Holm.”")]
    public void Words_that_end_a_speech_do_not(string body) => Assert.DoesNotContain(Story.Read(body).Quotes, quote => quote.Role == QuoteRole.Name || quote.Attribution?.Source is not null);

    [Theory]
    [InlineData("Transcript as follows:\n\n“We waited nine years for this pier.”", "Transcript")]
    [InlineData("The full text of the letter follows:\n\n“We waited nine years for this pier.”", "The full text of the letter")]
    [InlineData("Anna Holm wrote as follows:\n\n“We waited nine years for this pier.”", "Anna Holm")]
    public void What_follows_is_what_the_line_names(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("More follows.\n\n“We waited nine years for this pier.”")]
    [InlineData("In short as follows:\n\n“We waited nine years for this pier.”")]
    public void What_names_nothing_that_holds_words_does_not(string body) => Assert.Null(Story.Mention(body));

    [Theory]
    [InlineData("Bert Lund, 38, engineer", "Bert Lund")]
    [InlineData("Bert Lund, writing to the council", "Bert Lund")]
    [InlineData("Bert Lund, 38, had come to town to see it.", "Anna Holm")]
    [InlineData("Bert Lund, who has seen many, was full of praise.", "Anna Holm")]
    public void A_sentence_below_a_quotation_signs_nothing(string below, string speaker) =>
        Assert.Equal("It will stand = " + speaker, Story.Quotes("“The pier will open,” Anna Holm said.\n\n“It will stand.”\n\n" + below)[^1]);
}
