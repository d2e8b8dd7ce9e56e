using System;
using Corpus.Text.Statements;
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
    public const int YearsOfHistory = 25;

    /// <summary>How many words the name of an event may have before its noun: <c>the great coal strike of 1926</c>.</summary>
    private const int LongestName = 4;

    private static readonly PhraseList Origins = new("OriginVerb", Lexicon.English);

    private static readonly PhraseList Events = new("PastEvent", Lexicon.English);

    private readonly bool _isTimeless = Genre.IsTimeless(reading.Timexes);

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
    /// <param name="Chronicle">
    /// Whether the line is one of a chronicle, which may tell it in the present: <c>1788: The king visits</c>.
    /// </param>
    /// <param name="OfYear">Whether only a year is told, so that only a date that opens its sentence goes on: <c>By October</c>.</param>
    private readonly record struct StoryDate(
        TokenLine Line, DateTime Day, TimeUnit Grain, int End, bool Chronicle = false, bool OfYear = false);

    /// <summary>The last time that got its day from the sentence, and that day.</summary>
    private (Timex Time, DateTime Day)? _timed;

    /// <summary>The year that earlier words state for an expression; 0 where there is none.</summary>
    public int YearOf(Timex timex, Tense tense)
    {
        if (timex is not { Form: TimexForm.Calendar, Year: 0, Shift: null, YearShift: null, Anchor: TimexAnchor.Publication }
            || timex.IsWeekdayAlone)
            return 0;
        int year =
            Period(timex) is { Earliest: { } start } period
                && !(tense == Tense.Future && !IsAhead(period) && TenseReader.SaysWill(timex.Line, period.End, timex.First))
                ? After(timex, start.Year, period.Holiday is null ? period.Month : start.Month)
                : YearBefore(timex) is > 0 and var before ? before
                : OfStory(timex, tense);
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
        if (_last is not { SaysYear: true, Month: > 0, Earliest: { } day } last || timex.Month == 0 || !IsInSentenceOf(last, timex))
            return 0;
        TokenLine line = timex.Line;
        for (int i = timex.First - 1; i > last.End && !line.Is(i, ',') && !line.Is(i, ';'); i--)
            if (line.Is(i, "had") && (line.Is(i + 1, "been") || VerbForms.IsPast(line, i + 1)))
                return timex.Month < day.Month || (timex.Month == day.Month && (last.Day == 0 || timex.Day <= last.Day))
                    ? day.Year
                    : day.Year - 1;
        return 0;
    }

    /// <summary>Whether the period lies after publication: <c>next year</c>, <c>2026</c>.</summary>
    private bool IsAhead(Timex period) => period.IsAhead || (period.SaysYear && YearsSince(period) < 0);

    /// <summary>How many years before publication the expression lies; 0 where that is not known.</summary>
    private int YearsSince(Timex timex) =>
        reading.Facts.Published is { } published ? timex.Earliest is { } day ? published.Day.Year - day.Year : 0
        // A story without a day of publication and without "today" is of long ago.
        : _isTimeless ? YearsOfHistory
        : 0;

    /// <summary>Whether the last expression stands in the same paragraph.</summary>
    public bool IsInParagraphOf(Timex timex) => _last?.Line.First == timex.Line.First;

    /// <summary>The week of the sentence, relative to the week of publication: <c>Last week the council met on Tuesday</c>.</summary>
    public int? WeekOf(Timex weekday) =>
        weekday is { IsWeekdayAlone: true, Shift: null, WeekShift: null }
            && Period(weekday, TimeUnit.Week) is { Form: TimexForm.Offset, Anchor: TimexAnchor.Publication } week
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
            || !IsInSentenceOf(last, timex)
            || !timex.Line.Is(last.End, "and")
            || !(reading.Facts.Published?.Day < planned))
            return null;
        return planned;
    }

    /// <summary>Records an expression that has its value.</summary>
    public void Note(Timex timex, DateTime? published)
    {
        if (StatesPeriod(timex)) _period = timex;
        _last = timex;
        if (timex is not { Earliest: { } day } || timex.Type is TimexType.Duration or TimexType.Set) return;
        TimeUnit grain = timex.Day > 0 || timex.Holiday is not null ? TimeUnit.Day : TimeUnit.Month;
        bool partOfYear = timex.Form == TimexForm.Calendar && (timex.Month > 0 || timex.Season > 0 || timex.Holiday is not null);
        if (OpensChronicle(timex))
            _story = new(timex.Line, day, timex.Day > 0 ? TimeUnit.Day : timex.Month > 0 ? TimeUnit.Month : TimeUnit.Year, timex.End, true);
        else if (SetsScene(timex))
            _story = new(timex.Line, day, TimeUnit.Year, timex.End);
        else if (_story is { Chronicle: true } chronicle && chronicle.Line.First == timex.Line.First && timex.Form == TimexForm.Offset)
            return;
        else if (timex.SaysYear && partOfYear && published is { } today && day.Year <= today.Year - YearsOfStory)
            _story = TellsEvent(timex, today.Year - day.Year) ? new(timex.Line, day, grain, timex.End) : null;
        else if (TellsYear(timex))
            _story = new(timex.Line, day, TimeUnit.Year, timex.End, OfYear: true);
        else if (Genre.IsDeictic(timex) || _story?.Line.First != timex.Line.First || timex.Value is { Length: 4 })
            _story = null;
        else if (partOfYear)
            _story = new(timex.Line, day, grain, timex.End, _story is { Chronicle: true });
    }

    /// <summary>Whether a year of long ago opens a sentence about an event: <c>In 1845 the crop failed</c>.</summary>
    private bool TellsYear(Timex timex) =>
        timex is { SaysYear: true, Form: TimexForm.Calendar, Month: 0, Season: 0, Quarter: 0, Half: 0 }
            && YearsSince(timex) >= YearsOfHistory
            && StatesPeriod(timex)
            && TenseReader.Of(timex.Line, timex) == Tense.Past;

    /// <summary>Whether an expression opens its sentence: <c>By October it was dry</c>.</summary>
    private bool OpensSentence(Timex timex) => reading.SentenceOf(timex.First).First >= timex.First - 1;

    /// <summary>
    /// Whether the date stands above its line, as in a chronicle: <c>1788: The king visits</c>, <c>12 May 1801 – The lamp is lit</c>.
    /// </summary>
    private static bool OpensChronicle(Timex timex) =>
        timex.SaysYear
            && timex.First == timex.Line.First
            && (timex.Line.Is(timex.End, ':')
                || timex.Line[timex.End].SpaceBefore && (timex.Line.Is(timex.End, '–') || timex.Line.Is(timex.End, '—')));

    /// <summary>Whether a sentence only names the year of what follows: <c>It was 2008.</c></summary>
    private static bool SetsScene(Timex timex) =>
        timex is { SaysYear: true, Month: 0, Season: 0, Quarter: 0, Half: 0 }
            && timex.Line.Is(timex.First - 1, "was", "is")
            && timex.Line.Is(timex.First - 2, "it", "year")
            && (timex.Line.Is(timex.End, '.') || timex.Line.Is(timex.End, ',') || timex.Line.Is(timex.End, ';'));

    /// <summary>The day named before a time in the sentence: <c>The flight left on Tuesday from Carrow at 18:00</c>.</summary>
    public DateTime? DayOf(Timex time)
    {
        if (_last is not { } last
            || !IsInSentenceOf(last, time)
            || time.First - last.End > Reach / 4
            || !(last.Type == TimexType.Time || time.Line.Is(time.First - 1, WordClass.Preposition)))
            return DayOfStory(time);
        // "On Tuesday polls open at 7 a.m. and close at 8 p.m."
        DateTime? day = last is { IsOfOneDay: true, IsTimeAlone: false } ? last.Earliest : _timed?.Time == last ? _timed?.Day : null;
        if (day is { } said) _timed = (time, said);
        return day ?? DayOfStory(time);
    }

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
        if (_last is { } last
            && IsOf(last, unit)
            && IsInSentenceOf(last, timex)
            && (Touches(last, timex) || (unit == TimeUnit.Year && Governs(last, timex))))
        {
            // What it says of this expression it says of the rest: "in 1997, on 1 February and again on 1 September".
            _period = last;
            return last;
        }
        if (_period is not { } period || !IsOf(period, unit) || period.Line.First != timex.Line.First || timex.First - period.End > Reach)
            return null;
        if (!IsInSentenceOf(period, timex)) return null;
        // "In 2019 rents fell, according to a study released on Earth Day"; "Last week it met, and on Monday it resigned"
        for (int i = period.End; i < timex.First; i++)
            if ((timex.Line.Is(i, ';') && !GoesOn(timex, period, i + 1))
                || timex.Line.Is(i, "according")
                || (unit == TimeUnit.Week && timex.Line.Is(i, "and", "that")))
                return null;
        return period;
    }

    private bool IsInSentenceOf(Timex other, Timex timex) =>
        other.Line.First == timex.Line.First && reading.SentenceOf(other.First).First == reading.SentenceOf(timex.First).First;

    /// <summary>
    /// Whether the clause behind a semicolon goes on about the period: <c>Two years ago it lost money; it had opened on July 8</c>.
    /// </summary>
    private bool GoesOn(Timex timex, Timex period, int clause) =>
        timex.Line.Is(clause, "it", "they")
            || timex.Line.Is(clause, "he", "she")
            || (clause == timex.First - 1
                && (YearsSince(period) >= YearsOfHistory || timex.Line.Is(timex.End + 1, "had") || timex.Line.Is(timex.End + 2, "had")));

    /// <summary>
    /// Whether a year governs what follows it in the sentence: <c>in 2026: the primary is on May 5</c>, <c>two months of 2022, May and
    /// June</c>, <c>300 boats in 2014, of which 80 were sold in June</c>, <c>founded on Christmas Eve 1951 and opened in May</c>.
    /// </summary>
    private bool Governs(Timex period, Timex timex)
    {
        TokenLine line = timex.Line;
        int i = period.End;
        // "in 2026: the primary is on May 5", "in 2016 the quay was flooded: on 5 January and on 9 February"
        bool listed = line.Is(timex.First - 2, ':') && line.IsLower(timex.First - 1);
        if (line.Is(i, ':') || (listed && line.Is(period.First - 1, "in"))) return true;
        if (line.Is(i, ',') && (line.Is(i + 1, "when", "where") || (line.Is(i + 1, "of") && line.Is(i + 2, "which", "whom"))))
            return !HasMark(line, i, timex.First) && (!IsAhead(period) || line.Is(timex.First - 1, "in", "on"));
        if (line.Is(i, "and") && YearsSince(period) >= YearsOfHistory && VerbForms.IsPast(line, i + 1)) return true;
        if (period.Month > 0 || (timex.Day > 0 && !line.Is(timex.First - 1, WordClass.Preposition))) return false;
        bool parted = false;
        for (; i < timex.First; i++)
        {
            parted |= line.Is(i, ',') || line.Is(i, '–') || line.Is(i, '—');
            if ((line[i].Kind != TokenKind.Punctuation || line.Is(i, '(') || line.Is(i, ')'))
                && !line.Is(i, WordClass.Conjunction | WordClass.Numeral | WordClass.TimeLead)
                && !line.Is(i, "on", "again") && !line.Is(i, "only", "mainly"))
                return false;
        }
        return parted;
    }

    private static bool IsOf(Timex timex, TimeUnit unit) =>
        unit == TimeUnit.Week
            ? timex is { Form: TimexForm.Offset, Unit: TimeUnit.Week }
            : timex.SaysYear || timex is { Form: TimexForm.Offset, Unit: TimeUnit.Year, Base: null, Value.Length: 4 };

    /// <summary>Whether a quotation ends between the tokens: what follows is told by another.</summary>
    private static bool HasMark(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line[i] is { Kind: TokenKind.Mark } mark && (mark.SpaceBefore || line[i + 1].SpaceBefore)) return true;
        return false;
    }

    /// <summary>Whether a comma and a preposition stand between: <c>last year, on Feb. 3</c>.</summary>
    private static bool Touches(Timex period, Timex timex)
    {
        if (period.Month > 0 || !timex.Line.Is(period.End, ',')) return false;
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
            if (OpensWithEventOf(timex)) return true;
            if (!line.Is(i - 1, "most", "much") && !line.Is(i - 1, "all", "part") && !line.Is(i - 1, "half")) return false;
            i -= 2;
        }
        if (line.Is(i, WordClass.Preposition | WordClass.TimeLead)) i--;
        else if (OpensWithEvent(timex)) i -= 2;
        else if (line.Is(i, "the") && timex is { Form: TimexForm.Calendar, Month: 0 } && IsEvent(line, timex.End)) i--;
        else if (timex.Form == TimexForm.Calendar && !line.Is(timex.First, WordClass.TimePart)) return false;
        if (line.Is(i, WordClass.TimePart) || line.Is(i, WordClass.Adverb)) i--;
        if (line.Is(i, WordClass.Conjunction)) i--;
        return i < line.First || reading.SentenceOf(timex.First).First > i || line.Is(i, ';') || line.Is(i, ':');
    }

    /// <summary>Whether the sentence opens with an event that the year names: <c>The flu of 1957 came in two waves</c>.</summary>
    private bool OpensWithEventOf(Timex year)
    {
        TokenLine line = year.Line;
        int noun = year.First - 2, first = noun - 1;
        if (year.Month > 0 || !Events.Opens(line[noun].Word)) return false;
        while (first > noun - LongestName && line.IsLower(first) && !line.Is(first, "the")) first--;
        return line.Is(first, "the") && reading.SentenceOf(year.First).First == first;
    }

    /// <summary>Whether the noun is an event, behind its year and perhaps another word: <c>the 1996 hockey season</c>.</summary>
    private static bool IsEvent(in TokenLine line, int i)
    {
        int noun = Events.Opens(line[i].Word) || DatedClause.IsScheduledEvent(line, i) ? i : i + 1;
        return line.IsLower(noun) && (Events.Opens(line[noun].Word) || DatedClause.IsScheduledEvent(line, noun));
    }

    /// <summary>Whether the year tells which event the sentence is about: <c>For the 2021 contest, entries closed in May</c>.</summary>
    private static bool OpensWithEvent(Timex year)
    {
        TokenLine line = year.Line;
        return year is { Form: TimexForm.Calendar, Month: 0 }
            && line.Is(year.First - 1, "the")
            && line.Is(year.First - 2, WordClass.Preposition | WordClass.TimeLead)
            && line.IsLower(year.End)
            && (line.Is(year.End + 1, ',') || line.Is(year.End + 2, ','));
    }

    /// <summary>
    /// Whether a state of the story ended then: <c>Sheep stood in the water until April</c>; not <c>is shut until April</c>.
    /// </summary>
    private static bool LastedUntil(Timex timex, int first)
    {
        TokenLine line = timex.Line;
        if (!line.Is(timex.First - 1, "until", "till") || TenseReader.SaysWill(line, first, timex.First)) return false;
        for (int i = timex.First - 2; i > first && !line.Is(i, '.'); i--)
            if (VerbForms.IsPast(line, i)) return !line.Is(i, WordClass.PlanVerb);
        return false;
    }

    /// <summary>The year of the paragraph's story, where the expression continues it.</summary>
    private int OfStory(Timex timex, Tense tense)
    {
        if (_story is not { } story || story.Line.First != timex.Line.First || (story.OfYear && !OpensSentence(timex))) return 0;
        bool longAgo = reading.Facts.Published?.Day.Year - story.Day.Year >= YearsOfHistory;
        if (tense == Tense.Future
            && !story.Chronicle
            && !(longAgo && !TenseReader.SaysWill(timex.Line, story.End, timex.First))
            && !LastedUntil(timex, story.End))
            return 0;
        (int month, int day) = timex.Holiday is not null && NearestYear.DayIn(timex, story.Day.Year) is { } holiday
            ? (holiday.Month, holiday.Day)
            : (timex.Season > 0 ? timex.Season * 3 : timex.Month, timex.Day);
        if (month == 0) return 0;
        // "was signed in March 2010; it has since been changed"
        for (int i = story.End; i < timex.First && !story.Chronicle; i++)
            if (i > story.End + Reach || timex.Line.Is(i, "has", "have") || timex.Line.Is(i, "is", "are")) return 0;
        // A season lasts two months more.
        int last = timex.Season > 0 ? month + 2 : month;
        bool later = story.Grain == TimeUnit.Year
            || last > story.Day.Month
            || (last == story.Day.Month && story.Grain == TimeUnit.Day && day > story.Day.Day);
        // Long ago, an earlier month belongs to the next year, and never to that of publication.
        bool next = longAgo || story.Day.Month - month >= MonthsBack;
        return later ? story.Day.Year : next ? story.Day.Year + 1 : 0;
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
        // "The crew set sail on 2 October 1819": long ago, any verb is past.
        Tense tense = TenseReader.Of(line, timex);
        if (line.Is(timex.End, ')') || (tense != Tense.Past && !(tense == Tense.Unknown && yearsAgo >= YearsOfHistory && timex.Day > 0)))
            return false;
        for (int i = timex.First - 1; i > timex.First - 7 && i >= line.First; i--)
            if (Origins.Match(line.Tokens, i, line.End, out string ends) > 0
                && (ends.Length == 0 || yearsAgo < YearsOfHistory)
                && !DatedClause.IsScheduledEvent(line, i - 1))
                return false;
        return true;
    }
}
