using Corpus.Text.Tests.Quotations;

namespace Corpus.Text.Tests.Rules;

public class Corp1007AmbiguousPronounTests
{
    [Theory]
    [InlineData("Anna Holm and Clara Lind built the pier. “It took nine years,” she said.", "she", 2)]
    [InlineData("Mr. Holm opened the pier while engineer Tom Lind watched the boats. “It took nine years,” he said.", "he", 2)]
    [InlineData("Anna Holm opened the pier, and Clara Lind cut the ribbon. She said: “It took nine years.”", "She", 2)]
    public void Fires_at_the_pronoun_and_points_to_both(string body, string pronoun, int related)
    {
        Finding finding = Assert.Single(Story.Findings("CORP1007", body));
        Assert.Equal(pronoun, finding.Text);
        Assert.Equal(related, finding.Related.Count);
    }

    [Theory]
    [InlineData("Anna Holm and Tom Lind built the pier. “It took nine years,” she said.")]
    [InlineData("Anna Holm thanked Clara Lind. “It took nine years,” she said.")]
    [InlineData("Anna Holm and Clara Lind built the pier. Lind drew it. “It took nine years,” she said.")]
    [InlineData("Anna Holm and Clara Lind built the pier. “It took nine years,” they said.")]
    [InlineData("Anna Holm, who knew Mary Moss and Clara Lind, built the pier. “It took nine years,” she said.")]
    [InlineData("Anna Holm and Clara Lind built the pier. She was glad of it.")]
    public void Stays_silent(string body) => Assert.Empty(Story.Findings("CORP1007", body));
}
