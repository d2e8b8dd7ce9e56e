using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads the two ends of a range, each a separate expression as in TIMEX3. Each end supplies the parts that the other does not state:
/// <c>June 13 to 15</c>, <c>13 to 15 June</c>, <c>November to February 2017</c>, <c>3 to 4 p.m. on Sunday</c>.
/// </summary>
internal static class RangeGrammar
{
    /// <summary>The expression at a token, and the other end of its range where there is one.</summary>
    public static Timex? Read(in TokenLine line, int i, out Timex? second)
    {
        second = null;
        Timex? first = TimexGrammar.Match(line, i);
        if (first is null) return Opening(line, i, out second);
        int next = PastConnector(line, first.End, first.First);
        if (next == first.End) return first;
        if (first.Type == TimexType.Time && first.Hour >= 0)
        {
            if (TimexGrammar.Match(line, next) is not { Type: TimexType.Time, Hour: >= 0 } time) return first;
            second = time;
            return first.IsTimeAlone || ClockGrammar.SaysHalf(line, time.First, time.End) ? OfHour(line, first, time) : first;
        }
        if (first.IsWeekdayAlone)
        {
            // "Monday - Tuesday is a holiday" is no range.
            bool joined = line[next - 1].Kind == TokenKind.Word || !line[next - 1].SpaceBefore;
            if (!joined || TimexGrammar.Match(line, next) is not { IsWeekdayAlone: true, Shift: null } weekday) return first;
            // "Monday to Friday this week"
            first.WeekShift ??= weekday.WeekShift;
            weekday.WeekShift = null;
            second = weekday;
            return first;
        }
        if (first.Form != TimexForm.Calendar || first.Month == 0 || first.Holiday is not null) return first;
        second = BareDay(line, first, next);
        if (second is null && TimexGrammar.Match(line, next) is { Form: TimexForm.Calendar, Month: > 0, YearSpan: 1, Holiday: null } date)
            second = date;
        if (second is { YearShift: { } years } && first is { Year: 0, YearShift: null, Shift: null, SharedYear: 0 })
            first.YearShift = years;
        // The first end has the second's year, or the year before where the range crosses a year's end.
        if (second is { Year: > 0 } && first is { Year: 0, YearShift: null, Shift: null })
            first.SharedYear = second.Year - (first.Month > second.Month ? 1 : 0);
        return first;
    }

    /// <summary>
    /// A first end that only the second completes: a day alone, an hour alone, or a month with its year at the second end.
    /// </summary>
    public static Timex? Opening(in TokenLine line, int i, out Timex? second)
    {
        second = null;
        WordClass classes = line.ClassesOf(i);
        bool number = line[i].Kind == TokenKind.Number || (classes & (WordClass.Numeral | WordClass.Ordinal)) != 0;
        if (!number && (classes & WordClass.Month) == 0) return null;
        if (!number)
        {
            int month = PastConnector(line, line.PastStop(i + 1), i);
            if (month <= i + 1
                || !line[i].Capitalised
                || !line.Is(month, WordClass.Month)
                || CalendarGrammar.MonthFirst(line, month) is not { Year: > 0 } end)
                return null;
            second = end;
            int first = line.ValueOf(i, WordClass.Month);
            return new Timex(i, line.PastStop(i + 1), TimexForm.Calendar)
            { Month = first, MonthToken = i, SharedYear = end.Year - (first > end.Month ? 1 : 0) };
        }
        if (line.IsCurrency(i - 1) || line.Is(i - 1, '-') || line.Is(i - 1, '.')) return null;
        Amount day = Numbers.Ordinal(line, i);
        int value =
            day.End > i ? (int)day.Value : line[i].Kind == TokenKind.Number ? Numbers.Digits(line, i) : line.ValueOf(i, WordClass.Numeral);
        int past = day.End > i ? day.End : i + 1, next = PastConnector(line, past, i);
        if (value is < 1 or > 31 || next == past) return null;
        if (line.Is(next, "the")) next++;
        if (CalendarGrammar.DayFirst(line, next) is { } date && date.Day > value)
        {
            second = date;
            return new Timex(i, past, TimexForm.Calendar)
            { Day = value, DayToken = i, Month = date.Month, MonthToken = date.MonthToken, SharedYear = date.Year };
        }
        if (value > 12 || day.End > i || TimexGrammar.Match(line, next) is not { Type: TimexType.Time, Hour: >= 0 } time) return null;
        if (!ClockGrammar.SaysHalf(line, time.First, time.End) && !line.Is(i - 1, "from", "between")) return null;
        second = time;
        return OfHour(line, new Timex(i, past, TimexForm.Offset, TimexType.Time) { Unit = TimeUnit.Day, Hour = value }, time);
    }

    /// <summary><c>15</c> after <c>June 13 to</c>, with the year that may follow it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The date that supplies the month.</param>
    /// <param name="next">The token after what joins them.</param>
    /// <param name="inList">Whether another day follows, so that no year does.</param>
    public static Timex? BareDay(in TokenLine line, Timex first, int next, bool inList = false)
    {
        if (first.Day == 0 || first.Year > 0 || first.Hour >= 0 || first.DayToken < first.MonthToken) return null;
        int start = line.Is(next, "the") ? next + 1 : next;
        Amount ordinal = Numbers.Ordinal(line, start);
        bool isOrdinal = ordinal.End > start;
        int day = isOrdinal ? (int)ordinal.Value : line[start].Length <= 2 ? Numbers.Digits(line, start) : -1;
        int end = isOrdinal ? ordinal.End : start + 1;
        if (day <= first.Day || !CalendarMath.DayExists(0, first.Month, day)) return null;
        if (line.Is(end, ':')
            || line.Is(end, '%')
            || line.Is(end, '/')
            || line.Is(end, '-')
            || line.Is(end, WordClass.TimeUnit | WordClass.Numeral | WordClass.Month)
            || line.Is(end, "percent"))
            return null;
        if (line.IsLower(end)
            && line[end].SpaceBefore
            && !line.IsJoiner(end - 2)
            && !isOrdinal
            && !line.Is(end, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.TimeLead))
            return null;
        var second =
            new Timex(start, end, TimexForm.Calendar) { Day = day, DayToken = start, Month = first.Month, MonthToken = first.MonthToken };
        if (!inList) CalendarGrammar.TakeYear(line, second, line.PastComma(end));
        return second;
    }

    /// <summary>The hour of the first end, on the second's day, in the half of the day that puts it first: <c>11 to 1 p.m.</c></summary>
    private static Timex OfHour(in TokenLine line, Timex first, Timex second)
    {
        Timex result = first.IsTimeAlone ? second.At(first.First, first.End) : first;
        (result.Hour, result.Minute, result.Second) = (first.Hour, first.Minute, first.Second);
        if (first.Hour > 12
            || ClockGrammar.SaysHalf(line, first.First, first.End)
            || !ClockGrammar.SaysHalf(line, second.First, second.End))
            return result;
        int hour = first.Hour % 12, half = second.Hour >= 12 ? 12 : 0;
        bool before = ((hour + half) * 60) + first.Minute < (second.Hour * 60) + second.Minute;
        result.Hour = before ? hour + half : hour + 12 - half;
        return result;
    }

    /// <summary>
    /// The token after <c>to</c>, <c>through</c>, <c>until</c>, a dash, or <c>and</c> where <c>between</c> leads the range.
    /// </summary>
    private static int PastConnector(in TokenLine line, int i, int first)
    {
        if (line.Is(i, "to", "through")
            || line.Is(i, "thru", "till")
            || line.Is(i, "until")
            || line.IsJoiner(i)
            || line.Is(i, '—'))
            return i + 1;
        // "24 and 25 April" on, and "between" them.
        return line.Is(i, "and")
            && (line.Is(first - 1, "between", "on") || (line.Is(first - 1, "the") && line.Is(first - 2, "between", "on")))
            ? i + 1
            : i;
    }
}
