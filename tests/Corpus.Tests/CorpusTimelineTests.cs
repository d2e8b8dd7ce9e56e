using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Tests;

/// <summary>The timeline of several articles. That of one article is tested with the reader.</summary>
public class CorpusTimelineTests
{
    private static readonly DateTime First = new(2024, 1, 1);

    [Fact]
    public void The_days_of_all_articles_stand_in_the_order_of_the_calendar()
    {
        var articles = new ArticleCollection(() => [Dated("a", null, (3, 3), (1, 9)), Dated("b", null, (1, 1), (3, 3))]);
        Assert.Equal(["b 2024-01-02", "a 2024-01-02/2024-01-10", "a 2024-01-04", "b 2024-01-04"], articles.Timeline.Select(Describe));
        Assert.Equal("2024-01-02/2024-01-10", articles.Timeline.Days.ToString());
        Assert.Same(articles.Timeline, articles.Timeline);
    }

    [Fact]
    public void A_search_finds_what_a_look_at_every_entry_finds()
    {
        // Ranges of many lengths, in no order.
        Article[] articles =
        [
            .. Enumerable.Range(0, 40).Select(i => Dated(i.ToString("00", CultureInfo.InvariantCulture), null,
                [.. Enumerable.Range(0, 5).Select(k => Range((i * 37 % 200) + (k * 11), i * k % 13 * k))])),
        ];
        var timeline = new ArticleCollection(() => articles).Timeline;
        for (int start = -3; start < 260; start += 7)
            foreach (int length in new[] { 0, 1, 6, 40 })
            {
                var days = new DayRange(First.AddDays(start), First.AddDays(start + length));
                Assert.Equal(timeline.Where(entry => entry.Days.Overlaps(days)), timeline.Between(days.First, days.Last));
            }
    }

    [Theory]
    [InlineData(7, "a 2024-01-04, b 2024-01-18")]
    [InlineData(0, "")]
    [InlineData(1, "")]
    [InlineData(1000, "a 2024-01-04, b 2024-01-18, b 2024-03-01")]
    [InlineData(int.MaxValue, "a 2024-01-04, b 2024-01-18, b 2024-03-01")]
    public void Around_an_article_are_the_days_near_its_publication(int days, string entries)
    {
        Article published = Dated("a", First.AddDays(10), (3, 3));
        var articles = new ArticleCollection(() => [published, Dated("b", null, (17, 17), (60, 60))]);
        Assert.Equal(entries, string.Join(", ", articles.Timeline.Around(published, days).Select(Describe)));
        Assert.Empty(articles.Timeline.Around(articles[1], days));
    }

    [Fact]
    public void Around_no_article_or_a_negative_number_of_days_is_refused()
    {
        Timeline timeline = new ArticleCollection(() => []).Timeline;
        Assert.Throws<ArgumentNullException>(() => timeline.Around(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => timeline.Around(Dated("a", First), -1));
        Assert.Null(timeline.Days);
    }

    private static (int First, int Last) Range(int first, int length) => (first, first + length);

    private static string Describe(TimelineEntry entry) => entry.Article.Id + " " + entry.Days;

    /// <summary>An article that names ranges of days, counted from the first of January.</summary>
    private static Article Dated(string id, DateTime? published, params (int First, int Last)[] days)
    {
        var facts = new ArticleFacts
        {
            Published = published is { } day ? new PublicationDate(day, null, PublicationSource.Metadata) : null,
            TemporalExpressions =
            [
                .. days.Select((range, i) => new TemporalExpression(new Span(i, 1), TimexType.Date, "2024")
                {
                    Days = new DayRange(First.AddDays(range.First), First.AddDays(range.Last)),
                }),
            ],
        };
        return new Article(id, () => new string('x', days.Length), () => facts);
    }
}
