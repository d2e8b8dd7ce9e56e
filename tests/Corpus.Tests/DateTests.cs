using System;

namespace Corpus.Tests;

public class DateTests
{
    private static readonly DateTime Monday = new(2024, 1, 22);

    [Fact]
    public void Days_are_written_as_ISO_8601_writes_them()
    {
        Assert.Equal("2024-01-22", new DayRange(Monday, Monday.AddHours(3)).ToString());
        Assert.Equal("2024-01-22/2024-01-26", new DayRange(Monday, Monday.AddDays(4)).ToString());
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DayRange(Monday, Monday.AddDays(-1)));

    [Fact]
    public void A_range_contains_both_its_ends()
    {
        var days = new DayRange(Monday, Monday.AddDays(4));
        Assert.Equal((new DateOnly(2024, 1, 22), new DateOnly(2024, 1, 26)), (days.FirstDay, days.LastDay));
        Assert.True(
            days.Contains(Monday)
                && days.Contains(Monday.AddDays(4).AddHours(23))
                && days.Overlaps(new DayRange(Monday.AddDays(4), Monday.AddDays(9))));
        Assert.False(
            days.Contains(Monday.AddDays(5))
                || days.Contains(Monday.AddDays(-1))
                || days.Overlaps(new DayRange(Monday.AddDays(5), Monday.AddDays(9))));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(24 * 60)]
    public void A_time_of_day_lies_within_its_day(int minutes) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new PublicationDate(Monday, TimeSpan.FromMinutes((double)minutes), PublicationSource.Text));

    [Fact]
    public void A_publication_date_has_a_day_and_may_have_a_time()
    {
        Assert.Equal("2024-01-22", new PublicationDate(Monday.AddHours(8), null, PublicationSource.Text).ToString());
        Assert.Equal(new PublicationDate(Monday, new TimeSpan(8, 47, 0), PublicationSource.Text),
            new PublicationDate(Monday, new TimeSpan(8, 47, 0), PublicationSource.Text));
    }
}
