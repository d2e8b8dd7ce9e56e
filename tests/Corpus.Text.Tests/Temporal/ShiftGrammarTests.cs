using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class ShiftGrammarTests
{
    [Theory]
    [InlineData("She spoke last Friday, January 19, of the pier.", "last Friday, January 19 = 2024-01-19")]
    [InlineData("She will speak next Friday, Jan. 26.", "next Friday, Jan. 26 = 2024-01-26")]
    [InlineData("The fair is this coming Sunday, 28 January.", "this coming Sunday, 28 January = 2024-01-28")]
    [InlineData("She spoke last Friday, but January 19 boats sank.", "last Friday = 2024-01-19|January 19 = 2024-01-19")]
    public void A_weekday_shifted_takes_its_date(string body, string expected) => Assert.Equal(expected.Split('|'), DatedArticle.Values(body));

    [Theory]
    [InlineData("In this Nov. 30, 2017, file photo, the pier stands.", "Nov. 30, 2017 = 2017-11-30")]
    [InlineData("This June 2, 2017 photo shows the pier.", "June 2, 2017 = 2017-06-02")]
    [InlineData("It burned this January.", "this January = 2024-01")]
    [InlineData("It burned last November.", "last November = 2023-11")]
    public void A_date_with_its_year_leaves_this_to_what_follows(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));
}
