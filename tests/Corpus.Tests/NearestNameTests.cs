namespace Corpus.Tests;

public class NearestNameTests
{
    [Theory]
    [InlineData("secton", "Section")]
    [InlineData("SECTION", "Section")]
    [InlineData("setcion", "Section")]
    [InlineData("tag", "Tags")]
    [InlineData("ptags", "Tags")]
    [InlineData("published", "Published")]
    public void A_typing_error_has_a_nearest_name(string written, string nearest) =>
        Assert.Equal(nearest, NearestName.Of(written, ["Tags", "Section", "Published"]));

    [Theory]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData("sections of the paper")]
    [InlineData("publisher's name")]
    public void Other_words_have_none(string written) => Assert.Null(NearestName.Of(written, ["Tags", "Section", "Published"]));
}
