using System;
using System.Collections.Generic;
using Corpus.Text.Quotations.Marks;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1001: a quotation has no speaker, and nothing around it tells a reader who speaks.</summary>
internal static class Corp1001UnattributedQuote
{
    public const string Id = "CORP1001";
    public const string Title = "No speaker is named for a quotation";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>Words below which a span is never surely speech.</summary>
    private const int ShortestSure = 5;

    /// <summary>
    /// An article with more of them than this follows a custom of its own: a dialogue, a press review, highlights of an interview.
    /// </summary>
    private const int MostInOneArticle = 1;

    /// <summary>How many characters at either end of a quotation, found again elsewhere, make it a repetition.</summary>
    private const int Recognised = 40;

    public static void Check(Reading reading)
    {
        List<Span>? orphans = null;
        QuotationContext? context = null;
        int unnamed = 0;
        for (int i = 0; i < reading.QuotedSpans.Count; i++)
        {
            QuotedSpan quote = reading.QuotedSpans[i];
            if (quote is not { Role: QuoteRole.Speech, Source: null, Words: >= ShortestSure, Closed: true, Opened: true }
                || reading.Paragraphs[quote.Paragraph].Kind != BlockKind.Body)
                continue;
            context ??= new QuotationContext(reading);
            if (IsStatement(reading, quote) ? context.TellsWhoSpeaks(i) : !context.IsAmongDeeds(i)) continue;
            if (++unnamed > MostInOneArticle) return;
            if (!context.IsNearAnother(i)) (orphans ??= []).Add(reading.Tokens.SpanOf(quote.Open, quote.Close));
        }
        foreach (Span span in orphans ?? [])
        {
            if (IsRepeated(span, reading.Text)) continue;
            reading.Report(Id, Severity, span, "No speaker is named for this quotation: " + Excerpt.Of(span.Of(reading.Text)));
        }
    }

    /// <summary>A sentence that is a paragraph of its own, with nothing that leads on to it.</summary>
    private static bool IsStatement(Reading reading, QuotedSpan quote) =>
        quote is { Alone: true, LedIn: false, RunOnFromAbove: false } && IsSentence(quote, reading.Tokens);

    /// <summary>A pull quote: its words stand in the article a second time, in marks with a speaker or as the writer's own.</summary>
    private static bool IsRepeated(Span quote, string text)
    {
        int start = quote.Start + 1, end = quote.End - 1;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        int length = Math.Min(Recognised, end - start);
        return Occurs(start) || Occurs(end - length);

        bool Occurs(int at)
        {
            string part = text.Substring(at, length);
            return text.IndexOf(part, StringComparison.Ordinal) != at || text.IndexOf(part, at + 1, StringComparison.Ordinal) >= 0;
        }
    }

    /// <summary>A sentence of its own: it starts with a capital and holds a verb or a pronoun.</summary>
    private static bool IsSentence(QuotedSpan quote, Tokens tokens)
    {
        int first = quote.First;
        while (first < quote.End && tokens[first].Kind == TokenKind.Punctuation) first++;
        if (!tokens[first].Capitalised) return false;
        for (int i = first; i < quote.End; i++)
            if (tokens.Is(i,
                WordClass.Pronoun
                    | WordClass.Auxiliary
                    | WordClass.Verb
                    | WordClass.CueVerb
                    | WordClass.AttitudeVerb
                    | WordClass.JudgementVerb) && (i > first || !tokens[i].Capitalised))
                return true;
        return false;
    }
}
