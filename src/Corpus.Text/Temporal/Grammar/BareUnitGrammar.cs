using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads units without a number: <c>for weeks</c>, <c>year-end</c>.</summary>
internal static class BareUnitGrammar
{
    /// <summary><c>for weeks</c>, <c>in years</c>, <c>months of rain</c>, <c>weeks later</c>; <c>year-long</c>, <c>year-end</c>.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        TimeUnit unit = UnitGrammar.At(line, i, out bool plural);
        if (unit == TimeUnit.Year && DistanceGrammar.YearAgo(line, i) is { } ago) return ago;
        if (line.Is(i, "day") && ShiftGrammar.Deictic(line, i) is { } day) return day;
        int hyphen = line.PastHyphen(i + 1);
        if (hyphen > i + 1 && line.Is(hyphen, "long") && unit >= TimeUnit.Hour)
            return new Timex(i, hyphen + 1, TimexForm.Value, TimexType.Duration)
            { Unit = unit, Vague = plural, StatedValue = TimexNotation.Duration(plural ? "X" : "1", unit) };
        // "year-end 1989", "by year end", "by week's end"
        int last =
            line.Is(i + 1, "'s") || (line.Is(i + 1, "end") && line.Is(i - 1, "by", "at"))
                ? i + (line.Is(i + 1, "end") ? 1 : 2)
                : unit == TimeUnit.Year && hyphen > i + 1 ? hyphen : -1;
        if (unit >= TimeUnit.Week && !plural && line.Is(last, "end") && !line.Is(i - 1, "the"))
        {
            if (unit != TimeUnit.Year || YearGrammar.Read(line, last + 1) is not { } end)
                end = new Timex(i, last + 1, TimexForm.Offset) { Unit = unit };
            (end.First, end.Mod) = (i, "END");
            return end;
        }
        if (!plural || unit < TimeUnit.Minute) return null;
        Timex length = DurationGrammar.Vague(i, i + 1, unit);
        if (DistanceGrammar.Behind(line, length, i + 1) is { } distance) return distance;
        bool led = line.Is(i - 1, "for", "within") || (unit >= TimeUnit.Day && line.Is(i - 1, "in", "after"));
        bool of = unit is >= TimeUnit.Week and not TimeUnit.Quarter && line.Is(i + 1, "of") && !line.Is(i - 1, WordClass.Determiner);
        return led || of ? length : null;
    }
}
