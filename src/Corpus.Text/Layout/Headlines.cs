using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>Finds the headline: the stated title, or the first paragraph that reads like one.</summary>
internal static class Headlines
{
    private const int LongestHeadline = 250;
    private const int MostWords = 30;
    private const int MostWordsOfSentence = 18;

    /// <summary>The most tokens of a line of a menu.</summary>
    private const int LongestMenu = 40;

    /// <summary>The most words of the trail of sections that leads to the page.</summary>
    private const int MostWordsOfTrail = 8;

    /// <summary>The most words of an entry of a menu.</summary>
    private const int LongestEntry = 3;

    /// <summary>The most paragraphs between a headline and its repetition: a scraped page may repeat it above the story.</summary>
    private const int RepeatedWithin = 4;

    public static void Find(Reading reading)
    {
        int first = FirstOfStory(reading);
        if (first == reading.Paragraphs.Count) return;

        Paragraph top = reading.Paragraphs[first];
        bool stated = reading.Facts.Headline is not null;
        if (stated ? Same(reading.Facts.Headline!, top.Span.Of(reading.Text)) : ReadsLikeOne(reading, first))
        {
            top.Kind = BlockKind.Headline;
            reading.Facts.Headline ??= top.Span.Of(reading.Text);
        }
        if (reading.Facts.Headline is null) return;
        for (int i = first + 1; i < reading.Paragraphs.Count && i <= first + RepeatedWithin; i++)
        {
            Paragraph paragraph = reading.Paragraphs[i];
            if (paragraph.Span.Length <= LongestHeadline && Same(reading.Facts.Headline, paragraph.Span.Of(reading.Text)))
                paragraph.Kind = BlockKind.Headline;
        }
    }

    /// <summary>Finds the first paragraph of the story and marks the menu above it as furniture.</summary>
    private static int FirstOfStory(Reading reading)
    {
        List<Paragraph> paragraphs = reading.Paragraphs;
        int first = 0;
        bool menu = false;
        while (first < paragraphs.Count)
        {
            TokenRange range = reading.RangeOf(paragraphs[first]);
            bool above = StandsAbove(range), entry = !above && IsMenuEntry(reading, first, menu);
            // A known line of the page needs two titles below it, and any other such line three.
            if (LayoutLanguage.LinksOpener.Match(range.Tokens, range.First, range.End)
                && LastTitle(reading, first + 1) is var last
                && last > first + (above ? 1 : 2))
            {
                for (int i = above ? first + 1 : first; i < last; i++) paragraphs[i].Kind = BlockKind.Furniture;
                return last;
            }
            if (!above && !entry) return first;
            if (entry) paragraphs[first].Kind = BlockKind.Furniture;
            menu = entry || IsMenu(range);
            first++;
        }
        return first;
    }

    /// <summary>
    /// Whether the line belongs to the menu of the page: <c>News</c>, <c>Local News</c>, <c>Home › Sport</c>, or a short line right below
    /// such a line. A headline must follow.
    /// </summary>
    private static bool IsMenuEntry(Reading reading, int index, bool menuAbove)
    {
        List<Paragraph> paragraphs = reading.Paragraphs;
        if (index + 1 >= paragraphs.Count) return false;
        TokenRange below = reading.RangeOf(paragraphs[index + 1]);
        if (IsMenu(reading.RangeOf(paragraphs[index])) && (StandsAbove(below) || IsMenu(below) || ReadsLikeOne(reading, index + 1)))
            return true;
        // A block of short lines with any words, such as sections or places, that a blank line ends.
        int end = index;
        while (menuAbove && end < paragraphs.Count && !paragraphs[end].AfterBlank && IsShort(reading.RangeOf(paragraphs[end]))) end++;
        return end > index && end < paragraphs.Count && paragraphs[end].AfterBlank;
    }

    private static bool IsShort(in TokenRange range) => !range.EndsSentence && range.Words(LongestEntry + 1) <= LongestEntry;

    /// <summary>Whether the range holds only words of a menu and the signs between them.</summary>
    private static bool IsMenu(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        if (range.Count > LongestMenu) return false;
        // "Home » News » Ellery"
        if (tokens.Is(range.First, "home") && IsArrow(tokens, range.First + 1) && range.Words(LongestMenu) <= MostWordsOfTrail) return true;
        for (int i = range.First; i < range.End;)
        {
            int length = LayoutLanguage.MenuWord.Match(tokens, i, range.End);
            if (length == 0
                && !(i > range.First
                    && (tokens[i].Kind == TokenKind.Punctuation || tokens[i].Kind == TokenKind.Mark || tokens.Is(i, "and"))))
                return false;
            i += Math.Max(length, 1);
        }
        return true;
    }

    private static bool IsArrow(Tokens tokens, int i) =>
        tokens[i].Kind is TokenKind.Punctuation or TokenKind.Mark && tokens.Text[tokens[i].Start] is '»' or '›' or '>' or '/' or '|' or '→';

    /// <summary>
    /// Finds the last of several titles below a line such as <c>Trending</c>: it is the headline of this story.
    /// </summary>
    private static int LastTitle(Reading reading, int first)
    {
        int i = first;
        while (i < reading.Paragraphs.Count
            && !StandsAbove(reading.RangeOf(reading.Paragraphs[i]))
            && !reading.RangeOf(reading.Paragraphs[i]).EndsSentence
            && ReadsLikeOne(reading, i)) i++;
        return i - 1;
    }

    /// <summary>Whether the paragraph may stand above a headline without being one.</summary>
    private static bool StandsAbove(in TokenRange range) =>
        PublishedLines.Read(range).Strength != PublishedLines.Strength.None || Furniture.Is(range) || Bylines.Find(range) is not null;

    private static bool ReadsLikeOne(Reading reading, int index)
    {
        Paragraph paragraph = reading.Paragraphs[index];
        TokenRange range = reading.RangeOf(paragraph);
        if (paragraph.Span.Length > LongestHeadline
            || range.Words(MostWords + 1) > MostWords
            || Datelines.Find(range, paragraphsAbove: 0) is not null)
            return false;
        if (!range.EndsSentence || reading.Tokens.Is(range.End - 1, '?') || range.IsCapitalised) return true;

        // A sentence with a full stop may be a headline if a story follows, but not a sentence that reports what somebody said.
        if (index + 1 == reading.Paragraphs.Count || range.Words(MostWordsOfSentence + 1) > MostWordsOfSentence) return false;
        for (int i = range.First; i < range.End; i++)
            if (reading.Tokens.Is(i, "said", "told")) return false;
        return true;
    }

    /// <summary>Whether two texts are the same apart from case and blank space.</summary>
    private static bool Same(string a, string b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && Tokenizer.IsSpace(a[i])) i++;
            while (j < b.Length && Tokenizer.IsSpace(b[j])) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
        }
    }
}
