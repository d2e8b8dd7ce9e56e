using System;
using static Corpus.Text.Temporal.Notation.TimexNotation;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// Resolves an expression that is a distance from another, or part of it: <c>two weeks before the vote on May 3</c>, <c>the last Friday of
/// May</c>.
/// </summary>
internal static class BaseDistance
{
    /// <summary>The value; null where the other expression has none.</summary>
    public static string? ValueOf(Timex timex, Timex other)
    {
        if (other is not { Earliest: { } first, Latest: { } last }) return null;
        int count = (int)timex.Count, nth = timex.Nth;
        if (nth == 0)
        {
            if (count != timex.Count) return null;
            // "two years ago this week": the week that holds its Thursday then
            if (first != last && timex.Unit >= TimeUnit.Month && other.Unit == TimeUnit.Week)
                return Week(CalendarMath.AddMonths(CalendarMath.Add(first, 3), MonthsIn(timex.Unit) * count));
            if (first != last && timex.Unit >= TimeUnit.Month) first = CalendarMath.AddMonths(first, MonthsIn(timex.Unit) * count);
            if (first != last && timex.Unit == TimeUnit.Year && other is { Month: 0, Unit: not TimeUnit.Month })
                return Figures(first.Year, 4);
            if (first != last && timex.Unit >= TimeUnit.Month) return Month(first);
            return WithTime(timex,
                Iso(
                    timex.Unit >= TimeUnit.Month
                        ? CalendarMath.AddMonths(first, MonthsIn(timex.Unit) * count)
                        : CalendarMath.Add(first, count * (timex.Unit == TimeUnit.Week ? 7 : 1))));
        }
        // "the Monday after Easter"
        if (timex.Weekday > 0 && other.IsOfOneDay)
        {
            int days = (timex.Weekday - CalendarMath.WeekdayOf(first) + 6) % 7;
            return Iso(CalendarMath.Add(first, nth > 0 ? days + 1 : days == 6 ? -7 : days - 6));
        }
        // Counts from the start or from the end. A week belongs to the month or year of its Thursday, a weekend to that of its Saturday.
        int weekday = timex.Unit switch
        {
            TimeUnit.Week => 4,
            TimeUnit.Weekend => 6,
            TimeUnit.Day => CalendarMath.WeekdayOf(nth > 0 ? first : last),
            _ => timex.Weekday,
        };
        if (timex.Unit == TimeUnit.Month)
            return Month(nth > 0 ? CalendarMath.AddMonths(first, nth - 1) : CalendarMath.AddMonths(last, nth + 1));
        int step = timex.Unit == TimeUnit.Day ? 1 : 7;
        DateTime day = nth > 0
            ? CalendarMath.Add(first, ((weekday - CalendarMath.WeekdayOf(first) + 7) % 7) + (step * (nth - 1)))
            : CalendarMath.Add(last, -((CalendarMath.WeekdayOf(last) - weekday + 7) % 7) + (step * (nth + 1)));
        if (day < first || day > last) return null;
        return timex.Unit switch { TimeUnit.Week => Week(day), TimeUnit.Weekend => Week(day) + "-WE", _ => WithTime(timex, Iso(day)) };
    }

    private static int MonthsIn(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter => 3,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        _ => 0,
    };
}
