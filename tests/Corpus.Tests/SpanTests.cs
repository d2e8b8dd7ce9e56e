using System;

namespace Corpus.Tests;

public class SpanTests
{
    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, -1)]
    [InlineData(2, int.MaxValue)]
    public void A_span_outside_the_range_of_offsets_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Span(start, length));

    [Fact]
    public void A_span_that_ends_before_it_starts_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Span.FromBounds(5, 2));

    [Fact]
    public void A_span_may_be_empty_and_reach_to_the_largest_offset()
    {
        Assert.Equal(new Span(5, 0), Span.FromBounds(5, 5));
        Assert.Equal(int.MaxValue, new Span(1, int.MaxValue - 1).End);
    }
}
