using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads a part of another expression: <c>the third week of 2018</c>, <c>the last day of next month</c>, <c>the 20th of this month</c>. The
/// other expression must be complete by itself, so that nothing nests.
/// </summary>
internal static class PartGrammar
{
    /// <summary>A part at a token that may be <c>the</c>, or null.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        int start = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(start, "last") && PeriodGrammar.LastOfYear(line, i, start) is { } partOfYear) return partOfYear;
        if (line.Is(start, "last"))
            return ShiftGrammar.IsVerb(line, start) ? null : OfUnit(line, i, PastFiscal(line, line.PastHyphen(start + 1)), -1);
        Amount ordinal = Numbers.Ordinal(line, start);
        if (ordinal.End == start) return start == i ? DayAlone(line, i) : null;
        int noun = line.Is(ordinal.End, "fiscal") ? ordinal.End + 1 : ordinal.End, last = line.PastHyphen(noun), which = (int)ordinal.Value;
        // "the second last week of October"
        if (line.Is(last, "last") && Part(line, i, last + 1, -which) is { } fromEnd) return fromEnd;
        if (OfUnit(line, i, noun, which) is { } part) return part;
        if (!line.Is(noun, "of")) return null;
        return line.Is(noun + 1, "every", "each") && line.Is(noun + 2, "month") && which <= 31
            ? SetGrammar.DayOfMonth(i, noun + 3, which, line.Is(noun + 1, "every") ? "EVERY" : "EACH")
            : DayOf(line, i, noun + 1, which);
    }

    private static int PastFiscal(in TokenLine line, int i) => line.Is(i, "fiscal", "calendar") ? i + 1 : i;

    private static Timex? OfUnit(in TokenLine line, int first, int noun, int which) =>
        WeekdayOfMonth(line, first, noun, which) ?? Part(line, first, noun, which);

    /// <summary><c>20 of next month</c>.</summary>
    private static Timex? DayAlone(in TokenLine line, int i) =>
        line.Is(i + 1, "of")
            && line.Is(i + 2, WordClass.TimeShift)
            && line.Is(i + 3, "month")
            && line[i].Length <= 2
            && Numbers.Digits(line, i) is > 0 and var day
            ? DayOf(line, i, i + 2, day)
            : null;

    /// <summary><c>the first week of October</c>, <c>the last Monday of this month</c> (-1), <c>the third month of 2021</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">Where the expression starts.</param>
    /// <param name="noun">The unit or the weekday.</param>
    /// <param name="which">Which of them.</param>
    private static Timex? Part(in TokenLine line, int first, int noun, int which)
    {
        if (!line.Is(noun + 1, "of", "in")) return null;
        int weekday = line.Is(noun, WordClass.Weekday) && line[noun].Length > 5 ? line.ValueOf(noun, WordClass.Weekday) : 0;
        TimeUnit unit =
            weekday > 0 ? TimeUnit.None : UnitGrammar.At(line, noun, out bool plural) is var one && !plural ? one : TimeUnit.None;
        if (weekday == 0 && unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month)) return null;
        if (NamedTime.At(line, noun + 2) is not { } whole
            || whole.IsOfOneDay
            || whole.Type != TimexType.Date
            || whole.Value is not null
            || whole.Unit == TimeUnit.Day
            || whole.Unit == unit)
            return null;
        if (unit == TimeUnit.Month && whole.Month > 0) return null;
        return new Timex(first, whole.End, TimexForm.Offset)
        { Unit = unit, Weekday = weekday, WeekdayToken = weekday > 0 ? noun : -1, Nth = which, Base = whole };
    }

    /// <summary><c>the 20th of this month</c>.</summary>
    private static Timex? DayOf(in TokenLine line, int first, int month, int day) =>
        day <= 31 && NamedTime.At(line, month) is { Form: TimexForm.Offset, Unit: TimeUnit.Month, Base: null } whole
            ? new Timex(first, whole.End, TimexForm.Offset) { Unit = TimeUnit.Day, Nth = day, Base = whole }
            : null;

    /// <summary><c>the first Tuesday in November</c>, <c>the last Monday of May 2019</c> (-1).</summary>
    private static Timex? WeekdayOfMonth(in TokenLine line, int i, int weekday, int which)
    {
        if (which > 5 || !line.Is(weekday, WordClass.Weekday) || line[weekday].Length < 6 || !line.Is(weekday + 1, "of", "in")) return null;
        int month = line.Is(weekday + 2, "the") ? weekday + 3 : weekday + 2;
        if (CalendarGrammar.MonthFirst(line, month) is not { Day: 0 } named) return null;
        return new Timex(i, named.End, TimexForm.Calendar)
        {
            Month = named.Month,
            MonthToken = named.MonthToken,
            Year = named.Year,
            YearToken = named.YearToken,
            Holiday = HolidayGrammar.Rule(named.Month, line.ValueOf(weekday, WordClass.Weekday), which),
        };
    }
}
