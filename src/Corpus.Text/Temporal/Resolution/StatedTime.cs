using System;
using Corpus.Text.Statements;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// The time that earlier words state for an expression: the period of its sentence (<see cref="SentencePeriod"/>), else the story of its
/// paragraph (<see cref="ParagraphStory"/>).
/// </summary>
internal sealed class StatedTime
{
    /// <summary>How many tokens a day reaches a time behind it, at most.</summary>
    private const int Reach = 15;

    private readonly Reading _reading;
    private readonly ArticleTime _time;
    private readonly SentencePeriod _period;
    private readonly ParagraphStory _story;

    /// <summary>The expression before this one.</summary>
    private Timex? _last;

    /// <summary>The last time that got its day from the sentence, and that day.</summary>
    private (Timex Time, DateTime Day)? _timed;

    public StatedTime(Reading reading)
    {
        _time = new ArticleTime(reading);
        _period = new SentencePeriod(reading, _time);
        _story = new ParagraphStory(reading, _time, _period);
        _reading = reading;
    }

    /// <summary>The year that earlier words state for an expression; 0 where there is none.</summary>
    public int YearOf(Timex timex, Tense tense)
    {
        if (timex is not { Form: TimexForm.Calendar, Year: 0, Shift: null, YearShift: null, Anchor: TimexAnchor.Publication }
            || timex.IsWeekdayAlone)
            return 0;
        int year =
            _period.Of(timex, _last) is { Earliest: { } start } period
                && !(tense == Tense.Future && !_period.IsAhead(period) && TenseReader.SaysWill(timex.Line, period.End, timex.First))
                ? ArticleTime.After(timex, start.Year, period.Holiday is null ? period.Month : start.Month)
                : YearBefore(timex) is > 0 and var before ? before
                : _story.YearOf(timex, tense);
        return year > 0
            && timex is { Weekday: > 0, Day: > 0 }
            && CalendarMath.Day(year, timex.Month, timex.Day) is { } day
            && CalendarMath.WeekdayOf(day) != timex.Weekday
            ? 0
            : year;
    }

    /// <summary>
    /// The year of what had happened before a date of the sentence: <c>The dam broke on 3 July 2007; it had begun to rain on 29 June</c>.
    /// </summary>
    private int YearBefore(Timex timex)
    {
        if (_last is not { SaysYear: true, Month: > 0, Earliest: { } day } last || timex.Month == 0 || !_time.IsInSentenceOf(last, timex))
            return 0;
        TokenLine line = timex.Line;
        for (int i = timex.First - 1; i > last.End && !line.Is(i, ',') && !line.Is(i, ';'); i--)
            if (line.Is(i, "had") && (line.Is(i + 1, "been") || VerbForms.IsPast(line, i + 1)))
                return timex.Month < day.Month || (timex.Month == day.Month && (last.Day == 0 || timex.Day <= last.Day))
                    ? day.Year
                    : day.Year - 1;
        return 0;
    }

    /// <summary>Whether the last expression stands in the same paragraph.</summary>
    public bool IsInParagraphOf(Timex timex) => _last?.Line.First == timex.Line.First;

    /// <summary>The week of the sentence, relative to the week of publication: <c>Last week the council met on Tuesday</c>.</summary>
    public int? WeekOf(Timex weekday) =>
        weekday is { IsWeekdayAlone: true, Shift: null, WeekShift: null }
            && _period.Of(weekday, _last, TimeUnit.Week) is { Form: TimexForm.Offset, Anchor: TimexAnchor.Publication } week
            ? (int)week.Count
            : null;

    /// <summary>
    /// The planned day that another plan follows: March is that of the next year in <c>will close in November and reopen in March</c>.
    /// </summary>
    public DateTime? PlannedBefore(Timex timex, Tense tense)
    {
        if (tense != Tense.Future
            || timex is not { Anchor: TimexAnchor.Publication, Shift: null }
            || _last is not { Form: TimexForm.Calendar, Tense: Tense.Future, IsWeekdayAlone: false, Earliest: { } planned } last
            || !_time.IsInSentenceOf(last, timex)
            || !timex.Line.Is(last.End, "and")
            || !(_reading.Facts.Published?.Day < planned))
            return null;
        return planned;
    }

    /// <summary>The day named before a time in the sentence: <c>The flight left on Tuesday from Carrow at 18:00</c>.</summary>
    public DateTime? DayOf(Timex time)
    {
        if (_last is not { } last
            || !_time.IsInSentenceOf(last, time)
            || time.First - last.End > Reach
            || !(last.Type == TimexType.Time || time.Line.Is(time.First - 1, WordClass.Preposition)))
            return _story.DayOf(time);
        // "On Tuesday polls open at 7 a.m. and close at 8 p.m."
        DateTime? day = last is { IsOfOneDay: true, IsTimeAlone: false } ? last.Earliest : _timed?.Time == last ? _timed?.Day : null;
        if (day is { } said) _timed = (time, said);
        return day ?? _story.DayOf(time);
    }

    /// <summary>Records an expression that has its value.</summary>
    public void Note(Timex timex)
    {
        _period.Note(timex);
        _last = timex;
        _story.Note(timex);
    }
}
