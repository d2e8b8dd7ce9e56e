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
        int number = 0;
        foreach (int mark in reading.UnpairedMarks)
        {
            while (reading.Paragraphs[number].EndToken <= mark) number++;
            if (reading.Paragraphs[number].Kind is not (BlockKind.Body or BlockKind.Deck)) continue;
            var marks = new ParagraphMarks(reading, number);
            if (marks.AreNested || marks.BreaksAreLost || marks.HoldMeasures || marks.IsMarkup(mark) || marks.TouchesAnother(mark) || marks.GoesOn(mark)) continue;
            Token token = reading.Tokens[mark];
            reading.Report(Id, Severity, token.Span, "The quotation mark " + token.Span.Of(reading.Text) + " has no partner in its paragraph.", repairs: marks.Missing(mark) is { } repair ? [repair] : []);
        }
    }
}
