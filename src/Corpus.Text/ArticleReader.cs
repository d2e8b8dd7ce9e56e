using System;
using System.Collections.Generic;
using System.Threading;
using Corpus.Facts;
using Corpus.Text.Characters;
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
    /// <summary>What reads an article, each part with what the parts before it found. Named, so that each can be measured.</summary>
    internal static readonly IReadOnlyList<Part> Parts =
    [
        new("paragraphs", ParagraphReader.Read),
        new("words", WordReader.ReadTokens),
        new("layout", LayoutReader.Read),
        new("sentences", WordReader.ReadSentences),
        new("names", NameReader.Read),
        new("quotations", QuotationReader.Read),
        new("dates", TemporalReader.Read),
        new("rules", ArticleRules.Check),
    ];

    /// <summary>Reads an article. Never fails on any text; what is wrong with it is among its findings.</summary>
    /// <param name="text">The file's text, without its byte order mark.</param>
    /// <param name="metadata">What is stated beside the file; null where nothing is.</param>
    /// <param name="cancellation">Stops the reading, in a long article too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public static Article Read(string text, ArticleMetadata? metadata = null, CancellationToken cancellation = default)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        metadata ??= ArticleMetadata.None;
        var reading = new Reading(text, metadata) { Cancellation = cancellation };

        foreach (Part part in Parts)
        {
            cancellation.ThrowIfCancellationRequested();
            part.Read(reading);
        }

        ArticleFacts facts = Facts(reading);
        reading.Tokens.Release();
        return new Article(metadata.Id, () => text, () => facts);
    }

    /// <summary>Collects what all parts have found, and moves it to its places in the file: once for a reading.</summary>
    internal static ArticleFacts Facts(Reading reading)
    {
        ArticleFacts facts = reading.Facts;
        facts.Blocks = [.. reading.Paragraphs.ConvertAll(static paragraph => new Block(paragraph.Span, paragraph.Kind))];
        facts.Quotes = reading.Quotes;
        facts.Attributions = reading.Attributions;
        facts.Speakers = reading.Speakers;
        facts.TemporalExpressions = reading.TemporalExpressions;
        facts.People = reading.People;
        facts.Findings = reading.Findings;
        new FactsInFile(reading.Seen).Move(facts);
        return facts;
    }

    /// <summary>A part of the reader and its name.</summary>
    internal sealed record Part(string Name, Action<Reading> Read);
}
