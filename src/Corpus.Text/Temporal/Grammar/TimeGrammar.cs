using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads times of day as expressions, and joins them to the day beside them.</summary>
internal static class TimeGrammar
{
    /// <summary>A time of day, on the day of the narrative unless a day is stated.</summary>
    public static Timex? Clock(in TokenLine line, int i)
    {
        ClockTime time = ClockGrammar.Read(line, i);
        if (time.End == 0 || !IsOfDay(line, i, time.End)) return HourOf(line, i);
        return new Timex(i, time.End, TimexForm.Offset, TimexType.Time)
        {
            Unit = TimeUnit.Day,
            Hour = time.Hour,
            Minute = time.Minute,
            Second = time.Second,
            DayPart = time.DayPart,
            Bare = time.DayPart > 0,
            Zone = ZoneOf(line, time.End)
        };
    }

    /// <summary><c>half past three</c>, <c>a quarter to noon</c>.</summary>
    public static Timex? PartOfHour(in TokenLine line, int i) =>
        line.Is(i, "half", "quarter") || (line.Is(i, "a") && line.Is(i + 1, "quarter")) ? Clock(line, i) : null;

    /// <summary>
    /// Whether figures alone are a time of day: <c>at 14:30</c>, <c>14:30 on Monday</c>, and not <c>won in 2:06:20</c>, <c>with 1:14
    /// left</c>, <c>John 3:16</c>.
    /// </summary>
    private static bool IsOfDay(in TokenLine line, int first, int end)
    {
        if (line[end - 1].Kind != TokenKind.Number) return true;
        int before = first - 1, after = line.PastComma(end);
        bool led =
            first == line.First
                || WordList.ClockLead.Has(line, before)
                || line.Is(before, WordClass.TimeZone)
            || (line.Is(before, "to") && end == first + 3)
            || (line.Is(before, "and") && line.Is(before - 1, WordClass.DeicticDay | WordClass.Weekday));
        return led
            || JoinsTimes(line, before)
            || JoinsTimes(line, end)
            || line.Is(line.Is(after, "on") ? after + 1 : after, WordClass.Weekday | WordClass.Month | WordClass.DeicticDay);
    }

    /// <summary>Whether the time is one end of a range: <c>9:30 to 11:00</c>.</summary>
    private static bool JoinsTimes(in TokenLine line, int i) =>
        line.IsNumber(i - 1)
            && line.IsNumber(i + 1)
            && (line.Is(i, "to", "and")
                || line.Is(i, "or", "until")
                || line.IsJoiner(i)
                || (line.Is(i - 2, ':') && line.Is(i + 2, ':')));

    /// <summary><c>the morning</c> after <c>in</c>, <c>early morning</c>: on the day of the narrative.</summary>
    public static Timex? PartOfDay(in TokenLine line, int i, int noun) =>
        ClockGrammar.DayPart(line, noun) is >= 1 and <= 3 and int part && !line.Is(noun + 1, "of") && line.EndsPhrase(noun + 1)
            ? new Timex(i, noun + 1, TimexForm.Offset, TimexType.Time)
            { Unit = TimeUnit.Day, DayPart = part, Bare = true, Anchor = TimexAnchor.Narrative }
            : null;

    /// <summary>A day of the narrative's month, behind a preposition and at the end of its phrase: <c>on the 12th</c>.</summary>
    public static Timex? DayOfMonthAlone(in TokenLine line, int i)
    {
        if (Numbers.Digits(line, i) is not (>= 1 and <= 31 and var day)
            || !Numbers.IsOrdinalSuffix(line, i + 1)
            || !(line.EndsPhrase(i + 2) || line.Is(i + 2, WordClass.Determiner | WordClass.Pronoun) || line.Is(i + 2, "there"))
            || line.Is(i + 2, "of")
            || (line.Is(i + 2, "and") && !line.Is(i + 3, WordClass.PastVerb | WordClass.Pronoun | WordClass.Auxiliary))
            || line.Is(i + 2, '-'))
            return null;
        return new Timex(i, i + 2, TimexForm.Calendar) { Day = day, DayToken = i };
    }

    /// <summary>As above, behind a preposition.</summary>
    public static Timex? LedDayOfMonth(in TokenLine line, int i) =>
        line.Is(i - 1, "on", "by") || line.Is(i - 1, "until", "till") ? DayOfMonthAlone(line, i) : null;

    /// <summary><c>afternoon yesterday</c>, <c>morning</c> behind <c>mid-</c>: on the day stated, or on the day of the narrative.</summary>
    public static Timex? DayPartOf(in TokenLine line, int noun)
    {
        if ((line.Is(noun + 1, WordClass.Weekday)
            ? CalendarGrammar.Weekday(line, noun + 1)
            : ShiftGrammar.Deictic(line, noun + 1)) is not { Type: TimexType.Date } day || !line.Is(noun, WordClass.DayPart))
            return PartOfDay(line, noun, noun);
        (day.Type, day.DayPart) = (TimexType.Time, line.ValueOf(noun, WordClass.DayPart));
        return day.DayPart <= 3 ? day : null;
    }

    /// <summary>A number before a part of a day: <c>at 8 tonight</c>, <c>at five-thirty tomorrow evening</c>.</summary>
    private static Timex? HourOf(in TokenLine line, int i)
    {
        ClockTime hour = ClockGrammar.HourAlone(line, i);
        if (hour.End == 0) return null;
        // "at 7 on Friday night"
        if (line.Is(hour.End, "on")
            && line.Is(hour.End + 1, WordClass.Weekday)
            && ClockGrammar.DayPart(line, hour.End + 2) > 0
            && CalendarGrammar.Weekday(line, hour.End + 1) is { Day: 0 } weekday)
        {
            bool afternoon = line.ValueOf(hour.End + 2, WordClass.DayPart) > 1;
            (weekday.First, weekday.End, weekday.Type) = (i, hour.End + 3, TimexType.Time);
            (weekday.Hour, weekday.Minute) = (afternoon && hour.Hour < 12 ? hour.Hour + 12 : hour.Hour, hour.Minute);
            return weekday;
        }
        Timex? part =
            line.Is(hour.End, WordClass.DeicticDay)
                ? ShiftGrammar.Deictic(line, hour.End)
                : line.Is(hour.End, WordClass.TimeShift) ? ShiftGrammar.Shifted(line, hour.End) : null;
        if (part is { Type: TimexType.Date, Form: TimexForm.Offset, Unit: TimeUnit.Day }
            && ClockGrammar.DayPart(line, part.End) is > 0 and int which)
            (part.Type, part.DayPart, part.End) = (TimexType.Time, which, part.End + 1);
        if (part is not { Type: TimexType.Time, DayPart: > 0, Hour: < 0 }) return null;
        bool late = part.DayPart > 1 && !(part.DayPart == 4 && hour.Hour < 5);
        (part.First, part.Hour, part.Minute, part.DayPart) = (i, late && hour.Hour < 12 ? hour.Hour + 12 : hour.Hour, hour.Minute, 0);
        return part;
    }

    /// <summary>
    /// Joins a day with a part of it or a time on either side: <c>Friday night</c>, <c>10 p.m. Wednesday</c>, <c>today at noon</c>.
    /// </summary>
    public static Timex? WithDay(in TokenLine line, Timex? timex)
    {
        if (timex is null) return null;
        if (timex is { Type: TimexType.Time, DayPart: > 0, Hour: < 0, Form: TimexForm.Offset }) return WithHour(line, timex);
        if (timex is { Type: TimexType.Date, IsOfOneDay: true }) return DayWithTime(line, timex);
        return timex is { Type: TimexType.Time, Hour: >= 0 } ? TimeWithDay(line, timex) : timex;
    }

    /// <summary><c>Friday night</c>, <c>Saturday mornings</c>, <c>today at noon</c>: a day with what follows it.</summary>
    private static Timex DayWithTime(in TokenLine line, Timex timex)
    {
        int week = line.Is(timex.End, "of") ? timex.End + 1 : timex.End;
        if (timex.Weekday > 0 && timex.Day == 0 && line.Is(week, WordClass.TimeShift) && line.Is(week + 1, "week"))
        {
            timex.WeekShift = line.ValueOf(week, WordClass.TimeShift);
            timex.End = week + 2;
        }
        if (line.ValueOf(timex.End, WordClass.DayPart) is > 100 and int recurring && timex is { Weekday: > 0, Day: 0 })
            return new Timex(timex.First, timex.End + 1, TimexForm.Value, TimexType.Set)
            {
                StatedValue = SetGrammar.EveryWeekday(timex.Weekday) + "T" + TimexNotation.DayParts[recurring - 100],
                Quant = "EVERY"
            };
        // "Friday night", "Friday early morning", "Friday in the morning"
        int noun = line.Is(timex.End, "early", "late") ? timex.End + 1 : timex.End;
        if (line.Is(noun, "in") && line.Is(noun + 1, "the")) noun += 2;
        // "Monday in the early hours of the morning"
        if (noun > timex.End + 1 && line.Is(noun, "early", "small") && line.Is(noun + 1, "hours"))
        {
            (timex.Type, timex.DayPart, timex.Mod) = (TimexType.Time, 1, "START");
            timex.End = line.Is(noun + 2, "of") && line.Is(noun + 3, "the") && line.Is(noun + 4, "morning") ? noun + 5 : noun + 2;
            return timex;
        }
        if (ClockGrammar.DayPart(line, noun) is > 0 and int part)
        {
            if (line.Is(timex.End, "early", "late")) timex.Mod = line.Is(timex.End, "early") ? "START" : "END";
            timex.Type = TimexType.Time;
            timex.DayPart = part;
            timex.End = noun + 1;
            TakeDate(line, timex);
            return WithHour(line, timex);
        }
        int clock = line.Is(timex.End, "at") ? timex.End + 1 : line.PastComma(timex.End);
        ClockTime time = ClockGrammar.Read(line, clock);
        if (time.End == 0) return timex;
        timex.Type = TimexType.Time;
        (timex.Hour, timex.Minute, timex.Second, timex.End, timex.Zone) =
            (time.Hour, time.Minute, time.Second, time.End, ZoneOf(line, time.End));
        if (line.Is(timex.End, '+') && ClockGrammar.EndOfOffset(line, timex.End) is var offset && offset > timex.End)
        {
            timex.Zone = line.Tokens.SpanOf(timex.End, offset - 1).Of(line.Text);
            timex.End = offset;
        }
        TakeDate(line, timex);
        // "Wed Jan 22 15:50:06 2024"
        if (timex is { Year: 0, Month: > 0, Holiday: null, Second: > 0 }) CalendarGrammar.TakeYear(line, timex, timex.End);
        return timex;
    }

    /// <summary>Adds the date behind a weekday and its time: <c>Saturday night, March 2, 2024</c>.</summary>
    private static void TakeDate(in TokenLine line, Timex timex)
    {
        if (!timex.IsWeekdayAlone || timex.Shift is not null || timex.WeekShift is not null) return;
        int i = line.PastComma(timex.End);
        bool bracketed = line.Is(i, '(');
        if (bracketed) i++;
        if (line.Is(i, "on")) i++;
        if (line.Is(i, "the")) i++;
        if ((CalendarGrammar.MonthFirst(line, i)
            ?? CalendarGrammar.DayFirst(line, i)
            ?? FigureGrammar.Read(line, i, weekdayBeside: true)) is not { Day: > 0, Weekday: 0 } date)
            return;
        if (bracketed && !line.Is(date.End, ')')) return;
        (timex.Year, timex.Month, timex.Day, timex.Ambiguous, timex.SharedYear) =
            (date.Year, date.Month, date.Day, date.Ambiguous, date.SharedYear);
        (timex.YearToken, timex.MonthToken, timex.DayToken) = (date.YearToken, date.MonthToken, date.DayToken);
        timex.End = bracketed ? date.End + 1 : date.End;
    }

    /// <summary><c>10 p.m. Wednesday</c>, <c>10:35 a.m. (0735 GMT) on Friday</c>: a time with the day that follows it.</summary>
    private static Timex TimeWithDay(in TokenLine line, Timex timex)
    {
        int zone = PastZone(line, timex.End), other = line.PastComma(zone);
        if (line.Is(other, "on")) other++;
        Timex? date = line.Is(other, WordClass.Weekday) ? CalendarGrammar.Weekday(line, other)
            : line.Is(other, WordClass.Month) ? CalendarGrammar.MonthFirst(line, other)
            : line.Is(other, WordClass.DeicticDay) ? ShiftGrammar.Deictic(line, other)
            : line[other].Kind == TokenKind.Number ? FigureGrammar.Read(line, other) ?? CalendarGrammar.DayFirst(line, other)
            : line.Is(other, WordClass.TimeShift)
                && line.Is(other + 1, WordClass.DayPart)
                && ShiftGrammar.Shifted(line, other) is { Form: TimexForm.Offset } shifted
                ? shifted
            : line.Is(other, "the") ? DayPartGrammar.Read(line, other, other + 1)
            : null;
        if (date is null || (date.Form == TimexForm.Calendar && date.Day == 0 && date.Weekday == 0)) return timex;
        if (zone > timex.End)
        {
            timex.Base = date;
            return timex;
        }
        date.First = timex.First;
        date.Type = TimexType.Time;
        date.Mod = timex.Mod;
        // "half past seven on Saturday evening"
        if (date.DayPart == 0 && ClockGrammar.DayPart(line, date.End) is > 0 and var part) (date.DayPart, date.End) = (part, date.End + 1);
        bool late = ClockGrammar.IsLate(timex.Hour, date.DayPart) && !ClockGrammar.SaysHalf(line, timex.First, timex.End);
        (date.Hour, date.Minute, date.Second, date.Zone) = (late ? timex.Hour + 12 : timex.Hour, timex.Minute, timex.Second, timex.Zone);
        return date;
    }

    /// <summary>TIMEX3 writes a time of UTC with a Z.</summary>
    private static string? ZoneOf(in TokenLine line, int end) =>
        line.Is(end - 1, "utc") || (line.Is(end - 1, "z") && !line[end - 1].SpaceBefore) ? "Z" : null;

    /// <summary>
    /// Skips the time of another zone in brackets: <c>10:35 a.m. (0735 GMT) Friday</c>; or the closing bracket, for that time itself.
    /// </summary>
    private static int PastZone(in TokenLine line, int i)
    {
        if (line.Is(i, ')')) return i + 1;
        ClockTime time = line.Is(i, '(') ? ClockGrammar.Read(line, i + 1) : default;
        return time.End > 0 && line.Is(time.End, ')') ? time.End + 1 : i;
    }

    /// <summary>Adds the hour to a part of a day: <c>tonight at 8</c>, <c>Saturday morning at 9</c>.</summary>
    private static Timex WithHour(in TokenLine line, Timex timex)
    {
        ClockTime time = ClockGrammar.BehindPart(line, timex.End, timex.DayPart);
        if (time.End == 0) return timex;
        (timex.Hour, timex.Minute, timex.Second, timex.End, timex.DayPart) = (time.Hour, time.Minute, time.Second, time.End, 0);
        return timex;
    }
}
