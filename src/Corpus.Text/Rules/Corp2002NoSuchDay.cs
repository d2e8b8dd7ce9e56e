using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP2002: a day that no calendar has: <c>February 29, 2021</c>, <c>31 April</c>, <c>2018-13-04</c>.</summary>
internal static class Corp2002NoSuchDay
{
    public const string Id = "CORP2002";
    public const string Title = "The day does not exist";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        foreach (Timex timex in reading.Timexes)
        {
            if (timex.Form != TimexForm.Calendar || timex.Month == 0) continue;
            Span span = reading.Tokens.SpanOf(timex.First, timex.End - 1);
            string said = "“" + Excerpt.Of(span.Of(reading.Text)) + "”: ";
            if (timex.Year > CalendarMath.LastYear)
            {
                reading.Report(Id, Severity, span, said + "a year has four figures.", related: [reading.Tokens[timex.YearToken].Span]);
                continue;
            }
            if (timex.Day == 0 || timex.Ambiguous || CalendarMath.DayExists(timex.Year, timex.Month, timex.Day)) continue;
            if (timex.Month > 12)
            {
                // Day and month in the wrong order; any other figures are no date at all.
                if (timex.Month <= 31 && timex.Day <= 12) reading.Report(Id, Severity, span, said + "there is no month " + timex.Month.ToString(CultureInfo.InvariantCulture) + ".");
            }
            else if (timex.Day <= 31 && IsSurelyDay(timex))
            {
                Report(reading, timex, span, said);
            }
        }
    }

    private static void Report(Reading reading, Timex timex, Span span, string said)
    {
        int last = CalendarMath.DaysIn(timex.Year, timex.Month);
        string month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(timex.Month);
        string year = timex.Month == 2 && timex.Day == 29 ? " in " + timex.Year.ToString(CultureInfo.InvariantCulture) : "";
        var repairs = new List<Repair>();
        if (reading.Tokens[timex.DayToken] is { Length: 2 } day) repairs.Add(new Repair(day.Span, last.ToString(CultureInfo.InvariantCulture)));
        reading.Report(Id, Severity, span, said + month + " has " + last.ToString(CultureInfo.InvariantCulture) + " days" + year + ".", repairs: repairs);
    }

    /// <summary>Without a year, the figure may count what follows: "In June 31 boats were built".</summary>
    private static bool IsSurelyDay(Timex timex)
    {
        TokenLine line = timex.Line;
        if (timex.Year > 0 || timex.WeekdayToken >= 0) return true;
        if (timex.DayToken < timex.MonthToken) return line.Is(timex.First - 1, "on") || !line.IsLower(timex.First - 1);
        return line.Is(timex.First - 1, "on") || line[timex.End].Kind is TokenKind.Punctuation;
    }
}
