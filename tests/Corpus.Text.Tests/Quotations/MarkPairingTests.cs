using System.Linq;

namespace Corpus.Text.Tests.Quotations;

public class MarkPairingTests
{
    [Theory]
    [InlineData("Holm said “the pier is open” and left.", "“the pier is open”")]
    [InlineData("Holm said ”the pier is open” and left.", "”the pier is open”")]
    [InlineData("Holm said “the pier is open“ and left.", "“the pier is open“")]
    [InlineData("Holm said “the pier is open\" and left.", "“the pier is open\"")]
    [InlineData("Holm said ''the pier is open'' and left.", "''the pier is open''")]
    [InlineData("Holm said ``the pier is open'' and left.", "``the pier is open''")]
    [InlineData("Holm said «the pier is open» and left.", "«the pier is open»")]
    [InlineData("Holm said ‘the pier is open’ and left.", "‘the pier is open’")]
    [InlineData("Holm said 'the pier isn't open' and left.", "'the pier isn't open'")]
    [InlineData("Holm left.\"The pier is open,\" she said.", "\"The pier is open,\"")]
    [InlineData("Holm said it is \" open and free \" to all.", "\" open and free \"")]
    public void Marks_of_every_style_are_paired(string body, string quote) =>
        Assert.Equal(quote, Assert.Single(Story.Read(body).Quotes).Text);

    [Theory]
    [InlineData("The owners' promises didn't help the crew's families in the '90s.")]
    [InlineData("The mast is 40' 6\" high.")]
    [InlineData("Get 'em while they're hot, the fishermen's wives say.")]
    [InlineData("See <a href=\"https://example.org\" target=\"_blank\">the plan</a>.")]
    public void Apostrophes_measures_and_markup_are_not_quotes(string body) => Assert.Empty(Story.Read(body).Quotes);

    [Theory]
    [InlineData("“They called it ‘the old lady’ for years,” Holm said.")]
    [InlineData("\"They called it “the old lady” for years,\" Holm said.")]
    [InlineData("''They called it 'the old lady' for years,'' Holm said.")]
    [InlineData("“They called it “the old lady” for years,” Holm said.")]
    public void An_inner_quote_is_a_child_of_the_outer_one(string body)
    {
        Quote outer = Assert.Single(Story.Read(body).Quotes);
        Assert.Contains("the old lady", Assert.Single(outer.Nested).Text, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Three_marks_close_the_inner_quote_and_then_the_outer_one() =>
        Assert.Equal("''We called her 'the old lady'''",
            Assert.Single(Story.Read("''We called her 'the old lady''' Holm said.").Quotes).Text);

    [Fact]
    public void A_quote_may_open_every_paragraph_and_close_only_the_last() =>
        Assert.Equal(
            ["“The pier is open.", "“It is free,”"],
            Story.Read("“The pier is open.\n\n“It is free,” Holm said.").Quotes.Select(quote => quote.Text));

    [Theory]
    [InlineData("<post author=\"holm\" day=\"3\">The pier is open to all of us.")]
    [InlineData("\">The pier is open to all of us, and to the strangers.")]
    public void Attributes_of_markup_are_not_quotes(string body) => Assert.Empty(Story.Read(body).Quotes);
}
