using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>Dates in further wordings, beside words that look like them. Published on Monday 22 January 2024.</summary>
public class DateWordingTests
{
    [Theory]
    [InlineData("The walkout began on 4 May 1911. On 9 June the troops came.", "4 May 1911 = 1911-05-04", "9 June = 1911-06-09")]
    [InlineData("Digging started in May 1887. On the 2nd of July a wall fell in.", "May 1887 = 1887-05", "2nd of July = 1887-07-02")]
    [InlineData("The fleet sailed in the summer of 1588. In September it was lost.", "the summer of 1588 = 1588-SU",
        "September = 1588-09")]
    [InlineData("The fort fell on 3 October 1812. The keeper was free by Christmas.", "3 October 1812 = 1812-10-03",
        "Christmas = 1812-12-25")]
    [InlineData("The mill burned in March 1903. That year, in the autumn, the owner left.", "March 1903 = 1903-03",
        "That year = 1903", "the autumn = 1903-FA")]
    [InlineData("The gull flew off on 2 May 1901. At noon it was seen, and two days later it came back.", "2 May 1901 = 1901-05-02",
        "noon = 1901-05-02T12:00", "two days later = 1901-05-04")]
    [InlineData("The siege began on 2 March 1644. Bread ran out by May.", "2 March 1644 = 1644-03-02", "May = 1644-05")]
    [InlineData("It was 1931. On 4 March the bank fell.", "1931 = 1931", "4 March = 1931-03-04")]
    [InlineData("The year was 1931. In May the bank fell.", "1931 = 1931", "May = 1931-05")]
    [InlineData("The keeper fell on 3 March 1897. He rowed again on 3 May the next year.", "3 March 1897 = 1897-03-03",
        "3 May the next year = 1898-05-03")]
    [InlineData("The ship sailed in May 1949. She left on the 11th and was back on 2 July.", "May 1949 = 1949-05", "the 11th = 1949-05-11",
        "2 July = 1949-07-02")]
    [InlineData("The yard was set up in May 2003. Its owner sold it on 5 January.", "May 2003 = 2003-05", "5 January = 2024-01-05")]
    [InlineData("The club was founded in May 1921. Its keeper left on 5 January.", "May 1921 = 1921-05", "5 January = 2024-01-05")]
    [InlineData("She began to row in May 2012. She won on 5 January.", "May 2012 = 2012-05", "5 January = 2024-01-05")]
    public void A_story_of_the_past_gives_its_year_to_the_dates_behind_it(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("Islanders choose a mayor on Nov. 5.", "Nov. 5 = 2024-11-05")]
    [InlineData("Schools begin their terms on Aug. 26.", "Aug. 26 = 2024-08-26")]
    [InlineData("The choir celebrates its jubilee in October.", "October = 2024-10")]
    [InlineData("Marsh and Finch marry on Aug. 7.", "Aug. 7 = 2024-08-07")]
    [InlineData("The kiosks close on Labor Day.", "Labor Day = 2024-09-02")]
    [InlineData("Doors open at half past six on Friday.", "half past six on Friday = 2024-01-26T06:30")]
    [InlineData("The bell goes on show in June.", "June = 2024-06")]
    [InlineData("The rowers came home at Easter.", "Easter = 2023-04-09")]
    [InlineData("The keepers marched on Friday.", "Friday = 2024-01-19")]
    [InlineData("Islanders march on Friday.", "Friday = 2024-01-19")]
    [InlineData("The book happened to go on sale on Friday.", "Friday = 2024-01-19")]
    [InlineData("The bakery shut in December.", "December = 2023-12")]
    [InlineData("The storm could hit in December.", "December = 2024-12")]
    [InlineData("The march on Dec. 7 was long.", "Dec. 7 = 2023-12-07")]
    [InlineData("They heard of the play in October.", "October = 2023-10")]
    [InlineData("She is retiring in August.", "August = 2024-08")]
    [InlineData("The ban ought to start in September.", "September = 2024-09")]
    public void A_plan_in_the_present_tense_lies_ahead(string body, string expected) =>
        Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("Some 1990 sailors crossed the ford.")]
    [InlineData("Nearly 1900 boats sank.")]
    [InlineData("Of 2001 ballots, 1999 were valid.")]
    [InlineData("Population 1850.")]
    [InlineData("The code is 1944.")]
    [InlineData("ISBN 978-1-2019-1998-2 is sold out.")]
    [InlineData("The XJ-2005 is a boat.")]
    [InlineData("Opened by the Good Friday Club, the hall is large.")]
    [InlineData("A charter of 1215 men left.")]
    [InlineData("The crate weighs 1950 kg.")]
    [InlineData("Shares rose to 2012 from 1998.")]
    [InlineData("The file log-2015-a is full.")]
    [InlineData("The Friday Street bridge and the Monday Group are gone.")]
    [InlineData("It is often dry in summer and wet in winter.")]
    public void A_number_or_a_name_is_no_date(string body) => Assert.Empty(DatedArticle.Values(body));

    [Theory]
    [InlineData("It shut around 1990.", "1990 = 1990")]
    [InlineData("Some 2020 Marsh voters stayed away.", "2020 = 2020")]
    [InlineData("She said so in a 2010 piece and in the 2011 news release.", "2010 = 2010", "2011 = 2011")]
    [InlineData("Both 1998 and 1999 were dry.", "1998 = 1998", "1999 = 1999")]
    [InlineData("The fort, built 1642, stands.", "1642 = 1642")]
    [InlineData("A charter of 1215 names the ford.", "1215 = 1215")]
    [InlineData("A charter of 1215 is kept in a box.", "1215 = 1215")]
    [InlineData("The 1348 plague emptied the town.", "1348 = 1348")]
    [InlineData("A portrait (c. 1625) was sold.", "1625 = 1625")]
    [InlineData("The treaty, signed 1648, held.", "1648 = 1648")]
    [InlineData("The 1870s and 80s were rich.", "The 1870s = 187", "80s = 188")]
    [InlineData("For most of 2021 it was shut, but on Dec. 1 it reopened.", "2021 = 2021", "Dec. 1 = 2021-12-01")]
    [InlineData("The lease of 2018, Feb 17 was void.", "2018, Feb 17 = 2018-02-17")]
    public void A_year_is_one(string body, params string[] expected) => Assert.Equal(expected, DatedArticle.Values(body));

    [Theory]
    [InlineData("By 3 o'clock on Friday afternoon it was full.", "3 o'clock on Friday afternoon = 2024-01-19T15:00")]
    [InlineData("It rained for ten cold, wet days.", "ten cold, wet days = P10D")]
    [InlineData("We lost five precious minutes.", "five precious minutes = PT5M")]
    [InlineData("They sang for three whole nights.", "three whole nights = P3D")]
    [InlineData("The lock reopens a week from Friday.", "a week from Friday = 2024-02-02")]
    [InlineData("In autumn the leaves were late.", "autumn = 2023-FA")]
    [InlineData("The back half of 2023 was calm.", "The back half of 2023 = 2023-H2")]
    [InlineData("They fought for several bitter months.", "several bitter months = PXM")]
    [InlineData("It lost money in the last quarter of 2018.", "the last quarter of 2018 = 2018-Q4")]
    [InlineData("In winter the lake froze over.", "winter = 2023-WI")]
    [InlineData("The bell rang at 21.45 on Saturday.", "21.45 on Saturday = 2024-01-20T21:45")]
    [InlineData("Seven sailors died hours later.", "hours later = PTXH")]
    public void Further_wordings_of_times_are_read(string body, string expected) => Assert.Equal([expected], DatedArticle.Values(body));

    [Theory]
    [InlineData("The Monday after the flood of 12 May 2017 was calm.", "The Monday after = 2017-05-15", "12 May 2017 = 2017-05-12")]
    [InlineData("On the eve of the vote on 5 June 2016 he fled.", "the eve of = 2016-06-04", "5 June 2016 = 2016-06-05")]
    [InlineData("In December it rained as in the same month of 2021.", "December = 2023-12", "the same month of 2021 = 2021-12")]
    public void A_distance_from_an_event_is_counted_from_its_date(string body, params string[] expected) =>
        Assert.Equal(expected, DatedArticle.Values(body));
}
