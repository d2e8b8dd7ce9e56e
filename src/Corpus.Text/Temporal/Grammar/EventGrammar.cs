using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads distances from an event with a date behind it: <c>the day before the vote on 3 May 2021</c>, <c>two days after the flood of 4
/// March 1911</c>. The date itself is a separate expression.
/// </summary>
internal static class EventGrammar
{
    /// <summary>The longest phrase for an event, in tokens.</summary>
    private const int LongestEvent = 6;

    /// <summary><c>the day before the vote on 3 May</c>, <c>the day after Christmas</c>.</summary>
    public static Timex? Beside(in TokenLine line, int i)
    {
        // "on the eve of the vote on 3 May"
        if (line.Is(i + 1, "eve") && line.Is(i + 2, "of") && DayOfEvent(line, i + 3) is { } morrow)
            return new Timex(i, i + 3, TimexForm.Offset) { Count = -1, Unit = TimeUnit.Day, Base = morrow };
        TimeUnit unit = UnitGrammar.At(line, i + 1, out bool plural);
        int part = ClockGrammar.DayPart(line, i + 1);
        if (plural || (part == 0 && unit is not (TimeUnit.Day or TimeUnit.Week))) return null;
        int sign = line.Is(i + 2, "before") ? -1 : line.Is(i + 2, "after") ? 1 : 0;
        if (sign == 0) return null;
        // "the day after Christmas", "the night before 3 May"
        Timex? named = unit == TimeUnit.Week || line.Is(i + 3, WordClass.DeicticDay | WordClass.Weekday) ? null : NamedTime.At(line, i + 3);
        if (named is not { IsOfOneDay: true, Type: TimexType.Date, Unit: TimeUnit.None }) named = null;
        if ((named ?? DayOfEvent(line, i + 3)) is not { } day) return null;
        int end = named?.End ?? i + 3;
        // "the night before the vote", "the morning after the vote"
        return part > 0
            ? new Timex(i, end, TimexForm.Offset, TimexType.Time) { Count = sign, Unit = TimeUnit.Day, DayPart = part, Base = day }
            : new Timex(i, end, TimexForm.Offset) { Count = sign, Unit = unit, Base = day };
    }

    /// <summary><c>the Friday before Christmas 2019</c>, <c>the Monday after the flood of 4 May</c>.</summary>
    public static Timex? Weekday(in TokenLine line, int i)
    {
        int sign = line.Is(i + 2, "before") ? -1 : line.Is(i + 2, "after") ? 1 : 0;
        if (sign == 0 || !line.Is(i + 1, WordClass.Weekday)) return null;
        Timex? holiday = HolidayGrammar.Read(line, i + 3);
        if ((holiday ?? DayOfEvent(line, i + 3)) is not { Unit: TimeUnit.None } day) return null;
        return new Timex(i, holiday?.End ?? i + 3, TimexForm.Offset)
        { Nth = sign, Weekday = line.ValueOf(i + 1, WordClass.Weekday), WeekdayToken = i + 1, Base = day };
    }

    /// <summary><c>two days after the flood of 4 March 1911</c>.</summary>
    public static Timex? Distance(in TokenLine line, Timex length, int i)
    {
        int sign = line.Is(i, "before") ? -1 : line.Is(i, "after") ? 1 : 0;
        if (sign == 0
            || length.Vague
            || length.Value is not null
            || length.Unit is not (TimeUnit.Day or TimeUnit.Week)
            || length.Count % 1 != 0
            || line.Is(length.First - 1, "for", "in"))
            return null;
        return DayOfEvent(line, i + 1) is { } day ? DistanceGrammar.From(length, sign, day, length.End + 1) : null;
    }

    /// <summary>The date behind an event: <c>the vote on 3 May</c>, <c>the flood of 4 March 1911</c>.</summary>
    private static Timex? DayOfEvent(in TokenLine line, int i)
    {
        if (!line.Is(i, WordClass.Determiner)) return null;
        for (int on = i + 2; on < i + LongestEvent && line[on - 1].Kind == TokenKind.Word; on++)
        {
            if (line.Is(on - 1, WordClass.PastVerb | WordClass.Auxiliary)) return null;
            if (!line.Is(on, "on", "of")) continue;
            Timex? day =
                CalendarGrammar.Weekday(line, on + 1)
                    ?? CalendarGrammar.MonthFirst(line, on + 1)
                    ?? CalendarGrammar.DayFirst(line, on + 1)
                    ?? FigureGrammar.Read(line, on + 1);
            if (day is { Day: > 0 }) return day;
        }
        return null;
    }
}
