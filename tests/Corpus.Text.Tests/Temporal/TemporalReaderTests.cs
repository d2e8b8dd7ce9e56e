using System;
using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

public class TemporalReaderTests
{
    [Theory]
    [InlineData("The pier opened on June 2, 1998.", "June 2, 1998 = 1998-06-02")]
    [InlineData("The pier opened on 2 June 1998.", "2 June 1998 = 1998-06-02")]
    [InlineData("The pier opened on the 2nd of June, 1998.", "2nd of June, 1998 = 1998-06-02")]
    [InlineData("The pier opened on Tuesday, June 2nd, 1998.", "Tuesday, June 2nd, 1998 = 1998-06-02")]
    [InlineData("The pier opened in June 1998.", "June 1998 = 1998-06")]
    [InlineData("The pier opened in 1998.", "1998 = 1998")]
    [InlineData("File/1998/06/02: The pier", "1998/06/02 = 1998-06-02")]
    [InlineData("Log 1998-06-02: opened", "1998-06-02 = 1998-06-02")]
    [InlineData("Log 13/6/1998: opened", "13/6/1998 = 1998-06-13")]
    [InlineData("It opened in the late 1990s.", "the late 1990s = 199")]
    [InlineData("It was a 19th century pier.", "19th century = 18")]
    public void Dates_that_name_their_year_need_no_publication_date(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body, published: null));

    [Theory]
    [InlineData("It opened on Sunday.", "Sunday = 2024-01-21")]
    [InlineData("It opened on Monday.", "Monday = 2024-01-22")]
    [InlineData("It opened on Thursday this week.", "Thursday this week = 2024-01-18")]
    [InlineData("It will open on Thursday.", "Thursday = 2024-01-25")]
    [InlineData("It opened last Friday.", "last Friday = 2024-01-19")]
    [InlineData("It opens next Friday.", "next Friday = 2024-01-26")]
    [InlineData("It opened in November.", "November = 2023-11")]
    [InlineData("It opened earlier this month.", "earlier this month = 2024-01")]
    [InlineData("It opened last year in September.", "last year in September = 2023-09")]
    [InlineData("It opened in September last year.", "September last year = 2023-09")]
    [InlineData("It opened last year.", "last year = 2023")]
    [InlineData("It opened yesterday.", "yesterday = 2024-01-21")]
    [InlineData("It opened on December 30.", "December 30 = 2023-12-30")]
    [InlineData("It opened two weeks ago.", "two weeks ago = 2024-W02")]
    [InlineData("It opened at 10 p.m. Saturday.", "10 p.m. Saturday = 2024-01-20T22:00")]
    [InlineData("It opened on Saturday night.", "Saturday night = 2024-01-20TNI")]
    public void Relative_dates_lie_in_the_past_unless_the_words_look_ahead(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("It opened last Friday and closed on Sunday, in June and a year ago.")]
    public void Without_a_publication_date_relative_dates_have_no_value(string body) =>
        Assert.All(DatedArticle.Values(body, published: null), value => Assert.EndsWith(" = ?", value, StringComparison.Ordinal));

    [Theory]
    [InlineData("She may march on, and the sun sat low.")]
    [InlineData("The second boat was no match for the first.")]
    [InlineData("The crew of 1,900 lifted 2000 crates.")]
    [InlineData("Flats A to D cost $1950 each.")]
    [InlineData("June Harker met April Stone at the pier.")]
    public void Words_and_numbers_that_only_look_like_time_are_left_alone(string body) => Assert.Empty(DatedArticle.Values(body));

    [Fact]
    public void An_expression_never_runs_across_a_line_break() =>
        Assert.Equal(["Friday = 2024-01-19", "September 18, 2008 = 2008-09-18"],
            DatedArticle.Values("The fair was open until Friday\nSeptember 18, 2008"));

    [Fact]
    public void Days_covered_span_the_whole_of_the_value()
    {
        TemporalExpression month = DatedArticle.Read("It opened in February 2020.").TemporalExpressions.Single();
        Assert.Equal(new DayRange(new DateTime(2020, 2, 1), new DateTime(2020, 2, 29)), month.Days);
    }

    [Fact]
    public void The_length_of_a_video_on_the_page_is_not_read() =>
        Assert.Equal(["noon"],
            DatedArticle.Read(
                "The pier opened at noon.\n\nJUST WATCHED The pier opens Replay MUST WATCH The pier opens 02:25").TemporalExpressions
                    .Select(date => date.Text));
}
