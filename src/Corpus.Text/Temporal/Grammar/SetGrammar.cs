using System;
using System.Globalization;
using Corpus.Text.Temporal.Notation;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads times that recur: <c>every Monday</c>, <c>twice a year</c>, <c>annually</c>.</summary>
internal static class SetGrammar
{
    /// <summary>The number of units stands in the hundreds of a value: 206 is two weeks.</summary>
    private const int CountOfUnits = 100;

    public static Timex? Read(in TokenLine line, int i)
    {
        if (line.Is(i, WordClass.RecurringWeekday))
            return line[i].Capitalised
                ? AtTime(line, Of(i, i + 1, EveryWeekday(line.ValueOf(i, WordClass.RecurringWeekday)), "EVERY"))
                : null;
        if (line.Is(i, WordClass.TimeFrequency))
            return IsPaper(line, i)
                ? null
                : Frequency(line, i);
        if (Times(line, i) is { } times) return times;
        bool every = line.Is(i, "every");
        if (!every && !line.Is(i, "each")) return null;
        string quant = every ? "EVERY" : "EACH";
        // "every other Friday", "every second Thursday"
        Amount which = Numbers.Ordinal(line, i + 1);
        bool some = which.End == i + 2 && which.Value is >= 2 and <= 10;
        int noun = i + 1, weekday = some || line.Is(noun, "other") ? noun + 1 : noun;
        if (line.Is(weekday, WordClass.Weekday) && line[weekday].Length > 5)
            return AtTime(line, Of(i, weekday + 1, EveryWeekday(line.ValueOf(weekday, WordClass.Weekday)), quant));
        if (line.Is(noun, WordClass.Month) && line[noun].Capitalised)
            return Of(i, noun + 1, "XXXX-" + TwoDigits(line.ValueOf(noun, WordClass.Month)), quant);
        if (line.Is(noun, WordClass.Season))
            return Of(i, noun + 1, "XXXX-" + TimexNotation.Seasons[line.ValueOf(noun, WordClass.Season)], quant);
        if (ClockGrammar.DayPart(line, noun) is > 0 and int part)
            return AtTime(line, Of(i, noun + 1, "XXXX-XX-XXT" + TimexNotation.DayParts[part], quant));
        if (some && UnitGrammar.At(line, noun + 1, out bool several) is { } recurring and not TimeUnit.None && !several)
            return Of(i, noun + 2, TimexNotation.Duration(TimexNotation.Figure(which.Value), recurring), quant);
        if (line.Is(noun, "other") && UnitGrammar.At(line, noun + 1, out _) is { } second and not TimeUnit.None)
            return Of(i, noun + 2, TimexNotation.Duration("2", second), quant);
        TimeUnit unit = UnitGrammar.At(line, noun, out bool plural);
        if (unit is not TimeUnit.None && !plural) return AtTime(line, Of(i, noun + 1, TimexNotation.Duration("1", unit), quant));
        if (DurationGrammar.Read(line, noun) is not { Type: TimexType.Duration } length) return null;
        return Of(i, length.End, length.Value, quant);
    }

    /// <summary><c>annually</c>, <c>fortnightly</c>; <c>semi-annually</c> is every six months.</summary>
    private static Timex Frequency(in TokenLine line, int i)
    {
        int value = line.ValueOf(i, WordClass.TimeFrequency), count = Math.Max(1, value / CountOfUnits);
        var unit = (TimeUnit)(value % CountOfUnits);
        bool half = unit == TimeUnit.Year && line.Is(i - 2, "semi", "half") && line.PastHyphen(i - 1) == i;
        string duration =
            half ? TimexNotation.Duration("6", TimeUnit.Month) : TimexNotation.Duration(TimexNotation.Figure(count), unit);
        return Of(half ? i - 2 : i, i + 1, duration, null);
    }

    /// <summary><c>the Daily Herald</c>, <c>the daily said</c>: a newspaper.</summary>
    private static bool IsPaper(in TokenLine line, int i) =>
        line[i].Capitalised ? line[i + 1].Capitalised || line[i - 1] is { Kind: TokenKind.Word, Capitalised: true }
        : (line.Is(i + 1, WordClass.PastVerb)
            || VerbTense.IsRegularPast(line, i + 1)
            || (line[i + 1].Capitalised && line[i - 1].Kind == TokenKind.Word))
            && (line.Is(i - 1, "the")
                || !line.Is(i - 1,
                    WordClass.Determiner | WordClass.Preposition | WordClass.Quantity | WordClass.Adverb | WordClass.Pronoun));

    /// <summary><c>twice a week</c>, <c>three times a year</c>.</summary>
    private static Timex? Times(in TokenLine line, int i)
    {
        if (line[i].Kind == TokenKind.Number && !line.Is(i + 1, "times")) return null;
        Amount count = line.Is(i, "once") ? new(1, i + 1) : line.Is(i, "twice") ? new(2, i + 1) : Numbers.Cardinal(line, i);
        int a = line.Is(i, "once", "twice") ? i + 1 : line.Is(count.End, "times") ? count.End + 1 : -1;
        if (a < 0 || count.Vague || !(line.Is(a, "a", "an") || line.Is(a, "every", "each") || line.Is(a, "per"))) return null;
        TimeUnit unit = UnitGrammar.At(line, a + 1, out bool plural);
        if (unit is TimeUnit.None || plural) return null;
        Timex set = Of(i, a + 2, TimexNotation.Duration("1", unit), null);
        set.Freq = ((int)count.Value).ToString(CultureInfo.InvariantCulture) + "X";
        return set;
    }

    /// <summary>The value of a weekday that recurs: <c>XXXX-WXX-1</c>.</summary>
    public static string EveryWeekday(int weekday) => "XXXX-WXX-" + (char)('0' + weekday);

    /// <summary>Adds the time of day: <c>every Monday at 4 p.m.</c></summary>
    private static Timex AtTime(in TokenLine line, Timex set)
    {
        string value = set.Value!;
        string? day =
            value == "P1D"
                ? "XXXX-XX-XX"
                : value.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal)
                    ? "XXXX-XX-XX"
                    : value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? value : null;
        ClockTime time = day is not null && line.Is(set.End, "at") ? ClockGrammar.Read(line, set.End + 1) : default;
        if (time.End == 0) return set;
        (set.StatedValue, set.End) = (day + "T" + TwoDigits(time.Hour) + ":" + TwoDigits(time.Minute), time.End);
        return set;
    }

    /// <summary><c>the 19th of every month</c>.</summary>
    public static Timex DayOfMonth(int first, int end, int day, string quant) => Of(first, end, "XXXX-XX-" + TwoDigits(day), quant);

    private static Timex Of(int first, int end, string? value, string? quant) =>
        new(first, end, TimexForm.Value, TimexType.Set) { StatedValue = value, Quant = quant };

    private static string TwoDigits(int value) => new([(char)('0' + (value / 10)), (char)('0' + (value % 10))]);
}
