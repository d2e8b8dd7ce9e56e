using Corpus.Text.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

public class StatedDateTests
{
    [Theory]
    [InlineData("Published: 22 Jan 2024, 8:47 AM", "2024-01-22T08:47")]
    [InlineData("Updated at 08:47 EST, 22 January 2024", "2024-01-22T08:47")]
    [InlineData("Mon, Jan. 22nd, 2024 at 9.05pm", "2024-01-22T21:05")]
    [InlineData("Posted on 2024-01-22T08:47:00+01:00 by the desk", "2024-01-22T08:47")]
    [InlineData("2024/01/22", "2024-01-22T00:00")]
    [InlineData("LISBON, 31.12.2019", "2019-12-31T00:00")]
    [InlineData("Printed 12.31.2019", "2019-12-31T00:00")]
    [InlineData("Updated: 09.01.2024, 8:47", "2024-01-09T08:47")]
    [InlineData("By Ann Ode | 02.11.2023", "2023-11-02T00:00")]
    [InlineData("Updated: 09/01/2024", "2024-09-01T00:00")]
    [InlineData("Last modified 12/31/2019 12:15 a.m.", "2019-12-31T00:15")]
    public void A_full_date_is_found_in_a_line(string line, string expected)
    {
        StatedDate found = Assert.NotNull(StatedDate.Find(line, new Span(0, line.Length)));
        Assert.Equal(expected,
            (found.Day + (found.TimeOfDay ?? default)).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Published on Monday")]
    [InlineData("22 January")]
    [InlineData("2024-13-01")]
    [InlineData("31 April 2024")]
    [InlineData("call 555-1234-22")]
    [InlineData("ferry.opens.11.03.2015.mp4")]
    public void A_day_without_a_year_or_that_does_not_exist_is_not_found(string line) =>
        Assert.Null(StatedDate.Find(line, new Span(0, line.Length)));

    [Theory]
    [InlineData("2024-01-22", true)]
    [InlineData("2024-01-22T08:47:12.250Z", true)]
    [InlineData(" 22 Jan 2024, 8:47 AM ", true)]
    [InlineData("about 2024-01-22", false)]
    [InlineData("2024-01-22 or so", false)]
    [InlineData("", false)]
    public void A_value_must_be_a_date_and_nothing_else(string value, bool read) => Assert.Equal(read, StatedDate.Parse(value) is not null);
}
