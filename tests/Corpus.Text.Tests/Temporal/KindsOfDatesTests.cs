using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>The kinds of dates that news writes, in many wordings. Published on Monday 22 January 2024.</summary>
public class KindsOfDatesTests
{
    [Theory]
    [InlineData("The depot shut on June 3,2023.", "June 3,2023 = 2023-06-03")]
    [InlineData("On Sunday, June 4,2023, the depot shut.", "Sunday, June 4,2023 = 2023-06-04")]
    [InlineData("A note dated 2019, Oct 12 was found.", "2019, Oct 12 = 2019-10-12")]
    [InlineData("Log: 1998 May 3 rain.", "1998 May 3 = 1998-05-03")]
    [InlineData("It sank on 3rd May,2019.", "3rd May,2019 = 2019-05-03")]
    [InlineData("It was filed on 20230604.", "20230604 = 2023-06-04")]
    [InlineData("It opened on 3 May ２０１９.", "3 May ２０１９ = 2019-05-03")]
    [InlineData("It opened on 3 Sep\u00ADtem\u00ADber 2021.", "3 Sep\u00ADtem\u00ADber 2021 = 2021-09-03")]
    public void Unusual_spellings_are_one_date(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("The temple was built in 550 B.C. and burned in 356 BC.", "550 B.C. = BC0550", "356 BC = BC0356")]
    [InlineData("The town fell in 146 BCE.", "146 BCE = BC0146")]
    [InlineData("Ash buried it in A.D. 81.", "A.D. 81 = 0081")]
    [InlineData("The wall stood until 476 AD.", "476 AD = 0476")]
    [InlineData("The 4th century BC was kinder.", "The 4th century BC = BC03")]
    [InlineData("From 264 to 241 BC the two fought.", "264 = BC0264", "241 BC = BC0241")]
    [InlineData("A hoard from the first century AD lay there.", "the first century AD = 00")]
    [InlineData("In 2011 BC Timber bought the yard.", "2011 = 2011")]
    public void Years_have_their_era(string body, params string[] expected) => Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The mill burned on the evening of 3 May 2022.", "the evening of 3 May 2022 = 2022-05-03TEV")]
    [InlineData("She left on the afternoon of Sunday, March 5, 2023.", "the afternoon of Sunday, March 5, 2023 = 2023-03-05TAF")]
    [InlineData("In the early hours of 4 June 2023 the dam broke.", "the early hours of 4 June 2023 = 2023-06-04TMO")]
    [InlineData("On the night of 3-4 May 2023 the fleet sailed.", "the night of 3-4 May 2023 = 2023-05-03TNI")]
    [InlineData("On Friday evening, January 12, the choir sang.", "Friday evening, January 12 = 2024-01-12TEV")]
    [InlineData("On Saturday afternoon, 13 January, the fair opened.", "Saturday afternoon, 13 January = 2024-01-13TAF")]
    [InlineData("The concert is on Friday, 9 p.m., February 2, 2024.", "Friday, 9 p.m., February 2, 2024 = 2024-02-02T21:00")]
    [InlineData("The mill burned late on the night of January 5.", "late on the night of January 5 = 2024-01-05TNI")]
    public void A_part_of_a_day_and_its_date_are_one_expression(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("On Sunday night, January 13, 2024, the choir sang.")]
    [InlineData("The choir sang on Tuesday evening, 4 January 2024.")]
    [InlineData("It opened on Monday, January 9,2024.")]
    public void A_wrong_weekday_in_an_unusual_spelling_is_reported(string body) => Assert.Single(DatedArticle.Findings("CORP2001", body));

    [Theory]
    [InlineData("The play runs on Thursday 8, Friday 9 and Saturday 10 February.", "Thursday 8 = 2024-02-08", "Friday 9 = 2024-02-09",
        "Saturday 10 February = 2024-02-10")]
    [InlineData("Open days are Monday 5 to Friday 9 February.", "Monday 5 = 2024-02-05", "Friday 9 February = 2024-02-09")]
    [InlineData("It rained on 3, 4 and 5 May 2019.", "3 = 2019-05-03", "4 = 2019-05-04", "5 May 2019 = 2019-05-05")]
    [InlineData("The well dried up in May, June and July 2019.", "May = 2019-05", "June = 2019-06", "July 2019 = 2019-07")]
    [InlineData("Voters came in March and again in November 2018.", "March = 2018-03", "November 2018 = 2018-11")]
    [InlineData("On Saturday 20 boats sank.", "Saturday = 2024-01-20")]
    [InlineData("On Saturday 12 teams and on Sunday 14 teams met.", "Saturday = 2024-01-20", "Sunday = 2024-01-21")]
    public void A_list_shares_what_its_last_item_says(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("Mail hall2001@example.org or see www.fair2019.org.")]
    [InlineData("Ring 555-2014 or 01632 2004 1999.")]
    [InlineData("The file budget_2018.xlsx and photo-1999.jpg were lost.")]
    [InlineData("Flight 2019 left from gate 1990.")]
    [InlineData("The letter went to 1984 Orchard Lane.")]
    [InlineData("The index slipped 14 points, or 0.7 percent, to 1987.")]
    [InlineData("The file is called minutes-2023-04-03.")]
    [InlineData("She sang in the film December Boys.")]
    [InlineData("She sang in the film “Black Friday”.")]
    [InlineData("He leads the October Movement.")]
    [InlineData("He sat in the Thirty-second Congress.")]
    [InlineData("The band Monday Blue split up.")]
    [InlineData("He is Mr. August.")]
    [InlineData("They moved to June Street.")]
    [InlineData("They moved to Easter Street.")]
    [InlineData("The bonds closed at 1999, up from 1987.")]
    [InlineData("The index dropped 31 points, or 1.5 per cent, to 2016.")]
    [InlineData("The boat to Friday Harbour was full.")]
    [InlineData("The judge was Alison Eid.")]
    [InlineData("He lives at 1984 Orchard Lane.")]
    [InlineData("The index fell to 1999.")]
    [InlineData("The host db-10-12-2019 is down.")]
    [InlineData("The version is 2024/40/0.")]
    [InlineData("The versions are 2024-40-0, 2024.0.1 and 2024/00/00.")]
    [InlineData("The parts are 0/0/2024, 40/40/2024 and 00-10-2024.")]
    [InlineData("He won the 1500 metres and lifted a 1200 kilo stone.")]
    [InlineData("They flew to Easter Island and Christmas Island.")]
    [InlineData("She writes for the Saturday Post and reads The Sunday Times.")]
    [InlineData("He sang White Christmas on Monday Night Live.")]
    [InlineData("The film is Day Zero, and its sequel Week One.")]
    [InlineData("Bloody Sunday and Black Monday are remembered.")]
    [InlineData("She is in her late 60s and he in his 80s.")]
    [InlineData("Highs will be in the 70s and lows in the 50s.")]
    [InlineData("She met him on the 3rd green.")]
    public void Words_that_only_look_like_a_date_are_not_read(string body) => Assert.Empty(DatedArticle.Values(body));

    [Theory]
    [InlineData("The bomb went off at 16:08 UTC on Monday.", "16:08 UTC on Monday = 2024-01-22T16:08Z")]
    [InlineData("The vote ended at midnight GMT on Friday.", "midnight GMT on Friday = 2024-01-19T24:00")]
    [InlineData("The log says 2023-11-05 14:05:33+01:00.", "2023-11-05 14:05:33+01:00 = 2023-11-05T14:05:33+01:00")]
    [InlineData("The log says 2024-01-05T09:15:10Z.", "2024-01-05T09:15:10Z = 2024-01-05T09:15:10Z")]
    [InlineData("Kick-off was at half past seven on Saturday evening.", "half past seven on Saturday evening = 2024-01-20T19:30")]
    [InlineData("The train left at 10.30am on Friday.", "10.30am on Friday = 2024-01-19T10:30")]
    [InlineData("Doors opened at 7 on Friday night.", "7 on Friday night = 2024-01-19T19:00")]
    [InlineData("They met on Friday at 2.30.", "Friday at 2.30 = 2024-01-19T02:30")]
    [InlineData("They met at half seven.", "half seven = 2024-01-22T07:30")]
    public void A_clock_time_has_its_day_and_its_zone(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("Sales in the final quarter of 2023 fell.", "the final quarter of 2023 = 2023-Q4")]
    [InlineData("The latter half of 2019 was wet.", "The latter half of 2019 = 2019-H2")]
    [InlineData("Profits in H1 2023 and in FY24 rose.", "H1 2023 = 2023-H1", "FY24 = 2024")]
    [InlineData("Profits in 1H 2023, 2H23 and 4Q 2023 rose.", "1H 2023 = 2023-H1", "2H23 = 2023-H2", "4Q 2023 = 2023-Q4")]
    [InlineData("Rents rose from the same month a year ago.", "the same month a year ago = 2023-01")]
    [InlineData("The 1975 winter was hard.", "The 1975 winter = 1975-WI")]
    [InlineData("The latter half of the match was dull.")]
    public void Parts_of_a_year_have_many_names(string body, params string[] expected) => Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The 1755 quake ruined the port.", "1755 = 1755")]
    [InlineData("A 1689 law forbids it.", "1689 = 1689")]
    [InlineData("By mid-1649 the king was dead.", "mid-1649 = 1649")]
    [InlineData("1703: The pier fell.", "1703 = 1703")]
    [InlineData("Around 1350 the plague came.", "1350 = 1350")]
    [InlineData("The war of 1618–1648 was long.", "1618 = 1618", "1648 = 1648")]
    [InlineData("Some 1783 sailors and 1745 of their wives came.")]
    public void Years_from_1000_on_are_read(string body, params string[] expected) => Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("She waited for seven long years.", "seven long years = P7Y")]
    [InlineData("They spent nine miserable hours there.", "nine miserable hours = PT9H")]
    [InlineData("It took three gruelling days.", "three gruelling days = P3D")]
    [InlineData("It lies two light years away.")]
    [InlineData("He owns two old clocks and three new boats.")]
    public void A_duration_may_contain_an_adjective(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("Two days before the match on 3 February the pitch froze.", "Two days before = 2024-02-01", "3 February = 2024-02-03")]
    [InlineData("The day after the storm of 4 January the road was clear.", "The day after = 2024-01-05", "4 January = 2024-01-04")]
    [InlineData("It reopens a week on Friday.", "a week on Friday = 2024-02-02")]
    [InlineData("It reopens Friday week.", "Friday week = 2024-02-02")]
    [InlineData("He died a year ago today.", "a year ago today = 2023-01-22")]
    [InlineData("It fell a week ago Friday.", "a week ago Friday = 2024-01-12")]
    [InlineData("It fell a year ago Friday.", "a year ago Friday = 2023-01-19")]
    [InlineData("The strike began in March 1926. On the 12th the pits closed.", "March 1926 = 1926-03", "the 12th = 1926-03-12")]
    [InlineData("The year before last was wet.", "The year before last = 2022")]
    [InlineData("The pipes burst the Monday before last.", "the Monday before last = 2024-01-08")]
    [InlineData("It burned two years ago this week.", "two years ago this week = 2022-W04")]
    [InlineData("It burned two years ago this month.", "two years ago this month = 2022-01")]
    [InlineData("In May Ada Roe saw the film.", "May = 2023-05")]
    [InlineData("The Monday after Easter is a holiday.", "The Monday after Easter = 2024-04-01")]
    [InlineData("He left two weeks and two days ago.", "two weeks and two days ago = 2024-01-06")]
    [InlineData("Six business days later it came.", "Six business days = P6D")]
    public void Distances_count_from_the_named_day(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("The minister resigned on April 2.", "April 2 = 2023-04-02")]
    [InlineData("The work should be completed in October.", "October = 2024-10")]
    [InlineData("The shop reopens after Labor Day.", "Labor Day = 2024-09-02")]
    [InlineData("They agreed to sell in October.", "October = 2024-10")]
    [InlineData("The tax takes effect on Dec. 1.", "Dec. 1 = 2024-12-01")]
    [InlineData("The act must be passed by December.", "December = 2024-12")]
    [InlineData("She retires in June.", "June = 2024-06")]
    [InlineData("The school was closed in February.", "February = 2023-02")]
    [InlineData("The council announced the April 2 ballot.", "April 2 = 2024-04-02")]
    [InlineData("Tom had until April 2 to pay.", "April 2 = 2024-04-02")]
    [InlineData("The keeper could not be reached in October.", "October = 2023-10")]
    public void The_tense_of_the_verb_decides_whether_a_day_is_past_or_future(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("Life in the 60s and 70s was hard.", "the 60s = 196", "70s = 197")]
    [InlineData("In the late 70s and early 80s it shut.", "the late 70s = 197", "early 80s = 198")]
    [InlineData("The 1950s and 60s were good.", "The 1950s = 195", "60s = 196")]
    [InlineData("The summer of '69 was hot.", "The summer of '69 = 1969-SU")]
    [InlineData("In the early seventies the yard grew.", "the early seventies = 197")]
    [InlineData("The mid-Thirties were lean.", "mid-Thirties = 193")]
    [InlineData("Trams of the nineteen-twenties still run.", "the nineteen-twenties = 192")]
    [InlineData("The Roaring Twenties were kind.", "Twenties = 192")]
    [InlineData("The crew of '97 met again.", "'97 = 1997")]
    [InlineData("She was in her early seventies.")]
    [InlineData("Highs were in the mid-eighties.")]
    public void Short_decades_and_years_are_read(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("Banks will be shut for Holi.", "Holi = 2024-03-25")]
    [InlineData("The truce holds until Orthodox Easter.", "Orthodox Easter = 2024-05-05")]
    [InlineData("The sweets were sold out before Nowruz 2021.", "Nowruz 2021 = 2021-03-21")]
    [InlineData("They will read the scroll on Purim.", "Purim = 2024-03-24")]
    [InlineData("The families will meet for Eid.", "Eid = 2024-04-10")]
    [InlineData("The ferry sank on the day after Christmas.", "the day after Christmas = 2023-12-26")]
    [InlineData("It burned on the night before 3 May 2021.", "the night before 3 May 2021 = 2021-05-02TNI")]
    public void Days_of_other_calendars_and_the_days_beside_them(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("The club meets every second Thursday.", "every second Thursday = XXXX-WXX-4")]
    [InlineData("The roof is painted every third year.", "every third year = P3Y")]
    [InlineData("Dues are paid semi-annually.", "semi-annually = P6M")]
    [InlineData("The paper came out fortnightly.", "fortnightly = P2W")]
    public void Recurring_times_in_other_words(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("Diwali 2023 was dry.", "Diwali 2023 = 2023-11-12")]
    [InlineData("Diwali 2020 was dry.", "Diwali 2020 = 2020-11-14")]
    [InlineData("Michaelmas 2021 was wet.", "Michaelmas 2021 = 2021-09-29")]
    [InlineData("Passover 2024 is late.", "Passover 2024 = 2024-04-23")]
    [InlineData("Hanukkah 2022 was late.", "Hanukkah 2022 = 2022-12-19")]
    [InlineData("Yom Kippur 2023 was warm.", "Yom Kippur 2023 = 2023-09-25")]
    [InlineData("Ramadan 2024 is near.", "Ramadan 2024 = 2024-03-11")]
    [InlineData("She lost on Election Day in 2016.", "Election Day in 2016 = 2016-11-08")]
    [InlineData("He arrived in Easter week.", "Easter week = 2023-W14")]
    public void Named_days_have_a_date(string body, params string[] expected) => Assert.Equal(expected, DatedArticle.Values(body));
}
