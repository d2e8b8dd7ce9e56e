using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class RangeGrammarTests
{
    [Theory]
    [InlineData("The fair ran from January 3 to 5.", "January 3 = 2024-01-03", "5 = 2024-01-05")]
    [InlineData("The fair ran Nov. 3-5, 2021.", "Nov. 3 = 2021-11-03", "5, 2021 = 2021-11-05")]
    [InlineData("The fair ran from 3 to 5 January.", "3 = 2024-01-03", "5 January = 2024-01-05")]
    [InlineData("The fair ran between the third and the fifth of January.", "third = 2024-01-03", "fifth of January = 2024-01-05")]
    [InlineData("The fair ran from January 3rd through 5th.", "January 3rd = 2024-01-03", "5th = 2024-01-05")]
    [InlineData("The fair ran from November to February 2017.", "November = 2016-11", "February 2017 = 2017-02")]
    [InlineData("The fair ran Jan.-Feb. 2017.", "Jan. = 2017-01", "Feb. 2017 = 2017-02")]
    [InlineData("The fair will run from May to September.", "May = 2024-05", "September = 2024-09")]
    [InlineData("The fair ran from November to January.", "November = 2023-11", "January = 2024-01")]
    [InlineData("The fair ran from 2014 to 2018.", "2014 = 2014", "2018 = 2018")]
    public void Each_end_takes_the_missing_parts_from_the_other(string body, string first, string second) =>
        Assert.Equal([first, second], DatedArticle.Values(body));

    [Theory]
    [InlineData("The gate is open from 3 to 4 p.m.", "3 = 2024-01-22T15:00", "4 p.m. = 2024-01-22T16:00")]
    [InlineData("The gate is open from 11 to 1:30 p.m.", "11 = 2024-01-22T11:00", "1:30 p.m. = 2024-01-22T13:30")]
    [InlineData("The gate was open between 8 and 10:15 last night.", "8 = 2024-01-21T20:00", "10:15 last night = 2024-01-21T22:15")]
    [InlineData("The gate was open between 3 and 4 in the afternoon.", "3 = 2024-01-22T15:00", "4 in the afternoon = 2024-01-22T16:00")]
    [InlineData("The gate was open from 9:30 to 11:00 on Sunday.", "9:30 = 2024-01-21T09:30", "11:00 on Sunday = 2024-01-21T11:00")]
    public void The_hours_of_a_range_share_am_or_pm_and_the_day(string body, string first, string second) =>
        Assert.Equal([first, second], DatedArticle.Values(body));

    [Theory]
    [InlineData("The gate was open Sunday from 9 a.m. to 5 p.m.", "Sunday = 2024-01-21", "9 a.m. = 2024-01-21T09:00",
        "5 p.m. = 2024-01-21T17:00")]
    [InlineData("The band plays tonight from 7 to 7:30.", "tonight = 2024-01-22TNI", "7 = 2024-01-22T19:00", "7:30 = 2024-01-22T19:30")]
    public void Hours_after_a_day_belong_to_that_day(string body, string day, string first, string second) =>
        Assert.Equal([day, first, second], DatedArticle.Values(body));

    [Theory]
    [InlineData("The fair ran from Tuesday to Friday.", "Tuesday = 2024-01-16", "Friday = 2024-01-19")]
    [InlineData("The fair will run from Thursday through Tuesday.", "Thursday = 2024-01-25", "Tuesday = 2024-01-30")]
    [InlineData("The fair will run Thursday-Sunday.", "Thursday = 2024-01-25", "Sunday = 2024-01-28")]
    [InlineData("The fair ran from Friday night to Monday morning.", "Friday night = 2024-01-19TNI", "Monday morning = 2024-01-22TMO")]
    [InlineData("The fair will run from Monday to Thursday next week.", "Monday = 2024-01-29", "Thursday next week = 2024-02-01")]
    [InlineData("The fair closed on Sunday - Friday was too cold.", "Sunday = 2024-01-21", "Friday = 2024-01-19")]
    public void A_weekday_at_the_end_of_a_range_is_the_next_one_after_its_start(string body, string first, string second) =>
        Assert.Equal([first, second], DatedArticle.Values(body));

    [Theory]
    [InlineData("On January 5 to 12 boats sank.", "January 5 = 2024-01-05")]
    [InlineData("On January 3-5% of the boats sank.", "January 3 = 2024-01-03")]
    [InlineData("They lost on January 3, 5 to 4.", "January 3 = 2024-01-03")]
    public void A_number_that_counts_something_is_not_a_second_day(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("They won 3 to 5 of the games.")]
    [InlineData("It cost $3 to 4 million.")]
    [InlineData("Between 3 and 5 boats sank.")]
    [InlineData("They led 20 to 5.")]
    public void Numbers_alone_are_not_a_range(string body) => Assert.Empty(DatedArticle.Values(body));
}
