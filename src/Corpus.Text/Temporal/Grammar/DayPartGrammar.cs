using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads a part of a day with the date behind it: <c>the night of 12 July</c>.</summary>
internal static class DayPartGrammar
{
    /// <summary>
    /// <c>the night of 12 July</c>, <c>the early morning of Friday, May 3</c>, <c>the night of 3 to 4 May</c>, which is that of the third.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="first">Where the expression starts.</param>
    /// <param name="i">The part of the day, or what stands before it.</param>
    public static Timex? Read(in TokenLine line, int first, int i)
    {
        bool edge = line.Is(i, "early", "late");
        int noun = edge ? i + 1 : i;
        int of = line.Is(noun, "hours") && edge ? noun + 1 : noun;
        if (of == noun && ClockGrammar.DayPart(line, noun) == 0) return null;
        if (of == noun) of++;
        if (!line.Is(of, "of")) return null;
        int date = line.Is(of + 1, "the") ? of + 2 : of + 1;
        Timex? second = null;
        Timex? day =
            CalendarGrammar.Weekday(line, date)
                ?? CalendarGrammar.MonthFirst(line, date)
                ?? CalendarGrammar.DayFirst(line, date)
                ?? FigureGrammar.Read(line, date)
                ?? TimeGrammar.DayOfMonthAlone(line, date)
            ?? RangeGrammar.Opening(line, date, out second) ?? HolidayGrammar.Read(line, date);
        if (day is not { IsOfOneDay: true, Type: TimexType.Date } || line.Is(day.End, WordClass.DayPart)) return null;
        if (second is null
            && day.Month > 0
            && line.PastHyphen(day.End) is var next
            && (next > day.End || line.Is(next, "to") || line.Is(next, "and") || line.Is(next, '/')))
            second = RangeGrammar.BareDay(line, day, next == day.End ? next + 1 : next);
        if (second is not null && (second.Type != TimexType.Date || second.Day == 0)) return null;
        if (second is { Year: > 0 }) day.SharedYear = second.Year;
        (day.First, day.End, day.Type) = (first, second?.End ?? day.End, TimexType.Time);
        if (edge) day.Mod = line.Is(i, "early") ? "START" : "END";
        day.DayPart = of > noun + 1 || !line.Is(noun, WordClass.DayPart) ? 1 : line.ValueOf(noun, WordClass.DayPart);
        return day;
    }
}
