using Corpus.Text.Canonical;

namespace Corpus.Text.Tests.Canonical;

public class SpeakerWordsTests
{
    [Theory]
    [InlineData("they")]
    [InlineData("it")]
    [InlineData("we")]
    [InlineData("we’re")]
    [InlineData("She")]
    [InlineData("who")]
    [InlineData("one")]
    [InlineData("some")]
    [InlineData("many")]
    [InlineData("others")]
    [InlineData("two-thirds")]
    [InlineData("one of them")]
    [InlineData("51 percent")]
    [InlineData("2.3")]
    [InlineData("400,000 people")]
    [InlineData("people")]
    [InlineData("many people")]
    [InlineData("his office")]
    [InlineData("our ship")]
    [InlineData("this")]
    [InlineData("those critics")]
    [InlineData("others there")]
    public void Words_that_need_their_sentence_identify_no_speaker(string words) =>
        Assert.False(SpeakerWords.SayWho(words, SpeakerKind.Anonymous), words);

    [Theory]
    [InlineData("spokesman for the port")]
    [InlineData("ministry")]
    [InlineData("woman")]
    [InlineData("officials")]
    [InlineData("one former harbour master")]
    [InlineData("some fishermen")]
    [InlineData("54-year-old ferryman")]
    [InlineData("50 protesters")]
    [InlineData("people familiar with the plan")]
    [InlineData("2014 study")]
    [InlineData("町役場")]
    public void Names_and_descriptions_identify_a_speaker(string words)
    {
        Assert.True(SpeakerWords.SayWho(words, SpeakerKind.Anonymous), words);
    }

    [Theory]
    [InlineData("You", SpeakerKind.Person)]
    [InlineData("WHO", SpeakerKind.Organisation)]
    [InlineData("US", SpeakerKind.Organisation)]
    [InlineData("People", SpeakerKind.Organisation)]
    public void A_name_that_is_spelt_like_a_pronoun_identifies_a_speaker(string name, SpeakerKind kind) =>
        Assert.True(SpeakerWords.SayWho(name, kind));

    [Theory]
    [InlineData("his administration")]
    [InlineData("this country")]
    public void A_body_without_a_name_or_description_identifies_no_speaker(string words) =>
        Assert.False(SpeakerWords.SayWho(words, SpeakerKind.Organisation));

    [Theory]
    [InlineData("Harbour Authority", true)]
    [InlineData("U.S. Geological Survey", true)]
    [InlineData("eBay", true)]
    [InlineData("al-Ahram", true)]
    [InlineData("3M", true)]
    [InlineData("60 Minutes", true)]
    [InlineData("20th Century Fox", true)]
    [InlineData("朝日新聞", true)]
    [InlineData("study", false)]
    [InlineData("state media", false)]
    [InlineData("internal FBI report", false)]
    [InlineData("2014 study", false)]
    [InlineData("78-page document", false)]
    [InlineData("4-page", false)]
    public void A_body_has_a_name_if_a_word_is_no_common_noun(string words, bool named) =>
        Assert.Equal(named, SpeakerWords.AreName(words, SpeakerKind.Organisation));

    [Fact]
    public void A_person_has_a_name_and_a_described_speaker_has_none()
    {
        Assert.True(SpeakerWords.AreName("de Wit", SpeakerKind.Person));
        Assert.False(SpeakerWords.AreName("NATO officials", SpeakerKind.Anonymous));
    }
}
