using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>
/// CORP2003: the number of an anniversary, the year of its event and the year it is kept do not add up: <c>the 50th
/// anniversary of the armistice in 1953</c>, in 2023.
/// </summary>
internal static class Corp2003Anniversary
{
    public const string Id = "CORP2003";
    public const string Title = "Anniversary does not add up";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>How many words may stand between <c>anniversary of</c> and the year of its event.</summary>
    private const int Reach = 14;

    public static void Check(Reading reading)
    {
        Years? years = null;
        for (int i = 0; i < reading.Timexes.Count; i++)
            if (reading.Timexes[i] is { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1 } happened)
                Check(reading, i, happened, ref years);
    }

    private static void Check(Reading reading, int index, Timex happened, ref Years? years)
    {
        TokenLine line = happened.Line;
        if (Anniversary(line, happened, out bool inside) is not { } noun || Ordinal(line, noun) is not { } ordinal) return;
        var number = (int)ordinal.Value;
        years ??= new Years(reading);
        if (Kept(reading, index, years) is not { } kept) return;
        int implied = happened.Year + number, right = kept.Year - happened.Year;
        if (Math.Abs(kept.Year - implied) <= kept.Slack || right < 1) return;
        // "the 100th anniversary of its founding in 2020" may say when it was kept, and not when it was founded.
        if (!inside && implied > kept.Year && !kept.Told && !IsKeptNow(line, noun)) return;
        // The year it adds up to stands in the article: that is when it was kept.
        if (years.Named.Contains(implied) || years.Named.Contains(implied - 1) || years.Named.Contains(implied + 1)) return;
        Report(reading, ordinal, happened, number, right, kept.Year);
    }

    /// <summary>
    /// The word <c>anniversary</c> whose event the date belongs to: <c>anniversary of the armistice in 1953</c>, <c>anniversary of
    /// the 1953 armistice</c>. Nothing between them may begin another clause.
    /// </summary>
    private static int? Anniversary(in TokenLine line, Timex happened, out bool inside)
    {
        inside = false;
        for (int i = happened.First - 1; i > line.First && i >= happened.First - Reach; i--)
        {
            if (line.Is(i, "anniversary"))
            {
                if (!line.Is(i + 1, "of")) return null;
                inside = happened.First <= i + 3 && !line.Is(happened.First - 1, "in");
                return inside || line.Is(happened.First - 1, "in") || line.Is(happened.First - 1, "on") || line.Is(happened.First - 1, "of") ? i : null;
            }
            Token token = line[i];
            bool joins = token.Kind == TokenKind.Word || line.Is(i, '-') || (token.Kind == TokenKind.Mark && !token.SpaceBefore && token.Length == 1) || (line.Is(i, '.') && !token.SpaceBefore && line[i - 1].Length < 4);
            if (!joins || line.Is(i, WordClass.ClauseWord | WordClass.PastVerb | WordClass.FutureCue)) return null;
        }
        return null;
    }

    /// <summary>The ordinal before <c>anniversary</c>, with no more than a word between: <c>50th birth anniversary</c>.</summary>
    private static Amount? Ordinal(in TokenLine line, int noun)
    {
        for (int start = noun - 1; start >= line.First && start >= noun - 4; start--)
            if (Numbers.Ordinal(line, start) is { Value: > 1 } ordinal && ordinal.End > start && ordinal.End >= noun - 1) return WholeOrdinal(line, start, ordinal);
        return null;
    }

    /// <summary>"twenty-fifth" and not its "fifth".</summary>
    private static Amount WholeOrdinal(in TokenLine line, int start, Amount ordinal) =>
        Numbers.Ordinal(line, start - 2) is { } longer && longer.End == ordinal.End && longer.Value > ordinal.Value ? longer with { End = longer.End } : ordinal;

    /// <summary>
    /// The year in which it was kept: that of a day or month named beside it, else that of publication; without one, that of the
    /// last full date the article gives, with room for error.
    /// </summary>
    private static (int Year, int Slack, bool Told)? Kept(Reading reading, int index, Years years)
    {
        Timex happened = reading.Timexes[index];
        if (reading.Published is { } published)
        {
            for (int i = index - 1; i >= 0 && i > index - 6 && reading.Timexes[i].Line.First == happened.Line.First; i--)
                if (reading.Timexes[i] is { Type: TimexType.Date or TimexType.Time, Earliest: { } day, Year: 0 } beside && beside.Latest?.Year == day.Year) return (day.Year, 1, true);
            return (published.Day.Year, 1, false);
        }
        return years.LastOfFullDate > 0 ? (years.LastOfFullDate, 3, false) : null;
    }

    /// <summary>Whether what keeps the anniversary stands in the present: <c>marks</c>, <c>marking</c>, <c>will celebrate</c>.</summary>
    private static bool IsKeptNow(in TokenLine line, int noun)
    {
        for (int i = noun - 1; i >= line.First && i > noun - 8; i--)
            if (line.Is(i, "marks") || line.Is(i, "marking") || line.Is(i, "celebrates") || line.Is(i, "celebrating") || line.Is(i, "commemorates") || line.Is(i, "commemorating") || line.Is(i, "is")) return true;
        return false;
    }

    /// <summary>The years an article names.</summary>
    private sealed class Years
    {
        public Years(Reading reading)
        {
            foreach (Timex timex in reading.Timexes)
            {
                if (timex is not { Form: TimexForm.Calendar, Year: > 0, YearSpan: 1 }) continue;
                Named.Add(timex.Year);
                if (timex.IsFullDate && timex.Earliest is not null) LastOfFullDate = Math.Max(LastOfFullDate, timex.Year);
            }
        }

        public HashSet<int> Named { get; } = [];

        /// <summary>The latest year of a date with day and month: where no publication date is known, the article is no older.</summary>
        public int LastOfFullDate { get; }
    }

    private static void Report(Reading reading, Amount ordinal, Timex happened, int number, int right, int kept)
    {
        Token year = reading.Tokens[happened.YearToken];
        int first = ordinal.End - 1;
        if (Numbers.Digits(happened.Line, first) < 0 && Numbers.IsOrdinalSuffix(happened.Line, first)) first--;
        Span number2 = reading.Tokens.SpanOf(first, ordinal.End - 1);
        string said = Numbers.OrdinalText(number), repaired = Numbers.OrdinalText(right), shift = (kept - number).ToString(CultureInfo.InvariantCulture);
        var repairs = new List<Repair> { new(number2, repaired), new(year.Span, shift) };
        string message = "The " + said + " anniversary of what happened in " + happened.Year.ToString(CultureInfo.InvariantCulture) + " fell in "
            + (happened.Year + number).ToString(CultureInfo.InvariantCulture) + ", not in " + kept.ToString(CultureInfo.InvariantCulture) + ": it would be the " + repaired + ", or the year " + shift + ".";
        reading.Report(Id, Severity, Span.FromBounds(number2.Start, year.End), message, related: [number2, year.Span], repairs: repairs);
    }
}
