using System;
using System.Collections.Generic;
using Corpus.Text.Layout;

namespace Corpus.Text.Rules;

/// <summary>CORP3001: an article repeats a paragraph, as scraped captions often do.</summary>
internal static class Corp3001RepeatedParagraph
{
    public const string Id = "CORP3001";
    public const string Title = "Repeated paragraph";
    public const FindingSeverity Severity = FindingSeverity.Info;

    /// <summary>Shorter lines may repeat: "Read more", a name above each answer.</summary>
    private const int ShortestTold = 40;

    /// <summary>The most words that a label has.</summary>
    private const int LongestLabel = 14;

    /// <summary>How many characters are enough to tell most paragraphs apart.</summary>
    private const int SignLength = 4;

    public static void Check(Reading reading)
    {
        if (!MayRepeat(reading)) return;
        var seen = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            if (paragraph.Span.Length < ShortestTold || !paragraph.IsStory || IsLabel(reading.RangeOf(paragraph))) continue;
            string words = paragraph.Span.Of(reading.Text);
            if (seen.TryGetValue(words, out Span first))
                reading.Report(Id, Severity, paragraph.Span, "“" + Excerpt.Of(words) + "” stands a second time: delete one of the two.",
                    related: [new(first, "the first of the two")]);
            else
                seen.Add(words, paragraph.Span);
        }
    }

    /// <summary>Whether the paragraph is a label, which may repeat: <c>Question from the floor:</c>, <c>(applause)</c>.</summary>
    private static bool IsLabel(in TokenRange range) =>
        range.Words(LongestLabel + 1) <= LongestLabel
            && (!range.EndsSentence || (range.Tokens.Is(range.First, '(') && range.Tokens.Is(range.End - 1, ')')));

    /// <summary>
    /// Whether two paragraphs have the same length and a few equal characters. Most articles have no such paragraphs, and nothing is
    /// compared.
    /// </summary>
    private static bool MayRepeat(Reading reading)
    {
        var signs = new ulong[reading.Paragraphs.Count];
        int count = 0;
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            Span span = paragraph.Span;
            if (span.Length < ShortestTold || !paragraph.IsStory) continue;
            ulong sign = (ulong)span.Length;
            for (int k = 0; k < SignLength; k++)
                sign = (sign * 1099511628211) ^ reading.Text[span.Start + (span.Length - 1) * k / (SignLength - 1)];
            signs[count++] = sign;
        }
        Array.Sort(signs, 0, count);
        for (int i = 1; i < count; i++)
            if (signs[i] == signs[i - 1]) return true;
        return false;
    }
}
