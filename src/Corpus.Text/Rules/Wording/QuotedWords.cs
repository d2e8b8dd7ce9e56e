using System;
using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Wording;

/// <summary>The quoted words of a story, in order, to compare with a quotation elsewhere.</summary>
internal sealed class QuotedWords(Reading reading)
{
    /// <summary>The fewest words that must be equal.</summary>
    private const int FewestSame = 3;

    /// <summary>How many places of a word are compared. A story with more is a book.</summary>
    private const int MostPlaces = 1000;

    // Made for the first quotation that is compared.
    private WordUnits? _story;

    /// <summary>Whether a quotation stands in a paragraph of its own, and nothing says who speaks.</summary>
    public static bool IsPullQuote(Reading reading, QuotedSpan quote) =>
        quote is { Alone: true, Source: null, LedIn: false, RunOnFromAbove: false }
            && reading.Paragraphs[quote.Paragraph].Kind == BlockKind.Body;

    /// <summary>
    /// Finds the words in the story that nearly equal a quotation; null where there are none, or where the story has exactly the same
    /// words. A change marked by dots or brackets does not count.
    /// </summary>
    public Span? Nearest(QuotedSpan quote)
    {
        Tokens tokens = reading.Tokens;
        if (WordUnits.MarksChange(tokens, quote.First, quote.End)) return null;
        var words = new WordUnits(tokens);
        words.Add(quote.First, quote.End);
        if (words.Count < FewestSame) return null;
        WordUnits story = _story ??= QuotedIn(reading);
        WordAlignment best = BestOf(words, story);
        if (best.Changes is 0 or > WordAlignment.MostChanges || words.Count - best.Changes < Math.Max(FewestSame, best.Changes + 1))
            return null;
        int first = FirstOf(quote, words[0].Token, story[best.First].Token), last = story[best.End - 1].Token;
        if (WordUnits.MarksChange(tokens, first, last + 1) || words.IsSpelledLike(story, best.First, best.End)) return null;
        return StandsElsewhere(words, quote) ? null : tokens.SpanOf(first, last);
    }

    /// <summary>Finds the first token of the words in the story, with the articles before them that the quotation has too.</summary>
    private int FirstOf(QuotedSpan quote, int here, int there)
    {
        while (here > quote.First && reading.Tokens.FoldedTextOf(here - 1) == reading.Tokens.FoldedTextOf(there - 1))
            (here, there) = (here - 1, there - 1);
        return there;
    }

    private static WordUnits QuotedIn(Reading reading)
    {
        var words = new WordUnits(reading.Tokens);
        int paragraph = -1;
        foreach (QuotedSpan quote in reading.QuotedSpans)
        {
            if (reading.Paragraphs[quote.Paragraph].Kind != BlockKind.Body || IsPullQuote(reading, quote)) continue;
            if (quote.Paragraph != paragraph) words.AddBreak();
            paragraph = quote.Paragraph;
            words.Add(quote.First, quote.End);
        }
        return words;
    }

    /// <summary>Finds the part of the story that is most similar to some words, and starts and ends with the same words.</summary>
    private static WordAlignment BestOf(WordUnits words, WordUnits story)
    {
        var best = new WordAlignment(WordAlignment.MostChanges + 1, 0, 0);
        int last = words.Count - 1, compared = 0;
        for (int first = 0; first < story.Count && compared < MostPlaces; first++)
        {
            if (story[first].Key != words[0].Key) continue;
            compared++;
            if (!story.HasNear(words[last], first + last, WordAlignment.MostChanges)) continue;
            WordAlignment alignment = WordAlignment.At(words, story, first);
            if (alignment.Changes < best.Changes) best = alignment;
        }
        return best;
    }

    /// <summary>Whether the story has exactly the same words elsewhere, in marks or not.</summary>
    private bool StandsElsewhere(WordUnits words, QuotedSpan quote)
    {
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            if (paragraph.FirstToken <= quote.Open && quote.Open < paragraph.EndToken) continue;
            var all = new WordUnits(reading.Tokens);
            all.Add(paragraph.FirstToken, paragraph.EndToken);
            if (all.Contains(words)) return true;
        }
        return false;
    }
}
