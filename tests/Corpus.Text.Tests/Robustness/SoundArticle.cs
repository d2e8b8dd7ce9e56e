using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text.Characters;

namespace Corpus.Text.Tests.Robustness;

/// <summary>Asserts what is true for every article, with any text.</summary>
internal static class SoundArticle
{
    /// <summary>
    /// Asserts that every span is inside the text and inside its container, and that every list is in the order of the text.
    /// </summary>
    public static void Check(Article article)
    {
        var all = new Span(0, article.Text.Length);
        AssertOrdered(article.Blocks);
        AssertOrdered(article.Quotes);
        AssertOrdered(article.Attributions);
        AssertOrdered(article.TemporalExpressions);
        AssertOrdered(article.Findings);
        int end = 0;
        foreach (Block block in article.Blocks)
        {
            Assert.True(block.Span.Length > 0 && block.Span.Start >= end);
            end = block.Span.End;
        }
        IEnumerable<Span> spans =
            article.Blocks.Concat<Passage>(article.Quotes).Concat(article.Attributions).Concat(article.TemporalExpressions).Concat(
                article.Findings).Select(passage => passage.Span)
            .Concat(
                article.Findings.SelectMany(
                    finding =>
                        finding.Related.Select(related => related.Span).Concat(
                            finding.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.Span))))
            .Concat(article.People.SelectMany(person => person.Mentions).Select(mention => mention.Span));
        Assert.All(spans, span => Assert.True(span.Length >= 0 && all.Contains(span), span.ToString()));
        Assert.All(article.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Message)));
        Assert.All(spans,
            span => Assert.False(SplitsCharacter(article.Text, span.Start) || SplitsCharacter(article.Text, span.End), span.ToString()));
        AssertMessages(article);
        Assert.All(article.TemporalExpressions, date => Assert.True(date.Sentence.Contains(date.Span) && all.Contains(date.Sentence)));
        AssertInOneBlock(article);
        AssertLinked(article);
    }

    /// <summary>Asserts that no name, source, cue or date goes on behind the end of its paragraph.</summary>
    private static void AssertInOneBlock(Article article)
    {
        IEnumerable<Span> phrases =
            article.TemporalExpressions.Select(date => date.Span)
                .Concat(article.People.SelectMany(person => person.Mentions).Select(mention => mention.Span))
                .Concat(
                    article.Attributions.SelectMany(
                        attribution => new[] { attribution.Source, attribution.Cue }.OfType<Span>().Concat(attribution.SpeakerSpans)));
        Span[] blocks = [.. article.Blocks.Select(block => block.Span)];
        foreach (Span phrase in phrases)
        {
            int block = Array.FindLastIndex(blocks, block => block.Start <= phrase.Start);
            Assert.True(block >= 0 && blocks[block].Contains(phrase), $"{phrase}: {phrase.Of(article.Text)}");
        }
    }

    /// <summary>Asserts that quotes, attributions, speakers and people refer to each other in both directions.</summary>
    private static void AssertLinked(Article article)
    {
        Assert.All(article.Attributions, attribution =>
        {
            Assert.All(attribution.Quotes, quote => Assert.True(attribution == quote.Attribution && attribution.Span.Contains(quote.Span)));
            Assert.Equal(attribution.Speakers.Count, attribution.SpeakerSpans.Count);
            Assert.All(attribution.SpeakerSpans, words => Assert.True(attribution.Source?.Contains(words)));
        });
        IEnumerable<Quote> quotes =
            article.Quotes.SelectMany(quote => quote.Nested.Prepend(quote)).Where(quote => quote.Attribution is not null);
        Assert.Equal(quotes.Count(), article.Attributions.Sum(attribution => attribution.Quotes.Count));
        Assert.Equal(article.Attributions.SelectMany(attribution => attribution.Speakers).Distinct(), article.AllSpeakers);
        Assert.All(article.AllSpeakers, speaker => Assert.True(speaker.Person is null || speaker.Person.Speaker == speaker));
        Assert.All(article.People, person => Assert.True(person.Speaker is null || person.Speaker.Person == person));
    }

    private static void AssertOrdered(IReadOnlyList<Passage> passages)
    {
        for (int i = 1; i < passages.Count; i++) Assert.True(passages[i - 1].Span.Start <= passages[i].Span.Start);
    }

    /// <summary>Asserts that quoted words at the start of a message are the words of the finding.</summary>
    private static void AssertMessages(Article article)
    {
        foreach (Finding finding in article.Findings)
        {
            int end = finding.Message.IndexOf('”', StringComparison.Ordinal);
            if (!finding.Message.StartsWith('“') || end < 0) continue;
            string quoted = finding.Message[1..end];
            if (quoted.StartsWith("… ", StringComparison.Ordinal)) quoted = quoted[2..];
            quoted = quoted.Split(" …")[0];
            if (quoted.Length > 0) Assert.Contains(Plain(quoted), Plain(SeenText.Of(finding.Text).Text), StringComparison.Ordinal);
        }
    }

    /// <summary>Asserts that facts are the same after they are written and read.</summary>
    public static void CheckEncoding(Article article)
    {
        string encoded = FactsCodec.Encode(article.Facts, article.Text, [.. article.AllSpeakers]);
        Assert.Equal(ArticleDump.Of(article),
            ArticleDump.Of(new Article(article.Id, () => article.Text, () => FactsCodec.Decode(encoded))));
    }

    private static string Plain(string words) => string.Concat(words.Where(static c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static bool SplitsCharacter(string text, int place) =>
        place > 0 && place < text.Length && char.IsHighSurrogate(text[place - 1]) && char.IsLowSurrogate(text[place]);
}
