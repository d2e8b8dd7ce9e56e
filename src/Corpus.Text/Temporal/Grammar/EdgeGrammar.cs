using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads an expression with a word before it that means its start, its middle, its end, or "about".</summary>
internal static class EdgeGrammar
{
    /// <summary>
    /// <c>early 1990</c>, <c>late last week</c>, <c>mid-June</c>, <c>earlier in the week</c>, <c>the end of the year</c>.
    /// </summary>
    public static Timex? Part(in TokenLine line, int i)
    {
        int next = line.PastHyphen(i + 1);
        bool noun = line.Is(i, "beginning", "end") || line.Is(i, "start", "middle");
        if (noun)
        {
            if (!line.Is(next, "of")) return null;
            next++;
        }
        else if (line.Is(next, "in", "on"))
        {
            next++;
        }
        Timex? whole = null;
        bool the = line.Is(next, "the");
        TimeUnit unit = UnitGrammar.At(line, the ? next + 1 : next, out bool plural);
        if (the && unit >= TimeUnit.Day && !plural) whole = new Timex(next, next + 2, TimexForm.Offset) { Unit = unit };
        if (noun && unit is TimeUnit.Month or TimeUnit.Year && !plural && !the)
            whole = new Timex(next, next + 1, TimexForm.Offset) { Unit = unit };
        if (whole is null && line.Is(next, WordClass.Season) && !noun && line.Is(i - 1, "the"))
            whole =
                PeriodGrammar.WithYear(line,
                    new Timex(next, next + 1, TimexForm.Calendar) { Season = line.ValueOf(next, WordClass.Season) });
        if (!noun && (the || line.Is(i - 1, "in"))) whole ??= TimeGrammar.PartOfDay(line, next, the ? next + 1 : next);
        if (line.Is(i, "mid")) whole ??= TimeGrammar.DayPartOf(line, next);
        // A part of a part is not read, because it would nest without end.
        if (line.Is(next, WordClass.TimePart) || (the && line.Is(next + 1, WordClass.TimePart))) return null;
        whole ??= TimexGrammar.Match(line, next);
        if (whole is null || whole.Mod is not null || whole.Type is TimexType.Duration or TimexType.Set || whole.Value is not null)
            return null;
        whole.First = i;
        whole.Mod = TimexNotation.Parts[line.ValueOf(i, WordClass.TimePart)];
        return whole;
    }

    /// <summary><c>around noon</c>, <c>about 7:15 p.m.</c>, <c>around Nov. 1</c>.</summary>
    public static Timex? About(in TokenLine line, int i)
    {
        if (!line.Is(i, "about", "around")) return null;
        Timex? day = line.Is(i, "around") && CalendarGrammar.MonthFirst(line, i + 1) is { Day: > 0 } date ? date : null;
        if ((TimeGrammar.Clock(line, i + 1) ?? day) is not { } time) return null;
        time.First = i;
        time.Mod = "APPROX";
        return time;
    }
}
