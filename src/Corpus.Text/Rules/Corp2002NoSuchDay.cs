using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>CORP2002: a day does not exist: <c>February 29, 2021</c>, <c>31 April</c>, <c>2018-13-04</c>.</summary>
internal static class Corp2002NoSuchDay
{
    public const string Id = "CORP2002";
    public const string Title = "The day does not exist";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        foreach (Timex timex in reading.StoryTimexes)
        {
            if (timex.Form != TimexForm.Calendar || timex.Month == 0) continue;
            if (timex.Year > CalendarMath.LastYear) ReportYear(reading, timex);
            else if (timex.Day > 0 && !timex.Ambiguous && !CalendarMath.DayExists(timex.Year, timex.Month, timex.Day))
                CheckDay(reading, timex);
        }
    }

    private static void CheckDay(Reading reading, Timex timex)
    {
        Span day = reading.Tokens[timex.DayToken].Span, month = reading.Tokens[timex.MonthToken].Span;
        var fixes = new List<Fix>();
        if (timex.Month > 12)
        {
            // Report only a day and month in the wrong order. Other figures are not a date.
            if (timex.Month > 31 || timex.Day > 12) return;
            if (month.End < day.Start) fixes.Add(Fixes.Swap(reading.Text, month, day));
            Report(reading, timex, Invariant($"there is no month {timex.Month}"), [new(month, "the month"), new(day, "the day")], fixes);
        }
        else if (timex.Day <= 31 && IsSurelyDay(timex))
        {
            int last = CalendarMath.DaysIn(timex.Year, timex.Month);
            string year = timex is { Month: 2, Day: 29 } ? Invariant($" in {timex.Year}") : "";
            fixes.AddDay(timex, last);
            Report(reading, timex,
                Invariant($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(timex.Month)} has {last} days{year}"),
                    [new(day, "the day"), new(month, "the month")], fixes);
        }
    }

    /// <summary>Reports a year of five digits. The fix removes a digit that was typed twice: <c>20014</c>, <c>2014</c>.</summary>
    private static void ReportYear(Reading reading, Timex timex)
    {
        Span year = reading.Tokens[timex.YearToken].Span;
        string written = year.Of(reading.Text);
        var fixes = new List<Fix>();
        for (int i = 1; i < written.Length && fixes.Count == 0; i++)
            if (written[i] == written[i - 1]) fixes.Add(Fixes.Replace(reading.Text, year, written.Remove(i, 1)));
        Report(reading, timex, "a year has four figures", [new(year, "the year")], fixes);
    }

    private static void Report(Reading reading, Timex timex, string why, IReadOnlyList<RelatedLocation> related, List<Fix> fixes)
    {
        Span span = reading.SpanOf(timex);
        reading.Report(Id, Severity, span, "“" + Excerpt.Of(span.Of(reading.Text)) + "”: " + why + ".", related, fixes);
    }

    /// <summary>Whether the number is a day. Without a year, it may count the noun after it: "In June 31 boats were built".</summary>
    private static bool IsSurelyDay(Timex timex)
    {
        TokenLine line = timex.Line;
        if (timex.Year > 0 || timex.WeekdayToken >= 0) return true;
        int lead = timex.First - 1;
        // "Rovers 31 September Town 28" is a score.
        if (timex.DayToken < timex.MonthToken)
            return Numbers.IsOrdinalSuffix(line, timex.DayToken + 1)
                || line.Is(lead, "on")
                || line[lead].Kind != TokenKind.Word
                || (!line.IsLower(lead) && line.Is(lead, WordClass.Preposition | WordClass.TimeLead));
        return line.Is(lead, "on")
            || line[timex.End].Kind is TokenKind.Punctuation
            || (line.Is(timex.End, WordClass.Conjunction) && !line.Is(lead, WordClass.Preposition | WordClass.TimeLead));
    }
}
