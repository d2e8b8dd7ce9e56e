using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>
/// The periods that financial results compare, and parts of the day that the narrative describes. Published on Monday 22 January 2024.
/// </summary>
public class ReportedPeriodTests
{
    [Theory]
    [InlineData("It did better in last year's third quarter.", "last year's third quarter = 2023-Q3")]
    [InlineData("It will do better in this year's first half.", "this year's first half = 2024-H1")]
    [InlineData("The fiscal second-quarter loss grew.", "fiscal second-quarter = 2023-Q2")]
    [InlineData("It did better in October a year earlier.", "October a year earlier = 2023-10")]
    [InlineData("It is due at year-end 2025.", "year-end 2025 = 2025")]
    [InlineData("It is due by calendar 2025.", "calendar 2025 = 2025")]
    public void A_period_takes_the_year_beside_it(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("It lost in the third quarter, and more in the same period last year.", "the same period last year = 2022-Q3")]
    [InlineData("It lost in the third quarter, and more in the same quarter a year ago.", "the same quarter a year ago = 2022-Q3")]
    [InlineData("It lost in the third quarter, and in the nine months, and more in the same period last year.",
        "the same period last year = 2023")]
    [InlineData("It lost more in the corresponding period of 2019.", "the corresponding period of 2019 = 2019")]
    public void The_same_period_is_a_quarter_where_the_report_names_one(string body, string expected) =>
        Assert.Equal(expected, DatedArticle.Values(body)[^1]);

    [Theory]
    [InlineData("It opened on Sunday and shut in the evening.", "Sunday = 2024-01-21", "the evening = 2024-01-21TEV")]
    [InlineData("It stood in 1998. Early in the morning, it fell.", "1998 = 1998", "Early in the morning = 2024-01-22TMO")]
    [InlineData("She reads the morning paper in the evening of her life.")]
    public void A_part_of_the_day_belongs_to_the_day_named_before(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));
}
