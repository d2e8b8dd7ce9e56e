using System;

namespace Corpus.Text.Temporal;

/// <summary>Calendar arithmetic that <see cref="DateTime"/> does not have; the calendar is the Gregorian one.</summary>
internal static class CalendarMath
{
    public const int FirstYear = 1;
    public const int LastYear = 9999;

    /// <summary>Whether the month has that day in that year; in year 0 (not stated), whether it has it in any year.</summary>
    public static bool DayExists(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);

    /// <summary>The number of days in a month; in year 0 (not stated), the most that it can have.</summary>
    public static int DaysIn(int year, int month) => DateTime.DaysInMonth(year is >= FirstYear and <= LastYear ? year : 2000, month);

    /// <summary>The day, or null where the calendar has no such day.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && DayExists(year, month, day) ? new DateTime(year, month, day) : null;

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of the day's week.</summary>
    public static DateTime MondayOf(DateTime day) => Add(day, 1 - WeekdayOf(day));

    /// <summary>The ISO 8601 week of a day, and the year that week belongs to.</summary>
    public static (int Year, int Week) WeekOf(DateTime day)
    {
        DateTime thursday = Add(day, 4 - WeekdayOf(day));
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>The Monday of an ISO 8601 week.</summary>
    public static DateTime MondayOf(int year, int week) => Add(MondayOf(new DateTime(year, 1, 4)), 7 * (week - 1));

    /// <summary>Adds days to a day, up to the ends of the calendar.</summary>
    public static DateTime Add(DateTime day, int days)
    {
        long ticks = day.Ticks + (days * TimeSpan.TicksPerDay);
        return ticks < DateTime.MinValue.Ticks
            ? DateTime.MinValue
            : ticks > DateTime.MaxValue.Ticks ? DateTime.MaxValue.Date : new DateTime(ticks);
    }

    /// <summary>
    /// Adds months to a day, up to the ends of the calendar. Where the month has no such day, the result is its last day.
    /// </summary>
    public static DateTime AddMonths(DateTime day, int months)
    {
        int total = (day.Year * 12) + day.Month - 1 + months;
        int year = total / 12, month = (total % 12) + 1;
        if (total < 12) return DateTime.MinValue;
        if (year > LastYear) return DateTime.MaxValue.Date;
        return new DateTime(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }
}
