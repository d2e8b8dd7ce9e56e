using System;
using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

public class TimelineTests
{
    [Fact]
    public void Days_stand_in_the_order_of_the_calendar()
    {
        Timeline timeline = DatedArticle.Read("It opened on Sunday, after two weeks of rain. Work began in June 2020, was stopped on March 3, 2021 and cost a year.").Timeline;
        Assert.Equal(["June 2020", "March 3, 2021", "Sunday"], timeline.Moments.Select(moment => moment.Text));
        Assert.Equal((new DateTime(2020, 6, 1), new DateTime(2024, 1, 21)), (timeline.First, timeline.Last));
    }

    [Fact]
    public void A_day_finds_every_expression_that_covers_it() =>
        Assert.Equal(["2021", "March 2021", "March 3, 2021"], DatedArticle.Read("In 2021 work went on. In March 2021, on March 3, 2021, it stopped until April 2021.").Timeline
            .On(new DateOnly(2021, 3, 3)).Select(moment => moment.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void A_time_covers_its_day_and_lengths_sets_and_vague_times_cover_none()
    {
        Article article = DatedArticle.Read("It opened at 9 p.m. on Sunday, every Monday, for three weeks, and recently.");
        Assert.Equal(["2024-01-21", null, null, null], article.TemporalExpressions.Select(date => date.Days?.ToString()));
        Assert.Equal(["9 p.m. on Sunday", "recently"], article.Dates.Select(date => date.Text));
        Assert.Single(article.Timeline.Moments);
    }

    [Fact]
    public void An_article_without_days_has_an_empty_timeline() => Assert.Null(DatedArticle.Read("It rained for two weeks.").Timeline.First);
}
