using Corpus.Generators.Naming;

namespace Corpus.Generators.Tests.Naming;

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
    public void Words_that_need_their_sentence_do_not_say_who(string words) =>
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
    public void Names_and_descriptions_say_who(string words)
    {
        Assert.True(SpeakerWords.SayWho(words, SpeakerKind.Anonymous), words);
    }

    [Theory]
    [InlineData("You", SpeakerKind.Person)]
    [InlineData("WHO", SpeakerKind.Organisation)]
    [InlineData("US", SpeakerKind.Organisation)]
    [InlineData("People", SpeakerKind.Organisation)]
    public void A_name_says_who_though_it_is_spelt_like_a_pronoun(string name, SpeakerKind kind) => Assert.True(SpeakerWords.SayWho(name, kind));

    [Theory]
    [InlineData("his administration")]
    [InlineData("this country")]
    public void A_body_that_is_only_pointed_at_does_not(string words) => Assert.False(SpeakerWords.SayWho(words, SpeakerKind.Organisation));

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
    public void A_body_is_named_by_a_word_that_is_no_common_noun(string words, bool named) =>
        Assert.Equal(named, SpeakerWords.AreName(words, SpeakerKind.Organisation));

    [Fact]
    public void A_person_is_named_and_who_is_only_described_is_not()
    {
        Assert.True(SpeakerWords.AreName("de Wit", SpeakerKind.Person));
        Assert.False(SpeakerWords.AreName("NATO officials", SpeakerKind.Anonymous));
    }
}
