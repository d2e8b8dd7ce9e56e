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
    public void Fires_and_offers_the_year_that_fits(string body, string year)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2004", body));
        Assert.Equal(2, finding.Related.Count);
        Assert.Equal(year, finding.Repairs[0].Replacement);
    }

    [Theory]
    [InlineData("He last came in July 2000, more than two decades ago.")]
    [InlineData("The mill closed in 1994, 30 years ago.")]
    [InlineData("The mill closed in 1993, 30 years ago.")] // a birthday not reached yet
    [InlineData("The mill closed in 1994, nearly 30 years ago.")]
    [InlineData("The mill closed in 1994, some three decades ago.")]
    [InlineData("The mill closed in 1994. Three years ago it opened again.")] // two things
    [InlineData("She won in 1994 and was third in Porto four years ago.")] // two things
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2004", body));

    [Fact]
    public void Stays_silent_without_a_publication_date() =>
        Assert.Empty(DatedArticle.Findings("CORP2004", "The mill closed in 1994, 20 years ago.", published: null));
}
