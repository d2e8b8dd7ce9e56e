using Corpus.Text.Tests.Temporal;
using Xunit;

namespace Corpus.Text.Tests.Rules;

public class Corp2003AnniversaryTests
{
    [Theory]
    [InlineData("Veterans came in July to mark the 50th anniversary of the Korean armistice in 1953.", "70th", "1973")]
    [InlineData("Veterans mark the fiftieth anniversary of the 1954 armistice.", "seventieth", "1974")]
    [InlineData("Veterans mark the twenty-fifth anniversary of the 1953 armistice.", "seventy-first", "1999")]
    [InlineData("The island marks the 50-year anniversary of the flood in 1953.", "71", "1974")]
    [InlineData("The island marks the bicentenary of the flood of 1953.", "71st anniversary", "1824")]
    [InlineData("The club, founded in 1953, will mark its 50th anniversary this year.", "71st", "1974")]
    [InlineData("Founded in 1953, the club is celebrating its 50th anniversary in May.", "71st", "1974")]
    [InlineData("They are preparing the 50th anniversary of the club, which was founded in 1953.", "71st", "1974")]
    [InlineData("In 2013, the island marked the 50th anniversary of the 1953 flood.", "60th", "1963")]
    [InlineData("The island marks the 50th anniversary of the great flood of 1953.", "71st", "1974")]
    [InlineData("The town marks the 80th anniversary of the flood in 1953.", "71st", "1944")]
    [InlineData("On Wednesday, days before the 81st anniversary of the dockers' strike in 1953, the hall burned.", "71st", "1943")]
    [InlineData("The island will mark the 50th anniversary of the flood of 1953 next month.", "71st", "1974")]
    [InlineData("They met for the 50th anniversary of the fire that killed 34 men in 1953.", "71st", "1974")]
    public void Fires_with_both_fixes(string body, string ordinal, string year)
    {
        Finding finding = Assert.Single(DatedArticle.Findings("CORP2003", body));
        Assert.Equal(2, finding.Related.Count);
        Assert.Equal([ordinal, year], [finding.Fixes[0].Edits[0].NewText, finding.Fixes[1].Edits[0].NewText]);
    }

    [Fact]
    public void Fires_without_a_publication_date_where_the_article_names_a_full_date() =>
        Assert.Single(
            DatedArticle.Findings("CORP2003", "The stamp of April 3, 2023 marks the 50th anniversary of the flood in 1953.",
                published: null));

    [Theory]
    [InlineData("Veterans came in July to mark the 70th anniversary of the Korean armistice in 1953.")]
    [InlineData("The island marks the 71st anniversary of the great flood of 1953.")]
    [InlineData("In 2003 the island marked the 50th anniversary of the great flood of 1953.")]
    [InlineData("The school will celebrate the 100th anniversary of its founding in 2025.")] // kept in 2025
    [InlineData("The school celebrated the 100th anniversary of its founding in 1998.")] // kept in 1998
    [InlineData("The school celebrated the 20th anniversary of its founding in 1998.")] // kept in 1998, or in 2018
    [InlineData(
        "The mayor attended the 25th anniversary of the opening of the bridge on May 3, 1988.")] // kept on that day, or the bridge's
    [InlineData("The island marked the 50th anniversary of the 1953 flood two decades ago, in 2003.")]
    [InlineData("Founded in 1953, the club is celebrating its 71st anniversary.")]
    [InlineData("Founded in 1953, the club plays the Rovers, who celebrate their 50th anniversary.")] // another's
    [InlineData("The island is marking 71 years since the flood of 1953.")]
    [InlineData("The island waited 20 years since the flood of 1953 for its dyke.")] // no anniversary
    [InlineData("In 2003 he came back for the 50th anniversary of the armistice in 1953.")] // the article says when
    [InlineData("After the 10th anniversary of the attacks and the elections of 1990, he left.")] // another event's year
    [InlineData("For the 40th anniversary of the club, who won the cup in 1966, they met again.")] // another event's year
    [InlineData("The island marks the 20th anniversary of the 1991–2004 strike.")] // of its end
    [InlineData("The island will mark the 71st anniversary of the flood of 1953 next month.")]
    [InlineData("It was the 70th anniversary of the war and of 1953.")]
    [InlineData("They met for the 71st anniversary of the fire that killed 34 men in 1953.")]
    [InlineData("They met for the 50th anniversary of the club that won the cup in 1953.")] // of its founding
    public void Stays_silent(string body) => Assert.Empty(DatedArticle.Findings("CORP2003", body));
}
