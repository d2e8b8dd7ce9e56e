using System;
using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

public class TimelineTests
{
    [Fact]
    public void Days_are_in_the_order_of_the_calendar()
    {
        Timeline timeline =
            DatedArticle.Read(
                "It opened on Sunday, after two weeks of rain. Work began in June 2020, was stopped on March 3, "
                    + "2021 and cost a year.").Timeline;
        Assert.Equal(["June 2020", "March 3, 2021", "Sunday"], timeline.Select(entry => entry.Expression.Text));
        Assert.Equal(new DayRange(new DateTime(2020, 6, 1), new DateTime(2024, 1, 21)), timeline.Days);
    }

    [Fact]
    public void A_day_finds_every_expression_that_covers_it() =>
        Assert.Equal(["2021", "March 2021", "March 3, 2021"],
            DatedArticle.Read("In 2021 work went on. In March 2021, on March 3, 2021, it stopped until April 2021.").Timeline
            .On(new DateOnly(2021, 3, 3)).Select(entry => entry.Expression.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void A_time_covers_its_day_and_lengths_sets_and_vague_times_cover_none()
    {
        Article article = DatedArticle.Read("It opened at 9 p.m. on Sunday, every Monday, for three weeks, and recently.");
        Assert.Equal(["2024-01-21", null, null, null], article.TemporalExpressions.Select(date => date.Days?.ToString()));
        Assert.Equal(["9 p.m. on Sunday", "recently"], article.Dates.Select(date => date.Text));
        Assert.Single(article.Timeline);
    }

    [Fact]
    public void An_article_without_days_has_an_empty_timeline() => Assert.Null(DatedArticle.Read("It rained for two weeks.").Timeline.Days);

    [Fact]
    public void A_timeline_is_made_once_and_gives_the_sentence_of_each_entry()
    {
        Article article = DatedArticle.Read("It rained. The pier opened on Sunday, after two weeks of rain. Nobody came.");
        Assert.Same(article.Timeline, article.Timeline);
        TimelineEntry entry = Assert.Single(article.Timeline);
        Assert.Same(article, entry.Article);
        Assert.Equal("The pier opened on Sunday, after two weeks of rain.", entry.SentenceText);
        Assert.Equal("2024-01-21: The pier opened on Sunday, after two weeks of rain.", entry.ToString());
    }

    [Fact]
    public void Some_days_find_every_expression_that_covers_one_of_them()
    {
        Timeline timeline = DatedArticle.Read("Work began in June 2020, was stopped on March 3, 2021, and ended on May 4, 2021.").Timeline;
        Assert.Equal(["June 2020", "March 3, 2021"],
            timeline.Between(new DateOnly(2020, 6, 30), new DateOnly(2021, 3, 3)).Select(entry => entry.Expression.Text));
        Assert.Empty(timeline.Between(new DateOnly(2020, 7, 1), new DateOnly(2021, 3, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => timeline.Between(new DateOnly(2021, 3, 3), new DateOnly(2021, 3, 2)));
    }
}
