using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP1002: a quotation mark has no partner in its paragraph.</summary>
internal static class Corp1002UnpairedMark
{
    public const string Id = "CORP1002";
    public const string Title = "Quotation mark without a partner";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        ParagraphMarks? marks = null;
        foreach (int mark in reading.UnpairedMarks)
        {
            int number = reading.ParagraphOf(mark);
            if (reading.Paragraphs[number].Kind is not (BlockKind.Body or BlockKind.Deck)) continue;
            if (marks?.Number != number) marks = new ParagraphMarks(reading, number);
            if (marks.AreExcused || marks.IsMarkup(mark) || marks.TouchesAnother(mark) || marks.GoesOn(mark)) continue;
            Token token = reading.Tokens[mark];
            reading.Report(Id, Severity, token.Span, "The quotation mark " + token.Span.Of(reading.Text) + " has no partner in its paragraph.", repairs: new MissingMark(reading, marks).Of(mark) is { } repair ? [repair] : []);
        }
    }
}
