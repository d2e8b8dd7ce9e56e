using Corpus.Citations;

namespace Corpus.Tests.Citations;

/// <summary>Words are found with their accents on the letters and apart, in the words and in the text.</summary>
public class CitedWordsTests
{
    private const string Together = "“Ça va,” said José Ödegård of Éllery.";
    private const string Apart = "“C\u0327a va,” said Jose\u0301 O\u0308dega\u030Ard of E\u0301llery.";

    [Theory]
    [InlineData("Ça va", "C\u0327a va")]
    [InlineData("José Ödegård", "Jose\u0301 O\u0308dega\u030Ard")]
    [InlineData("Éllery", "E\u0301llery")]
    [InlineData("said", "said")]
    public void Accents_may_be_on_their_letters_or_apart(string together, string apart)
    {
        foreach (string words in new[] { together, apart })
        {
            Assert.Equal(together, CitedWords.Of(words).FindIn(Together)?.Of(Together));
            Assert.Equal(apart, CitedWords.Of(words).FindIn(Apart)?.Of(Apart));
        }
    }

    [Theory]
    [InlineData("Jose")]
    [InlineData("Ellery")]
    [InlineData("José Odegard")]
    [InlineData("llery")]
    public void A_letter_without_its_accent_is_another_letter(string words)
    {
        Assert.Null(CitedWords.Of(words).FindIn(Together));
        Assert.Null(CitedWords.Of(words).FindIn(Apart));
    }
}
