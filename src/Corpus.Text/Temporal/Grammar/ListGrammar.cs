using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads lists in which the last item has the month or year for all: <c>Tuesday 5 and Thursday 7 March</c>, <c>on 3, 4 and 5 May 2019</c>,
/// <c>in April, May and June 2017</c>.
/// </summary>
internal static class ListGrammar
{
    /// <summary>The longest list of days.</summary>
    private const int Longest = 12;

    /// <summary>The items of the list at a token; null where there is no list.</summary>
    public static List<Timex>? Read(in TokenLine line, int i) =>
        line.Is(i, WordClass.Month) ? Months(line, i)
        : line.Is(i, WordClass.Weekday) ? Days(line, i)
        : line[i].Kind == TokenKind.Number && line[i].Length <= 2 && (line.Is(i - 1, "on", "of") || line.Is(i - 1, "the", "between"))
            ? Days(line, i)
        : null;

    private static List<Timex>? Days(in TokenLine line, int i)
    {
        int first = line.Is(i, WordClass.Weekday) ? i + 1 : i, past = Numbers.IsOrdinalSuffix(line, first + 1) ? first + 2 : first + 1;
        if (line[first].Kind != TokenKind.Number || line[first].Length > 2 || PastSeparator(line, past) == past) return null;
        var days = new List<Timex>();
        bool weekdays = false;
        while (days.Count < Longest)
        {
            int weekday = line.Is(i, WordClass.Weekday) ? i : -1, number = weekday < 0 ? i : i + 1;
            weekdays |= weekday >= 0;
            Timex? last =
                weekday < 0
                    ? CalendarGrammar.DayFirst(line, number)
                    : CalendarGrammar.Weekday(line, i) is { Day: > 0, Month: > 0 } dated ? dated : null;
            if (last is not null) return days.Count > (weekdays ? 0 : 1) ? Shared(days, last) : null;
            if (line.Is(number, "the")) number++;
            int day = line[number].Length <= 2 ? Numbers.Digits(line, number) : -1;
            int end = Numbers.IsOrdinalSuffix(line, number + 1) ? number + 2 : number + 1, next = PastSeparator(line, end);
            if (day is < 1 or > 31 || next == end) return null;
            days.Add(
                new Timex(i, end, TimexForm.Calendar)
                {
                    Day = day,
                    DayToken = number,
                    Weekday = weekday < 0 ? 0 : line.ValueOf(weekday, WordClass.Weekday),
                    WeekdayToken = weekday
                });
            i = next;
        }
        return null;
    }

    /// <summary>
    /// Gives the days the month and year of the last one. A day with a higher number than the last lies in the month before.
    /// </summary>
    private static List<Timex> Shared(List<Timex> days, Timex last)
    {
        foreach (Timex day in days)
        {
            bool before = day.Day > last.Day;
            day.Month = before ? (last.Month == 1 ? 12 : last.Month - 1) : last.Month;
            day.MonthToken = last.MonthToken;
            if (last.Year > 0) day.SharedYear = before && last.Month == 1 ? last.Year - 1 : last.Year;
        }
        days.Add(last);
        return days;
    }

    private static List<Timex>? Months(in TokenLine line, int i)
    {
        if (!line[i].Capitalised || (!line.Is(i - 1, WordClass.TimeLead) && !line.Is(i - 1, "both"))) return null;
        int second = PastSeparator(line, line[i].Length < 5 ? line.PastStop(i + 1) : i + 1);
        if (!line.Is(second, WordClass.Month) || second == i + 1) return null;
        var months = new List<Timex>();
        while (months.Count < Longest && line.Is(i, WordClass.Month) && line[i].Capitalised)
        {
            int end = line[i].Length < 5 ? line.PastStop(i + 1) : i + 1, next = PastSeparator(line, end);
            months.Add(new Timex(i, end, TimexForm.Calendar) { Month = line.ValueOf(i, WordClass.Month), MonthToken = i });
            if (next > end && line.Is(next, WordClass.Month))
            {
                i = next;
                continue;
            }
            bool joined = months.Count > 1 && (line.Is(i - 1, "and", "or") || line.Is(i - 1, '&') || line.Is(i - 1, "in"));
            if (!joined || CalendarGrammar.MonthFirst(line, i) is not { Day: 0, Year: > 0 } last) return null;
            months[months.Count - 1] = last;
            foreach (Timex month in months)
                if (month != last) month.SharedYear = last.Year - (month.Month > last.Month ? 1 : 0);
            return months;
        }
        return null;
    }

    /// <summary>Skips what joins two items: a comma, <c>and</c>, both, a dash, <c>to</c>.</summary>
    private static int PastSeparator(in TokenLine line, int i)
    {
        int comma = line.PastComma(i);
        if (line.Is(comma, "and", "or") || line.Is(comma, '&'))
        {
            // "in March and again in November 2018"
            int next = line.Is(comma + 1, "again") ? comma + 2 : comma + 1;
            return line.Is(next, "in") && line.Is(next + 1, WordClass.Month) ? next + 1 : comma + 1;
        }
        return comma > i ? comma : line.Is(i, "to") || line.IsJoiner(i) ? i + 1 : i;
    }
}
