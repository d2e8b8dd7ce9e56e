using System;
using System.Collections.Generic;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>
/// CORP2004: a number of elapsed years contradicts the date beside it: <c>in July 2010, more than two decades ago</c>, in 2024.
/// </summary>
internal static class Corp2004ElapsedTime
{
    public const string Id = "CORP2004";
    public const string Title = "Elapsed time contradicts its date";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A year in hundredths, so that no fraction is rounded.</summary>
    private const int Year = 100;

    public static void Check(Reading reading)
    {
        foreach (ElapsedYears elapsed in ElapsedYears.In(reading))
        {
            if (reading.DaysOf(elapsed.To) is not var (first, last) || elapsed.From is not { Earliest: { } earliest, Latest: { } latest })
                continue;
            if (Contradicts(elapsed, Between(latest, first), Between(earliest, last))) Report(reading, elapsed, last.Year);
        }
    }

    private static int Between(DateTime from, DateTime to) => (int)((to - from).Days * 10000L * Year / 3652425);

    /// <summary>Whether the real number of years is outside the stated one, with room for rounding.</summary>
    private static bool Contradicts(in ElapsedYears elapsed, int least, int most)
    {
        int years = elapsed.Count.Years, said = years * Year;
        bool round = elapsed.Count.Unit != TimeUnit.Year;
        TokenLine line = elapsed.From.Line;
        if (elapsed.Mod is "MORE_THAN" or "EQUAL_OR_MORE" || line.Is(elapsed.First - 1, "over")) return most < said - Year;
        if (elapsed.Mod is "LESS_THAN" or "EQUAL_OR_LESS")
            return least > said + Year || most < said - Math.Max(2 * Year, said * (round ? 30 : 25) / 100);
        int slack = elapsed.Mod == "APPROX" || line.Is(elapsed.First - 1, "some") ? Math.Max(2 * Year, said / 4)
            : Math.Max(Year,
                elapsed.Count.Unit == TimeUnit.Century ? said * 15 / 100 : round ? said * 30 / 100 : years % 10 == 0 ? said / 10 : 0);
        return most < said - slack || least > said + slack;
    }

    private static void Report(Reading reading, in ElapsedYears elapsed, int to)
    {
        Span length = reading.Tokens.SpanOf(elapsed.First, elapsed.Last), date = reading.SpanOf(elapsed.Beside);
        int years = to - elapsed.From.Year;
        var fixes = new List<Fix>();
        fixes.AddYear(elapsed.Beside, elapsed.Beside == elapsed.To ? elapsed.From.Year + elapsed.Count.Years : to - elapsed.Count.Years);
        if (years > 0) fixes.Add(elapsed.Count.Fix(elapsed.From.Line, years));
        string end = elapsed.To is null ? "publication in " : "";
        string unit = years == 1 ? "year" : "years";
        string said = Excerpt.Of(length.Of(reading.Text)), other = Excerpt.Of(date.Of(reading.Text));
        reading.Report(Id, Severity, DateRules.Both(length, date),
            Invariant($"“{said}” does not fit “{other}”: from {elapsed.From.Year} to {end}{to} is {years} {unit}."),
            [new(length, "the time that passed"), new(date, "the date")], fixes);
    }
}
