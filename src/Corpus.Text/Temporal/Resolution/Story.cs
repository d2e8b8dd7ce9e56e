using System;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// Keeps the current date of a narrative: the last date that it named. A date in passing does not change it: <c>the Treaty of Pell
/// (1868)</c>, <c>the fort, built in 1790</c>.
/// </summary>
internal sealed class Story(Reading reading)
{
    /// <summary>A year alone that lies this many years before the current one is named in passing.</summary>
    private const int YearsBack = 5;

    /// <summary>How many tokens back a bracket is looked for.</summary>
    private const int LongestBracket = 12;

    /// <summary>With this many years, the whole article is a narrative; with fewer, only some of its paragraphs may be.</summary>
    private const int YearsOfLongStory = 10;

    /// <summary>How many paragraphs after its last date such a narrative ends.</summary>
    private const int ParagraphsApart = 2;

    private readonly bool _isTimeless = Genre.IsTimeless(reading.Timexes);

    private (DateTime Day, TimeUnit Unit, int Paragraph)? _told;

    /// <summary>The year last named in passing. Named again, it becomes the current year.</summary>
    private int _aside;

    private int _years;

    /// <summary>Whether an expression in a narrative counts from its current date: <c>the end of the year</c>; not <c>today</c>.</summary>
    public static bool IsOfStory(Timex timex) => timex is { Form: TimexForm.Offset, Count: 0, Shift: null, Unit: > TimeUnit.Day };

    /// <summary>The year of a date without one in a narrative; 0 before the narrative begins and after it ends.</summary>
    public int YearOf(Timex timex) =>
        _told is { } told && (_years >= YearsOfLongStory || reading.ParagraphOf(timex.First) - told.Paragraph <= ParagraphsApart)
            ? OfWeekday(timex, ArticleTime.After(timex, told.Day.Year, told.Unit <= TimeUnit.Month ? told.Day.Month : 0))
            : 0;

    /// <summary>The year, or the one before or after it in which the weekday is right: <c>Friday, 16 December</c>.</summary>
    private static int OfWeekday(Timex timex, int year)
    {
        if (timex.Weekday == 0 || timex.Day == 0) return year;
        foreach (int other in (int[])[year, year + 1, year - 1])
            if (CalendarMath.Day(other, timex.Month, timex.Day) is { } day && CalendarMath.WeekdayOf(day) == timex.Weekday) return other;
        return year;
    }

    /// <summary>The year that puts a month nearest to the last month named, where the day of publication is unknown; or 0.</summary>
    public int YearNear(Timex timex)
    {
        if (_told is not { Unit: <= TimeUnit.Month, Day: var day, Paragraph: var paragraph } || timex.Month == 0) return 0;
        if (!_isTimeless && reading.ParagraphOf(timex.First) != paragraph) return 0;
        int months = timex.Month - day.Month;
        return day.Year + (months < -6 ? 1 : months > 6 ? -1 : 0);
    }

    /// <summary>Records a date that has its value.</summary>
    public void Note(Timex timex, TimeUnit grain)
    {
        if (timex.SaysYear) _years++;
        // What follows a season is told from its last month: "in the winter of 1962-63. In May" is May 1963.
        DateTime? first = timex.Season > 0 ? timex.Latest : timex.Earliest;
        if (grain == TimeUnit.None || first is not { } day || !Moves(timex)) return;
        _told = (day, grain, reading.ParagraphOf(timex.First));
    }

    private bool Moves(Timex timex)
    {
        if (reading.Facts.Published is null
            && timex.SaysYear
            && ((timex.Month == 0 && timex.Season == 0)
                || !ParagraphStory.TellsEvent(timex, _isTimeless && timex.Day > 0 ? ArticleTime.YearsOfHistory : 0)))
            return false;
        if (!timex.SaysYear)
            return timex.Tense != Tense.Future
                && (timex.Anchor == TimexAnchor.Narrative || timex.Form == TimexForm.Calendar ? !Genre.IsDeictic(timex) : IsOfStory(timex));
        if (!IsAside(timex, _told?.Day.Year ?? 0) || _aside == timex.Year) return true;
        _aside = timex.Year;
        return false;
    }

    private static bool IsAside(Timex timex, int year)
    {
        TokenLine line = timex.Line;
        int before = timex.First - 1;
        if (line.Is(before, "since")
            || line.Is(before, "planned")
            || (line.Is(before - 1, "planned") && line.Is(before, WordClass.Preposition)))
            return true;
        if (timex.Month == 0 && timex.Year <= year - YearsBack && !Opens(line, timex)) return true;
        for (int i = before; i > before - LongestBracket && i >= line.First && !line.Is(i, ')'); i--)
            if (line.Is(i, '(')) return true;
        return false;
    }

    /// <summary>Whether the year opens its sentence.</summary>
    private static bool Opens(in TokenLine line, Timex timex)
    {
        int i = line.Is(timex.First - 1, WordClass.Preposition | WordClass.TimeLead) ? timex.First - 2 : timex.First - 1;
        return i < line.First || line.Is(i, '.');
    }
}
