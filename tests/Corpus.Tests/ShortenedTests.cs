namespace Corpus.Tests;

public class ShortenedTests
{
    [Theory]
    [InlineData("the first boat", 20, "the first boat")]
    [InlineData("the first boat", 12, "the first …")]
    [InlineData("thefirstboat", 5, "thefi …")]
    [InlineData("boat😀😀", 5, "boat …")]
    [InlineData("boat😀😀", 6, "boat😀 …")]
    public void Cuts_between_words_and_never_inside_a_character(string words, int longest, string expected) =>
        Assert.Equal(expected, Shortened.Of(words, longest));
}
