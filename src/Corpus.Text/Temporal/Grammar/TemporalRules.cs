using System;
using Corpus.Text.Words;
using static Corpus.Text.Words.WordClass;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads the expression that starts at a token, or null.</summary>
internal delegate Timex? TemporalReading(in TokenLine line, int i);

/// <summary>A rule of the temporal grammar.</summary>
/// <param name="Starts">The classes of the words that it may start with.</param>
/// <param name="ReadsFigures">Whether it may start with a number in figures.</param>
/// <param name="Read">Reads the expression.</param>
/// <param name="Behind">
/// Classes of which a word must stand at the start or at most <see cref="Reach"/> tokens behind it; none where the rule needs no such word.
/// </param>
internal sealed record TemporalRule(WordClass Starts, bool ReadsFigures, TemporalReading Read, WordClass Behind = None)
{
    /// <summary>The most tokens of a number with its unit: <c>two hundred and fifty to three hundred long, cold days</c>.</summary>
    public const int Reach = 15;
}

/// <summary>
/// The rules of the temporal grammar in the order in which they are tried. The first that reads an expression at a token wins. A rule is
/// tried only at words that it can start with, and where a word that it needs stands behind, so most tokens try none.
/// </summary>
internal static class TemporalRules
{
    public static readonly TemporalRule[] InOrder =
    [
        // 2024-01-22, 22/01/2024, 31.10.1974
        new(None, true, static (in TokenLine line, int i) => FigureGrammar.Read(line, i)),

        // Friday, Friday Oct. 13
        new(Weekday, false, CalendarGrammar.Weekday),

        // June 2, 2024; September last year
        new(Month, false, static (in TokenLine line, int i) => PeriodGrammar.MonthOfYear(line, CalendarGrammar.MonthFirst(line, i))),

        // yesterday, the day after tomorrow
        new(DeicticDay, false, ShiftGrammar.Deictic),

        // Mondays, annually
        new(RecurringWeekday | TimeFrequency, false, SetGrammar.Read),

        // early 1990, mid-June, the end of the year
        new(TimePart, false, EdgeGrammar.Part),

        // the last Monday of May, the third week of 2018, 20 of next month
        new(TimeShift | Ordinal | Numeral, true, PartGrammar.Read),

        // last year, this Thursday, the following week
        new(TimeShift, false, ShiftGrammar.Shifted),

        // the past three months
        new(TimeShift, false, DistanceGrammar.Shifted),

        // now, recently
        new(VagueTime, false, ShiftGrammar.VagueWord),

        // 8:47 a.m., 1900 GMT
        new(None, true, TimeGrammar.Clock),

        // nineteen ninety-six
        new(Numeral, false,
            static (in TokenLine line, int i) => YearGrammar.Spoken(line, i, led: line.Is(i - 1, "in", "since") && line.Is(i + 2, "and"))),

        // 2 June 2024, the second of March
        new(Ordinal | Numeral, true,
            static (in TokenLine line, int i) => PeriodGrammar.MonthOfYear(line, CalendarGrammar.DayFirst(line, i)), Month),

        // three times a year
        new(Numeral, true, SetGrammar.Read, WordClass.TimeUnit),

        // the 1980s, the third quarter of 1990, summer 1990
        new(Ordinal | Numeral | Season | Decade, true, PeriodGrammar.Read),

        // at three in the morning, noon, half past three
        new(Numeral | DayPart, false, TimeGrammar.Clock),
        new(TimeDeterminer | WordClass.TimeUnit, false, TimeGrammar.PartOfHour),

        // two Fridays ago
        new(Numeral, true, ShiftGrammar.Weekdays, RecurringWeekday),

        // two weeks, two weeks ago
        new(Numeral | TimeModifier, true, DistanceGrammar.Read, WordClass.TimeUnit | DayPart),

        // around noon
        new(TimeModifier, false, EdgeGrammar.About),

        // for weeks, year-end
        new(WordClass.TimeUnit, false, BareUnitGrammar.Read),

        // 480 BC
        new(None, true, EraGrammar.Read),

        // 1996, 2016 March 3, 2009-10
        new(None, true, CalendarGrammar.YearFirst),
        new(None, true, YearGrammar.SecondOfRange),

        // on 12th
        new(None, true, TimeGrammar.LedDayOfMonth),

        // the, a, every, at least: the words behind them decide.
        new(TimeDeterminer, false, DeterminerGrammar.Led),
    ];

    /// <summary>The rules that may start with a number in figures, in order.</summary>
    public static readonly TemporalRule[] OfFigures = Array.FindAll(InOrder, static rule => rule.ReadsFigures);

    // No two powers of two up to 2^63 have the same remainder by 67: it tells the class of a word with one class in one step.
    private const int Remainders = 67;

    // Most words are in one class of time.
    private static readonly TemporalRule[][] OfClass = ByClass();

    /// <summary>The rules that may start with a word, in order. The word may have other classes too.</summary>
    public static TemporalRule[] Of(WordClass classes)
    {
        var bits = (ulong)classes;
        return (bits & (bits - 1)) == 0 ? OfClass[bits % Remainders] : InOrder;
    }

    private static TemporalRule[][] ByClass()
    {
        var rules = new TemporalRule[Remainders][];
        for (int bit = 0; bit < 64; bit++)
        {
            var wordClass = (WordClass)(1UL << bit);
            rules[(ulong)wordClass % Remainders] = Array.FindAll(InOrder, rule => (rule.Starts & wordClass) != 0);
        }
        return rules;
    }
}
