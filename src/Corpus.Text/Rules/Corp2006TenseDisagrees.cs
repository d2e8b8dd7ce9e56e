using System;
using System.Collections.Generic;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>CORP2006: something has happened, the verb says, on a day that lies after publication: <c>resigned on June 2</c>, in May.</summary>
internal static class Corp2006TenseDisagrees
{
    public const string Id = "CORP2006";
    public const string Title = "Past tense for a day to come";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A story may go out on one side of the date line and happen on the other.</summary>
    private const int SlackDays = 1;

    /// <summary>So many dates after publication, and the text has been added to since: the date of publication is not its own.</summary>
    private const int DatesOfGrowth = 5;

    public static void Check(Reading reading)
    {
        if (reading.Facts.Published is not { } published) return;
        DateTime today = CalendarMath.Add(published.Day, SlackDays);
        int later = 0;
        foreach (Timex timex in reading.StoryTimexes)
            if (timex.IsFullDate && timex.Earliest > today) later++;
        if (later >= DatesOfGrowth) return;
        foreach (Timex timex in reading.StoryTimexes)
        {
            // A year alone may be the one a company reckons by: "sales rose in 2025".
            if (timex is not { SaysYear: true, Month: > 0, Ambiguous: false, Earliest: { } day } || day <= today || DatedClause.Of(timex) is not { } clause) continue;
            Span verb = reading.Tokens[clause.Verb].Span, date = reading.SpanOf(timex);
            string when = timex.IsFullDate ? day.InWords() : Excerpt.Of(date.Of(reading.Text));
            var fixes = new List<Fix>();
            // The last year in which that day has passed.
            fixes.AddYear(timex, CalendarMath.Day(published.Day.Year, day.Month, Math.Min(day.Day, 28)) <= published.Day ? published.Day.Year : published.Day.Year - 1);
            reading.Report(Id, Severity, date, Invariant($"“{verb.Of(reading.Text)}” puts {when} in the past, but the article was published on {published.Day.InWords()}."), [new(verb, "the verb in the past"), new(date, "the date")], fixes);
        }
    }
}
