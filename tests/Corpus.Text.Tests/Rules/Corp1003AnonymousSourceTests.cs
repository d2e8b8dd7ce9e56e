using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Rules;

public class Corp1003AnonymousSourceTests
{
    [Theory]
    [InlineData("The pier will close in May, a source said.", "a source")]
    [InlineData("Sources close to the council said the pier will close in May.", "Sources close to the council")]
    [InlineData("A second source said the pier will close in May.", "A second source")]
    [InlineData("The pier will close in May, according to officials familiar with the matter.", "officials")]
    [InlineData("“The pier will close in May,” said a mason, who asked not to be named.", "a mason, who asked not to be named")]
    [InlineData("The pier is old, the council said.\n\nIt will close in May, two insiders said.", "two insiders")]
    public void Fires_once_at_the_words_that_hide_the_source(string body, string words)
    {
        Finding finding = Assert.Single(Story.Findings("CORP1003", body + "\n\nThe quay will close too, a source said."));
        Assert.StartsWith(words, finding.Text, System.StringComparison.Ordinal);
        Assert.StartsWith("The only source here is “" + words, finding.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The pier will close in May, the council said.")]
    [InlineData("The pier will close in May, a spokesman for the mayor said.")]
    [InlineData("The pier will close in May, a source at the Harbour Office said.")]
    [InlineData("The pier will close in May, a source said. Anna Holm, the mayor, said it would not.")]
    [InlineData("The pier will close in May, Anna Holm and other sources said.")]
    [InlineData("Anna Holm was there. Holm and the other sources said the pier will close in May.")]
    [InlineData("Officials said the pier will close in May.")]
    [InlineData("Hearsay, the cheapest source, says little about the pier.")]
    [InlineData("The closest source is often a friend, and says little.")]
    [InlineData("The written sources tell of a fire in 1204.")]
    [InlineData("Early sources say that the pier was sold in 1204.")]
    [InlineData("The most reliable source says that the pier was sold in 1204.")]
    [InlineData("Some of the on-the-record sources said the pier will close in May.")]
    [InlineData("Historians say the pier is the oldest of the coast.")]
    [InlineData("The spring on the hill is the source of the brook, the council said.")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1003", body));
}
