using System;
using Corpus.Text.Temporal.Notation;
using Corpus.Text.Temporal.Resolution;
using Corpus.Text.Temporal.Tenses;
using static Corpus.Text.Temporal.Notation.TimexNotation;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// Gives expressions their values, in the order of the text, relative to the day of publication or to the current date of the narrative.
/// The past comes first unless the words or the tense decide otherwise. An expression that depends on an unknown day gets no value.
/// </summary>
internal sealed class TimexResolver(Reading reading)
{
    private readonly DateTime? _published = reading.Facts.Published?.Day;

    private readonly StatedTime _stated = new(reading);

    private readonly bool _isNarrative = Genre.IsNarrative(reading.Timexes, reading.Facts.Published?.Day);

    private readonly Story _story = new(reading);

    /// <summary>The last day, month or year named, and its length.</summary>
    private (DateTime Day, TimeUnit Unit)? _narrative;

    /// <summary>The last day named. "The next day" is the day after it, whatever year was named since.</summary>
    private DateTime? _day;

    /// <summary>The last quarter named, which a financial report is about.</summary>
    private (int Year, int Quarter)? _quarter;

    /// <summary>Whether no longer period was named since that quarter.</summary>
    private bool _ofQuarter;

    /// <summary>The weekdays, one bit each, that the article last named as future days.</summary>
    private int _ahead;

    /// <summary>
    /// Finds what the expression means. Returns the expression; for a day alone, a copy in the month that the article names before it.
    /// </summary>
    public Timex Resolve(Timex timex)
    {
        if (timex.Base is { Value: null } other) Resolve(other);
        Timex said = timex.IsDayAlone && timex.Resolved is null && MonthBefore(timex) is { } month ? timex.In(month) : timex;
        if (said.Resolved is null) said.Resolve(Meaning(said));
        if (said != timex) timex.Resolve(said.Resolved!);
        Note(said);
        return said;
    }

    private ResolvedTime Meaning(Timex timex)
    {
        string? value = timex.StatedValue ?? timex.Form switch
        {
            TimexForm.Calendar => Calendar(timex, timex.Tense),
            TimexForm.Offset => Offset(timex),
            _ => null,
        };
        return value is not null && timex.Type is not (TimexType.Duration or TimexType.Set) && TimexRange.Of(value) is { } days
            ? new ResolvedTime(value, days.First, days.Last)
            : new ResolvedTime(value, null, null);
    }

    /// <summary>Makes the days of an expression the current date of the narrative.</summary>
    private void Note(Timex timex)
    {
        // "the year", "the nine months": the report is no longer about the quarter.
        if (timex.Unit >= TimeUnit.Month || Grain(timex) == TimeUnit.Year) _ofQuarter = timex.Value?.IndexOf('Q') > 0;
        if (timex.Quarter > 0) _ofQuarter = true;
        if (timex.Resolved is { Earliest: { } first, Latest: { } last }) Settle(timex, first, last);
        _stated.Note(timex);
    }

    private void Settle(Timex timex, DateTime first, DateTime last)
    {
        if (_isNarrative || _published is null)
            _story.Note(timex, timex.Season > 0 ? TimeUnit.Month : timex.Half > 0 ? TimeUnit.Year : Grain(timex));
        // "the winter 2016 issue" does not move the story.
        bool season = timex.Season > 0 && timex.Line.EndsPhrase(timex.End);
        if ((season ? TimeUnit.Quarter : Grain(timex)) is not TimeUnit.None and var grain) _narrative = (first, grain);
        if (first == last) _day = first;
    }

    /// <summary>The day that an expression counts from.</summary>
    private DateTime? From(Timex timex)
    {
        if (_isNarrative && timex.IsTimeAlone) return _published is null ? null : _day ?? _published;
        if (timex.IsTimeAlone && _stated.DayOf(timex) is { } day) return day;
        if (timex.Anchor != TimexAnchor.Narrative && !(_isNarrative && Story.IsOfStory(timex))) return _published;
        bool ofDay = timex.DayPart > 0 || ((timex.Count != 0 || _narrative?.Unit == TimeUnit.Quarter) && _day is not null);
        if (timex.Form == TimexForm.Offset && timex.Unit <= TimeUnit.Day && ofDay) return _day ?? _published;
        if (_narrative is not { } narrative) return _published;
        // "in 1998; the following April": not one of the year's own months.
        return timex.Shift > 0 && narrative.Unit == TimeUnit.Year ? new DateTime(narrative.Day.Year, 12, 31) : narrative.Day;
    }

    /// <summary>The current year of the narrative; 0 where the article has none.</summary>
    private int YearOfStory(Timex timex, Tense tense) =>
        timex.Shift is not null
            || timex.Anchor != TimexAnchor.Publication
            || (tense == Tense.Future && (_published is null || !TenseReader.IsPastFuture(timex.Line, timex)))
            ? 0
        : _isNarrative ? _story.YearOf(timex)
        : _published is null ? _story.YearNear(timex)
        : 0;

    /// <summary>The value of "that day" where only its month or year was named: <c>1998-10-XX</c>, <c>1998-WXX</c>.</summary>
    private string? Within(Timex timex)
    {
        if (timex.Anchor != TimexAnchor.Narrative
            || timex.Count != 0
            || _narrative is not { } narrative
            || narrative.Unit <= timex.Unit
            || (narrative.Unit == TimeUnit.Quarter && _day is not null)
            || timex.DayPart > 0)
            return null;
        string year = Figures(narrative.Day.Year, 4), month = narrative.Unit <= TimeUnit.Month ? Figures(narrative.Day.Month, 2) : "XX";
        return timex.Unit switch
        {
            TimeUnit.Day => year + "-" + month + "-XX",
            TimeUnit.Week => narrative.Unit == TimeUnit.Year ? year + "-WXX" : null,
            TimeUnit.Month => narrative.Unit == TimeUnit.Year ? year + "-XX" : null,
            _ => null,
        };
    }

    private static TimeUnit Grain(Timex timex) =>
        timex.Form == TimexForm.Offset || timex.Unit == TimeUnit.Week ? timex.Unit
        : timex.Day > 0 || timex.Weekday > 0 || timex.Holiday is not null ? TimeUnit.Day
        : timex.Month > 0 ? TimeUnit.Month
        : timex.Quarter > 0 ? TimeUnit.Quarter
        : timex.YearSpan == 1 && timex.Season == 0 && timex.Half == 0 ? TimeUnit.Year
        : TimeUnit.None;

    private string? Calendar(Timex timex, Tense tense)
    {
        if (timex.YearSpan == 100) return Figures(timex.Year / 100, 2);
        if (timex.YearSpan == 10) return Figures(timex.Year / 10, 3);
        if (timex.IsDayAlone) return null;
        int year = YearSaid(timex);
        if (year == 0) year = _stated.YearOf(timex, tense);
        if (year == 0) year = YearOfStory(timex, tense);
        if (timex.Day > 0 || timex.Holiday is not null)
        {
            DateTime? day =
                year > 0 ? NearestYear.DayIn(timex, year)
                : (_stated.PlannedBefore(timex, tense) ?? From(timex)) is { } near ? NearestYear.OfDay(timex, near, tense)
                : null;
            if (day is not { } date) return null;
            // The weekend beside a holiday lies before it where the holiday is a Monday or a Tuesday.
            if (timex.Unit == TimeUnit.Weekend) return Week(CalendarMath.WeekdayOf(date) < 3 ? CalendarMath.Add(date, -7) : date) + "-WE";
            return timex.Unit == TimeUnit.Week ? Week(date) : WithTime(timex, Iso(date));
        }
        if (timex.Weekday > 0) return Weekday(timex, tense) is { } weekday ? WithTime(timex, Iso(weekday)) : null;
        DateTime? planned = _stated.PlannedBefore(timex, tense);
        if (year == 0 && (planned ?? From(timex)) is { } now) year = NearestYear.OfPeriod(timex, now, tense, planned is not null);
        if (year == 0) return null;
        if (timex.Quarter > 0 && (_published is not { } today || new DateTime(year, (3 * timex.Quarter) - 2, 1) <= today))
            _quarter = (year, timex.Quarter);
        return Figures(year, 4)
            + (timex.Month > 0 ? "-" + Figures(timex.Month, 2)
            : timex.Quarter > 0 ? "-Q" + Figures(timex.Quarter, 1)
            : timex.Half > 0 ? "-H" + Figures(timex.Half, 1)
            : timex.Season > 0 ? "-" + Seasons[timex.Season]
            : "");
    }

    /// <summary>
    /// The month named before a day alone, or the next month where the day lies before the last one: <c>on 28 May … on the 3rd</c>; null
    /// where none is named.
    /// </summary>
    private DateTime? MonthBefore(Timex timex)
    {
        if (_narrative is not { Unit: <= TimeUnit.Month } told || !(_isNarrative || _stated.IsInParagraphOf(timex))) return null;
        return told.Unit < TimeUnit.Month && timex.Day < told.Day.Day ? CalendarMath.AddMonths(told.Day, 1) : told.Day;
    }

    /// <summary>The year that an expression states, or that the words joined to it state; 0 where there is none.</summary>
    private int YearSaid(Timex timex) =>
        timex.Year > 0 ? timex.Year
        : timex.SharedYear > 0 ? timex.SharedYear
        : YearFollowed(timex) is > 0 and var followed ? followed
        : timex.YearShift is { } shift && From(timex) is { } day ? day.Year + shift
        : 0;

    /// <summary>
    /// The year of the other end of a range, or the next where the range crosses a year's end: February in <c>December 2020 to
    /// February</c>; 0 where there is no other end.
    /// </summary>
    private static int YearFollowed(Timex timex) =>
        timex is { Month: > 0, YearShift: null, Shift: null }
            && timex.Follows is { Form: TimexForm.Calendar, Earliest: { } start } first
            && (first.Month > 0 || first.IsDayAlone)
            ? start.Year + (timex.Month < (first.Month > 0 ? first.Month : start.Month) ? 1 : 0)
            : 0;

    private DateTime? Weekday(Timex timex, Tense tense)
    {
        if (timex.Follows is { IsWeekdayAlone: true, Earliest: { } start } first && first.Weekday != timex.Weekday)
            return CalendarMath.Add(start, ((timex.Weekday - CalendarMath.WeekdayOf(start) + 6) % 7) + 1);
        if (_isNarrative && _published is not null && _day is { } told && timex is { Shift: null, WeekShift: null })
            return CalendarMath.Add(told, (timex.Weekday - CalendarMath.WeekdayOf(told) + 7) % 7);
        if (From(timex) is not { } now) return null;
        int back = (CalendarMath.WeekdayOf(now) - timex.Weekday + 7) % 7;
        if ((timex.WeekShift ?? _stated.WeekOf(timex)) is { } week && (week != 0 || tense == Tense.Unknown))
            return CalendarMath.Add(CalendarMath.MondayOf(now), (7 * week) + timex.Weekday - 1);
        if (timex.Shift is { } shift and not 0)
            return CalendarMath.Add(now, shift < 0 ? -(back == 0 ? 7 : back) + (7 * (shift + 1)) : 7 - back + (7 * (shift - 1)));
        // "will vote on Thursday", and further down "Thursday's election".
        int bit = 1 << timex.Weekday;
        if (tense == Tense.Unknown && (_ahead & bit) != 0) tense = Tense.Future;
        _ahead = tense == Tense.Future ? _ahead | bit : tense == Tense.Past ? _ahead & ~bit : _ahead;
        return CalendarMath.Add(now, tense == Tense.Future && back != 0 ? 7 - back : -back);
    }

    private string? Offset(Timex timex)
    {
        if (timex.Vague) return timex.Count < 0 ? "PAST_REF" : "FUTURE_REF";
        if (timex.Base is { } other) return BaseDistance.ValueOf(timex, other);
        if (timex.Close is { } close)
        {
            if (close.Value is null) Resolve(close);
            return close.Latest is { } end ? OfUnit(timex.Unit, end) : null;
        }
        if (timex.Anchor == TimexAnchor.Quarter
            || (timex.Anchor == TimexAnchor.Period && _ofQuarter)
            || (timex.Unit == TimeUnit.Year && timex.Count == -1 && _quarter is not null && IsYearBack(timex)))
            return Quarter(timex);
        if (From(timex) is not { } from || IsFromUnknownDay(timex)) return null;
        // "the same month of 2021"
        if (timex.Year > 0) from = CalendarMath.AddMonths(from, 12 * (timex.Year - from.Year));
        else if (timex.YearShift is { } years) from = CalendarMath.AddMonths(from, 12 * years);
        else if (Within(timex) is { } part) return part;
        var count = (int)timex.Count;
        bool whole = count == timex.Count;
        switch (timex.Unit)
        {
            case TimeUnit.Century when !whole: return Figures(CalendarMath.AddMonths(from, (int)(1200 * timex.Count)).Year, 4);
            case TimeUnit.Century: return Figures(CalendarMath.AddMonths(from, 1200 * count).Year / 100, 2);
            case TimeUnit.Decade when count == 0: return Figures(from.Year / 10, 3);
            case TimeUnit.Decade: return Figures(CalendarMath.AddMonths(from, (int)(120 * timex.Count)).Year, 4);
            case TimeUnit.Year:
                return whole
                ? Figures(CalendarMath.AddMonths(from, 12 * count).Year, 4)
                : Month(CalendarMath.AddMonths(from, (int)(12 * timex.Count)));
            case TimeUnit.Quarter: return OfUnit(timex.Unit, CalendarMath.AddMonths(from, 3 * count));
            case TimeUnit.Month: return OfUnit(timex.Unit, CalendarMath.AddMonths(from, count));
            case TimeUnit.Week: return OfUnit(timex.Unit, CalendarMath.Add(from, (int)(7 * timex.Count)));
            case TimeUnit.Weekend:
                // "over the weekend", from Monday to Friday, is the last one; "this weekend" is so no later than Tuesday.
                int lastly = timex.Shift is null ? 5 : 2;
                int today = CalendarMath.WeekdayOf(from);
                bool behind = timex.Shift is null || today == 1 ? timex.Tense != Tense.Future : timex.Tense == Tense.Past;
                int back = timex.Count == 0 && behind && today <= lastly ? 7 : 0;
                return Week(CalendarMath.Add(from, (7 * count) - back)) + "-WE";
            // "will leave at four in the morning": the next one.
            case TimeUnit.Day when count == 0
                && timex.DayPart == 1
                && timex.Bare
                && timex.Tense == Tense.Future:
                return WithTime(timex, Iso(CalendarMath.Add(from, 1)));
            case TimeUnit.Day: return WithTime(timex, Iso(CalendarMath.Add(from, count)));
            default: return TimexNotation.DurationOf(timex);
        }
    }

    /// <summary>Whether it counts days from a year of which no day was named: <c>She died in 1793, and he died the next day</c>.</summary>
    private bool IsFromUnknownDay(Timex timex) =>
        timex is { Anchor: TimexAnchor.Narrative, Unit: TimeUnit.Day, Count: not 0 } && _day is null && _narrative?.Unit == TimeUnit.Year;

    /// <summary>Whether the expression is "a year earlier" and not "last year".</summary>
    private static bool IsYearBack(Timex timex) => timex.Line.Is(timex.End - 1, "earlier", "ago");

    /// <summary>
    /// The quarter that a report is about, or the same quarter in an earlier year; without one, the quarter before publication.
    /// </summary>
    private string? Quarter(Timex timex)
    {
        if (_quarter is null && timex.Unit == TimeUnit.Year) return _published is { } day ? Figures(day.Year + (int)timex.Count, 4) : null;
        if (_quarter is null && _published is { } now)
        {
            DateTime before = CalendarMath.AddMonths(now, -3);
            _quarter = (before.Year, ((before.Month - 1) / 3) + 1);
        }
        if (_quarter is not { } quarter) return null;
        return Figures(quarter.Year + (timex.Unit == TimeUnit.Year ? (int)timex.Count : 0), 4) + "-Q" + Figures(quarter.Quarter, 1);
    }
}
