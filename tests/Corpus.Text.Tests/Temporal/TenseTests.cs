using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>Which way a date without a year or a week looks, by the verb it stands with. Published on Monday 22 January 2024.</summary>
public class TenseTests
{
    [Theory]
    [InlineData("The winners are announced Tuesday.", "Tuesday = 2024-01-23")]
    [InlineData("The fair, which ends on Sunday, has drawn crowds.", "Sunday = 2024-01-28")]
    [InlineData("The lease expires in May.", "May = 2024-05")]
    [InlineData("The vote will be held in May.", "May = 2024-05")]
    [InlineData("The islanders planned a march on Saturday.", "Saturday = 2024-01-27")]
    [InlineData("The ferrymen called a strike for Friday.", "Friday = 2024-01-26")]
    [InlineData("The crews can stay until Saturday.", "Saturday = 2024-01-27")]
    [InlineData("The keepers may return on Wednesday.", "Wednesday = 2024-01-24")]
    [InlineData("The list will do well in Sunday's poll.", "Sunday = 2024-01-28")]
    [InlineData("Tempers rose ahead of Sunday's poll.", "Sunday = 2024-01-28")]
    [InlineData("Stewards trained for Friday's planned march.", "Friday = 2024-01-26")]
    [InlineData("The price of crude for June delivery fell.", "June = 2024-06")]
    public void What_is_set_for_a_day_lies_ahead(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("The winners were announced Tuesday.", "Tuesday = 2024-01-16")]
    [InlineData("The fair ended on Sunday.", "Sunday = 2024-01-21")]
    [InlineData("The mate is accused of stealing an oar on Saturday.", "Saturday = 2024-01-20")]
    [InlineData("The crews had left by Saturday.", "Saturday = 2024-01-20")]
    [InlineData("By Friday, divers found the bell.", "Friday = 2024-01-19")]
    [InlineData("The ferrymen struck after Friday's ruling.", "Friday = 2024-01-19")]
    [InlineData("The council will study Friday's ruling.", "Friday = 2024-01-19")]
    [InlineData("The pier, said to be the oldest, fell on Friday.", "Friday = 2024-01-19")]
    [InlineData("They met on Saturday.", "Saturday = 2024-01-20")]
    public void What_was_done_on_a_day_lies_behind(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));
}
