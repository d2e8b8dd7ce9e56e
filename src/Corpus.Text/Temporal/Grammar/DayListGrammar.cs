using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads further days that share the month and year of a date: <c>April 24 and 25</c>, <c>June 3, 10 and 17, 2020</c>.</summary>
internal static class DayListGrammar
{
    /// <summary>The longest list of days.</summary>
    private const int Longest = 12;

    /// <summary>Reads the days behind a date, and gives the date the year at the end of the list.</summary>
    public static IReadOnlyList<Timex> Read(in TokenLine line, Timex first)
    {
        if (first is not { Form: TimexForm.Calendar, Type: TimexType.Date, Month: > 0, Day: > 0, Year: 0, YearShift: null, Holiday: null }
            || !(line.Is(first.End, ',') || IsLast(line, first.End)))
            return [];
        var days = new List<Timex>();
        Timex last = first;
        for (int i = first.End; days.Count < Longest; i = last.End)
        {
            bool ends = IsLast(line, i) || (line.Is(i, ',') && IsLast(line, i + 1));
            if (!ends && !line.Is(i, ',')) return [];
            int next = IsLast(line, i + 1) ? i + 2 : i + 1;
            // "on May 2 and June 3, 2005"
            if (ends
                && days.Count == 0
                && CalendarGrammar.MonthFirst(line, next) is { Day: > 0, Year: > 0 } other
                && other.Month >= first.Month)
                first.SharedYear = other.Year;
            if (RangeGrammar.BareDay(line, last, next, inList: !ends) is not { } day) return [];
            days.Add(day);
            last = day;
            if (!ends) continue;
            if (day.Year == 0) return days;
            first.SharedYear = day.Year;
            foreach (Timex before in days) before.SharedYear = day.Year;
            return days;
        }
        return [];
    }

    private static bool IsLast(in TokenLine line, int i) => line.Is(i, "and", "or") || line.Is(i, '&');
}
