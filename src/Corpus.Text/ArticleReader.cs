using System;
using System.Threading;
using Corpus.Text.Layout;
using Corpus.Text.Names;
using Corpus.Text.Quotations;
using Corpus.Text.Rules;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text;

/// <summary>Reads an article: its layout, who is named, who says what, when things happen, and what cannot be right.</summary>
public static class ArticleReader
{
    /// <summary>Reads an article. Never fails on any text; what is wrong with it is among its findings.</summary>
    /// <param name="text">The file's text, without its byte order mark.</param>
    /// <param name="metadata">What is stated beside the file.</param>
    /// <param name="cancellation">Stops the reading between its parts.</param>
    public static Article Read(string text, ArticleMetadata? metadata = null, CancellationToken cancellation = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        metadata ??= ArticleMetadata.None;
        var reading = new Reading(text, metadata);

        LayoutReader.Read(reading);
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            paragraph.FirstToken = reading.Tokens.Count;
            Tokenizer.Read(reading.Tokens, paragraph.Span);
            paragraph.EndToken = reading.Tokens.Count;
            paragraph.FirstSentence = reading.Sentences.Count;
            Words.Sentences.Read(reading.Tokens, paragraph.FirstToken, paragraph.EndToken, reading.Sentences);
            paragraph.EndSentence = reading.Sentences.Count;
        }

        cancellation.ThrowIfCancellationRequested();
        NameReader.Read(reading);
        cancellation.ThrowIfCancellationRequested();
        QuotationReader.Read(reading);
        cancellation.ThrowIfCancellationRequested();
        TemporalReader.Read(reading);
        cancellation.ThrowIfCancellationRequested();
        ArticleRules.Check(reading);

        ArticleFacts facts = Facts(reading);
        return new Article(metadata.Id, () => text, () => facts);
    }

    private static ArticleFacts Facts(Reading reading)
    {
        var blocks = new Block[reading.Paragraphs.Count];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = new Block(reading.Paragraphs[i].Span, reading.Paragraphs[i].Kind);
        return new ArticleFacts
        {
            Headline = reading.Headline,
            Deck = reading.Deck,
            Byline = reading.Byline,
            Dateline = reading.Dateline,
            Publisher = reading.Publisher,
            Url = reading.Url,
            Language = reading.Language,
            Published = reading.Published,
            Blocks = blocks,
            Quotes = reading.Quotes,
            Attributions = reading.Attributions,
            Speakers = reading.Speakers,
            Dates = reading.Dates,
            People = reading.People,
            Findings = reading.Findings,
        };
    }
}
