namespace Corpus.Text.Tests.Quotations;

public class IndirectSpeechTests
{
    [Theory]
    [InlineData("Anna Holm said the pier would open in May.", "Anna Holm: the pier would open in May")]
    [InlineData("Anna Holm said on Monday that the pier would open in May.", "Anna Holm: the pier would open in May")]
    [InlineData("Anna Holm told reporters that the pier would open in May.", "Anna Holm: the pier would open in May")]
    [InlineData("The pier would open in May, Anna Holm said.", "Anna Holm: The pier would open in May")]
    [InlineData("The pier, Anna Holm said, would open in the first week of May.", "Anna Holm: would open in the first week of May")]
    [InlineData("The pier will open in May, according to Anna Holm.", "Anna Holm: The pier will open in May")]
    [InlineData("According to Anna Holm, the pier will open in May.", "Anna Holm: the pier will open in May")]
    [InlineData("Anna Holm said the pier would be “a gift” to the town.", "Anna Holm: the pier would be “a gift” to the town")]
    public void What_is_told_has_its_source(string body, string told) => Assert.Equal([told], Story.Told(body));

    [Theory]
    [InlineData("“The pier is open,” Anna Holm said at a meeting on Monday.")]
    [InlineData("“The pier is open,” Anna Holm said in a statement.")]
    [InlineData("Anna Holm walked along the pier in May.")]
    [InlineData("The pier added to the town's debts.")]
    [InlineData("The final say belongs to the council.")]
    [InlineData("The state of the pier is poor.")]
    [InlineData("Anna Holm: “The pier is open.”")]
    [InlineData("The report is two hundred pages long.")]
    public void What_is_not_told_is_left_alone(string body) => Assert.Empty(Story.Told(body));
}
