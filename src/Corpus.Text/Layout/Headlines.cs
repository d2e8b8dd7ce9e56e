using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>The headline: the title that is stated, or the first paragraph that reads like one.</summary>
internal static class Headlines
{
    private const int LongestHeadline = 250;
    private const int MostWords = 30;
    private const int MostWordsOfSentence = 18;

    /// <summary>A scraped page may give its headline once more, above the story.</summary>
    private const int RepeatedWithin = 4;

    public static void Find(Reading reading)
    {
        int first = 0;
        while (first < reading.Paragraphs.Count && StandsAbove(reading.RangeOf(reading.Paragraphs[first]))) first++;
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
            if (paragraph.Span.Length <= LongestHeadline && Same(reading.Facts.Headline, paragraph.Span.Of(reading.Text))) paragraph.Kind = BlockKind.Headline;
        }
    }

    /// <summary>Whether the paragraph may stand above a headline without being one.</summary>
    private static bool StandsAbove(in TokenRange range) =>
        PublishedLines.Read(range).Strength != PublishedLines.Strength.None || Furniture.Is(range) || Bylines.Find(range) >= 0;

    private static bool ReadsLikeOne(Reading reading, int index)
    {
        Paragraph paragraph = reading.Paragraphs[index];
        TokenRange range = reading.RangeOf(paragraph);
        if (paragraph.Span.Length > LongestHeadline || range.Words(MostWords + 1) > MostWords || Datelines.Find(range, paragraphsAbove: 0) is not null) return false;
        if (!range.EndsSentence || reading.Tokens.Is(range.End - 1, '?') || range.IsCapitalised) return true;

        // A sentence with a full stop may be a headline where a story follows, but not one that tells what somebody said.
        if (index + 1 == reading.Paragraphs.Count || range.Words(MostWordsOfSentence + 1) > MostWordsOfSentence) return false;
        for (int i = range.First; i < range.End; i++)
            if (reading.Tokens.Is(i, "said", "told")) return false;
        return true;
    }

    /// <summary>Whether two texts are the same but for case and blank space.</summary>
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
