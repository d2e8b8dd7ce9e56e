using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2009UnresolvedTests
{
    [Theory]
    [InlineData("It opened on Sunday and closed on Friday.", "Sunday")]
    [InlineData("It opened in 1998 and closed last year.", "last year")]
    public void Fires_once_at_the_first_relative_date(string body, string at) =>
        Assert.Equal(at, Assert.Single(DatedArticle.Findings("CORP2009", body, published: null)).Text);

    [Theory]
    [InlineData("It opened on Sunday.", DatedArticle.Monday)]
    [InlineData("It opened on June 2, 1998.", null)]
    public void Stays_silent_where_every_date_has_a_value(string body, string? published) =>
        Assert.Empty(DatedArticle.Findings("CORP2009", body, published));
}
