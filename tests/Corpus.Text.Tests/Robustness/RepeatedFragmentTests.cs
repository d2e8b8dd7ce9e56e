using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Corpus.Text.Tests.Robustness;

/// <summary>
/// A few words, repeated up to a hundred thousand characters. Each of these texts once took minutes, because each verb searched all the
/// verbs before it.
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
    [InlineData("Holm ")]
    [InlineData("she ")]
    [InlineData("Anna Holm saw her boat. ")]
    [InlineData("He said he saw him. ")]
    [InlineData("Anna Holm-Lund ")]
    [InlineData("J. ")]
    [InlineData("U.S. ")]
    [InlineData("Lund & ")]
    [InlineData("ANNA HOLM ")]
    public void Reading_is_linear_in_a_text_that_repeats_its_words(string fragment)
    {
        string text = "Harbour news\n\n" + string.Concat(Enumerable.Repeat(fragment, Characters / fragment.Length));
        Article article = ArticleReader.Read(text);
        Assert.All(article.Attributions, attribution => Assert.InRange(attribution.Span.End, attribution.Span.Start + 1, text.Length));
        Assert.Equal(fragment.Contains('“', StringComparison.Ordinal) || fragment.StartsWith('\''), article.Quotes.Count > 0);
    }

    [Fact]
    public void Reading_is_linear_in_the_number_of_people_who_share_a_name()
    {
        var text = new StringBuilder("Harbour news\n\n");
        for (int i = 0; text.Length < 4 * Characters; i++)
        {
            string surname =
                "H" + string.Concat(i.ToString(CultureInfo.InvariantCulture).Select(static digit => "ae" + (char)(digit + 'b' - '0')));
            text.Append(CultureInfo.InvariantCulture, $"“It is late,” said Anna {surname}. “No,” said Anna.\n\n");
        }
        Article article = ArticleReader.Read(text.ToString());
        Assert.All(article.Quotes, quote => Assert.StartsWith("Anna H", quote.Speaker!.Name, StringComparison.Ordinal));
        SoundArticle.CheckEncoding(article);
    }
}
