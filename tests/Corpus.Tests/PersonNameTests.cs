namespace Corpus.Tests;

public class PersonNameTests
{
    [Theory]
    [InlineData("Kim Jong-un", "Kim Jong Un")]
    [InlineData("Mara O’Brien", "Mara O'Brien")]
    [InlineData("F.B.I.", "FBI")]
    [InlineData("J. R. Lund", "J.R. Lund")]
    [InlineData("ANNA HOLM", "Anna Holm")]
    [InlineData("", "")]
    public void Case_and_punctuation_do_not_matter(string a, string b)
    {
        Assert.True(PersonName.Same(a, b));
        Assert.True(PersonName.Same(b, a));
    }

    [Theory]
    [InlineData("Anna Holm", "Anna Holms")]
    [InlineData("Anna Holm", "Anne Holm")]
    [InlineData("Renée Lind", "Renee Lind")]
    [InlineData("Channel 4", "Channel 5")]
    [InlineData("Anna Holm", "")]
    public void Every_letter_and_digit_matters(string a, string b)
    {
        Assert.False(PersonName.Same(a, b));
        Assert.False(PersonName.Same(b, a));
    }
}
