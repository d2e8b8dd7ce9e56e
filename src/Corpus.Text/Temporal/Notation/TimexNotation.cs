using System;
using System.Globalization;

namespace Corpus.Text.Temporal.Notation;

/// <summary>Writes units and modifiers as TIMEX3 does.</summary>
internal static class TimexNotation
{
    /// <summary>Seasons from spring to winter.</summary>
    public static readonly string[] Seasons = ["", "SP", "SU", "FA", "WI"];

    /// <summary>Parts of the day from morning to night.</summary>
    public static readonly string[] DayParts = ["", "MO", "AF", "EV", "NI"];

    /// <summary>The values of <c>TimePart.txt</c>.</summary>
    public static readonly string?[] Parts = [null, "START", "MID", "END"];

    /// <summary>The values of <c>TimeModifier.txt</c>.</summary>
    public static readonly string?[] Modifiers = [null, "APPROX", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "LESS_THAN", "MORE_THAN"];

    /// <summary>
    /// Converts the modifier of a length to that of the resulting point: "more than two years ago" lies before that point.
    /// </summary>
    public static string? OfPoint(string? modifier, bool back) => modifier switch
    {
        "MORE_THAN" => back ? "BEFORE" : "AFTER",
        "LESS_THAN" => back ? "AFTER" : "BEFORE",
        "EQUAL_OR_MORE" => back ? "ON_OR_BEFORE" : "ON_OR_AFTER",
        "EQUAL_OR_LESS" => back ? "ON_OR_AFTER" : "ON_OR_BEFORE",
        _ => modifier,
    };

    /// <summary>The designator of a unit: <c>Y</c>, <c>M</c>, <c>W</c>.</summary>
    public static string Designator(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        TimeUnit.Century => "CE",
        _ => "X",
    };

    /// <summary>A duration: <c>P3W</c>, <c>PT2H</c>; <c>PXD</c> where the number is not said.</summary>
    public static string Duration(string count, TimeUnit unit) =>
        (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? "PT" : "P") + count + Designator(unit);

    /// <summary>The value of a duration: <c>P2Y6M</c> for two and a half years, <c>PXW</c> for several weeks.</summary>
    public static string DurationOf(Timex timex)
    {
        if (timex.Vague) return Duration("X", timex.Unit);
        bool half = timex.Count % 1 == .5;
        if (timex.Unit == TimeUnit.Year && half)
            return timex.Count < 1 ? "P6M" : "P" + Figure(Math.Floor(timex.Count)) + "Y6M";
        if (timex.Unit is TimeUnit.Decade or TimeUnit.Century && half)
            return Duration(Figure(timex.Count * (timex.Unit == TimeUnit.Decade ? 10 : 100)), TimeUnit.Year);
        if (timex.Unit is TimeUnit.Hour or TimeUnit.Minute && half)
        {
            string smaller = timex.Unit == TimeUnit.Hour ? "30M" : "30S";
            return "PT" + (timex.Count < 1 ? "" : Figure(Math.Floor(timex.Count)) + Designator(timex.Unit)) + smaller;
        }
        return Duration(Figure(timex.Count), timex.Unit);
    }

    /// <summary>Writes a number in its shortest form: <c>2</c>, <c>2.5</c>.</summary>
    public static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The week, month or quarter that a day lies in.</summary>
    public static string OfUnit(TimeUnit unit, DateTime day) =>
        unit == TimeUnit.Week ? Week(day)
        : unit == TimeUnit.Month ? Month(day)
        : Figures(day.Year, 4) + "-Q" + Figures(((day.Month - 1) / 3) + 1, 1);

    /// <summary>The week that a day lies in: <c>1998-W07</c>.</summary>
    public static string Week(DateTime day)
    {
        (int year, int week) = CalendarMath.WeekOf(day);
        return Figures(year, 4) + "-W" + Figures(week, 2);
    }

    /// <summary>The day with the hour, or the part of the day, that the expression names.</summary>
    public static string WithTime(Timex timex, string day)
    {
        if (timex.Type != TimexType.Time) return day;
        if (timex.Hour < 0) return timex.DayPart > 0 ? day + "T" + DayParts[timex.DayPart] : day;
        return day + "T" + Figures(timex.Hour, 2) + ":" + Figures(timex.Minute, 2)
            + (timex.Second > 0 ? ":" + Figures(timex.Second, 2) : "") + timex.Zone;
    }

    /// <summary>The month that a day lies in.</summary>
    public static string Month(DateTime day) => Figures(day.Year, 4) + "-" + Figures(day.Month, 2);

    /// <summary>The day itself.</summary>
    public static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number with leading zeros.</summary>
    public static string Figures(int value, int width) => value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
