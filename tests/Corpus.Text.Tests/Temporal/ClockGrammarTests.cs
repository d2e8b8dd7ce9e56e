using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class ClockGrammarTests
{
    [Theory]
    [InlineData("It shut at half past three.", "half past three = 2024-01-22T03:30")]
    [InlineData("It shut at five to eleven.", "five to eleven = 2024-01-22T10:55")]
    [InlineData("It shut at ten to six on Friday evening.", "ten to six on Friday evening = 2024-01-19T17:50")]
    [InlineData("It shut at 8:15 on the evening of January 3.", "8:15 on the evening of January 3 = 2024-01-03T20:15")]
    [InlineData("It shut at a quarter to noon.", "a quarter to noon = 2024-01-22T11:45")]
    [InlineData("It shut at a quarter past 3 p.m.", "a quarter past 3 p.m. = 2024-01-22T15:15")]
    [InlineData("It shut at 20 minutes past 3 p.m.", "20 minutes past 3 p.m. = 2024-01-22T15:20")]
    [InlineData("It shut at three p.m.", "three p.m. = 2024-01-22T15:00")]
    [InlineData("It shut at ten thirty am.", "ten thirty am = 2024-01-22T10:30")]
    [InlineData("It shut at 3 in the afternoon.", "3 in the afternoon = 2024-01-22T15:00")]
    [InlineData("It shut at 7 o'clock in the evening.", "7 o'clock in the evening = 2024-01-22T19:00")]
    [InlineData("It shut at 1140 a.m. sharp.", "1140 a.m. = 2024-01-22T11:40")]
    [InlineData("It shuts tonight at 8.", "tonight at 8 = 2024-01-22T20:00")]
    [InlineData("It shuts at 8 tonight.", "8 tonight = 2024-01-22T20:00")]
    [InlineData("It shut last night at 8:30.", "last night at 8:30 = 2024-01-21T20:30")]
    [InlineData("It will open at five-thirty tomorrow evening.", "five-thirty tomorrow evening = 2024-01-23T17:30")]
    [InlineData("It opened Sunday morning at 9.", "Sunday morning at 9 = 2024-01-21T09:00")]
    [InlineData("It opened on Sunday in the morning.", "Sunday in the morning = 2024-01-21TMO")]
    [InlineData("The crew will leave at four in the morning.", "four in the morning = 2024-01-23T04:00")]
    [InlineData("It rained in the afternoon.", "the afternoon = 2024-01-22TAF")]
    public void Times_of_day(string body, string expected) => Assert.Equal(expected, DatedArticle.Values(body)[0]);

    [Theory]
    [InlineData("They lost 20 to 5.")]
    [InlineData("They aimed at five to ten boats.")]
    [InlineData("They won by ten to five.")]
    [InlineData("It killed three in the harbour.")]
    [InlineData("She lives at 10 Harbour Street.")]
    [InlineData("They ran past three boats.")]
    [InlineData("Half the boats sank.")]
    [InlineData("A quarter to a third of the boats sank.")]
    [InlineData("It came in the evening of his life.")]
    [InlineData("She won the race in 2:06:20.")]
    [InlineData("The islanders led with 1:14 left.")]
    [InlineData("He quoted John 3:16 to the keepers.")]
    [InlineData("The bell rings at the 2:05 mark.")]
    public void Numbers_and_parts_that_are_not_a_time(string body) => Assert.Empty(DatedArticle.Values(body));

    [Fact]
    public void A_house_number_after_tonight_is_not_an_hour() =>
        Assert.Equal(["tonight = 2024-01-22TNI"], DatedArticle.Values("They met tonight at 10 Harbour Street."));

    [Theory]
    [InlineData("It shut at 14:30.", "14:30 = 2024-01-22T14:30")]
    [InlineData("The gate will open 14:30 on Friday.", "14:30 on Friday = 2024-01-26T14:30")]
    [InlineData("The gate was open between 9:30 and 11:00.", "9:30 = 2024-01-22T09:30|11:00 = 2024-01-22T11:00")]
    [InlineData("The hour was moved to 8:30 from 9 a.m.", "8:30 = 2024-01-22T08:30|9 a.m. = 2024-01-22T09:00")]
    [InlineData("11:15", "11:15 = 2024-01-22T11:15")]
    public void Figures_without_other_words_that_are_a_time(string body, string expected) =>
        Assert.Equal(expected.Split('|'), DatedArticle.Values(body));

    [Theory]
    [InlineData("It burned at 10:35 a.m. (0735 GMT) Friday.",
        "10:35 a.m. = 2024-01-19T10:35|0735 GMT = 2024-01-19T07:35|Friday = 2024-01-19")]
    [InlineData("It burned at 8 am (0700 GMT) on January 3.", "8 am = 2024-01-03T08:00|0700 GMT = 2024-01-03T07:00|January 3 = 2024-01-03")]
    [InlineData("It stood below Friday's 5 p.m. level.", "Friday = 2024-01-19|5 p.m. = 2024-01-19T17:00")]
    [InlineData("It burned at 8 am (0700 GMT), and on Friday the keepers left.",
        "8 am = 2024-01-22T08:00|0700 GMT = 2024-01-22T07:00|Friday = 2024-01-19")]
    [InlineData("It burned at 8 am (the hour of low tide) Friday.", "8 am = 2024-01-22T08:00|Friday = 2024-01-19")]
    public void A_time_takes_the_day_beside_it(string body, string expected) =>
        Assert.Equal(expected.Split('|'), DatedArticle.Values(body));
}
