namespace Corpus.Text.Tests.Quotations;

/// <summary>
/// Quotations that continue the speech of the person before: in the sentence, in the paragraph, or in the paragraph above.
/// </summary>
public class ContinuationTests
{
    [Fact]
    public void A_split_quote_has_one_speaker() =>
        Assert.Equal(["The pier = Anna Holm", "will open in May = Anna Holm"],
            Story.Quotes("“The pier,” Anna Holm said, “will open in May.”"));

    [Fact]
    public void A_quote_continues_in_the_next_sentence_and_paragraph() =>
        Assert.Equal(
            ["The pier will open = Anna Holm", "It will open in May = Anna Holm", "Not a day before = Anna Holm"],
            Story.Quotes("“The pier will open,” Anna Holm said. “It will open in May.”\n\n“Not a day before.”"));

    [Fact]
    public void A_quote_after_indirect_speech_has_the_same_speaker() =>
        Assert.Equal(["Nobody asked us first = Anna Holm"],
            Story.Quotes("Anna Holm said the plan came as a surprise. “Nobody asked us first.”"));

    [Theory]
    [InlineData("“Where were you?” the judge asked Bert Lund.", "Bert Lund")]
    [InlineData("“Where were you?” Anna Holm asked Bert Lund.", "Bert Lund")]
    [InlineData("Bert Lund came.\n\n“Where were you?” Anna Holm asked.", "Bert Lund")]
    [InlineData("“Where were you?” the judge asked.", "judge")]
    public void The_person_asked_answers_in_the_next_paragraph(string question, string speaker) =>
        Assert.Equal("At home, with my mother = " + speaker, Story.Quotes(question + "\n\n“At home, with my mother.”")[^1]);

    [Theory]
    [InlineData("Mayor Anna Holm was defiant.", "Anna Holm")]
    [InlineData("Mayor Anna Holm did not hide her anger.", "Anna Holm")]
    [InlineData("The old quay was empty.", "?")]
    public void A_person_who_is_judged_above_speaks_below(string above, string speaker) =>
        Assert.Equal("We waited nine years for this = " + speaker, Story.Quotes(above + "\n\n“We waited nine years for this.”")[^1]);

    [Fact]
    public void A_predicate_in_marks_has_the_speaker_before_it() =>
        Assert.Equal(
            ["Bert Lund will open the pier in May = Ellery Post", "expressed his wish to see it stand = Ellery Post"],
            Story.Quotes(
                "“Bert Lund will open the pier in May,” the Ellery Post reported. Lund also “expressed his wish to see it stand.”"));

    [Fact]
    public void The_second_paragraph_may_attribute_a_speech() =>
        Assert.Equal(
            ["Not only can the pier stand, it will = Anna Holm", "It may be the only one that does = Anna Holm"],
            Story.Quotes(
                "The engineer was in high spirits.\n\n“Not only can the pier stand, it will.”\n\n“It may be the only one that does,” Anna "
                    + "Holm noted."));

    [Fact]
    public void Words_quoted_in_passing_do_not_change_the_speaker() =>
        Assert.Equal(
            ["Anna Holm", "he", "Anna Holm"],
            Story.Mentions(
                "“Is the pier for sale?” asked Anna Holm, thinking of what he calls a “mad” plan. “The answer is that it never was.”"));

    [Theory]
    [InlineData("“We waited nine years for this pier.\n\nAnna Holm.”", "Anna Holm")]
    [InlineData("“It is open,” Bert Lund said.\n\n“We waited nine years for this pier.\n\nAnna Holm, Ellery Harbour Trust.”",
        "Anna Holm, Ellery Harbour Trust")]
    public void A_name_before_the_closing_mark_attributes_the_quote_above(string body, string mention)
    {
        Article article = Story.Read(body);
        Assert.Equal(mention, article.Quotes[article.Quotes.Count - 2].Attribution?.Source?.Of(article.Text));
        Assert.Equal(QuoteRole.Name, article.Quotes[article.Quotes.Count - 1].Role);
    }

    [Theory]
    [InlineData("“We waited nine years for this pier.\n\nAnna Holm built it alone.”")]
    [InlineData("“We waited nine years for this pier.\n\nNobody came.”")]
    [InlineData("“We waited nine years for this pier.”\n\n“Anna Holm.”")]
    public void Words_that_end_a_speech_are_not_a_signature(string body) =>
        Assert.DoesNotContain(Story.Read(body).Quotes, quote => quote.Role == QuoteRole.Name || quote.Attribution?.Source is not null);

    [Theory]
    [InlineData("Transcript as follows:\n\n“We waited nine years for this pier.”", "Transcript")]
    [InlineData("The full text of the letter follows:\n\n“We waited nine years for this pier.”", "The full text of the letter")]
    [InlineData("Anna Holm wrote as follows:\n\n“We waited nine years for this pier.”", "Anna Holm")]
    public void The_line_above_names_the_source_of_what_follows(string body, string mention) => Assert.Equal(mention, Story.Mention(body));

    [Theory]
    [InlineData("More follows.\n\n“We waited nine years for this pier.”")]
    [InlineData("In short as follows:\n\n“We waited nine years for this pier.”")]
    public void A_line_without_a_source_attributes_nothing(string body) => Assert.Null(Story.Mention(body));

    [Theory]
    [InlineData("Bert Lund, 38, engineer", "Bert Lund")]
    [InlineData("Bert Lund, writing to the council", "Bert Lund")]
    [InlineData("Bert Lund, 38, had come to town to see it.", "Anna Holm")]
    [InlineData("Bert Lund, who has seen many, was full of praise.", "Anna Holm")]
    public void A_sentence_below_a_quotation_is_not_a_signature(string below, string speaker) =>
        Assert.Equal("It will stand = " + speaker,
            Story.Quotes("“The pier will open,” Anna Holm said.\n\n“It will stand.”\n\n" + below)[^1]);
}
