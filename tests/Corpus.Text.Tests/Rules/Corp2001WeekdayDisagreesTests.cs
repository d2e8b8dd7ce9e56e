using System.Linq;
using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2001WeekdayDisagreesTests
{
    [Theory]
    [InlineData("The council met on Tuesday, March 13, 2024.", "Wednesday, March 13, 2024", "Tuesday, March 12, 2024")]
    [InlineData("The council met on Tue 13 March 2024.", "Wed 13 March 2024", "Tue 12 March 2024")]
    [InlineData("The council met on TUESDAY, 2024-03-13.", "WEDNESDAY, 2024-03-13", "TUESDAY, 2024-03-12")]
    [InlineData("The council met on Tuesday (March 13, 2024) at noon.", "Wednesday (March 13, 2024)", "Tuesday (March 12, 2024)")]
    [InlineData("Minutes of 2024-03-13 (Tuesday).", "2024-03-13 (Wednesday)", "2024-03-12 (Tuesday)")]
    [InlineData("The council met on Saturday, January 14.", "Sunday, January 14", "Saturday, January 13")]
    [InlineData("The fair closed on Sunday, March 1st, 2024.", "Friday, March 1st, 2024", "Sunday, March 3rd, 2024")]
    [InlineData("The fair closed on Thursday, March 1st, 2024.", "Friday, March 1st, 2024", "Thursday, March 7th, 2024")]
    [InlineData("The council met on Saturday, March 13, 2024.", "Wednesday, March 13, 2024", "Saturday, March 16, 2024")]
    [InlineData("The council met on Sunday, March 13, 2024.", "Wednesday, March 13, 2024", "Sunday, March 10, 2024")]
    public void Fires_with_both_fixes(string body, string weekday, string day)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2001", body));
        Assert.Equal(2, finding.Related.Count);
        Assert.Contains(weekday, finding.After(0), System.StringComparison.Ordinal);
        Assert.Contains(day, finding.After(1), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Fires_in_the_line_that_says_when_the_article_was_published() =>
        Assert.Single(DatedArticle.Findings("CORP2001", "Tuesday, March 13, 2024\n\nThe council met.", published: null));

    [Fact]
    public void Shows_the_weekday_and_the_date()
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2001", "The council met on Tuesday, March 13, 2024."));

        Assert.Equal("Tuesday, March 13, 2024", finding.Text);
        Assert.Equal([("the weekday", "Tuesday"), ("the date", "March 13, 2024")],
            finding.Related.Select(related => (related.Message, related.Text)));
    }

    [Theory]
    [InlineData("Harbour Fair – Monday, 5 June", "Monday, 5 June 2023")]
    [InlineData("Harbour Fair: Monday, June 5", "Monday, June 5, 2023")]
    public void Offers_the_year_that_is_missing_from_a_heading_of_another_year(string body, string dated)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2001", body));
        Assert.Contains("it is in 2023.", finding.Message, System.StringComparison.Ordinal);
        Assert.EndsWith(dated, finding.After(2), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The council met on Wednesday, March 13, 2024.")]
    [InlineData("The council met on Tuesday (March 13, 2024, was too late).")]
    [InlineData("The council met on Monday, June 5.")] // right in the nearest year
    [InlineData("Harbour Fair – Monday, 4 December")] // last year's, and near
    [InlineData("Harbour Fair – Wednesday, 5 June")] // this year's
    [InlineData("Harbour Fair was held on Monday, 5 June")] // no heading: last year's
    [InlineData("The boats came back. Harbour Fair – Monday, 5 June")] // a second sentence is no heading
    [InlineData("Great fun for all. Harbour Fair – Monday, 5 June")]
    [InlineData("Harbour Fair opening Monday, 5 June")] // a verb
    [InlineData("Monday, 5 June: council says no")]
    [InlineData("Harbour Fair of the boats and the crews of the whole coast from Ellery to Osmund and the islands – Monday, 5 June")]
    [InlineData("The council met on Monday, 9/10/2014.")] // day and month could change places
    [InlineData("The fair was open until Friday\nSeptember 18, 2008")] // two lines, two dates
    [InlineData("The council met on Wednesday, December 27.")] // right in the year before
    [InlineData("The storm of 1953 struck on a Saturday. By Sunday, February 1, the dykes had gone.")] // right in the year of the story
    [InlineData("Minutes of 2017-03-09(Tsu)")]
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2001", body));

    [Fact]
    public void Stays_silent_where_neither_the_year_nor_the_publication_date_is_known() =>
        Assert.Empty(DatedArticle.Findings("CORP2001", "The council met on Saturday, January 14.", published: null));

    [Fact]
    public void Says_when_it_assumed_the_year()
    {
        Assert.EndsWith(
            "not a Tuesday. The article does not say the year: it is assumed from the publication date.",
            Assert.Single(DatedArticle.Findings("CORP2001", "The council meets on Tuesday, January 24.")).Message,
            System.StringComparison.Ordinal);
        Assert.EndsWith("not a Tuesday.",
            Assert.Single(DatedArticle.Findings("CORP2001", "The council meets on Tuesday, January 24, 2024.")).Message,
                System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The fair opened on Friday, October 3.\n\nIt closed on Sunday, October 5.")] // both right in 2014
    [InlineData("The fair opens on Sunday, February 28.\n\nIt closes on Tuesday, March 1.")] // a leap year: 2016 and no other near
    [InlineData("Boats lie at the quay on Tuesday, October 3. (Photo: Ann Ode)")] // a picture of any year
    [InlineData("Photos: Harbour fair Boats lie at the quay on Tuesday, October 3. Hide Caption 3 of 12")]
    [InlineData("The boats left.\n\nComments\n\nheron7 says:\nThe council met on Tuesday, January 24.")]
    public void Is_silent_where_another_year_may_be_meant(string body) => Assert.Empty(DatedArticle.Findings("CORP2001", body));

    [Fact]
    public void Reports_dates_that_agree_in_no_year() =>
        Assert.Equal(2,
            DatedArticle.Findings("CORP2001", "The fair opened on Friday, October 3.\n\nIt closed on Monday, October 5.").Count);

    [Theory]
    [InlineData("Tuesday (March 13, 2024)", "March 13, 2024")]
    [InlineData("2024-03-13 (Tuesday)", "2024-03-13")]
    public void Shows_the_brackets_around_one_of_the_two(string both, string date)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2001", $"The council met on {both} (it rained)."));
        Assert.Equal((both, date), (finding.Text, finding.Related[1].Text));
    }

    [Fact]
    public void Reports_a_repeated_caption_once() =>
        Assert.Single(
            DatedArticle.Findings("CORP2001",
                "Boats lie at the quay of Ellery on Tuesday, January 24, 2024.\n\nBoats lie at the quay of Ellery on Tuesday, January 24, "
                    + "2024."));

    [Theory]
    [InlineData("Tuesday, 16 January 2023")]
    [InlineData("Published: Tuesday, January 16, 2023")]
    public void Reads_the_line_that_dates_the_page(string line) =>
        Assert.Single(DatedArticle.Findings("CORP2001", line + "\n\nThe first boat left the quay."));
}
