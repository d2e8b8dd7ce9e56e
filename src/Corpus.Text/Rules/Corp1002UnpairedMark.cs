using System;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1002: a quotation mark has no partner in its paragraph.</summary>
internal static class Corp1002UnpairedMark
{
    public const string Id = "CORP1002";
    public const string Title = "Quotation mark without a partner";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>How many tokens beside the mark the message quotes.</summary>
    private const int Quoted = 6;

    public static void Check(Reading reading)
    {
        ParagraphMarks? marks = null;
        int partner = -1;
        foreach (int mark in reading.UnpairedMarks)
        {
            int number = reading.ParagraphOf(mark);
            if (mark == partner || reading.Paragraphs[number].Kind is not (BlockKind.Body or BlockKind.Deck)) continue;
            if (marks?.Number != number) marks = new ParagraphMarks(reading, number);
            if (marks.AreExcused || marks.IsMarkup(mark) || marks.IsArrow(mark)) continue;
            if (marks.TouchesAnother(mark) || marks.GoesOn(mark)) continue;
            if (marks.IsTurned(mark))
            {
                partner = marks.NextDouble(mark);
                ReportTurned(reading, mark, partner);
            }
            else
            {
                ReportUnpaired(reading, marks, mark);
            }
        }
    }

    /// <summary>The mark has a partner behind it, but the form of one that closes.</summary>
    private static void ReportTurned(Reading reading, int mark, int partner)
    {
        Span span = reading.Tokens[mark].Span;
        bool glued = !reading.Tokens[mark + 1].SpaceBefore;
        reading.Report(Id, Severity, span,
            "The quotation mark " + span.Of(reading.Text) + " before “"
                + Excerpt.Of(reading.Tokens.NameOf(mark + 1, Math.Min(mark + Quoted, partner - 1)))
                    + "” is turned the wrong way: a quotation opens here.",
            null, glued ? [new Fix("Replace with “", [new TextEdit(span, "“")])] : []);
    }

    private static void ReportUnpaired(Reading reading, ParagraphMarks marks, int mark)
    {
        Token token = reading.Tokens[mark];
        var missing = new MissingMark(reading, marks);
        int single = missing.OfOtherKind(mark);
        string what =
            single < 0
                ? (marks.Opens(mark) ? " is not closed" : " closes nothing")
                    + " in its paragraph: one is missing, or this one is left over."
            : (marks.Opens(mark) ? " is closed with " : " was opened with ") + reading.Tokens.TextOf(single)
                + ": the two are not of one kind.";
        reading.Report(Id, Severity, token.Span,
            "The quotation mark " + token.Span.Of(reading.Text) + Beside(reading.Tokens, marks, mark) + what,
            single < 0 ? null : [new(token.Span, "this mark"), new(reading.Tokens[single].Span, "the mark of another kind")],
            missing.Of(mark, single) is { } fix ? [fix] : []);
    }

    /// <summary>The words that the mark is glued to, so that it is found in the text.</summary>
    private static string Beside(Tokens tokens, ParagraphMarks marks, int mark)
    {
        bool opens = marks.Opens(mark);
        string words =
            Excerpt.Of(
                opens
                    ? tokens.NameOf(mark + 1, Math.Min(mark + Quoted, marks.End - 1))
                    : tokens.NameOf(Math.Max(mark - Quoted, marks.First), mark - 1));
        return words.Length == 0 ? "" : (opens ? " before “" : " behind “") + words + "”";
    }
}
