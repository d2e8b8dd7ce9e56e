using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class PartGrammarTests
{
    [Theory]
    [InlineData("It opens two weeks from Friday 26 January.", "two weeks from Friday 26 January = 2024-02-09")]
    [InlineData("It shut ten days before Christmas.", "ten days before Christmas = 2023-12-15")]
    [InlineData("It opened three months after May 13, 1999.", "three months after May 13, 1999 = 1999-08-13")]
    [InlineData("It opens the day after tomorrow.", "the day after tomorrow = 2024-01-24")]
    [InlineData("It opened two Fridays ago.", "two Fridays ago = 2024-01-12")]
    [InlineData("It opens three Mondays from now.", "three Mondays from now = 2024-02-12")]
    [InlineData("It opened a fortnight ago.", "a fortnight ago = 2024-W02")]
    public void A_distance_counts_from_the_day_that_it_names(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("It opened in the first week of October 2020.", "the first week of October 2020 = 2020-W40")]
    [InlineData("It opened in the last week of 2016.", "the last week of 2016 = 2016-W52")]
    [InlineData("It opened in the second last week of March 2019 at the quay.", "the second last week of March 2019 = 2019-W12")]
    [InlineData("It opened on Labor Day weekend.", "Labor Day weekend = 2023-W35-WE")]
    [InlineData("It opened over Thanksgiving weekend.", "Thanksgiving weekend = 2023-W47-WE")]
    [InlineData("It opens the week after next.", "the week after next = 2024-W06")]
    [InlineData("It opened on the last day of October 2015.", "the last day of October 2015 = 2015-10-31")]
    [InlineData("It opened on the last weekend of October 2017.", "the last weekend of October 2017 = 2017-W43-WE")]
    [InlineData("It opened on the first Monday of last month.", "the first Monday of last month = 2023-12-04")]
    [InlineData("It opened on the third Tuesday of the month.", "the third Tuesday of the month = 2024-01-16")]
    [InlineData("It opened on the 20th of this month.", "the 20th of this month = 2024-01-20")]
    [InlineData("It opened in the third month of 2021.", "the third month of 2021 = 2021-03")]
    public void A_part_belongs_to_the_period_that_it_names(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("It stayed two days from Tuesday to Thursday.", "two days = P2D")]
    [InlineData("It sank three weeks before the vote.", "three weeks = P3W")]
    [InlineData("It was shut for two days before Monday night.", "two days = P2D")]
    [InlineData("It was shut for 10 days from December 18.", "10 days = P10D")]
    [InlineData("They won 300 last year.", "last year = 2023")]
    public void A_duration_stays_a_duration_before_other_words(string body, string expected) =>
        Assert.Equal(expected, DatedArticle.Values(body)[0]);

    [Theory]
    [InlineData("It was the first day of school.")]
    [InlineData("It was the third part of the book.")]
    [InlineData("It was the 20th of his boats.")]
    public void A_part_of_something_that_is_not_a_time_is_not_read(string body) => Assert.Empty(DatedArticle.Values(body));

    [Fact]
    public void Without_a_day_of_publication_a_distance_from_a_full_date_has_a_value() =>
        Assert.Equal(["two weeks before May 13, 1999 = 1999-04-29"],
            DatedArticle.Values("It shut two weeks before May 13, 1999.", published: null));
}
