using System;
using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Wording;

/// <summary>The quoted words of a story, in order, to compare with a quotation elsewhere.</summary>
internal sealed class QuotedWords
{
    /// <summary>The fewest words that must be equal.</summary>
    private const int FewestSame = 3;

    /// <summary>How many places of a word are compared. A story with more is a book.</summary>
    private const int MostPlaces = 1000;

    private readonly Reading _reading;
    private readonly WordUnits _story;

    public QuotedWords(Reading reading)
    {
        (_reading, _story) = (reading, new WordUnits(reading.Tokens));
        int paragraph = -1;
        foreach (QuotedSpan quote in reading.QuotedSpans)
        {
            if (reading.Paragraphs[quote.Paragraph].Kind != BlockKind.Body || IsPullQuote(reading, quote)) continue;
            if (quote.Paragraph != paragraph) _story.AddBreak();
            paragraph = quote.Paragraph;
            _story.Add(quote.First, quote.End);
        }
    }

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
        Tokens tokens = _reading.Tokens;
        var words = new WordUnits(tokens);
        words.Add(quote.First, quote.End);
        if (words.Count < FewestSame || WordUnits.MarksChange(tokens, quote.First, quote.End)) return null;
        WordAlignment best = BestOf(words);
        if (best.Changes is 0 or > WordAlignment.MostChanges || words.Count - best.Changes < Math.Max(FewestSame, best.Changes + 1))
            return null;
        int first = _story[best.First].Token, last = _story[best.End - 1].Token;
        if (WordUnits.MarksChange(tokens, first, last + 1) || words.IsSpelledLike(_story, best.First, best.End)) return null;
        return StandsElsewhere(words, quote) ? null : tokens.SpanOf(first, last);
    }

    /// <summary>Finds the part of the story that is most similar to some words and starts with the same word.</summary>
    private WordAlignment BestOf(WordUnits words)
    {
        var best = new WordAlignment(WordAlignment.MostChanges + 1, 0, 0);
        int compared = 0;
        foreach (int first in _story.PlacesOf(words[0].Text))
        {
            if (++compared > MostPlaces) break;
            WordAlignment alignment = WordAlignment.At(words, _story, first);
            if (alignment.Changes < best.Changes) best = alignment;
        }
        return best;
    }

    /// <summary>Whether the story has exactly the same words elsewhere, in marks or not.</summary>
    private bool StandsElsewhere(WordUnits words, QuotedSpan quote)
    {
        foreach (Paragraph paragraph in _reading.Paragraphs)
        {
            if (paragraph.FirstToken <= quote.Open && quote.Open < paragraph.EndToken) continue;
            var all = new WordUnits(_reading.Tokens);
            all.Add(paragraph.FirstToken, paragraph.EndToken);
            if (all.Contains(words)) return true;
        }
        return false;
    }
}
