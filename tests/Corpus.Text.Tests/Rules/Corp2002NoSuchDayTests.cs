using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2002NoSuchDayTests
{
    [Theory]
    [InlineData("The ferry sank on February 29, 2021.", "February has 28 days in 2021")]
    [InlineData("The ferry sank on 31 April.", "April has 30 days")]
    [InlineData("The ferry sank on the 31st of April.", "April has 30 days")]
    [InlineData("The ferry sank on Nov. 31, 2014.", "November has 30 days")]
    [InlineData("Log of 2018-13-04: the ferry sank.", "there is no month 13")]
    [InlineData("The fair opens June 31 and closes in July.", "June has 30 days")]
    [InlineData("The ferry will sail in May 20014.", "a year has four figures")]
    public void Fires(string body, string says) =>
        Assert.Contains(says, Assert.Single(DatedArticle.Findings("CORP2002", body)).Message, System.StringComparison.Ordinal);

    [Theory]
    [InlineData("The ferry sank on February 29, 2021.", "The ferry sank on February 28, 2021.")]
    [InlineData("The ferry sank on April 31st.", "The ferry sank on April 30th.")]
    [InlineData("Log of 2018-13-04: the ferry sank.", "Log of 2018-04-13: the ferry sank.")]
    [InlineData("The ferry will sail in May 20014.", "The ferry will sail in May 2014.")]
    public void Offers_the_date_that_was_meant_in_the_format_of_the_text(string body, string repaired) =>
        Assert.Equal(repaired, Assert.Single(DatedArticle.Findings("CORP2002", body)).After(0));

    [Theory]
    [InlineData("The actor dies aged 56 October 6, 2011")]
    [InlineData("Goals since '82 October 27, cups 31")]
    [InlineData("Departures: 00:00 Nov. 25")]
    [InlineData("The 56th Separate Rowing Regiment met.")]
    [InlineData("The ferry sank on February 29, 2020.")]
    [InlineData("The ferry sails on February 29.")]
    [InlineData("In June 31 boats were built.")]
    [InlineData("In June 31 and in July 40 boats sank.")]
    [InlineData("Rovers 31 September Town 28")] // goals
    [InlineData("In June 31st Street was dug up again.")]
    [InlineData("In October 56 children were aboard.")]
    [InlineData("See vol. 12, no. 3, 2002, doi 10.5555/abc.12.3.4567.")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2002", body));
}
