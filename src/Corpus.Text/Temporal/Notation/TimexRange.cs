using System;

namespace Corpus.Text.Temporal.Notation;

/// <summary>The days that a TIMEX3 value covers.</summary>
internal static class TimexRange
{
    /// <summary>
    /// The first and the last day of a value such as <c>2024-01-21</c>, <c>2024-W03</c>, <c>2024-Q1</c>, <c>199</c>; null where it names no
    /// days.
    /// </summary>
    public static (DateTime First, DateTime Last)? Of(string value)
    {
        int time = value.IndexOf('T');
        string date = time > 0 ? value.Substring(0, time) : value;
        if (date.Length < 2 || date[0] is 'P' or 'F' || !IsDigits(date, 0, Math.Min(date.Length, 4), out int year)) return null;
        switch (date.Length)
        {
            case 2: return Years(year * 100, 100);
            case 3: return Years(year * 10, 10);
            case 4: return Years(year, 1);
        }
        if (date[4] != '-' || year is < CalendarMath.FirstYear or > CalendarMath.LastYear) return null;
        string rest = date.Substring(5);
        if (IsDigits(rest, 0, rest.Length, out int month) && rest.Length == 2)
            return month is >= 1 and <= 12 ? Months(year, month, 1) : null;
        if (rest.Length == 5 && rest[2] == '-' && IsDigits(rest, 0, 2, out month) && IsDigits(rest, 3, 2, out int day))
            return CalendarMath.Day(year, month, day) is { } only ? (only, only) : null;
        if (rest[0] == 'W' && rest.Length >= 3 && IsDigits(rest, 1, 2, out int week) && week is >= 1 and <= 53)
        {
            DateTime monday = CalendarMath.MondayOf(year, week);
            bool weekend = rest.EndsWith("-WE", StringComparison.Ordinal);
            return (weekend ? CalendarMath.Add(monday, 5) : monday, CalendarMath.Add(monday, 6));
        }
        if (rest.Length != 2) return null;
        return rest switch
        {
            "SP" => Months(year, 3, 3),
            "SU" => Months(year, 6, 3),
            "FA" => Months(year, 9, 3),
            "WI" => Months(year, 12, 3),
            _ when rest[0] == 'Q' && rest[1] is >= '1' and <= '4' => Months(year, ((rest[1] - '1') * 3) + 1, 3),
            _ when rest[0] == 'H' && rest[1] is '1' or '2' => Months(year, ((rest[1] - '1') * 6) + 1, 6),
            _ => null,
        };
    }

    private static (DateTime, DateTime)? Years(int first, int count) =>
        first is >= CalendarMath.FirstYear and <= CalendarMath.LastYear - 100
            ? (new DateTime(first, 1, 1), new DateTime(first + count - 1, 12, 31))
            : null;

    private static (DateTime, DateTime)? Months(int year, int month, int count)
    {
        var first = new DateTime(year, month, 1);
        return (first, CalendarMath.Add(CalendarMath.AddMonths(first, count), -1));
    }

    private static bool IsDigits(string text, int start, int length, out int value)
    {
        value = 0;
        for (int i = start; i < start + length; i++)
        {
            int digit = text[i] - '0';
            if ((uint)digit > 9) return false;
            value = (value * 10) + digit;
        }
        return true;
    }
}
