using System;
using System.Linq;

namespace Corpus.Text.Tests.Robustness;

/// <summary>
/// A few words repeated for a hundred thousand characters. Each of these once took minutes, because every verb looked through all
/// the verbs before it; now the whole class takes as long as any other.
/// </summary>
public class RepeatedFragmentTests
{
    private const int Characters = 100_000;

    [Theory]
    [InlineData("told to ")]
    [InlineData("said and ")]
    [InlineData("to say ")]
    [InlineData("said “a b” and ")]
    [InlineData("“a b” said the mayor ")]
    [InlineData("he said that she ")]
    [InlineData("told Holm that ")]
    [InlineData("called by the mayor ")]
    [InlineData("prompted the mayor to say ")]
    [InlineData("according to the mayor, ")]
    [InlineData("“a, said Holm. “")]
    [InlineData("'a' 'b ")]
    public void Reading_is_linear_in_a_text_that_repeats_its_words(string fragment)
    {
        string text = "Harbour news\n\n" + string.Concat(Enumerable.Repeat(fragment, Characters / fragment.Length));
        Article article = ArticleReader.Read(text);
        Assert.All(article.Attributions, attribution => Assert.InRange(attribution.Span.End, attribution.Span.Start + 1, text.Length));
        Assert.Equal(fragment.Contains('“', StringComparison.Ordinal) || fragment.StartsWith('\''), article.Quotes.Count > 0);
    }
}
