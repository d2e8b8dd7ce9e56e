using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads what counts from another expression, or is a part of one: <c>two weeks from Monday</c>, <c>the third week of 2018</c>,
/// <c>the last day of next month</c>. That other expression names its time itself, so that nothing nests.
/// </summary>
internal static class BaseGrammar
{
    /// <summary>A length as a distance from the day that follows it: <c>ten days before Christmas</c>.</summary>
    public static Timex? Distance(in TokenLine line, Timex length, int i)
    {
        bool ahead = line.Is(i, "ahead") && line.Is(i + 1, "of");
        int sign = line.Is(i, "from", "after") ? 1 : ahead || line.Is(i, "before") ? -1 : 0;
        if (ahead) i++;
        if (sign == 0 || length.Vague || length.Count == 0 || length.Unit < TimeUnit.Day || length.Unit == TimeUnit.Weekend || length.Value is not null) return null;
        if (line.Is(i + 1, "the") || Named(line, i + 1) is not { IsOfOneDay: true } day) return null;
        // "two days from Tuesday to Thursday" is a length, and "before Monday night" names another time.
        if (line.Is(day.End, "to") || line.Is(day.End, WordClass.DayPart) || line.Is(length.First - 1, sign < 0 ? "in" : "for")) return null;
        return new Timex(length.First, day.End, TimexForm.Offset) { Count = sign * length.Count, Unit = length.Unit, Mod = length.Mod, Base = day };
    }

    /// <summary><c>the first week of October</c>, <c>the last Monday of this month</c> (-1), <c>the third month of 2021</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">Where the expression starts.</param>
    /// <param name="noun">The unit or the weekday.</param>
    /// <param name="which">Which of them.</param>
    public static Timex? Part(in TokenLine line, int first, int noun, int which)
    {
        if (!line.Is(noun + 1, "of", "in")) return null;
        int weekday = line.Is(noun, WordClass.Weekday) && line[noun].Length > 5 ? line.ValueOf(noun, WordClass.Weekday) : 0;
        TimeUnit unit = weekday > 0 ? TimeUnit.None : DurationGrammar.Unit(line, noun, out bool plural) is var one && !plural ? one : TimeUnit.None;
        if (weekday == 0 && unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month)) return null;
        if (Named(line, noun + 2) is not { } whole || whole.IsOfOneDay || whole.Type != TimexType.Date || whole.Value is not null || whole.Unit == TimeUnit.Day || whole.Unit == unit) return null;
        if (unit == TimeUnit.Month && whole.Month > 0) return null;
        return new Timex(first, whole.End, TimexForm.Offset) { Unit = unit, Weekday = weekday, WeekdayToken = weekday > 0 ? noun : -1, Nth = which, Base = whole };
    }

    /// <summary><c>the 20th of this month</c>.</summary>
    public static Timex? DayOf(in TokenLine line, int first, int month, int day) =>
        day <= 31 && Named(line, month) is { Form: TimexForm.Offset, Unit: TimeUnit.Month, Base: null } whole ? new Timex(first, whole.End, TimexForm.Offset) { Unit = TimeUnit.Day, Nth = day, Base = whole } : null;

    /// <summary>A day, a month, a year or a unit beside today's, named by its own words alone.</summary>
    private static Timex? Named(in TokenLine line, int i)
    {
        WordClass classes = line.ClassesOf(i);
        if (line[i].Kind == TokenKind.Number) return FigureGrammar.Read(line, i) ?? CalendarGrammar.DayFirst(line, i) ?? YearGrammar.Read(line, i);
        if ((classes & WordClass.Weekday) != 0) return CalendarGrammar.Weekday(line, i);
        if ((classes & WordClass.Month) != 0) return CalendarGrammar.MonthFirst(line, i) is { Year: 0 } month ? PeriodGrammar.WithYear(line, month) : CalendarGrammar.MonthFirst(line, i);
        if ((classes & WordClass.DeicticDay) != 0) return ShiftGrammar.Deictic(line, i);
        int word = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(word, WordClass.TimeShift)) return ShiftGrammar.Shifted(line, i, within: true);
        if (word > i && DurationGrammar.Unit(line, word, out bool plural) is (TimeUnit.Month or TimeUnit.Year) and var unit && !plural)
            return new Timex(i, word + 1, TimexForm.Offset) { Unit = unit };
        if (word == i && line.Is(i, "year") && line[i + 1].Length == 4) return YearGrammar.Read(line, i + 1);
        return HolidayGrammar.Read(line, i);
    }
}
