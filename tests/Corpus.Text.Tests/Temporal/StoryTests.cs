using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Corpus.Text.Tests.Temporal;

/// <summary>Articles about the past: a date without a year belongs to the last year that the story named.</summary>
public class StoryTests
{
    private const string Published = "2009-06-20";

    private const string War =
        """
        The War of the Two Rivers was fought between the Duchy of Tolm and the Free Cities of Pell from 1642 to 1651.

        In March 1642 the Duke closed the bridge at Carrow. The Cities answered in May with a levy of four thousand men, and
        on 12 June their army crossed the Ell. By the end of the month the left bank was lost. In the autumn both sides went
        into winter quarters; the garrison of Tolm, a town founded in 1187, starved.

        In January the Duke hired 2,000 horsemen. On 4 February 1643 they fell on the camp at Lund. That summer the fighting began again.

        The siege of Pell opened on 14 April 1644. By August the town was eating its horses. On Christmas Day the besiegers
        sang below the walls. The siege was raised on 2 January. The Duke died on 30 March 1645.

        His daughter Anna (1620–1688) took command in April. In the spring of 1646 she marched north, and she reached Vost on
        11 May. In 1648 a truce was signed; it was to last until June.
        """;

    [Theory]
    [InlineData("May", "1642-05")]
    [InlineData("12 June", "1642-06-12")]
    [InlineData("the end of the month", "1642-06")]
    [InlineData("the autumn", "1642-FA")]
    [InlineData("January", "1643-01")]
    [InlineData("That summer", "1643-SU")]
    [InlineData("August", "1644-08")]
    [InlineData("Christmas Day", "1644-12-25")]
    [InlineData("2 January", "1645-01-02")]
    [InlineData("April", "1645-04")]
    [InlineData("11 May", "1646-05-11")]
    [InlineData("June", "1648-06")]
    public void A_date_in_a_history_takes_the_year_named_before(string text, string value) =>
        Assert.Contains(text + " = " + value, Values(War));

    [Fact]
    public void A_year_mentioned_in_passing_does_not_change_the_year_of_a_history()
    {
        IReadOnlyList<string> values = Values(
            """
            In 1880 Karl Reed went to Pell. In October 1881 he entered the academy. On 9 April 1892 his “Weir” was shown in
            the capital. Its frame, carved in 1790, was sold in May. His sister Ida (1858–1931) bought it in June.
            """);
        Assert.Contains("May = 1892-05", values);
        Assert.Contains("June = 1892-06", values);
    }

    [Theory]
    [InlineData("The town flooded in 1911, in 1926, in 1938, in 1947 and in 1953. On Tuesday the council met. It will meet again in May.",
        "May = 2009-05")]
    [InlineData("The town flooded in 1911, in 1926, in 1938, in 1947 and in 2008. The council met in May.", "May = 2009-05")]
    [InlineData("The town flooded in 1911, in 1926 and in 1938. The council met in May.", "May = 2009-05")]
    [InlineData("The town flooded in 1911, in 1926, in 1938, in 1947 and in 1953. A plan will be published in October.",
        "October = 2009-10")]
    public void News_that_names_old_years_counts_from_publication(string body, string expected) => Assert.Contains(expected, Values(body));

    [Theory]
    [InlineData("Flood water reached the dairy in March 1968. By June the cellar was dry, and in August it reopened.", "June = 1968-06",
        "August = 1968-08")]
    [InlineData("The weavers walked out in May 1926. They went back in late July.", "late July = 1926-07")]
    [InlineData("The barque left Vost on 3 April 1902. On 21 May it was seen off the bar.", "21 May = 1902-05-21")]
    [InlineData("She was arrested in November 2001. She pleaded guilty in January.", "January = 2002-01")]
    public void A_story_about_the_past_continues_in_its_own_year(string body, params string[] expected) =>
        Assert.All(expected, value => Assert.Contains(value, Values(body)));

    [Theory]
    [InlineData("The choir was founded in January 1968. Its leader resigned on 12 May.", "12 May = 2009-05-12")]
    [InlineData("A bill of May 1968 was found in an attic in June.", "June = 2009-06")]
    [InlineData("The dairy burned in March 1968. It has stood empty since. The council met in May.", "May = 2009-05")]
    [InlineData("The dairy burned in March 1968. It will be rebuilt in October.", "October = 2009-10")]
    [InlineData("The dairy burned in March 1968, the keeper said on Friday. She resigned in May.", "May = 2009-05")]
    [InlineData("The dairy burned in March 1968.\n\nThe council met in May.", "May = 2009-05")]
    public void A_statement_about_the_present_counts_from_publication(string body, string expected) =>
        Assert.Contains(expected, Values(body));

    [Theory]
    [InlineData("The Ellery left Pell on 4 March 1911. On 12 April she was seen off the cape.", "12 April = 1911-04-12")]
    [InlineData("The Ellery was seized on 4 January 2014. She had been sold in December.", "December = 2013-12")]
    [InlineData("The war began on 1 September 1939. On 17 September a second army came.", "17 September = 1939-09-17")]
    [InlineData("The count began in December 2000. Sales rose in July to a new high.", "July = ?")]
    [InlineData("Orla Venn was born in May 1911. In June she was named.", "June = ?")]
    [InlineData("The club was founded in June 1921. In August it has a fair.", "August = ?")]
    [InlineData("In 1793 the keeper died, followed by his son the next day.", "the next day = ?")]
    [InlineData("In 1845 the crop failed. In October the mill stood still.", "October = 1845-10")]
    [InlineData("The club was founded on 4 March 1911. It meets on 12 April.", "12 April = ?")]
    [InlineData("The Ellery left Pell on 4 March 1911. She will be raised on 12 April.", "12 April = ?")]
    public void Without_a_day_of_publication_the_date_before_gives_the_year(string body, string expected) =>
        Assert.Contains(expected, DatedArticle.Values(body, published: null));

    private static IReadOnlyList<string> Values(string body) => DatedArticle.Values(body, Published);
}
