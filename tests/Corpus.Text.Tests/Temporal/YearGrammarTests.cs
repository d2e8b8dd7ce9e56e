using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class YearGrammarTests
{
    [Theory]
    [InlineData("The islanders lost the 2016 elections.", "2016 = 2016")]
    [InlineData("The town is proud of its 1967 walls.", "1967 = 1967")]
    [InlineData("The town recalls the 2014 police inquiry.", "2014 = 2014")]
    [InlineData("Catches fell 26% below 2005 levels.", "2005 = 2005")]
    [InlineData("He wrote this in 2013: the pier is old.", "2013 = 2013")]
    [InlineData("April 19, 2011: The pier burns.", "April 19, 2011 = 2011-04-19")]
    [InlineData("They met four or five years ago.", "four or five years ago = 2020")]
    public void Years(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("The storm sank 2016 boats.")]
    [InlineData("The town sent 1950 women to the quay.")]
    [InlineData("The 2000 boats came home.")]
    [InlineData("The 1950 people of the island came home.")]
    [InlineData("They won their past 12 games in the past 12 matches.")]
    [InlineData("They sold 3 or 4 boats, 20 or 30 years old.")]
    public void Numbers_of_things_are_not_years(string body) => Assert.Empty(DatedArticle.Values(body));

    [Theory]
    [InlineData("He was jailed in 1995 to 15 years.", "1995 = 1995|15 years = P15Y")]
    [InlineData("It took five years to three decades.", "five years = P5Y|three decades = P3DE")]
    [InlineData("They won by 5 to two weeks later.", "two weeks later = 2024-W06")]
    public void Numbers_that_do_not_share_a_unit(string body, string expected) =>
        Assert.Equal(expected.Split('|'), DatedArticle.Values(body));
}
