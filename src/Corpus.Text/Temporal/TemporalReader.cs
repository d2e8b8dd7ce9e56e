using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Finds the temporal expressions and what they refer to: one pass over the tokens, line by line.</summary>
internal static class TemporalReader
{
    /// <summary>A title has no more words on either side of the day's name.</summary>
    private const int LongestTitle = 5;

    public static void Read(Reading reading)
    {
        var resolver = new TimexResolver(reading.Facts.Published?.Day);
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            int first = paragraph.FirstToken;
            while (first < paragraph.EndToken)
            {
                int end = first + 1;
                while (end < paragraph.EndToken && !reading.Tokens[end].LineBefore) end++;
                ReadLine(new TokenLine(reading.Tokens, first, end), resolver, reading.Timexes, paragraph.Kind == BlockKind.Furniture);
                first = end;
            }
        }
        foreach (Timex timex in reading.Timexes) reading.Dates.Add(ToExpression(reading.Tokens, timex));
    }

    /// <summary>A day's name in that of a programme, alone between two marks: <c>“Kandarra Sunday”</c>; not <c>“Sunday,” she said</c>.</summary>
    private static bool IsInTitle(in TokenLine line, Timex timex)
    {
        if (!timex.IsWeekdayAlone && !line.Is(timex.First, WordClass.DeicticDay)) return false;
        int first = timex.First - 1, end = timex.End;
        while (first > timex.First - LongestTitle && IsOfTitle(line, first)) first--;
        while (end < timex.End + LongestTitle && IsOfTitle(line, end)) end++;
        bool others = timex.First - first > 1 || end > timex.End;
        return others && line[first].Kind == TokenKind.Mark && line[end].Kind == TokenKind.Mark;
    }

    private static bool IsOfTitle(in TokenLine line, int i) => line[i] is { Kind: TokenKind.Word, Capitalised: true };

    /// <summary>Finds the expressions of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="resolver">What gives values.</param>
    /// <param name="found">Takes the expressions.</param>
    /// <param name="ofPage">It belongs to the page, where a time that ends a line is the length of a film.</param>
    private static void ReadLine(in TokenLine line, TimexResolver resolver, List<Timex> found, bool ofPage)
    {
        for (int i = line.First; i < line.End; i++)
        {
            if (!TimexGrammar.MayStart(line, i)) continue;
            if (RangeGrammar.Read(line, i, out Timex? second) is not { } first || (ofPage && first.IsTimeAlone && i > line.First) || IsInTitle(line, first)) continue;
            if (first.IsTimeAlone && found.Count > 0 && found[found.Count - 1] is { IsOfOneDay: true } day && day.Line.First == line.First && IsBeside(line, day.End, first.First)) Join(line, first, day);
            if (second is { Form: TimexForm.Calendar, Year: 0, YearShift: null, Shift: null, Month: > 0 } && first is { Form: TimexForm.Calendar, Year: 0, YearShift: null, Shift: null, Month: > 0 })
            {
                // Neither end says its year: it is the one that the first end finds, or the next where the range runs over it.
                Resolve(line, first, resolver);
                if (first.Earliest is { } start) second.SharedYear = start.Year + (second.Month < first.Month ? 1 : 0);
            }
            IReadOnlyList<Timex> others = second is null ? DayListGrammar.Read(line, first) : [];
            Add(line, first, resolver, found);
            i = first.End - 1;
            foreach (Timex other in others)
            {
                if (other is { Year: 0, SharedYear: 0 } && first.Earliest is { } start) other.SharedYear = start.Year;
                Add(line, other, resolver, found);
                i = other.End - 1;
            }
            if (second is null) continue;
            if (first.IsWeekdayAlone && second.IsWeekdayAlone && second.WeekdayToken != first.WeekdayToken) second.RangeStart = first.Earliest;
            if (second.IsTimeAlone && first.IsOfOneDay) Join(line, second, first.Base ?? first);
            Add(line, second, resolver, found);
            i = second.End - 1;
        }
    }

    private static void Add(in TokenLine line, Timex timex, TimexResolver resolver, List<Timex> found)
    {
        if (timex.Base is { Value: null } other) Resolve(line, other, resolver);
        Resolve(line, timex, resolver);
        found.Add(timex);
    }

    private static void Resolve(in TokenLine line, Timex timex, TimexResolver resolver)
    {
        timex.Line = line;
        if (timex.IsRelative) timex.Tense = TenseReader.Of(line, timex);
        resolver.Resolve(timex);
    }

    /// <summary>Makes a time that of a day beside it, and of its half: <c>tonight from 8 to 9:15</c>.</summary>
    private static void Join(in TokenLine line, Timex time, Timex day)
    {
        time.Base = day;
        if (day.DayPart > 1 && time.Hour is >= 5 and < 12 && !ClockGrammar.SaysHalf(line, time.First, time.End)) time.Hour += 12;
    }

    /// <summary><c>Saturday from 9 a.m.</c>, <c>Saturday, 9 a.m.</c>, <c>Saturday's 9 a.m. show</c>: the time is that day's.</summary>
    private static bool IsBeside(in TokenLine line, int day, int time) =>
        time == day || (time == day + 1 && (line.Is(day, WordClass.Preposition | WordClass.TimeLead) || line.Is(day, "'s") || line.Is(day, ',') || line.Is(day, '-') || line.Is(day, '–')));

    private static TemporalExpression ToExpression(Tokens tokens, Timex timex) =>
        new(tokens.SpanOf(timex.First, timex.End - 1), timex.Type, timex.Value)
        {
            Mod = timex.Form == TimexForm.Offset ? TimexNotation.OfPoint(timex.Mod, back: timex.Count < 0) : timex.Mod, Quant = timex.Quant, Freq = timex.Freq,
            Earliest = timex.Earliest, Latest = timex.Latest,
        };
}
