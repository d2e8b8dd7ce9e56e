using System;
using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Wording;

/// <summary>The words that a story quotes, one behind the other, so that a quotation elsewhere can be compared with them.</summary>
internal sealed class QuotedWords
{
    /// <summary>So many words are the same at least.</summary>
    private const int FewestSame = 3;

    /// <summary>How many places of a word are compared: a story that has more is a book.</summary>
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
    /// What the story quotes in nearly the words of a quotation; null where it quotes nothing of the kind, or has the very words. A change
    /// that the writer marks, by dots or brackets, is none.
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

    /// <summary>The part of the story that is most like some words, of those that start with the same word.</summary>
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

    /// <summary>Whether the story has the very words, in marks or not.</summary>
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
