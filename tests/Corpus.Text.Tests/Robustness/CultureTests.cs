using System.Globalization;
using System.Linq;

namespace Corpus.Text.Tests.Robustness;

public class CultureTests
{
    private const string Text =
        "Ferry line opens\n\nPublished: 22 Jan 2024, 8:47 AM\n\nPORT ELLERY (Reuters) – The I-LINE ferry carried 1,000.5 tonnes on "
        + "Tuesday, January 23, 2024.\n\n"
        + "“We have waited long enough for this,” Olin Marsh said on Monday, the 50th anniversary of the line that opened in 1953.";

    /// <summary>Cultures that write numbers, dates and signs with other characters than English.</summary>
    public static readonly TheoryData<string, string, string> Cultures = new() { { ",", ".", "-" }, { "٫", "٬", "−" }, { "'", "’", "~" } };

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_culture_of_the_machine_changes_nothing(string point, string group, string minus)
    {
        string expected = ArticleDump.Of(ArticleReader.Read(Text));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = point;
            culture.NumberFormat.NumberGroupSeparator = group;
            culture.NumberFormat.NegativeSign = minus;
            culture.DateTimeFormat.DateSeparator = point;
            culture.DateTimeFormat.TimeSeparator = group;
            culture.DateTimeFormat.AMDesignator = minus;
            culture.DateTimeFormat.FirstDayOfWeek = System.DayOfWeek.Saturday;
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, ArticleDump.Of(ArticleReader.Read(Text)));
            Assert.Equal("2024-01-22T08:47", ArticleReader.Read(Text).Published?.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Many_threads_read_the_same_result() =>
        Assert.Single(Enumerable.Range(0, 200).AsParallel().Select(_ => ArticleDump.Of(ArticleReader.Read(Text))).Distinct());
}
