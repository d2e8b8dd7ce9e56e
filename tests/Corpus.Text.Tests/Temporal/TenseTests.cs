using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>
/// The tense of the verb decides whether a date without a year or a week is past or future. Published on Monday 22 January 2024.
/// </summary>
public class TenseTests
{
    [Theory]
    [InlineData("Work is to begin in January.", "2024-03-14", "January = 2025-01")]
    [InlineData("The works will open in November and will close in March.", "2024-01-22", "March = 2025-03")]
    [InlineData("Her term ends in February.", "2024-04-14", "February = 2025-02")]
    [InlineData("The plan released in January will be dropped.", "2024-03-14", "January = 2024-01")]
    [InlineData("He has been in custody since May 2.", "2024-03-14", "May 2 = 2023-05-02")]
    [InlineData("It took until October to clear the yard.", "2024-03-14", "October = 2023-10")]
    [InlineData("It took the board until July to answer.", "2024-03-14", "July = 2023-07")]
    [InlineData("The hall is to be pulled down in February.", "2024-03-14", "February = 2025-02")]
    [InlineData("Prices should fall by spring.", "2024-01-22", "spring = 2024-SP")]
    [InlineData("The crew took note of the storm for Tuesday.", "2024-01-22", "Tuesday = 2024-01-23")]
    [InlineData("The board put the vote off until October.", "2024-03-14", "October = 2024-10")]
    [InlineData("A trial is set for January 9.", "2024-03-14", "January 9 = 2025-01-09")]
    [InlineData("A trial has been pencilled in for January.", "2024-03-14", "January = 2025-01")]
    [InlineData("The trial was set for February.", "2024-03-14", "February = 2024-02")]
    [InlineData("The keeper quit on April 9.", "2024-03-14", "April 9 = 2023-04-09")]
    [InlineData("He cut the rope on April 2.", "2024-03-14", "April 2 = 2023-04-02")]
    [InlineData("The fare cut on April 2 will help nobody.", "2024-03-14", "April 2 = 2024-04-02")]
    [InlineData("The mayor opened the old quay on April 2.", "2024-03-14", "April 2 = 2023-04-02")]
    [InlineData("The mayor announced the vote on April 2.", "2024-03-14", "April 2 = 2024-04-02")]
    [InlineData("The yard will report its results on Feb. 2.", "2024-03-14", "Feb. 2 = 2025-02-02")]
    [InlineData("Islanders lost faith in the May elections.", "2024-03-14", "May = 2023-05")]
    public void The_words_around_a_month_or_a_day_decide_its_year(string body, string published, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body, published));

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
    [InlineData("The island will open its two museums and the renovated halls of the old harbour master's house to visitors on Saturday.",
        "Saturday = 2024-01-27")]
    [InlineData("The winners will be officially announced Thursday.", "Thursday = 2024-01-25")]
    [InlineData("The score will be shown and played by the pianist on Friday.", "Friday = 2024-01-26")]
    [InlineData("In a highly anticipated speech Friday, the mayor is to speak of the pier.", "Friday = 2024-01-26")]
    [InlineData("Envoys met ahead of a summit in Kandarra on Friday.", "Friday = 2024-01-26")]
    [InlineData("Envoys met ahead of the Friday ballot.", "Friday = 2024-01-26")]
    [InlineData("The keepers are going to vote on Thursday.", "Thursday = 2024-01-25")]
    [InlineData("They'll vote on Thursday.", "Thursday = 2024-01-25")]
    [InlineData("The pearls were to be put on show on Friday.", "Friday = 2024-01-26")]
    [InlineData("She spoke in an interview to be broadcast Tuesday.", "Tuesday = 2024-01-23")]
    [InlineData("The law takes effect on Friday.", "Friday = 2024-01-26")]
    [InlineData("The islanders go to the polls on Friday.", "Friday = 2024-01-26")]
    [InlineData("The deadline is Friday.", "Friday = 2024-01-26")]
    [InlineData("The mayor faces a Friday deadline.", "Friday = 2024-01-26")]
    [InlineData("The captain will miss Sunday's game.", "Sunday = 2024-01-28")]
    [InlineData("Sunday's local elections will go ahead.", "Sunday = 2024-01-28")]
    [InlineData("The clerk is scheduled to hit the road on Friday.", "Friday = 2024-01-26")]
    [InlineData("The mayor said: “If we win on Friday, the pier will stand.”", "Friday = 2024-01-26")]
    [InlineData("The debate has been put off until Friday.", "Friday = 2024-01-26")]
    public void A_plan_for_a_day_makes_the_day_future(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

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
    [InlineData("The fair would reopen, but the keepers on Friday closed the pier.", "Friday = 2024-01-19")]
    [InlineData("The court on Friday also agreed to hear the case.", "Friday = 2024-01-19")]
    [InlineData("The list was not issued until Friday.", "Friday = 2024-01-19")]
    [InlineData("The crews weren't told until Friday.", "Friday = 2024-01-19")]
    [InlineData("The escape has been kept secret until Friday.", "Friday = 2024-01-19")]
    [InlineData("But by Friday night, two keepers had left.", "Friday night = 2024-01-19TNI")]
    [InlineData("The reply follows the office saying Friday that the pier will close.", "Friday = 2024-01-19")]
    [InlineData("A headline from Friday: the pier will close.", "Friday = 2024-01-19")]
    [InlineData("The march went ahead as planned on Friday.", "Friday = 2024-01-19")]
    [InlineData("The boat may have been seen on Friday.", "Friday = 2024-01-19")]
    [InlineData("The game was called off due to rain on Friday.", "Friday = 2024-01-19")]
    [InlineData("The count proved to be wrong on Friday.", "Friday = 2024-01-19")]
    [InlineData("Nobody knew what the mayor was going to say on Friday.", "Friday = 2024-01-19")]
    [InlineData("She came in ahead of the Danes on Friday.", "Friday = 2024-01-19")]
    [InlineData("With the visit on Friday and the expected talks, ties grew.", "Friday = 2024-01-19")]
    [InlineData("“We will rebuild the pier” — remarks Friday.", "Friday = 2024-01-19")]
    [InlineData("The law did not take effect on Friday.", "Friday = 2024-01-19")]
    [InlineData("Friday's debate disappointed many.", "Friday = 2024-01-19")]
    public void A_past_action_on_a_day_makes_the_day_past(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Fact]
    public void A_weekday_named_as_future_stays_future() =>
        Assert.Equal(["Thursday = 2024-01-25", "Thursday = 2024-01-25"],
            DatedArticle.Values("The islanders will vote on Thursday. Nobody stands for Thursday's list."));

    [Fact]
    public void A_weekday_named_as_past_stays_past() =>
        Assert.Equal(["Thursday = 2024-01-25", "Thursday = 2024-01-18", "Thursday = 2024-01-18"],
            DatedArticle.Values("The islanders will vote on Thursday. The mayor resigned last Thursday. Since Thursday, boats lie idle.")
                .Select(value => value.Replace("last ", "", System.StringComparison.Ordinal)));
}
