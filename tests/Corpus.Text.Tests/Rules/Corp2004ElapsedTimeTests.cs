using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2004ElapsedTimeTests
{
    [Theory]
    [InlineData("He last came in July 2010, more than two decades ago.", "2004")]
    [InlineData("The mill closed in 1994, 20 years ago.", "2004")]
    [InlineData("The mill closed 20 years ago, in 1994.", "2004")]
    [InlineData("The mill closed 20 years ago in 1994.", "2004")]
    [InlineData("The mill closed in 1994 -- nearly 20 years ago.", "2004")]
    [InlineData("The mill closed on May 3, 2012, about 40 years ago.", "1984")]
    [InlineData("The mill closed 20 years ago (1994).", "2004")]
    [InlineData("The mill opened in 1990 and closed 10 years later, in 2005.", "2000")]
    [InlineData("She has run the yard for 39 years, since 1995.", "1985")]
    [InlineData("She has run the yard since 1995 -- for 39 years.", "1985")]
    [InlineData("Founded in 1954, the 50-year-old company is to close.", "1974")]
    [InlineData("The 50-year-old company, which was founded in 1954, is to close.", "1974")]
    [InlineData("In 2014, 10 years after the 1994 accord, she left.", "2004")]
    [InlineData("He was mayor for twelve years, from 1997 to 2005.", "1993")]
    [InlineData("It has been 20 years since the last ferry sailed in 1994.", "2004")]
    [InlineData("The mill, founded in 1954, is now 50 years old.", "1974")]
    [InlineData("The mill closed in 1934, half a century ago.", "1974")]
    public void Fires_and_offers_the_year_that_fits(string body, string year)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2004", body));
        Assert.Equal(2, finding.Related.Count);
        Assert.Equal(year, finding.Fixes[0].Edits[0].NewText);
    }

    [Theory]
    [InlineData("The mill closed in 1994, 20 years ago.", "The mill closed in 1994, 30 years ago.")]
    [InlineData("The mill closed in 1994, twenty years ago.", "The mill closed in 1994, thirty years ago.")]
    [InlineData("The mill closed in 1994, a decade ago.", "The mill closed in 1994, three decades ago.")]
    [InlineData("The mill closed in 2010, three decades ago.", "The mill closed in 2010, 14 years ago.")]
    [InlineData("The mill closed in 1994, a year ago.", "The mill closed in 1994, thirty years ago.")]
    [InlineData("Founded in 1954, the 50-year-old mill is to close.", "Founded in 1954, the 70-year-old mill is to close.")]
    public void Offers_the_count_that_fits_in_the_format_of_the_text(string body, string repaired) =>
        Assert.Equal(repaired, Assert.Single(DatedArticle.Findings("CORP2004", body)).After(1));

    [Theory]
    [InlineData("He last came in July 2000, more than two decades ago.")]
    [InlineData("The mill opened in 1990 and closed 15 years later, in 2005.")]
    [InlineData("The mill opened in 1990. It burned in 1995, was rebuilt, and ten years later, in 2005, closed.")] // counted from the fire
    [InlineData("She has run the yard for 29 years, since 1995.")]
    [InlineData("She had run the yard for 12 years, since 1995.")] // until she left
    [InlineData("Rents fell by 12 years of savings since 1995.")]
    [InlineData("The dykes shrank by 12 years since 1995.")] // no length of time between
    [InlineData("Beside the 49-year-old mill is a shop that opened in 2011.")] // two things
    [InlineData("Founded in 1954, the 70-year-old company is to close.")]
    [InlineData("He was mayor for eight years, from 1997 to 2005.")]
    [InlineData("Over nine years between 1895 and 1924 he lived there.")] // in all
    [InlineData("In 2011, 10 years after the end of the 1991-2001 strike, she left.")] // from its end
    [InlineData("Rents doubled in 10 years, from 13 in 1993 to 26 in 2004.")]
    [InlineData("The mill closed in 1994, 30 years ago.")]
    [InlineData("The mill closed in 1993, 30 years ago.")] // a birthday not reached yet
    [InlineData("The mill closed in 1994, nearly 30 years ago.")]
    [InlineData("The mill closed in 1994, some three decades ago.")]
    [InlineData("The mill closed in 1994. Three years ago it opened again.")] // two things
    [InlineData("She won in 1994 and was third in Porto four years ago.")] // two things
    [InlineData("It has been 30 years since the last ferry sailed in 1994.")]
    [InlineData("It has been ten years since she sold the boat he bought in 1999.")] // two things
    [InlineData("It has been 30 years since the school founded in 1960 closed.")]
    [InlineData("It had been ten years since the flood in 1953.")]
    [InlineData("The mill, founded in 1954, is now 70 years old.")]
    [InlineData("The mill closed in 1974, half a century ago.")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2004", body));

    [Fact]
    public void Stays_silent_without_a_publication_date() =>
        Assert.Empty(DatedArticle.Findings("CORP2004", "The mill closed in 1994, 20 years ago.", published: null));
}
