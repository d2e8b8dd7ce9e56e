using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Tests.Quotations;

public class JointSpeakerTests
{
    [Theory]
    [InlineData("“We waited nine years,” said Anna Holm and Bert Lund.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” Anna Holm and Bert Lund said.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” Anna Holm, Carl Lind and Bert Lund said.", "Anna Holm|Carl Lind|Bert Lund")]
    [InlineData("“We waited nine years,” said Mayor Anna Holm and engineer Bert Lund.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” wrote Dr. Anna Holm and Bert Lund.", "Anna Holm|Bert Lund")]
    public void People_named_one_after_the_other_all_speak(string body, string names)
    {
        Article article = Story.Read(body);
        Quote quote = Assert.Single(article.Quotes);
        Assert.Equal(names, string.Join('|', quote.Speakers.Select(speaker => speaker.Name)));
        Assert.Same(quote.Speakers[0], quote.Speaker);
        Assert.All(quote.Speakers, speaker => Assert.Same(quote, Assert.Single(speaker.Quotes)));
        Assert.Equal(quote.Speakers.Count, article.AllSpeakers.Count);
    }

    [Fact]
    public void Each_speaker_has_the_words_that_name_them()
    {
        Article article = Story.Read("“We waited nine years,” said Mayor Anna Holm and engineer Bert Lund.");
        Attribution attribution = Assert.Single(article.Attributions);
        Assert.Equal("Mayor Anna Holm and engineer Bert Lund", attribution.Source?.Of(article.Text));
        Assert.Equal(["Mayor Anna Holm", "engineer Bert Lund"], attribution.SpeakerSpans.Select(words => words.Of(article.Text)));
    }

    [Fact]
    public void Indirect_speech_may_have_several_speakers() =>
        Assert.Equal(["Anna Holm", "Bert Lund"], Names(Story.Read("Anna Holm and Bert Lund said the pier would open in May.")));

    [Theory]
    [InlineData("“We waited nine years,” said Anna Holm, the mayor.", "Anna Holm")]
    [InlineData("“We waited nine years,” said a spokesman for Anna Holm and Bert Lund.", "spokesman")]
    [InlineData("Anna Holm met Bert Lund. “We waited nine years,” Lund said.", "Bert Lund")]
    [InlineData("Anna Holm and Bert Lund came. “We waited nine years,” said Anna Holm, Bert Lund's neighbour.", "Anna Holm")]
    public void One_source_is_one_speaker(string body, string name) => Assert.Equal([name], Names(Story.Read(body)));

    private static IEnumerable<string> Names(Article article) => article.AllSpeakers.Select(speaker => speaker.Name);
}
