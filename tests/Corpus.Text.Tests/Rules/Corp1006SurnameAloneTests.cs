using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Rules;

public class Corp1006SurnameAloneTests
{
    [Theory]
    [InlineData("“The pier is open,” Mr. Holm said.", "Mr. Holm")]
    [InlineData("“The pier is open,” Councillor Holm said.", "Councillor Holm")]
    [InlineData("“The pier is open,” said Dr. Holm, who built it.", "Dr. Holm")]
    [InlineData("“The pier is open,” Ms. Holm said. “It is free,” Ms. Holm said.", "Ms. Holm")]
    [InlineData("Gov. Holm cut the ribbon.\n\n“The pier is open,” Holm told the crowd.", "Holm")]
    public void Fires_once_for_each_person_at_the_first_quotation(string body, string words) =>
        Assert.Equal(words, Assert.Single(Story.Findings("CORP1006", body)).Text.Split(',')[0]);

    [Theory]
    [InlineData("Anna Holm cut the ribbon. “The pier is open,” Ms. Holm said.")]
    [InlineData("“The pier is open,” Ms. Holm said. Ms. Anna Holm is the mayor.")]
    [InlineData("“The pier is open,” President Holm said.")]
    [InlineData("“The pier is open,” Mr. Holm said. Chancellor Holm had cut the ribbon.")]
    [InlineData("“The pier is open,” said Sister Agatha.")]
    [InlineData("“The pier is open,” Lord Holm said.")]
    [InlineData("“The pier is open,” said A. Holm.")]
    [InlineData("“The pier is open,” Ms. Holm said. Anna A. Holm is the mayor.")]
    [InlineData("“The pier is open,” the Ellery Post said.")]
    [InlineData("Mr. Holm cut the ribbon.")]
    [InlineData("“The pier is open,” EllTalk wrote. It said he built it.")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1006", body));

    [Fact]
    public void The_headline_may_give_the_full_name() =>
        Assert.DoesNotContain(
            ArticleReader.Read("Anna Holm rebuilds the pier of Port Ellery\n\n“The pier is open,” Ms. Holm said.").Findings,
                finding => finding.Rule == "CORP1006");
}
