using System.Collections.Generic;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Temporal.Notation;
using Corpus.Text.Temporal.Resolution;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Finds the temporal expressions of an article and resolves them, in one pass over the tokens, line by line.</summary>
internal static class TemporalReader
{
    /// <summary>The most words on either side of a weekday in the title of a programme.</summary>
    private const int LongestTitle = 5;

    public static void Read(Reading reading)
    {
        foreach (Paragraph paragraph in reading.Paragraphs)
        {
            int first = paragraph.FirstToken;
            while (first < paragraph.EndToken)
            {
                reading.Cancellation.ThrowIfCancellationRequested();
                int end = first + 1;
                while (end < paragraph.EndToken && !reading.Tokens[end].LineBefore) end++;
                Find(new TokenLine(reading.Tokens, first, end), reading.Timexes, paragraph.Kind == BlockKind.Furniture);
                first = end;
            }
        }
        var resolver = new TimexResolver(reading);
        for (int i = 0; i < reading.Timexes.Count; i++) reading.Timexes[i] = resolver.Resolve(reading.Timexes[i]);
        // "on the 12th" where no month stands before it
        reading.Timexes.RemoveAll(static timex => timex.IsDayAlone);
        foreach (Timex timex in reading.Timexes) reading.TemporalExpressions.Add(ToExpression(reading, timex));
    }

    /// <summary>
    /// Whether the day is part of a programme's title, alone between two marks: <c>“Kandarra Sunday”</c>; not <c>“Sunday,” she said</c>.
    /// </summary>
    private static bool IsInTitle(in TokenLine line, Timex timex)
    {
        if (!timex.IsWeekdayAlone && !line.Is(timex.First, WordClass.DeicticDay)) return false;
        int first = timex.First - 1, end = timex.End;
        while (first > timex.First - LongestTitle && IsOfTitle(line, first)) first--;
        while (end < timex.End + LongestTitle && IsOfTitle(line, end)) end++;
        bool others = timex.First - first > 1 || end > timex.End;
        return others && line[first].Kind == TokenKind.Mark && line[end].Kind == TokenKind.Mark;
    }

    /// <summary>
    /// Whether a weekday, a month, a season or a holiday is part of a name: <c>the film December Boys</c>, <c>Mr. August</c>, <c>June
    /// Street</c>.
    /// </summary>
    private static bool IsInName(in TokenLine line, Timex timex)
    {
        // The film “Black Friday”
        if (line[timex.First - 1].Kind == TokenKind.Mark
            && line[timex.End].Kind == TokenKind.Mark
            && line[timex.First].Capitalised
            && WordList.NamedThing.Has(line, timex.First - 2))
            return true;
        bool alone = timex is { Form: TimexForm.Calendar, Year: 0, Day: 0, Shift: null, YearShift: null, WeekShift: null, SharedYear: 0 }
            && timex.End == timex.First + 1
            && line[timex.First].Capitalised;
        if (!alone) return false;
        if (timex.Month > 0 && line.Is(line.Is(timex.First - 1, '.') ? timex.First - 2 : timex.First - 1, WordClass.Title)) return true;
        return line[timex.End] is { Kind: TokenKind.Word, Capitalised: true }
            && (WordList.NamedThing.Has(line, timex.First - 1)
                || ((timex.Month > 0 || timex.Holiday is not null) && WordList.StreetNoun.Has(line, timex.End))
                || (timex.Month > 0 && WordList.WeekdayName.Has(line, timex.End)));
    }

    private static bool IsOfTitle(in TokenLine line, int i) => line[i] is { Kind: TokenKind.Word, Capitalised: true };

    /// <summary>Finds the expressions of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="found">The list to which the expressions are added.</param>
    /// <param name="ofPage">Whether the line is page furniture, where a time at the end of a line is the length of a film.</param>
    private static void Find(in TokenLine line, List<Timex> found, bool ofPage)
    {
        for (int i = line.First; i < line.End; i++)
        {
            if (!StartWords.MayStart(line, i)) continue;
            if (ListGrammar.Read(line, i) is { } items)
            {
                foreach (Timex item in items) Add(line, item, found);
                i = found[found.Count - 1].End - 1;
                continue;
            }
            if (RangeGrammar.Read(line, i, out Timex? second) is not { } first
                || (ofPage && first.IsTimeAlone && i > line.First)
                || IsInTitle(line, first)
                || IsInName(line, first))
                continue;
            if (first.IsTimeAlone
                && found.Count > 0
                && found[found.Count - 1] is { IsOfOneDay: true } day
                && day.Line.First == line.First
                && IsBeside(line, day.End, first.First))
                Join(line, first, day);
            IReadOnlyList<Timex> others = second is null ? DayListGrammar.Read(line, first) : [second];
            Add(line, first, found);
            i = first.End - 1;
            foreach (Timex other in others)
            {
                if (other.IsTimeAlone && first.IsOfOneDay) Join(line, other, first.Base ?? first);
                else other.Follows = first;
                Add(line, other, found);
                i = other.End - 1;
            }
        }
    }

    private static void Add(in TokenLine line, Timex timex, List<Timex> found)
    {
        timex.Line = line;
        if ((timex.Base ?? timex.Close) is { } other) other.Line = line;
        found.Add(timex);
    }

    /// <summary>Gives a time of day the day, and the half of the day, of the expression beside it: <c>tonight from 8 to 9:15</c>.</summary>
    private static void Join(in TokenLine line, Timex time, Timex day)
    {
        time.Base = day;
        if (ClockGrammar.IsLate(time.Hour, day.DayPart) && !ClockGrammar.SaysHalf(line, time.First, time.End)) time.Hour += 12;
    }

    /// <summary>
    /// Whether the time belongs to the day: <c>Saturday from 9 a.m.</c>, <c>Saturday, 9 a.m.</c>, <c>Saturday's 9 a.m. show</c>.
    /// </summary>
    private static bool IsBeside(in TokenLine line, int day, int time) =>
        time == day
            || (time == day + 1
                && (line.Is(day, WordClass.Preposition | WordClass.TimeLead)
                    || line.Is(day, "'s")
                    || line.Is(day, ',')
                    || line.IsJoiner(day)));

    /// <summary>The sentence that holds an expression; the expression itself where no sentence does.</summary>
    private static Span SentenceOf(Reading reading, Timex timex)
    {
        Sentence sentence = reading.SentenceOf(timex.First);
        return sentence.First <= timex.First && timex.End <= sentence.End
            ? reading.Tokens.SpanOf(sentence.First, sentence.End - 1)
            : reading.SpanOf(timex);
    }

    private static TemporalExpression ToExpression(Reading reading, Timex timex) =>
        new(reading.SpanOf(timex), timex.Type, timex.Value)
        {
            Modifier =
                TimexModifiers.Parse(timex.Form == TimexForm.Offset ? TimexNotation.OfPoint(timex.Mod, back: timex.Count < 0) : timex.Mod),
            Quantifier = timex.Quant,
            Frequency = timex.Freq,
            Sentence = SentenceOf(reading, timex),
            Days = timex is { Earliest: { } first, Latest: { } last } ? new DayRange(first, last) : null,
        };
}
