using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The day of publication is Monday, 22 January 2024.</summary>
public class ShiftGrammarTests
{
    [Theory]
    [InlineData("She spoke last Friday, January 19, of the pier.", "last Friday, January 19 = 2024-01-19")]
    [InlineData("She will speak next Friday, Jan. 26.", "next Friday, Jan. 26 = 2024-01-26")]
    [InlineData("The fair is this coming Sunday, 28 January.", "this coming Sunday, 28 January = 2024-01-28")]
    [InlineData("She spoke last Friday, but January 19 boats sank.", "last Friday = 2024-01-19|January 19 = 2024-01-19")]
    public void A_weekday_with_a_shift_has_a_date(string body, string expected) =>
        Assert.Equal(expected.Split('|'), DatedArticle.Values(body));

    [Theory]
    [InlineData("In this Nov. 30, 2017, file photo, the pier stands.", "Nov. 30, 2017 = 2017-11-30")]
    [InlineData("This June 2, 2017 photo shows the pier.", "June 2, 2017 = 2017-06-02")]
    [InlineData("It burned this January.", "this January = 2024-01")]
    [InlineData("It burned last November.", "last November = 2023-11")]
    public void A_month_includes_the_word_this_before_it_and_a_full_date_does_not(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("Boats leave right now.", "right now = PRESENT_REF")]
    [InlineData("The crews left by mid-afternoon yesterday.", "mid-afternoon yesterday = 2024-01-21TAF")]
    [InlineData("The crews left mid-morning Friday.", "mid-morning Friday = 2024-01-19TMO")]
    [InlineData("It will stay for the next two years or so.", "the next two years or so = P2Y")]
    [InlineData("It burned around Nov. 1, 2023.", "around Nov. 1, 2023 = 2023-11-01")]
    [InlineData("It froze in the winter of nineteen ninety-four.", "the winter of nineteen ninety-four = 1994-WI")]
    [InlineData("Sales fell in the last half of 1989.", "the last half of 1989 = 1989-H2")]
    [InlineData("It will be hard in the weeks ahead.", "the weeks ahead = PXW")]
    [InlineData("It will last in the years to come.", "the years to come = PXY")]
    [InlineData("She won that fall with ease.", "that fall = 2024-FA")]
    [InlineData("They fought for the town this weekend.", "this weekend = 2024-W03-WE")]
    [InlineData("They will fight this weekend.", "this weekend = 2024-W04-WE")]
    [InlineData("It burned two hours ago.", "two hours ago = PT2H")]
    [InlineData("A few days later, it burned.", "A few days later = PXD")]
    [InlineData("A few weeks earlier, it burned.", "A few weeks earlier = PAST_REF")]
    [InlineData("They met months ago.", "months ago = PAST_REF")]
    [InlineData("It rained for over a week.", "over a week = P1W")]
    [InlineData("The work was spread over two years.", "two years = P2Y")]
    [InlineData("“Sunday,” she said.", "Sunday = 2024-01-21")]
    [InlineData("She left on “Black” Sunday.", "Sunday = 2024-01-21")]
    [InlineData("The council missed a March deadline.", "March = 2023-03")]
    [InlineData("The town waits for Kandarra's March ballot.", "March = 2024-03")]
    public void Words_that_belong_to_a_time(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("The bodies that fall under the law spoke.")]
    [InlineData("The weeks ahead of the vote were calm.")]
    [InlineData("The March on the capital drew crowds.")]
    [InlineData("The March drew crowds.")]
    [InlineData("Crews left mid-channel.")]
    [InlineData("She spoke on “Kandarra Sunday” of the pier.")]
    [InlineData("She sang on “Saturday Night Tales” at home.")]
    public void Words_that_belong_to_no_time(string body) => Assert.Empty(DatedArticle.Values(body));
}
