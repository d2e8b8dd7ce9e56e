using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

public class TimexGrammarTests
{
    [Theory]
    [InlineData("It lasted three weeks.", "three weeks = P3W", null)]
    [InlineData("It lasted two and a half years.", "two and a half years = P2Y6M", null)]
    [InlineData("It lasted nearly 20 minutes.", "nearly 20 minutes = PT20M", "LESS_THAN")]
    [InlineData("It lasted at least a month.", "at least a month = P1M", "EQUAL_OR_MORE")]
    [InlineData("It lasted an hour and 30 minutes.", "an hour and 30 minutes = PT1H30M", null)]
    [InlineData("It lasted two hours, 10 minutes and 3 seconds.", "two hours, 10 minutes and 3 seconds = PT2H10M3S", null)]
    [InlineData("It lasted 15 years, eight months and 10 days.", "15 years, eight months and 10 days = P15Y8M10D", null)]
    [InlineData("It lasted one day, 13 hours.", "one day, 13 hours = P1DT13H", null)]
    [InlineData("It lasted a quarter of a century.", "a quarter of a century = P25Y", null)]
    [InlineData("It ended a quarter-century of war.", "a quarter-century = P25Y", null)]
    [InlineData("It was a two-week cruise.", "two-week = P2W", null)]
    [InlineData("It rained for several days.", "several days = PXD", null)]
    [InlineData("It was a day-long meeting.", "day-long = P1D", null)]
    [InlineData("It lasted the past three months.", "the past three months = P3M", null)]
    [InlineData("It lasted the two previous years.", "the two previous years = P2Y", null)]
    [InlineData("It lasted an hour and a half.", "an hour and a half = PT1H30M", null)]
    [InlineData("It lasted three-quarters of an hour.", "three-quarters of an hour = PT45M", null)]
    [InlineData("It lasted 1/2 hour.", "1/2 hour = PT30M", null)]
    [InlineData("It lasted another week.", "another week = P1W", null)]
    [InlineData("It lasted a fortnight.", "a fortnight = P2W", null)]
    [InlineData("It lasted the past fortnight.", "the past fortnight = P2W", null)]
    [InlineData("It may change in the next hour.", "the next hour = PT1H", null)]
    [InlineData("It takes two to three weeks.", "two to three weeks = P2W", "EQUAL_OR_MORE")]
    [InlineData("It lasts the next 12 to 18 months.", "the next 12 to 18 months = P12M", "EQUAL_OR_MORE")]
    [InlineData("It lasts 7-8 months.", "7-8 months = P7M", "EQUAL_OR_MORE")]
    [InlineData("It takes between two and six days.", "two and six days = P2D", "EQUAL_OR_MORE")]
    [InlineData("It lasted about five or six hours.", "about five or six hours = PT5H", "APPROX")]
    [InlineData("It lasted half a century.", "half a century = P50Y", null)]
    [InlineData("It lasted a decade and a half.", "a decade and a half = P15Y", null)]
    public void Durations(string body, string expected, string? mod)
    {
        TemporalExpression found = DatedArticle.Read(body).TemporalExpressions.Single();
        Assert.Equal((expected, TimexType.Duration, mod), (found.Text + " = " + found.Value, found.Type, found.Modifier.ToNotation()));
    }

    [Theory]
    [InlineData("It opens every Monday.", "XXXX-WXX-1", "EVERY", null)]
    [InlineData("It opens every Monday at 4 p.m., rain or not.", "XXXX-WXX-1T16:00", "EVERY", null)]
    [InlineData("It opens every other Monday.", "XXXX-WXX-1", "EVERY", null)]
    [InlineData("It opens Friday mornings.", "XXXX-WXX-5TMO", "EVERY", null)]
    [InlineData("It opens on the 19th of every month.", "XXXX-XX-19", "EVERY", null)]
    [InlineData("It opens on Sundays.", "XXXX-WXX-7", "EVERY", null)]
    [InlineData("It opens each July.", "XXXX-07", "EACH", null)]
    [InlineData("It opens twice a week.", "P1W", null, "2X")]
    [InlineData("It is held annually.", "P1Y", null, null)]
    [InlineData("It costs $240 a year.", "P1Y", "EVERY", null)]
    public void Sets(string body, string value, string? quant, string? freq)
    {
        TemporalExpression found = DatedArticle.Read(body).TemporalExpressions.Single();
        Assert.Equal((value, TimexType.Set, quant, freq), (found.Value, found.Type, found.Quantifier, found.Frequency));
    }

    [Theory]
    [InlineData("It fell in the third quarter of 2022.", "the third quarter of 2022 = 2022-Q3")]
    [InlineData("It fell in the fourth quarter.", "the fourth quarter = 2023-Q4")]
    [InlineData("It fell in the second half of 2022.", "the second half of 2022 = 2022-H2")]
    [InlineData("It fell in the summer of 2022.", "the summer of 2022 = 2022-SU")]
    [InlineData("It opened on Christmas Day.", "Christmas Day = 2023-12-25")]
    [InlineData("It opened last Thanksgiving.", "last Thanksgiving = 2023-11-23")]
    [InlineData("It opened on Easter Sunday 2024.", "Easter Sunday 2024 = 2024-03-31")]
    [InlineData("It opened on the first Tuesday in November 2022.", "the first Tuesday in November 2022 = 2022-11-01")]
    [InlineData("It opened on the last Monday of May 2023.", "the last Monday of May 2023 = 2023-05-29")]
    [InlineData("It opened in Q3 2020.", "Q3 2020 = 2020-Q3")]
    [InlineData("It opened in 2018 Q4.", "2018 Q4 = 2018-Q4")]
    [InlineData("It opened in the nineties.", "the nineties = 199")]
    [InlineData("It opened at the Lunar New Year.", "Lunar New Year = 2024-02-10")]
    [InlineData("It opened on Eid al-Fitr 2018.", "Eid al-Fitr 2018 = 2018-06-15")]
    [InlineData("It opened last Juneteenth.", "last Juneteenth = 2023-06-19")]
    [InlineData("It opens the week beginning February 5.", "the week beginning February 5 = 2024-W06")]
    [InlineData("It opened in two thousand and fifteen.", "two thousand and fifteen = 2015")]
    [InlineData("It opened on Sep-23-2020.", "Sep-23-2020 = 2020-09-23")]
    [InlineData("It opened on Oct/2.", "Oct/2 = 2023-10-02")]
    [InlineData("It opened in nineteen ninety-six.", "nineteen ninety-six = 1996")]
    [InlineData("It opened on the third of May, 1987.", "third of May, 1987 = 1987-05-03")]
    [InlineData("It opened in mid-1996.", "mid-1996 = 1996")]
    [InlineData("It opened over the weekend.", "the weekend = 2024-W03-WE")]
    [InlineData("It will be shut the week of February 5.", "the week of February 5 = 2024-W06")]
    [InlineData("It is expected as early as Thursday.", "Thursday = 2024-01-25")]
    [InlineData("They planned to sail on Thursday.", "Thursday = 2024-01-25")]
    [InlineData("It grew in the 2018 second quarter.", "the 2018 second quarter = 2018-Q2")]
    [InlineData("It is to open by year's end.", "year's end = 2024")]
    [InlineData("It is to open by year end.", "year end = 2024")]
    [InlineData("The guards came after 9/11.", "9/11 = 2001-09-11")]
    [InlineData("The guards came after the Sept. 11 attacks.", "Sept. 11 = 2001-09-11")]
    [InlineData("The guards came after the attacks of September 11.", "September 11 = 2001-09-11")]
    [InlineData("The guards came on Sept. 11.", "Sept. 11 = 2023-09-11")]
    [InlineData("It will be shut for the rest of the week.", "the week = 2024-W04")]
    [InlineData("It will open two days ahead of Easter.", "two days ahead of Easter = 2024-03-29")]
    [InlineData("It fell in the 2018 quarter.", "2018 = 2018")]
    [InlineData("It was shut this winter.", "this winter = 2023-WI")]
    [InlineData("It was shut last winter.", "last winter = 2022-WI")]
    [InlineData("In June, 12 boats sank.", "June = 2023-06")]
    [InlineData("It fell in September, the second-largest fall.", "September = 2023-09")]
    public void Periods_holidays_and_future_expressions(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("It opened on June 2, 1998. Two days later it shut.", "Two days later = 1998-06-04")]
    [InlineData("It opened in 1998. The following year it shut.", "The following year = 1999")]
    [InlineData("It opened in June 1998 and shut that year.", "that year = 1998")]
    [InlineData("It opened on June 2, 1998 and shut the next morning.", "the next morning = 1998-06-03TMO")]
    [InlineData("Profit rose in the third quarter of 2022 from a year earlier.", "a year earlier = 2021-Q3")]
    [InlineData("He lost two years, four months of them in Porto.", "four months = P4M")]
    [InlineData("It began in the 2023/24 season.", "24 = 2024")]
    public void A_later_expression_in_a_story_counts_from_the_story(string body, string expected) =>
        Assert.Equal(expected, DatedArticle.Values(body)[1]);

    [Theory]
    [InlineData("The island grows three-quarters of its fruit.")]
    [InlineData("She spoke on “60 Minutes” of it.")]
    [InlineData("She told 60 Minutes of it.")]
    [InlineData("He is 52 years old.")]
    [InlineData("The 6-year-old boy laughed.")]
    [InlineData("It cost $12 and the second half was better.")]
    [InlineData("She is in her twenties.")]
    [InlineData("Another boat sank.")]
    [InlineData("The 18-3 win was their best.")]
    [InlineData("A quarter of the boats sank.")]
    [InlineData("The story is in USA TODAY.")]
    [InlineData("She sang on the Tonight Show.")]
    [InlineData("They vote on Super Tuesday.")]
    [InlineData("It won 9/11 of the votes.")]
    public void A_number_that_only_counts_is_not_a_time(string body) => Assert.Empty(DatedArticle.Values(body));
}
