using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2007TwoDatesTests
{
    [Theory]
    [InlineData("Ada Roe was born on 3 May 1980. Later: Ada Roe was born in 1984.", "1980", "1984")]
    [InlineData("The Salt Bridge was completed in 1961. It fell. The Salt Bridge was completed in 1971.", "1961", "1971")]
    [InlineData("The Porto Rowing Club was founded in 1903. The Porto Rowing Club was founded in 1930.", "1903", "1930")]
    public void Fires_with_either_year_as_the_repair(string body, string first, string second)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2007", body));
        Assert.Equal([first, second], [finding.Repairs[0].Replacement, finding.Repairs[1].Replacement]);
    }

    [Theory]
    [InlineData("Ada Roe was born on 3 May 1980. Later: Ada Roe was born in 1980.")]
    [InlineData("Ada Roe was born in 1980. Her son Tom Roe was born in 2004.")]
    [InlineData("The company was founded in 1961. Its rival: the company was founded in 1971.")] // another company
    [InlineData("The Salt Bridge was completed in 1961. The Iron Bridge was completed in 1971.")]
    [InlineData("The first wing was completed in 1961, the second was completed in 1971.")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2007", body));
}
