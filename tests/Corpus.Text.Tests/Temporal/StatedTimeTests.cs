using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>Parts of a date that other words in the sentence give. Published on Monday 22 January 2024.</summary>
public class StatedTimeTests
{
    [Theory]
    [InlineData("Last year the regatta ran from Aug. 3 to Aug. 19.", "Aug. 3 = 2023-08-03", "Aug. 19 = 2023-08-19")]
    [InlineData("In 2019 the ballot was held on Oct. 9.", "Oct. 9 = 2019-10-09")]
    [InlineData("It closed in 2017, on March 3.", "March 3 = 2017-03-03")]
    [InlineData("But in 2016 the pier was shut until October.", "October = 2016-10")]
    [InlineData("Rents fell; in 2015 they rose in May.", "May = 2015-05")]
    [InlineData("Early in 2018 it was moved to Vost, and in June it burned.", "June = 2018-06")]
    [InlineData("Next year the regatta starts on August 2.", "August 2 = 2025-08-02")]
    [InlineData("Last year it rained; this year the regatta opens on May 3.", "May 3 = 2024-05-03")]
    public void The_year_that_opens_a_sentence_applies_to_its_dates(string body, params string[] expected) =>
        Assert.All(expected, value => Assert.Contains(value, DatedArticle.Values(body)));

    [Theory]
    [InlineData("The crew that won the cup in 2019 rows here on Feb. 9.", "Feb. 9 = 2024-02-09")]
    [InlineData("In 2019 the pier burned. The keeper resigned on Jan. 9.", "Jan. 9 = 2024-01-09")]
    [InlineData("In 2019 rents fell, according to a study released on Jan. 9.", "Jan. 9 = 2024-01-09")]
    [InlineData("In 2019 the crew won the cup, and it will row here on April 9.", "April 9 = 2024-04-09")]
    [InlineData("As of 2019 the pier was shut, and in December it burned.", "December = 2023-12")]
    public void A_year_elsewhere_does_not_apply(string body, string expected) => Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("Last week the council met on Tuesday.", "Tuesday = 2024-01-16")]
    [InlineData("Next week the council meets on Tuesday.", "Tuesday = 2024-01-30")]
    [InlineData("Last week the council met, and on Monday the keeper resigned.", "Monday = 2024-01-22")]
    public void The_week_that_opens_a_sentence_applies_to_its_weekdays(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The lock was shut from December 2020 until February.", "February = 2021-02")]
    [InlineData("The inquiry sat from 9 November 2021 to 4 February.", "4 February = 2022-02-04")]
    [InlineData("The fair ran from May 2019 to July.", "July = 2019-07")]
    public void The_end_of_a_range_takes_the_year_of_its_start(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The ferry left on Friday from Vost at 18:00.", "18:00 = 2024-01-19T18:00")]
    [InlineData("The ferry left on Friday. The bar opened at 18:00.", "18:00 = 2024-01-22T18:00")]
    public void A_time_takes_the_day_that_its_sentence_named(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));
}
