using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Finds the temporal expressions and what they refer to: one pass over the tokens, line by line.</summary>
internal static class TemporalReader
{
    public static void Read(Reading reading)
    {
        var resolver = new TimexResolver(reading.Published?.Day);
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            int first = paragraph.FirstToken;
            while (first < paragraph.EndToken)
            {
                int end = first + 1;
                while (end < paragraph.EndToken && !reading.Tokens[end].LineBefore) end++;
                ReadLine(new TokenLine(reading.Tokens, first, end), resolver, reading.Timexes);
                first = end;
            }
        }
        foreach (Timex timex in reading.Timexes) reading.Dates.Add(ToExpression(reading.Tokens, timex));
    }

    private static void ReadLine(in TokenLine line, TimexResolver resolver, List<Timex> found)
    {
        for (int i = line.First; i < line.End; i++)
        {
            if (TimexGrammar.Match(line, i) is not { } timex) continue;
            timex.Line = line;
            if (timex.IsRelative) timex.Tense = TenseReader.Of(line, timex);
            resolver.Resolve(timex);
            found.Add(timex);
            i = timex.End - 1;
        }
    }

    private static TemporalExpression ToExpression(Tokens tokens, Timex timex) =>
        new(tokens.SpanOf(timex.First, timex.End - 1), timex.Type, timex.Value)
        {
            Mod = timex.Form == TimexForm.Offset ? TimexNotation.OfPoint(timex.Mod, back: timex.Count < 0) : timex.Mod, Quant = timex.Quant, Freq = timex.Freq,
            Earliest = timex.Earliest, Latest = timex.Latest,
        };
}
