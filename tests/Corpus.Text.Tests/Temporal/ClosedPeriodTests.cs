using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>Periods that end with a day, that have a noun of their own, or that recur. Published on Monday 22 January 2024.</summary>
public class ClosedPeriodTests
{
    [Theory]
    [InlineData("Ticket sales rose in the year ended Aug. 31.", "the year = P1Y", "Aug. 31 = 2023-08-31")]
    [InlineData("It lost money in its fiscal year ended June 30, 2023.", "fiscal year = P1Y", "June 30, 2023 = 2023-06-30")]
    [InlineData("Ticket sales rose in the quarter ended Sept. 30.", "the quarter = 2023-Q3", "Sept. 30 = 2023-09-30")]
    [InlineData("Ticket sales rose in the week ended Jan. 14.", "the week = 2024-W02", "Jan. 14 = 2024-01-14")]
    public void The_last_day_of_a_period_identifies_the_period(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("It rusted over a three-year period.", "a three-year period = P3Y")]
    [InlineData("It shut for up to 180 days.", "up to 180 days = P180D")]
    [InlineData("It has rusted in recent years.", "recent years = PXY")]
    [InlineData("Bands play on Friday nights.", "Friday nights = XXXX-WXX-5TNI")]
    [InlineData("Bands play on Friday night.", "Friday night = 2024-01-19TNI")]
    [InlineData("It filled over the summer.", "the summer = 2023-SU")]
    [InlineData("The clock stopped over the last year.", "the last year = 2023")]
    public void A_duration_includes_its_noun_and_its_limit(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("Its boats sailed in the 1998-99 season.", "1998 = 1998", "99 = 1999")]
    [InlineData("Its boats sailed in the 1962-78 war.", "1962 = 1962", "78 = 1978")]
    [InlineData("The log of 2006-08 is lost.", "2006 = 2006")]
    [InlineData("It was built in the 18th and 19th centuries.", "the 18th = 17", "19th centuries = 18")]
    [InlineData("It was built in the 1700s and shut in the 2000s.", "the 1700s = 17", "the 2000s = 200")]
    [InlineData("It was shut in April and May.", "April = 2023-04", "May = 2023-05")]
    [InlineData("June Harker and May Stone met.")]
    public void Two_ends_of_a_period_are_two_expressions(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("She sat through the winter break.")]
    [InlineData("She was up to her knees in the fall of water.")]
    public void Words_that_only_look_like_a_period_are_not_read(string body) => Assert.Empty(DatedArticle.Values(body));
}
