using System;
using System.Collections.Generic;
using Corpus.Text.Quotations;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Quotations.Sources;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1001: somebody is quoted, and nobody is named as saying it.</summary>
internal static class Corp1001UnattributedQuote
{
    public const string Id = "CORP1001";
    public const string Title = "Nobody is named as saying this";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>Words below which a span is never surely speech.</summary>
    private const int ShortestSure = 5;

    /// <summary>More orphans than this, and more than one in four of the quotations, are a custom and no oversight.</summary>
    private const int MostInOneArticle = 2;
    private const int ShareOfCustom = 4;

    /// <summary>So many orphans are a custom in any article; each is looked for in the whole text.</summary>
    private const int MostCompared = 50;

    /// <summary>How many characters at either end of a quotation, found again elsewhere, make it a repetition.</summary>
    private const int Recognised = 40;

    public static void Check(Reading reading)
    {
        var orphans = new List<Span>();
        ParagraphAbove? above = null;
        int speech = 0;
        for (int i = 0; i < reading.QuotedSpans.Count; i++)
        {
            QuotedSpan quote = reading.QuotedSpans[i];
            if (quote is { Role: QuoteRole.Speech, Words: >= ShortestSure }) speech++;
            if (!IsOrphan(i, reading, ref above)) continue;
            orphans.Add(reading.Tokens.SpanOf(quote.Open, quote.Close));
            if (orphans.Count > MostCompared) return;
        }
        // Where many quotes go without a speaker the article follows a custom of its own: a dialogue, a press review.
        if (orphans.Count > MostInOneArticle && orphans.Count * ShareOfCustom > speech) return;
        foreach (Span span in orphans)
        {
            if (IsRepeated(span, reading.Text)) continue;
            reading.Report(Id, Severity, span, "Nobody is named as saying " + Excerpt.Of(span.Of(reading.Text)) + ": no “she said” before or behind it, no “according to”, no colon, no line with a name, and nobody who is speaking in the paragraph above.");
        }
    }

    /// <summary>Whether the quotation is surely speech and surely has no speaker. Where it is not sure, it is not.</summary>
    private static bool IsOrphan(int number, Reading reading, ref ParagraphAbove? above)
    {
        QuotedSpan quote = reading.QuotedSpans[number];
        if (quote is not { Role: QuoteRole.Speech, Source: null, Words: >= ShortestSure, Closed: true, Opened: true }) return false;
        if (reading.Paragraphs[quote.Paragraph].Kind != BlockKind.Body) return false;
        if (quote.AmidDeeds) return true;
        return quote is { Alone: true, LedIn: false, RunOnFromAbove: false } && !IsLead(quote.Paragraph, reading) && IsSentence(quote, reading.Tokens)
            && !(above ??= new ParagraphAbove(reading)).LeadsOn(number);
    }

    /// <summary>A quotation set apart from the text that holds it too: who says it stands there.</summary>
    private static bool IsRepeated(Span quote, string text)
    {
        int length = Math.Min(Recognised, quote.Length - 2);
        return Occurs(quote.Start + 1) || Occurs(quote.End - 1 - length);

        bool Occurs(int start)
        {
            string part = text.Substring(start, length);
            return text.IndexOf(part, StringComparison.Ordinal) != start || text.IndexOf(part, start + 1, StringComparison.Ordinal) >= 0;
        }
    }

    /// <summary>A story may open with a quote and name the speaker in the paragraphs that follow.</summary>
    private static bool IsLead(int paragraph, Reading reading)
    {
        for (int i = 0; i < paragraph; i++)
            if (reading.Paragraphs[i].Kind == BlockKind.Body) return false;
        for (int i = paragraph + 1; i < reading.Paragraphs.Count; i++)
            if (reading.Paragraphs[i].Kind == BlockKind.Body) return true;
        return false;
    }

    /// <summary>A sentence of its own: it starts with a capital and holds a verb or a pronoun.</summary>
    private static bool IsSentence(QuotedSpan quote, Tokens tokens)
    {
        int first = quote.First;
        while (first < quote.End && tokens[first].Kind == TokenKind.Punctuation) first++;
        if (!tokens[first].Capitalised) return false;
        for (int i = first; i < quote.End; i++)
            if (tokens.Is(i, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Verb | WordClass.CueVerb | WordClass.AttitudeVerb | WordClass.JudgementVerb) && (i > first || !tokens[i].Capitalised)) return true;
        return false;
    }
}
