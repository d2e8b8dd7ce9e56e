using System;
using System.IO;
using Corpus.Facts;

namespace Corpus.Tests.Facts;

/// <summary>What a reader accepts, up to its last value, and the first value that it refuses.</summary>
public class FactsReaderTests
{
    private static readonly int LastDay = (int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay);

    private readonly FactsReader _reader = new("", 0);

    [Fact]
    public void A_day_lies_between_the_first_and_the_last_of_the_calendar()
    {
        Assert.Equal(DateTime.MinValue, _reader.Day(0));
        Assert.Equal(DateTime.MaxValue.Date, _reader.Day(LastDay));
        Assert.Throws<InvalidDataException>(() => _reader.Day(-1));
        Assert.Throws<InvalidDataException>(() => _reader.Day(LastDay + 1));
    }

    [Fact]
    public void A_time_of_day_lies_within_one_day()
    {
        Assert.Equal(TimeSpan.Zero, _reader.TimeOfDay(0));
        Assert.Equal(new TimeSpan(23, 59, 59), _reader.TimeOfDay(86_399));
        Assert.Throws<InvalidDataException>(() => _reader.TimeOfDay(-1));
        Assert.Throws<InvalidDataException>(() => _reader.TimeOfDay(86_400));
    }

    [Fact]
    public void A_range_of_days_does_not_end_before_it_starts()
    {
        var day = new DateTime(2024, 3, 14);

        Assert.Equal(new DayRange(day, day), _reader.Days(day, day));
        Assert.Throws<InvalidDataException>(() => _reader.Days(day, day.AddDays(-1)));
    }

    [Fact]
    public void A_span_does_not_end_behind_the_longest_text()
    {
        Assert.Equal(int.MaxValue, _reader.Span(int.MaxValue - 5, 5).End);
        Assert.Throws<InvalidDataException>(() => _reader.Span(int.MaxValue - 5, 6));
        Assert.Throws<InvalidDataException>(() => _reader.Span(-1, 5));
        Assert.Throws<InvalidDataException>(() => _reader.Span(5, -1));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void A_list_that_is_longer_than_the_input_is_refused_before_its_items_are_read(int count)
    {
        var writer = new FactsWriter();
        writer.Number(count);
        string written = writer.ToString();
        var reader = new FactsReader(written + "AA", 0);

        Assert.Throws<InvalidDataException>(() => reader.List(reader.Number));
        Assert.Equal(written.Length, reader.Position);
    }

    [Theory]
    [InlineData('\u007f')]
    [InlineData('\u0080')]
    [InlineData('\uffff')]
    public void A_character_that_is_no_digit_is_refused(char c) =>
        Assert.Throws<InvalidDataException>(() => new FactsReader(c.ToString(), 0).Number());

    [Fact]
    public void A_text_is_written_once()
    {
        var writer = new FactsWriter();
        writer.Text("the harbour");
        int once = writer.ToString().Length;
        writer.Text("the harbour");
        string written = writer.ToString();
        var reader = new FactsReader(written, 0);

        Assert.Equal(once + 1, written.Length);
        Assert.Equal(["the harbour", "the harbour"], [reader.Name(), reader.Name()]);
    }
}
