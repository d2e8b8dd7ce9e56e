using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2010AgeContradictsTests
{
    [Theory]
    [InlineData("Ada Roe, 44, born in April 1970, runs the yard.", "53 1979")]
    [InlineData("Ada Roe, 33, was born in Porto in 1984.", "39 40 1991")]
    [InlineData("The 44-year-old Ada Roe, who was born in 1970, runs the yard.", "53 54 1980")]
    [InlineData("The 44-year-old skipper, who was born in 1970, runs the yard.", "53 54 1980")]
    [InlineData("Ada Roe, born in Porto on May 3, 1970, is now 44.", "53 1979")]
    [InlineData("Ada Roe, 33, was born in Porto, a town by the sea, on May 3, 1984.", "39 1990")]
    [InlineData("Born in 1984, Roe, 60, runs the yard.", "39 40 1964")]
    [InlineData("Born in 1984, the 60-year-old runs the yard.", "39 40 1964")]
    [InlineData("Ada Roe (born in 1984, age 60) runs the yard.", "39 40 1964")]
    [InlineData("Ada Roe, 44, runs the yard. Born in 1984, Roe loves boats.", "39 40 1980")]
    [InlineData("Born in 1950, she died in 2011, aged 56.", "60 61 1955")]
    [InlineData("Born in 1950, she died at the age of 56 in 2011.", "60 61 1955")]
    [InlineData("Ada Roe was born in 1950. She died in 2011 at 56.", "60 61 1955")]
    [InlineData("Ada Roe (1920-2000) died at the age of 70.", "79 80 1930")]
    [InlineData("Ada Roe, who was born in 1984, turned 20 in 2014.", "29 30 1994")]
    [InlineData("Ada Roe was born in Porto in 1984. “I row,” said Roe, 60.", "39 40 1964")]
    [InlineData("Ada Roe, who was born in 1940, died on Tuesday at the age of 71.", "83 84 1953")]
    [InlineData("Ada Roe, the painter, died on Tuesday. She was 71. Roe was born in Porto on May 3, 1940.", "83 1952")]
    [InlineData("Ada Roe, the painter, has died aged 71. She was born in Porto in 1940.", "83 84 1953")]
    [InlineData("Ada Roe died on Tuesday at the age of 71. Born in 1940 in Porto, she rowed.", "83 84 1953")]
    [InlineData("Ada Roe was born in Porto in 1940. She is 71.", "83 84 1953")]
    public void Fires_and_offers_the_ages_that_the_birth_allows_and_the_year(string body, string repairs)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2010", body));
        Assert.Equal(2, finding.Related.Count);
        Assert.Equal(repairs, string.Join(' ', System.Linq.Enumerable.Select(finding.Fixes, fix => fix.Edits[0].NewText)));
    }

    [Theory]
    [InlineData("Ada Roe, born 3 May 1940, died on 2 February 2023, aged 81.", 1)]
    [InlineData("Ada Roe, born 3 May 1940, died on 2 February 2023, aged 82.", 0)]
    [InlineData("Ada Roe, born in 1940, died on 2 February 2023, aged 81.", 0)]
    [InlineData("Ada Roe, born 3 May 1940, died in 2023, aged 81.", 0)]
    public void An_age_at_death_between_two_days_is_exact(string body, int findings) =>
        Assert.Equal(findings, DatedArticle.Findings("CORP2010", body).Count);

    [Fact]
    public void Fires_at_the_age_where_the_birth_is_in_another_paragraph() => Assert.Equal(
        new Span("Ferry\n\nAda Roe was born in Porto in 1984.\n\n“I row,” said Roe, ".Length, 2),
        Assert.Single(
            ArticleReader.Read("Ferry\n\nAda Roe was born in Porto in 1984.\n\n“I row,” said Roe, 60.",
                new ArticleMetadata { Published = "2024-03-14" }).Findings, finding => finding.Rule == "CORP2010").Span);

    [Theory]
    [InlineData("Ada Roe, 53, born in April 1970, runs the yard.")]
    [InlineData("Ada Roe, 54, born in April 1970, runs the yard.")]
    [InlineData("The actor dies aged 56 October 6, 2011")]
    [InlineData("Ada Roe, 40, runs the yard. Born in 1984, Roe loves boats.")]
    [InlineData("Ada Roe, 24, won the cup in 2008. Born in 1984, Roe loves boats.")] // her age then
    [InlineData("In 2008 Ada Roe, 24, who was born in 1984, won the cup.")] // her age then
    [InlineData("Ada Roe, 44, and Tom Roe row. Born in 1990, Roe loves boats.")] // Roe is either of the two
    [InlineData("Ada Roe, born in 1950, whose son died aged 20 in 1990, runs the yard.")] // the son's age
    [InlineData("Ada Roe was born in 1950. Her son died in 2011 at 26.")] // the son's age
    [InlineData("Ada Roe (1920-2000) died at the age of 80.")]
    [InlineData("Ada Roe (1920-2000) wrote of her son, who died at 20.")] // the son's age
    [InlineData("Ada Roe, who was born in 1984, turned 30 in 2014.")]
    [InlineData("The 44-year-old father of Tom Roe, who was born in 2010, runs the yard.")] // the son's birth
    [InlineData("Ada Roe, 44, whose son was born in 2010, runs the yard.")]
    [InlineData("Born in 1950, she died in 2011, aged 61.")]
    [InlineData("Ada Roe, the painter, died on Tuesday. She was 83. Roe was born in Porto on May 3, 1940.")]
    [InlineData("Ada Roe, the painter, died in 2011. She was 71. Roe was born in Porto on May 3, 1940.")]
    [InlineData("Ada Roe, whose husband died on Tuesday, was born on May 3, 1940. He was 71.")] // the husband's age
    [InlineData("Ada Roe, who was born in 1940, died on Tuesday at the age of 84.")]
    [InlineData("Ada Roe, 44, died last year. Tom Roe was born in 1990.")]
    [InlineData("Ada Roe, the painter, has died aged 83. She was born in Porto in 1940.")]
    [InlineData("Ada Roe died on Tuesday at 15 Quay Street. She was born in 1940.")]
    [InlineData("Ada Roe's mother has died aged 71. She was born in 1930.")]
    [InlineData("Tom Roe met Ada Roe. She was born in 1940. Roe is 71.")]
    [InlineData("Ada Roe was born in 1940. She is 20 years younger than he is.")]
    [InlineData("Ada Roe was born in 1940. He is 71.")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2010", body));
}
