using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP2004: the years that are said to have gone by contradict the date beside them: <c>in July 2010, more than two decades ago</c>, in 2024.</summary>
internal static class Corp2004ElapsedTime
{
    public const string Id = "CORP2004";
    public const string Title = "Elapsed time contradicts its date";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        if (reading.Published is not { } published) return;
        for (int i = 0; i < reading.Timexes.Count; i++)
        {
            Timex elapsed = reading.Timexes[i];
            if (elapsed is not { Form: TimexForm.Offset, Anchor: TimexAnchor.Publication, Vague: false, Count: < 0, Unit: TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century } || !elapsed.Line.Is(elapsed.End - 1, "ago")) continue;
            Timex? date = Beside(reading, i - 1, elapsed) ?? Beside(reading, i + 1, elapsed);
            if (date is null) continue;
            double said = -elapsed.Count * (elapsed.Unit == TimeUnit.Year ? 1 : elapsed.Unit == TimeUnit.Decade ? 10 : 100);
            double least = Years(date.Latest ?? published.Day, published.Day), most = Years(date.Earliest ?? published.Day, published.Day);
            if (Contradicts(elapsed, said, least, most)) Report(reading, elapsed, date, said, published.Day.Year - date.Year);
        }
    }

    private static double Years(DateTime from, DateTime to) => (to - from).TotalDays / 365.2425;

    /// <summary>A date of its own year that stands in apposition: <c>in 1994, 30 years ago</c>; <c>30 years ago, in 1994</c>.</summary>
    private static Timex? Beside(Reading reading, int index, Timex elapsed)
    {
        if (index < 0 || index >= reading.Timexes.Count) return null;
        Timex date = reading.Timexes[index];
        if (date is not { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1, Earliest: not null } || date.Line.First != elapsed.Line.First) return null;
        TokenLine line = elapsed.Line;
        if (date.End <= elapsed.First)
        {
            int start = elapsed.First;
            while (start > date.End && IsDegree(line, start - 1)) start--;
            return start == date.End + 1 && IsPause(line, date.End) ? date : null;
        }
        int next = IsPause(line, elapsed.End) ? elapsed.End + 1 : elapsed.End;
        return (line.Is(next, "in") || line.Is(next, "on")) && date.First == next + 1 ? date : null;
    }

    private static bool IsPause(in TokenLine line, int i) => line.Is(i, ',') || line.Is(i, "--") || line.Is(i, '–') || line.Is(i, '—') || line.Is(i, '(');

    private static bool IsDegree(in TokenLine line, int i) => line.Is(i, "over") || line.Is(i, "just") || line.Is(i, "well") || line.Is(i, "some") || line.Is(i, "only") || line.Is(i, "exactly");

    /// <summary>Whether the number of years lies outside what was said, with room for rounding.</summary>
    private static bool Contradicts(Timex elapsed, double said, double least, double most)
    {
        bool round = elapsed.Unit != TimeUnit.Year || said % 10 == 0;
        double slack = Math.Max(1, elapsed.Unit == TimeUnit.Year ? (round ? .1 : 0) * said : .3 * said);
        bool over = elapsed.Mod is "MORE_THAN" or "EQUAL_OR_MORE" || elapsed.Line.Is(elapsed.First - 1, "over");
        if (over) return most < said - 1;
        bool under = elapsed.Mod is "LESS_THAN" or "EQUAL_OR_LESS";
        if (under) return least > said + 1 || most < said - Math.Max(2, .3 * said);
        if (elapsed.Mod == "APPROX" || elapsed.Line.Is(elapsed.First - 1, "some")) slack = Math.Max(2, .25 * said);
        return most < said - slack || least > said + slack;
    }

    private static void Report(Reading reading, Timex elapsed, Timex date, double said, int years)
    {
        Span words = reading.Tokens.SpanOf(elapsed.First, elapsed.End - 1), when = reading.Tokens.SpanOf(date.First, date.End - 1);
        int year = date.Year + years - (int)said;
        var repairs = new List<Repair> { new(reading.Tokens[date.YearToken].Span, year.ToString(CultureInfo.InvariantCulture)) };
        for (int i = elapsed.First; i < elapsed.End && elapsed.Unit == TimeUnit.Year; i++)
            if (Numbers.Digits(elapsed.Line, i) == (int)said) repairs.Add(new Repair(reading.Tokens[i].Span, years.ToString(CultureInfo.InvariantCulture)));
        string message = "“" + Excerpt.Of(words.Of(reading.Text)) + "” does not lead to “" + Excerpt.Of(when.Of(reading.Text)) + "”: from " + date.Year.ToString(CultureInfo.InvariantCulture)
            + " to publication in " + (date.Year + years).ToString(CultureInfo.InvariantCulture) + " is " + years.ToString(CultureInfo.InvariantCulture) + (years == 1 ? " year." : " years.");
        reading.Report(Id, Severity, Span.FromBounds(Math.Min(words.Start, when.Start), Math.Max(words.End, when.End)), message, related: [words, when], repairs: repairs);
    }
}
