using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>
/// Expressions that count from the current time of the narrative, and expressions without a calendar value. Published on Monday 22 January
/// 2024.
/// </summary>
public class NarrativeTests
{
    [Theory]
    [InlineData("It opened in 1998 and shut in May of that year.", "1998 = 1998", "May of that year = 1998-05")]
    [InlineData("It opened in 1998. The following April, it shut.", "1998 = 1998", "The following April = 1999-04")]
    [InlineData("It opened in 1998. That summer, it shut.", "1998 = 1998", "That summer = 1998-SU")]
    [InlineData("It opened on June 2, 1998. That night, it burned.", "June 2, 1998 = 1998-06-02", "That night = 1998-06-02TNI")]
    [InlineData("It opened on June 2, 1998. The day after, it shut.", "June 2, 1998 = 1998-06-02", "The day after = 1998-06-03")]
    [InlineData("It opened on June 2, 1998, and stood the day before.", "June 2, 1998 = 1998-06-02", "the day before = 1998-06-01")]
    [InlineData("It opened in June 1998 and shut that same day.", "June 1998 = 1998-06", "that same day = 1998-06-XX")]
    [InlineData("It opened on Friday, as in 1998. The next day, it shut.", "Friday = 2024-01-19", "1998 = 1998",
        "The next day = 2024-01-20")]
    [InlineData("It sank in the second quarter of the year.", "the second quarter of the year = 2024-Q2")]
    [InlineData("It closes on 29 March next year.", "29 March next year = 2025-03-29")]
    [InlineData("A decade ago, it sank.", "A decade ago = 2014")]
    [InlineData("Half a century ago, it sank.", "Half a century ago = 1974")]
    [InlineData("It will be gone by year-end.", "year-end = 2024")]
    public void An_expression_counts_from_the_date_named_before(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The day before the fair, she sold the boat.")]
    [InlineData("The day after she sold the boat, it sank.")]
    [InlineData("Sales fell following Friday's storm.", "Friday = 2024-01-19")]
    public void An_expression_that_counts_from_an_event_has_no_date(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The talks are to last two months.", "two months = P2M")]
    [InlineData("The talks could last more than six weeks.", "more than six weeks = P6W")]
    [InlineData("The last two months were dry.", "The last two months = P2M")]
    [InlineData("Rents rose in the year to last March.", "last March = 2023-03")]
    [InlineData("It stood for decades.", "decades = PXDE")]
    [InlineData("It was the first in years.", "years = PXY")]
    [InlineData("Over the years it rusted.", "the years = PXY")]
    [InlineData("After months of rain it fell.", "months = PXM")]
    [InlineData("Weeks later it fell.", "Weeks later = PXW")]
    [InlineData("It fell years ago.", "years ago = PAST_REF")]
    [InlineData("They may need it in the future.", "the future = FUTURE_REF")]
    [InlineData("Few sail there these days.", "these days = PRESENT_REF")]
    [InlineData("It swings every other day.", "every other day = P2D")]
    public void Durations_and_vague_times_have_the_value_that_is_known(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The Harbour Daily praised the future of the pier.")]
    [InlineData("The financial daily said so, and three-quarters of the readers agreed.")]
    [InlineData("The Daily Herald named the future mayor.")]
    public void Names_of_newspapers_and_prospects_are_not_times(string body) => Assert.Empty(DatedArticle.Values(body));

    [Theory]
    [InlineData("It will open this weekend.", "this weekend = 2024-W04-WE")]
    [InlineData("It burned this weekend.", "this weekend = 2024-W03-WE")]
    [InlineData("It burned over the weekend.", "the weekend = 2024-W03-WE")]
    public void The_tense_of_the_verb_decides_which_weekend_is_meant(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));
}
