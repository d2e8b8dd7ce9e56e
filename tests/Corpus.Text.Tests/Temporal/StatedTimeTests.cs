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
    [InlineData("The pier was shut twice in 1998, on 4 March and again on 2 October.", "4 March = 1998-03-04", "2 October = 1998-10-02")]
    [InlineData("Islanders vote again in 2027: the ballot is on June 6.", "June 6 = 2027-06-06")]
    [InlineData("For the 2019 regatta, crews signed up by 30 April.", "30 April = 2019-04-30")]
    [InlineData("It rained in all months of 2015 but one, June.", "June = 2015-06")]
    [InlineData("The 1996 rowing season began on April 6 and ended in October.", "April 6 = 1996-04-06", "October = 1996-10")]
    [InlineData("The yard built 40 boats in 2014, of which nine were sold in May.", "May = 2014-05")]
    [InlineData("The mill burned on Christmas Day 1947 and opened again on March 2.", "March 2 = 1948-03-02")]
    [InlineData("Three years ago the fair failed; it had opened on June 4.", "June 4 = 2021-06-04")]
    [InlineData("Twice in 2016 the quay was flooded: on 5 March and on 9 April.", "5 March = 2016-03-05", "9 April = 2016-04-09")]
    [InlineData("Four years ago the school was full; by June it had lost a third.", "June = 2020-06")]
    [InlineData("The dam broke on 3 July 2007; it had begun to rain on 29 June.", "29 June = 2007-06-29")]
    [InlineData("The fleet left on 3 May 2011; the last boat had been mended in October.", "October = 2010-10")]
    [InlineData("In 1931 the pier was sold; on 3 May the buyer died.", "3 May = 1931-05-03")]
    public void A_year_governs_the_rest_of_its_sentence(string body, params string[] expected) =>
        Assert.All(expected, value => Assert.Contains(value, DatedArticle.Values(body)));

    [Theory]
    [InlineData("He joined the yard in 2015 and left in December.", "December = 2023-12")]
    [InlineData("In 2019 the pier burned; on Jan. 9 the keeper resigned.", "Jan. 9 = 2024-01-09")]
    [InlineData("“In 2019, when the pier burned,” she said in a letter of Jan. 9.", "Jan. 9 = 2024-01-09")]
    [InlineData("The bridge, built in 1968, closed in December.", "December = 2023-12")]
    public void A_year_of_another_clause_does_not_govern(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The dyke broke in February 1953. Sheep stood in the water until April.", "April = 1953-04")]
    [InlineData("The crew set sail on 2 October 1819. Christmas found them in the ice.", "Christmas = 1819-12-25")]
    [InlineData("The dyke broke in February 1953. The road will be shut until April.", "April = 2024-04")]
    [InlineData("The flu of 1957 came in two waves, one in September.", "September = 1957-09")]
    [InlineData("The great dock strike of 1926 ended on May 12.", "May 12 = 1926-05-12")]
    [InlineData("In 1845 the crop failed. By October the town starved.", "October = 1845-10")]
    [InlineData("In 1845 the crop failed. By October the town starved. In March the boats left.", "March = 1846-03")]
    [InlineData("In March the first boats left.", "March = 2023-03")]
    [InlineData("It was shut from March the ninth till the end of the month.", "March the ninth = 2023-03-09")]
    public void A_story_of_long_ago_goes_on(string body, string expected) => Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("1788: The king visits in June. He stays for nine days.", "June = 1788-06")]
    [InlineData("1715: A storm takes the quay in November. Work starts in March.", "March = 1716-03")]
    [InlineData("12 May 1801 – The lamp is lit. The next day it goes out.", "The next day = 1801-05-13")]
    [InlineData("1807: On 5 September the town burns. The next day the church falls in.", "The next day = 1807-09-06")]
    public void The_date_above_a_line_of_a_chronicle_governs_it(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The crew that won the cup in 2019 rows here on Feb. 9.", "Feb. 9 = 2024-02-09")]
    [InlineData("In 2019 the pier burned. The keeper resigned on Jan. 9.", "Jan. 9 = 2024-01-09")]
    [InlineData("In 2019 rents fell, according to a study released on Jan. 9.", "Jan. 9 = 2024-01-09")]
    [InlineData("In 2019 the crew won the cup, and it will row here on April 9.", "April 9 = 2024-04-09")]
    [InlineData("As of 2019 the pier was shut, and in December it burned.", "December = 2023-12")]
    [InlineData("The treaty of 1957 was read aloud on January 15.", "January 15 = 2024-01-15")]
    [InlineData("In 1995 the pier burned. It was painted again on January 15.", "January 15 = 2024-01-15")]
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
    [InlineData("On Friday the bar opened at 9 a.m. and closed at 8 p.m.", "8 p.m. = 2024-01-19T20:00")]
    [InlineData("The ferry left on Friday. The bar opened at 18:00.", "18:00 = 2024-01-22T18:00")]
    public void A_time_takes_the_day_that_its_sentence_named(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body));
}
