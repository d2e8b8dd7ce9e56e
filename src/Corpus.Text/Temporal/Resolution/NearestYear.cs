using System;
using Corpus.Text.Temporal.Tenses;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>Finds the year of an expression that states none.</summary>
internal static class NearestYear
{
    /// <summary>The day of the expression in a year; null where the year has none.</summary>
    public static DateTime? DayIn(Timex timex, int year) => DayIn(timex, timex.Holiday, year);

    private static DateTime? DayIn(Timex timex, string? holiday, int year) =>
        holiday is not null ? Holidays.DayOf(holiday, year) : CalendarMath.Day(year, timex.Month, timex.Day);

    /// <summary>
    /// The nearest day with this month and day, or with this holiday. A past day comes before a future one unless the tense decides. Null
    /// where no near year has one.
    /// </summary>
    public static DateTime? OfDay(Timex timex, DateTime now, Tense tense)
    {
        if (timex.Holiday is not { } days || days.IndexOf(Holidays.Or) is not (> 0 and var or))
            return NearestOf(timex, timex.Holiday, now, tense).Day;
        // Two days have the name, and the nearer one is meant.
        (DateTime? day, double distance) = NearestOf(timex, days.Substring(0, or), now, tense);
        (DateTime? otherDay, double otherDistance) = NearestOf(timex, days.Substring(or + 1), now, tense);
        return day is not null && distance <= otherDistance ? day : otherDay;
    }

    private static (DateTime? Day, double Distance) NearestOf(
        Timex timex, string? holiday, DateTime now, Tense tense, bool ofWeekday = true)
    {
        DateTime? best = null;
        double least = double.MaxValue;
        int weekday = ofWeekday ? timex.Weekday : 0;
        int against = tense != Tense.Unknown && DatedVerb.IsOfVerb(timex.Line, timex, tense) ? AgainstVerb : AgainstTense;
        for (int year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (DayIn(timex, holiday, year) is not { } day || (holiday is not null && !Holidays.IsIn(holiday, year))) continue;
            if ((timex.Shift < 0 && day >= now) || (timex.Shift > 0 && day <= now) || (timex.Shift == 0 && day.Year != now.Year)) continue;
            if (weekday > 0 && CalendarMath.WeekdayOf(day) != weekday) continue;
            double distance = Distance((day - now).TotalDays, tense, against);
            if (distance < least) (best, least) = (day, distance);
        }
        // Where the weekday is wrong in every near year, only the day and the tense decide.
        return best is null && weekday > 0 ? NearestOf(timex, holiday, now, tense, ofWeekday: false) : (best, least);
    }

    /// <summary>How many times farther away a day counts that lies against the tense; more where the verb stands beside it.</summary>
    private const int AgainstTense = 4, AgainstVerb = 40;

    private const int WeeksLate = 4;

    private static double Distance(double days, Tense tense, int against) => days switch
    {
        > 0 => days * (tense == Tense.Past ? against : tense == Tense.Future ? 1 : 1.5),
        // "reopens on Jan. 8" may be written some weeks before publication.
        < 0 => -days * (tense != Tense.Future ? 1 : days >= -WeeksLate * 7 ? AgainstTense : against),
        _ => 0,
    };

    /// <summary>The year of a month, a quarter, a half or a season.</summary>
    /// <param name="timex">The period.</param>
    /// <param name="now">The day of publication, or that of the plan before it in the sentence.</param>
    /// <param name="tense">The tense of its verb.</param>
    /// <param name="planned">Whether it follows such a plan.</param>
    public static int OfPeriod(Timex timex, DateTime now, Tense tense, bool planned)
    {
        int first =
            timex.Month > 0
                ? timex.Month
                : timex.Quarter > 0
                    ? (timex.Quarter * 3) - 2
                    : timex.Half > 0 ? (timex.Half * 6) - 5 : timex.Season > 0 ? timex.Season * 3 : 1;
        bool begun = first <= now.Month;
        // Reports are about the quarter that has ended; the next quarter is named in advance.
        if (timex.Quarter > 0) return first - now.Month > 3 || (!begun && tense == Tense.Past) ? now.Year - 1 : now.Year;
        // A winter belongs to the year in which it begins: in January, to the year before.
        if (timex is { Season: 4, Shift: <= 0 } && now.Month <= 2) return now.Year - 1 + timex.Shift.Value;
        if (timex.Shift is { } shift)
        {
            if (shift < 0) return first < now.Month ? now.Year : now.Year - 1;
            if (shift > 0) return first > now.Month ? now.Year : now.Year + 1;
            return now.Year;
        }
        if (begun)
        {
            // "is to begin in January": said of the next one, unless the sentence is some months old.
            bool past = first < now.Month && (planned || now.Month - first > 3 || DatedVerb.IsOfPlan(timex.Line, timex));
            return tense == Tense.Future && past ? now.Year + 1 : now.Year;
        }
        bool ahead = tense == Tense.Future || (tense == Tense.Unknown && first - now.Month <= 3);
        return ahead ? now.Year : now.Year - 1;
    }
}
