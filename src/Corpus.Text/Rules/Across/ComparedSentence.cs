using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Rules.Across;

/// <summary>A sentence that is compared with those of other articles.</summary>
internal sealed class ComparedSentence(Article article, ComparedWord[] words, Quote? quote, IReadOnlyList<TemporalExpression> dates)
{
    /// <summary>How many words a row has: two sentences that share one may be the same.</summary>
    public const int RowLength = 4;

    private HashSet<uint>? _hashes;

    public Article Article { get; } = article;

    /// <summary>Its words. A dated sentence leaves out the words of its dates.</summary>
    public ComparedWord[] Words { get; } = words;

    /// <summary>The quotation that holds the sentence; null for a sentence of the writer.</summary>
    public Quote? Quote { get; } = quote;

    /// <summary>The last word of the speaker's name.</summary>
    public string SpeakerName { get; } = quote?.Speaker is { } speaker ? SpeakerNames.LastOf(speaker.Name) : "";

    /// <summary>The days that it names, in order.</summary>
    public IReadOnlyList<TemporalExpression> Dates { get; } = dates;

    /// <summary>From its first word to its last.</summary>
    public Span Span => Span.FromBounds(Words[0].Start, Words[Words.Length - 1].End);

    /// <summary>Whether it has a word, anywhere.</summary>
    public bool Has(ComparedWord word) => (_hashes ??= [.. Words.Select(own => own.Hash)]).Contains(word.Hash);

    /// <summary>Returns a hash of each row of words.</summary>
    public ulong[] Rows(int length) => ComparedWords.Rows(Words, length);
}

/// <summary>Finds the sentences of an article to compare.</summary>
internal static class SentencesOf
{
    /// <summary>A shorter quotation is a phrase that anybody may say.</summary>
    private const int FewestQuoted = 5;

    private const int FewestDated = 5;

    /// <summary>Finds the sentences of the quotations that are speech.</summary>
    public static IEnumerable<ComparedSentence> Quotes(Article article)
    {
        foreach (Quote quote in article.Quotes)
        {
            if (quote.Role != QuoteRole.Speech || quote.Speaker is null) continue;
            foreach (Span sentence in Cut(article.Text, quote.Content))
            {
                ComparedWord[] words = ComparedWords.Of(article.Text, sentence);
                if (words.Length >= FewestQuoted) yield return new ComparedSentence(article, words, quote, []);
            }
        }
    }

    /// <summary>Finds the sentences that name days.</summary>
    public static IEnumerable<ComparedSentence> Dates(Article article)
    {
        IReadOnlyList<TemporalExpression> dates = article.Dates;
        foreach (IGrouping<Span, TemporalExpression> sentence in dates.Where(date => date.Days is not null).GroupBy(date => date.Sentence))
        {
            List<ComparedWord> words = ComparedWords.Spare();
            int start = sentence.Key.Start;
            foreach (TemporalExpression date in dates.Where(date => date.Sentence == sentence.Key).OrderBy(date => date.Span.Start))
            {
                if (date.Span.Start > start) ComparedWords.Read(article.Text, Span.FromBounds(start, date.Span.Start), words);
                start = Math.Max(start, date.Span.End);
            }
            if (start < sentence.Key.End) ComparedWords.Read(article.Text, Span.FromBounds(start, sentence.Key.End), words);
            if (words.Count >= FewestDated) yield return new ComparedSentence(article, [.. words], null, [.. sentence]);
        }
    }

    /// <summary>Cuts after each mark that ends a sentence, if a space and a capital follow.</summary>
    private static IEnumerable<Span> Cut(string text, Span span)
    {
        int start = span.Start;
        for (int i = span.Start; i < span.End - 2; i++)
        {
            if (text[i] is not ('.' or '!' or '?')
                || text[i + 1] != ' '
                || !char.IsUpper(text[i + 2])
                || (i > span.Start + 1 && char.IsUpper(text[i - 1])))
                continue;
            yield return Span.FromBounds(start, i + 1);
            start = i + 2;
        }
        yield return Span.FromBounds(start, span.End);
    }
}
