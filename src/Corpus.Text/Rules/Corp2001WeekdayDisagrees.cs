using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;

namespace Corpus.Text.Rules;

/// <summary>CORP2001: the weekday beside a date is not that of the date.</summary>
internal static class Corp2001WeekdayDisagrees
{
    public const string Id = "CORP2001";
    public const string Title = "Weekday and date disagree";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A date without its year may be of any year in which it lies so near to publication.</summary>
    private const int NearDays = 330;

    public static void Check(Reading reading)
    {
        int story = 0;
        foreach (Timex timex in reading.Timexes)
        {
            if (timex is { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1 }) story = timex.Year;
            if (timex.WeekdayToken < 0 || timex.Weekday == 0 || timex.Day == 0 || timex.Month == 0 || timex.Ambiguous) continue;
            if (YearOf(reading, timex, story) is not { } year || CalendarMath.Day(year, timex.Month, timex.Day) is not { } day) continue;
            if (CalendarMath.WeekdayOf(day) != timex.Weekday) Report(reading, timex, day);
        }
    }

    /// <summary>The year to hold the weekday against; null where a possible year makes it right, or none is known.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="timex">The date with its weekday.</param>
    /// <param name="story">The last year named before it: a story of long ago goes on without repeating its year.</param>
    private static int? YearOf(Reading reading, Timex timex, int story)
    {
        if (timex.Year > 0) return timex.Year;
        if (reading.Published is not { } published) return null;
        int? nearest = null;
        double least = NearDays;
        for (int year = published.Day.Year - 1; year <= published.Day.Year + 1; year++)
        {
            if (CalendarMath.Day(year, timex.Month, timex.Day) is not { } day || Math.Abs((day - published.Day).TotalDays) > NearDays) continue;
            if (CalendarMath.WeekdayOf(day) == timex.Weekday) return null;
            double distance = Math.Abs((day - published.Day).TotalDays);
            if (distance < least) (nearest, least) = (year, distance);
        }
        // "was fined on Friday, May 8" in a story of April: the year, or the day of publication, is another.
        if (timex.Tense == Tense.Past && nearest is { } near && CalendarMath.Day(near, timex.Month, timex.Day) > CalendarMath.Add(published.Day, 1)) return null;
        return CalendarMath.Day(story, timex.Month, timex.Day) is { } told && CalendarMath.WeekdayOf(told) == timex.Weekday ? null : nearest;
    }

    private static void Report(Reading reading, Timex timex, DateTime day)
    {
        Span weekday = reading.Tokens[timex.WeekdayToken].Span;
        (Span date, Span whole) = Sides(reading, timex, weekday);
        string written = weekday.Of(reading.Text), right = Weekdays.Like(written, CalendarMath.WeekdayOf(day));
        var repairs = new List<Repair> { new(weekday, right) };
        if (NearestDay(day, timex.Weekday) is { } other && DayRepair(timex, other.Day) is { } repair) repairs.Add(repair);
        string message = "“" + Excerpt.Of(whole.Of(reading.Text)) + "”: " + day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)
            + " is a " + Weekdays.Names[CalendarMath.WeekdayOf(day)] + ", not a " + Weekdays.Names[timex.Weekday] + ".";
        reading.Report(Id, Severity, whole, message, related: [weekday, date], repairs: repairs);
    }

    /// <summary>Another day of the month, written as the day is: with its zero, or with its ordinal suffix.</summary>
    private static Repair? DayRepair(Timex timex, int day)
    {
        TokenLine line = timex.Line;
        Span number = line[timex.DayToken].Span;
        if (number.Length > 2) return null;
        if (Numbers.IsOrdinalSuffix(line, timex.DayToken + 1)) return new Repair(line.Tokens.SpanOf(timex.DayToken, timex.DayToken + 1), Numbers.OrdinalText(day));
        return new Repair(number, day.ToString(line.Text[number.Start] == '0' ? "00" : "0", CultureInfo.InvariantCulture));
    }

    /// <summary>The date without its weekday, and both together.</summary>
    private static (Span Date, Span Whole) Sides(Reading reading, Timex timex, Span weekday)
    {
        int first = int.MaxValue, last = 0;
        foreach (int token in (int[])[timex.DayToken, timex.MonthToken, timex.YearToken])
            if (token >= 0) (first, last) = (Math.Min(first, token), Math.Max(last, token));
        Span date = reading.Tokens.SpanOf(first, last);
        return (date, Span.FromBounds(Math.Min(date.Start, weekday.Start), Math.Max(date.End, weekday.End)));
    }

    /// <summary>The day of that weekday in the same month that is nearest.</summary>
    private static DateTime? NearestDay(DateTime day, int weekday)
    {
        int ahead = (weekday - CalendarMath.WeekdayOf(day) + 7) % 7;
        DateTime later = CalendarMath.Add(day, ahead), sooner = CalendarMath.Add(day, ahead - 7);
        (DateTime near, DateTime far) = ahead <= 3 ? (later, sooner) : (sooner, later);
        return near.Month == day.Month ? near : far.Month == day.Month ? far : null;
    }
}
