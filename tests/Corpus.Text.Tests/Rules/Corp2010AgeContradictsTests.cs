using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2010AgeContradictsTests
{
    [Theory]
    [InlineData("Ada Roe, 44, born in April 1970, runs the yard.", "53", "1980")]
    [InlineData("Ada Roe, 33, was born in Porto in 1984.", "40", "1991")]
    [InlineData("The 44-year-old Ada Roe, who was born in 1970, runs the yard.", "54", "1980")]
    [InlineData("Ada Roe, born in Porto on May 3, 1970, is now 44.", "53", "1980")]
    [InlineData("Born in 1950, she died in 2011, aged 56.", "61", "1955")]
    public void Fires_and_offers_the_year_and_the_age_before_or_after_the_birthday(string body, string age, string year)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2010", body));
        Assert.Equal([age, year], [finding.Repairs[0].Replacement, finding.Repairs[1].Replacement]);
    }

    [Theory]
    [InlineData("Ada Roe, 53, born in April 1970, runs the yard.")]
    [InlineData("Ada Roe, 54, born in April 1970, runs the yard.")]
    [InlineData("The actor dies aged 56 October 6, 2011")]
    [InlineData("Ada Roe, 44, whose son was born in 2010, runs the yard.")]
    [InlineData("Born in 1950, she died in 2011, aged 61.")]
    [InlineData("Ada Roe, 44, died last year. Tom Roe was born in 1990.")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2010", body));
}
