using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2007TwoDatesTests
{
    [Theory]
    [InlineData("Ada Roe was born on 3 May 1980. Later: Ada Roe was born in 1984.", "1980", "1984")]
    [InlineData("Ada Roe was born in 1980. Roe, who was born in 1984, runs the yard.", "1980", "1984")]
    [InlineData("Ada Roe (born in 1980) runs the yard. Born in 1984, Roe loves boats.", "1980", "1984")]
    [InlineData("The Salt Bridge was opened in 1961. It fell. The Salt Bridge was opened in 1971.", "1961", "1971")]
    [InlineData("The Salt Bridge was completed in 1961. It fell. The Salt Bridge was completed in 1971.", "1961", "1971")]
    [InlineData("The Porto Rowing Club was founded in 1903. The Porto Rowing Club was founded in 1930.", "1903", "1930")]
    [InlineData("The Salt Bridge, built in 1961, fell. The Salt Bridge was built in 1971.", "1961", "1971")]
    [InlineData("Ada Roe died in 1980. She rowed. Ada Roe died in 1984.", "1980", "1984")]
    [InlineData("Ada Roe was born in 1980. Ada Roe rows. She was born in 1984.", "1980", "1984")]
    [InlineData("The painter Ada Roe (1912–1989) came to Vost. She died in 1991 in her house.", "1989", "1991")]
    public void Fires_with_a_fix_for_either_year(string body, string first, string second)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2007", body));
        Assert.Equal([first, second], [finding.Fixes[0].Edits[0].NewText, finding.Fixes[1].Edits[0].NewText]);
    }

    [Fact]
    public void Fires_where_the_days_differ() =>
        Assert.Equal("May 3, 1980",
            Assert.Single(
                DatedArticle.Findings("CORP2007",
                    "Ada Roe was born on May 3, 1980. Ada Roe, born on May 5, 1980, rows.")).Fixes[0].Edits[0].NewText);

    [Theory]
    [InlineData("Ada Roe was born in 1980. Tom Roe is her son. Roe was born in 2004.")] // either of the two
    [InlineData("Ada Roe was born in Porto in 1980. Born in 2004, her son rows.")]
    [InlineData("Ada Roe was born on 3 May 1980. Later: Ada Roe was born in 1980.")]
    [InlineData("Ada Roe was born in 1980. Her son Tom Roe was born in 2004.")]
    [InlineData("The company was founded in 1961. Its rival: the company was founded in 1971.")] // another company
    [InlineData("The Salt Bridge was completed in 1961. The Iron Bridge was completed in 1971.")]
    [InlineData("The Salt Bridge, completed in 1961, and the Iron Bridge, completed in 1971, fell.")]
    [InlineData("Ada Roe died in 1980. Tom Roe died in 1984.")]
    [InlineData("Ada Roe's father died in 1980. Ada Roe's mother died in 1984.")]
    [InlineData("Ada Roe was born in 1980. Tom Roe married Ada Roe. She was born in 1984.")] // not surely she
    [InlineData("The first wing was completed in 1961, the second was completed in 1971.")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2007", body));
}
