using System.Linq;

namespace Corpus.Text.Tests.Quotations;

/// <summary>Quotations with marks that are missing, turned, mistyped or nested.</summary>
public class OpenQuotationTests
{
    [Theory]
    [InlineData("“The pier is open, said Anna Holm on Monday.\n\n“It is free,” said Bert Lund.")]
    [InlineData("\"The pier is open, said Anna Holm.\n\n\"It is free,\" said Bert Lund.")]
    [InlineData("“Is the pier open? asked Anna Holm.\n\n“It is free,” said Bert Lund.")]
    [InlineData("“The pier is open! cried Anna Holm.\n\n“It is free,” said Bert Lund.")]
    [InlineData("“The pier is open, Anna Holm said.\n\n“It is free,” said Bert Lund.")]
    [InlineData("“The pier is open, said Anna Holm. “It is free,” said Bert Lund.")]
    public void An_attribution_ends_a_quotation_without_a_closing_mark(string body)
    {
        Article article = Story.Read(body);
        Assert.Equal(["Anna Holm", "Bert Lund"], article.Quotes.Select(quote => quote.Speaker?.Name));
        Assert.Single(article.Findings, finding => string.Equals(finding.Rule, "CORP1002", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“The pier is open, Bert said to me that night.\n\n“It is free,” said Anna Holm.")]
    [InlineData("“Time to go, she said. I left the pier.\n\n“It was free,” said Anna Holm.")]
    [InlineData("“The pier was built by my father. It has never leaked.\n\n“On Monday it did,” said Anna Holm.")]
    public void A_speaker_inside_a_quotation_does_not_end_it(string body)
    {
        Article article = Story.Read(body);
        Assert.All(article.Quotes, quote => Assert.Equal("Anna Holm", quote.Speaker?.Name));
        Assert.DoesNotContain(article.Findings, finding => string.Equals(finding.Rule, "CORP1002", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Anna Holm went on: “They call it “the old lady” with a smile. They do not mean it.\n\n“They love the pier,” she said.")]
    [InlineData("The cook wrote: “My guests call it “the tide” because it comes twice. I do not mind.\n\n“It is hot, at least.”")]
    public void An_inner_quotation_closes_in_its_paragraph_when_the_outer_one_continues(string body)
    {
        Article article = Story.Read(body);
        Assert.Single(article.Quotes[0].Nested);
        Assert.DoesNotContain(article.Findings, finding => string.Equals(finding.Rule, "CORP1002", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'The players' bus was late,' said Anna Holm.")]
    [InlineData("‘The owners’ pier is old, and the rowers’ boats are too,’ said Anna Holm.")]
    [InlineData("‘You’re only foolin’ round with the nets,’ said Anna Holm.")]
    [InlineData("'The ol' pier is open,' said Anna Holm.")]
    [InlineData("Anna Holm said: ‘I told her “stay here” and she stayed.’")]
    [InlineData("'Who taught you what \"ebb\" means?' Anna Holm asked.")]
    [InlineData("“I think we”re going to open it,” said Anna Holm.")]
    public void An_apostrophe_or_a_double_mark_inside_closes_no_quotation(string body) =>
        Assert.Equal("Anna Holm", Story.Speaker(body));

    [Fact]
    public void A_single_mark_closes_at_the_nearest_mark_that_can_close_it() =>
        Assert.Equal(["big boats", "too late"],
            Story.Read("The 'big boats' were told that it was 'too late' to sail.").Quotes.Select(
                quote => quote.Content.Of(quote.Article.Text)));

    [Fact]
    public void A_quotation_in_single_marks_continues_in_the_paragraph_below() =>
        Assert.Equal(
            ["Anna Holm", "Anna Holm", "Anna Holm"],
            Story.Read(
                "Anna Holm said: 'The pier is open. It is free.\n\n"
                    + "'It was built in May. It is the best on the coast.\n\n'We are glad.'").Quotes.Select(quote => quote.Speaker?.Name));

    [Theory]
    [InlineData("» “The pier is open,” said Anna Holm.\n\n» The shop shuts at five.")]
    [InlineData("» The owner, Anna Holm, said “boots are not allowed in here any more.”\n\n» The shop shuts at five.")]
    [InlineData("Home » News » Harbour\n\n“The pier is open to all of us,” said Anna Holm.")]
    [InlineData("• “We sail,” said Anna Holm.")]
    [InlineData("- “It is over,” said Anna Holm.")]
    [InlineData("* “It is over,” Anna Holm said.")]
    [InlineData("»The pier is late again,« said Anna Holm.")]
    public void A_bullet_is_neither_a_quotation_mark_nor_a_word(string body)
    {
        Assert.Equal("Anna Holm", Story.Speaker(body));
        Assert.Empty(Story.Findings("CORP1002", body));
    }
}
