namespace Corpus.Text.Tests.Quotations;

public class SpeakerNameTests
{
    [Theory]
    [InlineData("“We waited nine years,” said Mayor Anna Holm Jr. of Ellery.", "Anna Holm Jr.")]
    [InlineData("Anna Ode-Lund, 43, came. “We waited nine years,” Ode-Lund said.", "Anna Ode-Lund")]
    [InlineData("Anna Holm -- an engineer at the quay -- said: “We waited nine years.”", "Anna Holm")]
    [InlineData("The engineer -- Anna Holm -- said: “We waited nine years.”", "Anna Holm")]
    [InlineData("“We waited nine years,” said a lawyer for the town, Anna Holm of Port Ellery.", "Anna Holm")]
    [InlineData("“We waited nine years,” said a lawyer for the mayor, Anna Holm of Port Ellery.", "lawyer")]
    [InlineData("“We waited nine years,” said Vost Council of Elders Speaker Anna Holm.", "Anna Holm")]
    [InlineData("“We waited nine years,” said Ellery Democrat Tarn Ringholm.", "Tarn Ringholm")]
    [InlineData("“We waited nine years,” said Anna Paris.", "Anna Paris")]
    [InlineData("A man in Paris who waited told us: “We waited nine years.”", "man")]
    [InlineData("The Ellery Times was there. “We waited nine years,” the Times wrote.", "Ellery Times")]
    [InlineData("The Ellery Times and the Vost Times were there. “We waited nine years,” the Times wrote.", "Times")]
    public void Whoever_speaks_is_named_in_full(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));

    [Fact]
    public void A_title_that_is_not_his_does_not_mean_the_son() =>
        Assert.Equal("Holm", Story.Speaker("Bert Holm Jr. came. President Holm did not. “We waited nine years,” Holm said."));

    [Fact]
    public void A_title_that_is_his_means_the_son() =>
        Assert.Equal("Bert Holm Jr.", Story.Speaker("Mayor Bert Holm Jr. came. “We waited nine years,” Mayor Holm said."));

    [Theory]
    [InlineData("President Anna Holm came. President Holm spoke. President Holm left. President Holm's pier met one of President Bert Lund's years. “We waited nine years,” the president said.", "Anna Holm")]
    [InlineData("President Anna Holm came. President Bert Lund came too. “We waited nine years,” the president said.", "Bert Lund")]
    public void An_office_is_the_nearest_holders_unless_another_is_called_so_far_more_often(string body, string speaker) => Assert.Equal(speaker, Story.Speaker(body));
}
