using System;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// Keeps the time that earlier words state for an expression. The year that opens a sentence holds for the days behind it: <c>In 2019 the
/// vote was held on Oct. 9</c>. The year of an event holds for the sentences that follow: <c>The miners walked out in June 1921. They went
/// back in October</c>.
/// </summary>
internal sealed class StatedTime(Reading reading)
{
    /// <summary>How many tokens a statement reaches, at most.</summary>
    private const int Reach = 60;

    /// <summary>A month this many months before the last one named belongs to the next year.</summary>
    public const int MonthsBack = 8;

    /// <summary>From this many years before publication on, an event starts a story, and the dates that follow belong to it.</summary>
    private const int YearsOfStory = 2;

    /// <summary>What began this many years before publication has most likely ended.</summary>
    private const int YearsOfHistory = 25;

    private static readonly PhraseList Origins = new("OriginVerb", Lexicon.English);

    /// <summary>The period that the sentence is about.</summary>
    private Timex? _period;

    /// <summary>The expression before this one.</summary>
    private Timex? _last;

    /// <summary>The date of the event that the paragraph is about. Each date that counts from it moves it on.</summary>
    private StoryDate? _story;

    /// <summary>The date of an event.</summary>
    /// <param name="Line">The line that tells it.</param>
    /// <param name="Day">The first day of the date.</param>
    /// <param name="Grain">Whether it is a day, a month or a year.</param>
    /// <param name="End">Just past the last token of the date.</param>
    private readonly record struct StoryDate(TokenLine Line, DateTime Day, TimeUnit Grain, int End);

    /// <summary>The year that earlier words state for an expression; 0 where there is none.</summary>
    public int YearOf(Timex timex, Tense tense)
    {
        if (timex is not { Form: TimexForm.Calendar, Year: 0, Shift: null, YearShift: null, Anchor: TimexAnchor.Publication }
            || timex.IsWeekdayAlone)
            return 0;
        int year =
            Period(timex) is { Earliest: { } start } period
                && !(tense == Tense.Future && !period.IsAhead && TenseReader.SaysWill(timex.Line, period.End, timex.First))
                ? After(timex, start.Year, period.Month)
                : OfStory(timex, tense);
        return year > 0
            && timex is { Weekday: > 0, Day: > 0 }
            && CalendarMath.Day(year, timex.Month, timex.Day) is { } day
            && CalendarMath.WeekdayOf(day) != timex.Weekday
            ? 0
            : year;
    }

    /// <summary>Whether the last expression stands in the same paragraph.</summary>
    public bool IsInParagraphOf(Timex timex) => _last?.Line.First == timex.Line.First;

    /// <summary>The week of the sentence, relative to the week of publication: <c>Last week the council met on Tuesday</c>.</summary>
    public int? WeekOf(Timex weekday) =>
        weekday is { IsWeekdayAlone: true, Shift: null, WeekShift: null }
            && Period(weekday, TimeUnit.Week) is { Form: TimexForm.Offset, Anchor: TimexAnchor.Publication } week
            ? (int)week.Count
            : null;

    /// <summary>Records an expression that has its value.</summary>
    public void Note(Timex timex, DateTime? published)
    {
        if (StatesPeriod(timex)) _period = timex;
        _last = timex;
        if (timex is not { Earliest: { } day } || timex.Type is TimexType.Duration or TimexType.Set) return;
        TimeUnit grain = timex.Day > 0 || timex.Holiday is not null ? TimeUnit.Day : TimeUnit.Month;
        bool partOfYear = timex.Form == TimexForm.Calendar && (timex.Month > 0 || timex.Season > 0 || timex.Holiday is not null);
        if (SetsScene(timex))
            _story = new(timex.Line, day, TimeUnit.Year, timex.End);
        else if (timex.SaysYear && partOfYear && published is { } today && day.Year <= today.Year - YearsOfStory)
            _story = TellsEvent(timex, today.Year - day.Year) ? new(timex.Line, day, grain, timex.End) : null;
        else if (Genre.IsDeictic(timex) || _story?.Line.First != timex.Line.First || timex.Value is { Length: 4 })
            _story = null;
        else if (partOfYear)
            _story = new(timex.Line, day, grain, timex.End);
    }

    /// <summary>Whether a sentence only names the year of what follows: <c>It was 2008.</c></summary>
    private static bool SetsScene(Timex timex) =>
        timex is { SaysYear: true, Month: 0, Season: 0, Quarter: 0, Half: 0 }
            && timex.Line.Is(timex.First - 1, "was", "is")
            && timex.Line.Is(timex.First - 2, "it", "year")
            && (timex.Line.Is(timex.End, '.') || timex.Line.Is(timex.End, ',') || timex.Line.Is(timex.End, ';'));

    /// <summary>The day named before a time in the sentence: <c>The flight left on Tuesday from Carrow at 18:00</c>.</summary>
    public DateTime? DayOf(Timex time) =>
        _last is { IsOfOneDay: true, IsTimeAlone: false, Earliest: { } day } last
            && last.Line.First == time.Line.First
            && time.First - last.End <= Reach / 4
        && (last.Type == TimexType.Time || time.Line.Is(time.First - 1, WordClass.Preposition))
        && reading.SentenceOf(last.First).First == reading.SentenceOf(time.First).First
            ? day
            : DayOfStory(time);

    /// <summary>The last day of the paragraph's story: <c>The balloon rose on 2 August 1859. At noon it was over the lake</c>.</summary>
    private DateTime? DayOfStory(Timex time) =>
        _story is { Grain: TimeUnit.Day } story
            && story.Line.First == time.Line.First
            && time.First - story.End <= Reach
            && TenseReader.Of(time.Line, time) == Tense.Past
            ? story.Day
            : null;

    /// <summary>
    /// The year of an expression that follows a month of <paramref name="year"/>: that year, or the next where its month lies far before.
    /// </summary>
    /// <param name="timex">The expression.</param>
    /// <param name="year">The year of the date before it.</param>
    /// <param name="month">The month of that date; 0 where only a year was named.</param>
    public static int After(Timex timex, int year, int month)
    {
        if (timex.Month == 0 && timex.Season == 0 && timex.Holiday is null) return year;
        // A winter belongs to the year it begins in.
        if (timex.Season == 4 && month is 1 or 2) return year - 1;
        if (timex.Season > 0) return month - (timex.Season * 3) >= MonthsBack - 1 ? year + 1 : year;
        int later = timex.Holiday is not null ? NearestYear.DayIn(timex, year)?.Month ?? 0 : timex.Month;
        return later > 0 && month - later >= MonthsBack ? year + 1 : year;
    }

    /// <summary>The period that the sentence states, where it still holds for the expression.</summary>
    private Timex? Period(Timex timex, TimeUnit unit = TimeUnit.Year)
    {
        if (_last is { } last && IsOf(last, unit) && Touches(last, timex)) return last;
        if (_period is not { } period || !IsOf(period, unit) || period.Line.First != timex.Line.First || timex.First - period.End > Reach)
            return null;
        if (reading.SentenceOf(period.First).First != reading.SentenceOf(timex.First).First) return null;
        // "In 2019 rents fell, according to a study released on Earth Day"; "Last week it met, and on Monday it resigned"
        for (int i = period.End; i < timex.First; i++)
            if (timex.Line.Is(i, ';') || timex.Line.Is(i, "according") || (unit == TimeUnit.Week && timex.Line.Is(i, "and", "that")))
                return null;
        return period;
    }

    private static bool IsOf(Timex timex, TimeUnit unit) =>
        unit == TimeUnit.Week
            ? timex is { Form: TimexForm.Offset, Unit: TimeUnit.Week }
            : timex.SaysYear || timex is { Form: TimexForm.Offset, Unit: TimeUnit.Year, Base: null, Value.Length: 4 };

    /// <summary>Whether a comma and a preposition stand between: <c>last year, on Feb. 3</c>.</summary>
    private static bool Touches(Timex period, Timex timex)
    {
        if (period.Line.First != timex.Line.First || period.Month > 0 || !timex.Line.Is(period.End, ',')) return false;
        int i = period.End + 1;
        return (timex.Line.Is(i, WordClass.TimeLead) || timex.Line.Is(i, "on")) && i + 1 == timex.First;
    }

    /// <summary>
    /// Whether the expression opens its sentence or clause, and so holds for what follows: <c>In 2019 the vote</c>, <c>but last year
    /// it</c>.
    /// </summary>
    private bool StatesPeriod(Timex timex)
    {
        if (!IsOf(timex, TimeUnit.Year) && !IsOf(timex, TimeUnit.Week)) return false;
        TokenLine line = timex.Line;
        int i = timex.First - 1;
        // "For most of 2021 it was shut"
        if (line.Is(i, "of"))
        {
            if (!line.Is(i - 1, "most", "much") && !line.Is(i - 1, "all", "part") && !line.Is(i - 1, "half")) return false;
            i -= 2;
        }
        if (line.Is(i, WordClass.Preposition | WordClass.TimeLead)) i--;
        else if (timex.Form == TimexForm.Calendar && !line.Is(timex.First, WordClass.TimePart)) return false;
        if (line.Is(i, WordClass.TimePart) || line.Is(i, WordClass.Adverb)) i--;
        if (line.Is(i, WordClass.Conjunction)) i--;
        return i < line.First || reading.SentenceOf(timex.First).First > i || line.Is(i, ';') || line.Is(i, ':');
    }

    /// <summary>The year of the paragraph's story, where the expression continues it.</summary>
    private int OfStory(Timex timex, Tense tense)
    {
        if (_story is not { } story || story.Line.First != timex.Line.First || tense == Tense.Future) return 0;
        (int month, int day) = timex.Holiday is not null && NearestYear.DayIn(timex, story.Day.Year) is { } holiday
            ? (holiday.Month, holiday.Day)
            : (timex.Season > 0 ? timex.Season * 3 : timex.Month, timex.Day);
        if (month == 0) return 0;
        // "was signed in March 2010; it has since been changed"
        for (int i = story.End; i < timex.First; i++)
            if (i > story.End + Reach || timex.Line.Is(i, "has", "have") || timex.Line.Is(i, "is", "are")) return 0;
        // A season lasts two months more.
        int last = timex.Season > 0 ? month + 2 : month;
        bool later = story.Grain == TimeUnit.Year
            || last > story.Day.Month
            || (last == story.Day.Month && story.Grain == TimeUnit.Day && day > story.Day.Day);
        return later ? story.Day.Year : story.Day.Month - month >= MonthsBack ? story.Day.Year + 1 : 0;
    }

    /// <summary>
    /// Whether a date is the time of an event: it follows a verb in the past, and is neither the start of something that still exists
    /// (<c>founded in June 1921</c>) nor the date of a thing (<c>a letter of March 1847</c>).
    /// </summary>
    /// <param name="timex">The date.</param>
    /// <param name="yearsAgo">How many years before publication it lies; 0 where that is not known.</param>
    public static bool TellsEvent(Timex timex, int yearsAgo = 0)
    {
        TokenLine line = timex.Line;
        if (!line.Is(timex.First - 1, "in", "on")
            && !line.Is(timex.First - 1, "by", "until")
            && !line.Is(timex.First - 1, "from")
            && timex.First > line.First)
            return false;
        if (line.Is(timex.End, ')') || TenseReader.Of(line, timex) != Tense.Past) return false;
        for (int i = timex.First - 1; i > timex.First - 7 && i >= line.First; i--)
            if (Origins.Match(line.Tokens, i, line.End, out string ends) > 0 && (ends.Length == 0 || yearsAgo < YearsOfHistory))
                return false;
        return true;
    }
}
