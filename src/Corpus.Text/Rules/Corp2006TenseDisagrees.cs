using System;
using System.Collections.Generic;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Tenses;

namespace Corpus.Text.Rules;

/// <summary>
/// CORP2006: a verb and its date contradict each other. Something happened on a day after publication (<c>resigned on June 2</c>, in May),
/// or will happen on a day that has passed (<c>will open on June 2</c>, in July).
/// </summary>
internal static class Corp2006TenseDisagrees
{
    public const string Id = "CORP2006";
    public const string Title = "Tense and date disagree";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>The story may be published on one side of the date line and happen on the other.</summary>
    private const int SlackDays = 1;

    /// <summary>A text with this many dates after publication was updated later: its publication date is not reliable.</summary>
    private const int DatesOfGrowth = 3;

    /// <summary>A future tense for an older day is told from the time of the story: <c>He will die on June 6, 1944.</c></summary>
    private const int LatestPlanDays = 730;

    /// <summary>A day without a year that is further back may belong to the next year.</summary>
    private const int LatestBareDays = 60;

    public static void Check(Reading reading)
    {
        // An inferred day may be wrong by a day or two.
        if (reading.Facts.Published is not { Source: not PublicationSource.Inferred } published) return;
        DateTime tomorrow = CalendarMath.Add(published.Day, SlackDays);
        bool grown = CountAfter(reading, tomorrow) >= DatesOfGrowth;
        foreach (Timex timex in reading.StoryTimexes)
        {
            if (timex.Month == 0 || timex.Ambiguous || timex.Form != TimexForm.Calendar) continue;
            // A year alone may be a financial year: "sales rose in 2025".
            if (timex is { SaysYear: true, Earliest: { } day } && day > tomorrow)
            {
                if (!grown && DatedClause.Of(timex) is { } past) ReportPast(reading, timex, day, past, published.Day);
            }
            else if (PassedDay(timex, published.Day) is { } passed
                && PlannedClause.Of(timex) is { } plan
                && !IsOfAnotherTime(reading, timex, passed))
                ReportPlan(reading, timex, passed, plan, published.Day);
        }
    }

    private static int CountAfter(Reading reading, DateTime day)
    {
        var later = new HashSet<DateTime>();
        foreach (Timex timex in reading.StoryTimexes)
            if (timex is { SaysYear: true, Month: > 0, Earliest: { } first } && first > day) later.Add(first);
        return later.Count;
    }

    /// <summary>Returns the last day of a date that is before publication and recent enough for a plan; null for any other date.</summary>
    private static DateTime? PassedDay(Timex timex, DateTime published)
    {
        DateTime? last =
            timex.SaysYear
                ? timex.Latest
                : timex is { Day: > 0, Year: 0, SharedYear: 0, YearShift: null, Shift: null }
                    ? CalendarMath.Day(published.Year, timex.Month, timex.Day)
                    : null;
        if (last is not { } day) return null;
        int days = (published - day).Days;
        return days > SlackDays && days <= (timex.SaysYear ? LatestPlanDays : LatestBareDays) ? day : null;
    }

    /// <summary>
    /// Whether the plan may have been made earlier: it stands in a quotation, or after an earlier date (<c>said in January that it will
    /// open</c>).
    /// </summary>
    private static bool IsOfAnotherTime(Reading reading, Timex timex, DateTime day)
    {
        if (reading.IsQuoted(timex.First)) return true;
        int sentence = reading.SentenceOf(timex.First).First;
        int first = reading.StoryTimexes.FirstAt(sentence, static other => other.First);
        for (int i = first; i < reading.StoryTimexes.Count && reading.StoryTimexes[i].First < timex.First; i++)
            if (reading.StoryTimexes[i] is { Type: TimexType.Date or TimexType.Time, Earliest: { } earlier } && earlier < day) return true;
        return false;
    }

    private static void ReportPast(Reading reading, Timex timex, DateTime day, in DatedClause clause, DateTime published)
    {
        // The last year in which that day has passed.
        int year = CalendarMath.Day(published.Year, day.Month, Math.Min(day.Day, 28)) <= published ? published.Year : published.Year - 1;
        Report(reading, timex, day, reading.Tokens[clause.Verb].Span, "past", year, published);
    }

    private static void ReportPlan(Reading reading, Timex timex, DateTime day, in PlannedClause plan, DateTime published)
    {
        // The first year in which that day is still to come.
        int year = CalendarMath.Day(published.Year, day.Month, Math.Min(day.Day, 28)) >= published ? published.Year : published.Year + 1;
        Report(reading, timex, day, reading.Tokens.SpanOf(plan.First, plan.Last), "future", year, published);
    }

    private static void Report(Reading reading, Timex timex, DateTime day, Span verb, string direction, int year, DateTime published)
    {
        Span date = reading.SpanOf(timex);
        string said = Excerpt.Of(verb.Of(reading.Text)), when = timex.Day > 0 ? day.InWords() : Excerpt.Of(date.Of(reading.Text));
        var fixes = new List<Fix>();
        if (timex.SaysYear) fixes.AddYear(timex, year);
        reading.Report(
            Id,
            Severity,
            date,
            $"“{said}” puts {when} in the {direction}, but the article was published on {published.InWords()}.",
            [new(verb, "the verb in the " + direction), new(date, "the date")],
            fixes);
    }
}
