using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2006TenseDisagreesTests
{
    [Theory]
    [InlineData("The minister resigned on June 2, 2024.", "resigned")]
    [InlineData("She visited the harbour on 2 June 2024.", "visited")]
    [InlineData("On June 2, 2024, the council approved the budget and left.", "approved")]
    [InlineData("On June 2, 2024, the council voted to close the pier.", "voted")]
    [InlineData("The ferry sank on June 2, 2024, in a storm.", "sank")]
    [InlineData("Roe resigned from the board on June 2, 2024.", "resigned")]
    [InlineData("The council adopted a plan on June 2, 2024, to close the pier.", "adopted")]
    [InlineData("The rowers won the final on June 2, 2024.", "won")]
    [InlineData("On June 2, 2024, the mayor opened the bridge.", "opened")]
    [InlineData("They have already visited the harbour on 2024-06-02.", "visited")]
    [InlineData("The bridge was closed on June 2, 2024.", "closed")]
    [InlineData("According to the board, the bridge opened on June 2, 2024.", "opened")]
    [InlineData("After a long wait, the bridge opened on June 2, 2024.", "opened")]
    [InlineData("The minister resigned June 2, 2024.", "resigned")]
    [InlineData("Ada Roe, who died on June 2, 2024, was a sailor.", "died")]
    [InlineData("Ada Roe, the first of her family at sea, died on June 2, 2024.", "died")]
    [InlineData("The skipper, named as Roe, was arrested on June 2, 2024.", "arrested")]
    [InlineData("The minister resigned in June 2024.", "resigned")]
    public void Fires_where_the_verb_belongs_to_the_date(string body, string verb)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2006", body));
        Assert.Equal(verb, finding.Related[0].Text);
    }

    [Theory]
    [InlineData("The minister resigned on June 2, 2024.", "The minister resigned on June 2, 2023.")]
    [InlineData("The minister resigned on January 2, 2025.", "The minister resigned on January 2, 2024.")]
    public void Offers_the_last_year_in_which_the_day_has_passed(string body, string repaired) =>
        Assert.Equal(repaired, Assert.Single(DatedArticle.Findings("CORP2006", body)).After(0));

    [Theory]
    [InlineData("The minister resigned on January 2, 2024.")]
    [InlineData("The mayor said the bridge will open on June 2, 2024.")]
    [InlineData("The concert was scheduled on June 2, 2024.")]
    [InlineData("The mayor banned the march on June 2, 2024.")] // the day of the march
    [InlineData("The rowers reached the final on June 2, 2024.")]
    [InlineData("On June 2, 2024, the pier built by Danes will open again.")]
    [InlineData("On June 2, 2024, the council planned to vote.")]
    [InlineData("On June 2, 2024, the company said, the yard will close.")]
    [InlineData("On June 2, 2024, the council chose a site.")] // the day that it chose
    [InlineData("Roe was barred from the hearing on June 2, 2024.")]
    [InlineData("The council approved a hearing to be held on June 2, 2024.")]
    [InlineData("He sold bonds issued on June 2, 2024.")] // a participle
    [InlineData("As agreed with the board, the bridge opened on June 2, 2024, will be free.")]
    [InlineData("She signed a lease that ends on June 2, 2024.")]
    [InlineData("The island could have its own ferry in late 2025.")]
    [InlineData("The law was repealed effective in 2025.")]
    [InlineData("The fair has room in 2025.")]
    [InlineData("Sales of the yard rose in 2025.")] // its fiscal year
    [InlineData("He would be released in June 2025.")]
    [InlineData("The plant, due on June 2, 2024, was dear.")]
    [InlineData("It happened again, and the next vote is on June 2, 2024.")]
    [InlineData("The minister resigned on January 23, 2024.")] // the other side of the date line
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2006", body));
}
