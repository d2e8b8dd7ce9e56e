using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2005RangeReversedTests
{
    [Theory]
    [InlineData("The fair runs from June 16 to June 14.", "The fair runs from June 14 to June 16.")]
    [InlineData("The fair, January 10 – 1, 2016, was wet.", "The fair, January 1 – 10, 2016, was wet.")]
    [InlineData("The fair runs from June 16 to 14.", "The fair runs from June 14 to 16.")]
    [InlineData("She served from 2010 to 2008.", "She served from 2008 to 2010.")]
    [InlineData("The fair on June 16-14 was wet.", "The fair on June 14-16 was wet.")]
    [InlineData("The fair runs from 16 to 14 June.", "The fair runs from 14 to 16 June.")]
    [InlineData("The fair runs 16–14 June 2024.", "The fair runs 14–16 June 2024.")]
    [InlineData("The fair runs from June 16, to June 14.", "The fair runs from June 14, to June 16.")]
    [InlineData("It ran from June 16, 2023, to June 14, 2023.", "It ran from June 14, 2023, to June 16, 2023.")]
    [InlineData("Between 2010 and 2008, the harbour silted up.", "Between 2008 and 2010, the harbour silted up.")]
    [InlineData("Ada Roe (1990-1935) built it.", "Ada Roe (1935-1990) built it.")]
    public void Fires_and_offers_the_other_order(string body, string repaired) =>
        Assert.Equal(repaired, Assert.Single(DatedArticle.Findings("CORP2005", body)).After(0));

    [Theory]
    [InlineData("The fair runs from June 14 to June 16.")]
    [InlineData("The fair runs from December 20 to January 5.")] // into the next year
    [InlineData("The target was cut from 2010 to 2008.")] // a change
    [InlineData("The vote was brought forward from June 16 to June 14.")] // a change
    [InlineData("The team won 3-2 on January 10 – 1 point more than its rival.")] // a count
    [InlineData("Rates went from January 15 to 7 percent.")]
    [InlineData("The plan for 2009-10 was read.")]
    [InlineData("The team won in June 16-14.")] // a score
    [InlineData("The vote was moved from June 16 to 14.")] // a change
    [InlineData("The vote was brought forward from 16 to 14 June.")] // a change
    [InlineData("They won it 16-14 June 2.")] // a score
    [InlineData("On June 16 - 14 boats sank.")] // a count
    [InlineData("The queen (1508-1458) built it.")] // before Christ
    [InlineData("The fair runs from June 14, 2023, to June 16, 2023.")]
    [InlineData("The kings ruled from 1279 to 1213 B.C.")]
    [InlineData("The gap between 2010 and 2008 is small.")] // a comparison
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2005", body));
}
