using System;
using System.Globalization;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>Computes the dates of holidays in a year. The rules are those of <c>Holiday.txt</c>.</summary>
internal static class Holidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();
    private static readonly UmAlQuraCalendar Islamic = new();
    /// <summary>What stands between the rules of two days with one name.</summary>
    public const char Or = '|';

    private const string EverySecondYear = "2/";

    private static readonly HebrewCalendar Hebrew = new();
    private static readonly PersianCalendar Persian = new();

    private static readonly string[] HoliDays = [.. Lexicon.ReadList("Holi")];

    /// <summary>Whether the holiday falls in the year. A holiday of every second year falls in even years.</summary>
    public static bool IsIn(string rule, int year) => !rule.StartsWith(EverySecondYear, StringComparison.Ordinal) || year % 2 == 0;

    /// <summary>The date of the rule in a year.</summary>
    public static DateTime? DayOf(string rule, int year)
    {
        if (year is < 1583 or > 4099) return null;
        // Of two days with one name, the first stands for a year that is stated.
        if (rule.IndexOf(Or) is > 0 and var or) return DayOf(rule.Substring(0, or), year);
        if (rule.StartsWith(EverySecondYear, StringComparison.Ordinal)) return DayOf(rule.Substring(EverySecondYear.Length), year);
        if (rule.StartsWith("easter", StringComparison.Ordinal)) return CalendarMath.Add(Easter(year), Number(rule.Substring(6)));
        if (rule.StartsWith("orthodox", StringComparison.Ordinal))
            return CalendarMath.Add(OrthodoxEaster(year), Number(rule.Substring(8)));
        if (rule == "holi") return Holi(year);
        int plus = rule.IndexOf('+');
        if (plus > 0)
            return DayOf(rule.Substring(0, plus), year) is { } before ? CalendarMath.Add(before, Number(rule.Substring(plus))) : null;
        string[] parts = rule.Split(':');
        if (rule == "diwali") return Diwali(year);
        if (parts[0] == "hebrew") return OfHebrew(Number(parts[1]), Number(parts[2]), year);
        if (parts[0] is "lunar" or "islamic" or "persian")
            return In(parts[0] == "lunar" ? Lunar : parts[0] == "islamic" ? Islamic : Persian, Number(parts[1]), Number(parts[2]), year);
        if (parts.Length == 1) return CalendarMath.Day(year, Number(rule.Substring(0, 2)), Number(rule.Substring(3, 2)));
        int month = Number(parts[0]), weekday = Number(parts[1]), which = Number(parts[2]);
        var day = new DateTime(year, month, which > 0 ? 1 : DateTime.DaysInMonth(year, month));
        int ahead = which > 0 ? (weekday - CalendarMath.WeekdayOf(day) + 7) % 7 : -((CalendarMath.WeekdayOf(day) - weekday + 7) % 7);
        DateTime found = CalendarMath.Add(day, ahead + (7 * (which > 0 ? which - 1 : which + 1)));
        return found.Month == month ? found : null;
    }

    /// <summary>The date of another calendar's day in a year; the first where there are two.</summary>
    private static DateTime? In(Calendar calendar, int month, int day, int year)
    {
        if (year <= calendar.MinSupportedDateTime.Year || year >= calendar.MaxSupportedDateTime.Year) return null;
        for (int other = calendar.GetYear(new DateTime(year, 1, 1)); other <= calendar.GetYear(new DateTime(year, 12, 31)); other++)
            if (calendar.ToDateTime(other, month, day, 0, 0, 0, 0) is { } found && found.Year == year) return found;
        return null;
    }

    /// <summary>
    /// The date in the Jewish calendar. In a leap year, which has two months of Adar, months from Adar on are one later: feasts are kept in
    /// the second.
    /// </summary>
    private static DateTime? OfHebrew(int month, int day, int year)
    {
        if (year <= Hebrew.MinSupportedDateTime.Year || year >= Hebrew.MaxSupportedDateTime.Year) return null;
        for (int other = year + 3760; other <= year + 3761; other++)
            if (Hebrew.ToDateTime(other, month >= 6 && Hebrew.IsLeapYear(other) ? month + 1 : month, day, 0, 0, 0, 0) is { } found
                && found.Year == year)
                return found;
        return null;
    }

    /// <summary>
    /// The date of Diwali in India, the last day of its moon: the day before the Chinese month that starts with the new moon.
    /// </summary>
    private static DateTime? Diwali(int year)
    {
        if (year <= Lunar.MinSupportedDateTime.Year || year >= Lunar.MaxSupportedDateTime.Year) return null;
        for (var day = new DateTime(year, 10, 18); day <= new DateTime(year, 11, 16); day = CalendarMath.Add(day, 1))
            if (Lunar.GetDayOfMonth(day) == 1) return CalendarMath.Add(day, -1);
        return null;
    }

    /// <summary>The date of Holi in India, from <c>Holi.txt</c>.</summary>
    private static DateTime? Holi(int year)
    {
        foreach (string day in HoliDays)
            if (Number(day.Substring(0, 4)) == year) return CalendarMath.Day(year, Number(day.Substring(5, 2)), Number(day.Substring(8)));
        return null;
    }

    /// <summary>Easter Sunday of the eastern churches, by the Julian computus, as a day of the Gregorian calendar.</summary>
    private static DateTime OrthodoxEaster(int year)
    {
        int moon = ((19 * (year % 19)) + 15) % 30;
        int weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        int days = moon + weekday + 114, behind = (year / 100) - (year / 400) - 2;
        return CalendarMath.Add(new DateTime(year, days / 31, (days % 31) + 1), behind);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Easter Sunday of the western churches, by the Gregorian computus.</summary>
    private static DateTime Easter(int year)
    {
        int golden = year % 19, century = year / 100;
        int moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        moon -= moon / 28 * (1 - (29 / (moon + 1) * ((21 - golden) / 11)));
        int weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        int offset = moon - weekday, month = 3 + ((offset + 40) / 44);
        return new DateTime(year, month, offset + 28 - (31 * (month / 4)));
    }
}
