using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads an expression that another may count from or be part of: <c>Monday</c>, <c>October</c>, <c>next month</c>, <c>Christmas</c>.
/// </summary>
internal static class NamedTime
{
    /// <summary>A day, a month, a year or a unit beside today's, named by its own words alone.</summary>
    public static Timex? At(in TokenLine line, int i)
    {
        WordClass classes = line.ClassesOf(i);
        if (line[i].Kind == TokenKind.Number)
            return FigureGrammar.Read(line, i) ?? CalendarGrammar.DayFirst(line, i) ?? YearGrammar.Read(line, i);
        if ((classes & WordClass.Weekday) != 0) return CalendarGrammar.Weekday(line, i);
        if ((classes & WordClass.Month) != 0)
            return CalendarGrammar.MonthFirst(line, i) is { Year: 0 } month
                ? PeriodGrammar.WithYear(line, month)
                : CalendarGrammar.MonthFirst(line, i);
        if ((classes & WordClass.DeicticDay) != 0) return ShiftGrammar.Deictic(line, i);
        int word = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(word, WordClass.TimeShift)) return ShiftGrammar.Shifted(line, i);
        if (word > i && UnitGrammar.At(line, word, out bool plural) is (TimeUnit.Month or TimeUnit.Year) and var unit && !plural)
            return new Timex(i, word + 1, TimexForm.Offset) { Unit = unit };
        if (word == i && line.Is(i, "year") && line[i + 1].Length == 4) return YearGrammar.Read(line, i + 1);
        return HolidayGrammar.Read(line, i);
    }
}
