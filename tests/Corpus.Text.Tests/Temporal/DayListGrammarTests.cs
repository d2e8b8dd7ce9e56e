using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class DayListGrammarTests
{
    [Theory]
    [InlineData("The envoys met on January 3 and 4.", "January 3 = 2024-01-03|4 = 2024-01-04")]
    [InlineData("The boats sail on May 3, 10 and 17.", "May 3 = 2024-05-03|10 = 2024-05-10|17 = 2024-05-17")]
    [InlineData("The towns burned on August 6 and 9, 1911.", "August 6 = 1911-08-06|9, 1911 = 1911-08-09")]
    [InlineData("It rained on May 3, 4, and 5, 2021.", "May 3 = 2021-05-03|4 = 2021-05-04|5, 2021 = 2021-05-05")]
    [InlineData("The pier burned on May 2 and June 3, 2005.", "May 2 = 2005-05-02|June 3, 2005 = 2005-06-03")]
    [InlineData("The envoys met on 24 and 25 April 2023.", "24 = 2023-04-24|25 April 2023 = 2023-04-25")]
    public void Days_share_the_month_and_the_year(string body, string expected) =>
        Assert.Equal(expected.Split('|'), DatedArticle.Values(body));

    [Theory]
    [InlineData("They met on January 3 and 10 boats sank.", "January 3 = 2024-01-03")]
    [InlineData("They lost on January 3, 12 boats to one.", "January 3 = 2024-01-03")]
    [InlineData("They lost on January 3 and 4-1 on January 5.", "January 3 = 2024-01-03|January 5 = 2024-01-05")]
    [InlineData("They met on January 9 and 3.", "January 9 = 2024-01-09")]
    [InlineData("They met on January 3 and 4 p.m. is the hour.", "January 3 = 2024-01-03|4 p.m. = 2024-01-22T16:00")]
    [InlineData("They met on January 3, 2023 and 4 stayed.", "January 3, 2023 = 2023-01-03")]
    public void A_number_that_counts_something_is_not_a_day(string body, string expected) =>
        Assert.Equal(expected.Split('|'), DatedArticle.Values(body));
}
