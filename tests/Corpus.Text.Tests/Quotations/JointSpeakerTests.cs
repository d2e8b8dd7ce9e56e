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
    [InlineData("“We waited nine years,” said retiring senators Anna Holm and Bert Lund.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” said Sen. Anna Holm of Ohio and Ohio Gov. Bert Lund.", "Anna Holm|Bert Lund")]
    [InlineData("“We waited nine years,” Mayor Anna Holm, Councilman Bert Lund and clerk Carl Lind said.", "Anna Holm|Bert Lund|Carl Lind")]
    [InlineData("“We waited nine years,” said Anna Holm, Bert Lund and Carl Lind.", "Anna Holm|Bert Lund|Carl Lind")]
    [InlineData("Sens. Anna Holm of Ohio, Bert Lund of Utah and Carl Lind of Maine called it “a gift of nine years.”",
        "Anna Holm|Bert Lund|Carl Lind")]
    [InlineData("Ann Holm met Bert Lund. Members of the Harbour Council, Holm and Lund called the pier “a danger to every boat.”",
        "Ann Holm|Bert Lund")]
    [InlineData("In a note, Anna Holm and the court's older judges called it “a bad idea.”", "Anna Holm|court's older judges")]
    [InlineData("“We waited nine years,” Tom and Erin Marsh said.", "Tom Marsh|Erin Marsh")]
    [InlineData("Holm came. “We waited nine years,” Holm and Erin Marsh said.", "Holm|Erin Marsh")]
    [InlineData("Tom left. “We waited nine years,” Tom and Erin Marsh said.", "Tom|Erin Marsh")]
    public void People_named_one_after_the_other_all_speak(string body, string names)
    {
        Article article = Story.Read(body);
        Quote quote = Assert.Single(article.Quotes);
        Assert.Equal(names, string.Join('|', quote.Speakers.Select(speaker => speaker.Name)));
        Assert.Same(quote.Speakers[0], quote.Speaker);
        Assert.All(quote.Speakers, speaker => Assert.Same(quote, Assert.Single(speaker.Quotes)));
        Assert.Equal(quote.Speakers.Count, article.AllSpeakers.Count);
    }

    [Theory]
    [InlineData("France and Germany said they were “ready to pay for the pier.”", "France|Germany")]
    [InlineData("The United States and Britain called the pier “a danger to every boat.”", "United States|Britain")]
    [InlineData("Poland, France and Germany said they were “ready to pay for the pier.”", "Poland|France|Germany")]
    [InlineData("Holm Motors and Lund Shipping said they were “ready to pay for the pier.”", "Holm Motors|Lund Shipping")]
    [InlineData("The pier is “a danger to every boat,” according to both the Harbour Council and the Ellery Times.",
        "Harbour Council|Ellery Times")]
    public void Places_and_bodies_speak_together(string body, string names) =>
        Assert.Equal(names, string.Join('|', Names(Story.Read(body))));

    [Theory]
    [InlineData("“We waited nine years,” said Harbour President and director Anna Holm.", "Anna Holm")]
    [InlineData("Boats sank off France, and Germany said it was “ready to pay for the pier.”", "Germany")]
    [InlineData("The Centers for Medicare and Medicaid Services called the pier “a danger to every boat.”",
        "Centers for Medicare and Medicaid Services")]
    [InlineData("Officials of France, Sweden and Germany called the pier “a danger to every boat.”", "officials")]
    [InlineData("In a letter to Carl Lind, chairman of the Sea Committee, Harbour and Pier Director Anna Holm called it “a bad old idea.”",
        "Anna Holm")]
    public void One_office_or_one_body_with_and_is_one_speaker(string body, string name) =>
        Assert.Equal([name], Names(Story.Read(body)));

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

    [Theory]
    [InlineData("Anna Holm and Carl Lund bought the lighthouse. “We paint it white,” the couple said.", "Anna Holm|Carl Lund")]
    [InlineData("Sens. Anna Holm of Ohio and Bert Lund of Utah came. “We waited nine years,” the senators said.", "Anna Holm|Bert Lund")]
    [InlineData("France and Germany met. “We waited nine years,” the two countries said.", "France|Germany")]
    [InlineData("Holm Motors and Lund Shipping met. “We waited nine years,” both companies said.", "Holm Motors|Lund Shipping")]
    [InlineData("The boat is that of Anna Holm and Bert Lund. “We waited nine years,” the two said.", "Anna Holm|Bert Lund")]
    [InlineData("The book's authors, Anna Holm and Bert Lund, came. “We waited,” the authors said.", "Anna Holm|Bert Lund")]
    [InlineData("Anna Holm and Bert Lund waited.\n\n“We waited nine years,” the pair said.\n\n“It was long,” they added.",
        "Anna Holm|Bert Lund")]
    public void A_description_of_several_is_those_named_together(string body, string names) =>
        Assert.Equal(names, string.Join('|', Names(Story.Read(body))));

    [Theory]
    [InlineData("Anna Holm and Bert Lund came. “We waited nine years,” the three said.", "three")]
    [InlineData("Anna Holm and Bert Lund came. “We waited nine years,” the countries said.", "countries")]
    [InlineData("France and Germany met. “We waited nine years,” the companies said.", "companies")]
    [InlineData("Anna Holm and Bert Lund came. “We waited nine years,” the senators said.", "senators")]
    [InlineData("Anna Holm met Bert Lund. “We waited nine years,” the pair said.", "pair")]
    [InlineData("Anna Holm and Bert Lund saw two women. “We waited nine years,” the women said.", "women")]
    [InlineData("Anna Holm and Bert Lund came. “We waited nine years,” the old women said.", "old women")]
    public void A_description_of_others_keeps_its_words(string body, string name) => Assert.Equal([name], Names(Story.Read(body)));

    private static IEnumerable<string> Names(Article article) => article.AllSpeakers.Select(speaker => speaker.Name);
}
