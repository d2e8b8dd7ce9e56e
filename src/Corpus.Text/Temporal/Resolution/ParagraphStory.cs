using System;
using Corpus.Text.Statements;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// The event of the past that a paragraph is about. Its year holds for the sentences that follow: <c>The miners walked out in June 1921.
/// They went back in October</c>.
/// </summary>
internal sealed class ParagraphStory(Reading reading, ArticleTime time, SentencePeriod period)
{
    /// <summary>How many tokens a story reaches, at most.</summary>
    private const int Reach = 60;

    /// <summary>From this many years before publication on, an event starts a story, and the dates that follow belong to it.</summary>
    private const int YearsOfStory = 2;

    private static readonly PhraseList Origins = new("OriginVerb", Lexicon.English);

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

    /// <summary>Records an expression that has its value.</summary>
    public void Note(Timex timex)
    {
        if (timex is not { Earliest: { } day } || timex.Type is TimexType.Duration or TimexType.Set) return;
        TimeUnit grain = timex.Day > 0 || timex.Holiday is not null ? TimeUnit.Day : TimeUnit.Month;
        bool partOfYear = timex.Form == TimexForm.Calendar && (timex.Month > 0 || timex.Season > 0 || timex.Holiday is not null);
        if (OpensChronicle(timex))
            _story = new(timex.Line, day, timex.Day > 0 ? TimeUnit.Day : timex.Month > 0 ? TimeUnit.Month : TimeUnit.Year, timex.End, true);
        else if (SetsScene(timex))
            _story = new(timex.Line, day, TimeUnit.Year, timex.End);
        else if (_story is { Chronicle: true } chronicle && chronicle.Line.First == timex.Line.First && timex.Form == TimexForm.Offset)
            return;
        else if (timex.SaysYear && partOfYear && reading.Facts.Published is { } today && day.Year <= today.Day.Year - YearsOfStory)
            _story = TellsEvent(timex, today.Day.Year - day.Year) ? new(timex.Line, day, grain, timex.End) : null;
        else if (TellsYear(timex))
            _story = new(timex.Line, day, TimeUnit.Year, timex.End, OfYear: true);
        else if (Genre.IsDeictic(timex) || _story?.Line.First != timex.Line.First || timex.Value is { Length: 4 })
            _story = null;
        else if (partOfYear)
            _story = new(timex.Line, day, grain, timex.End, _story is { Chronicle: true });
    }

    /// <summary>The year of the paragraph's story, where the expression continues it; 0 where it does not.</summary>
    public int YearOf(Timex timex, Tense tense)
    {
        if (_story is not { } story || story.Line.First != timex.Line.First || (story.OfYear && !time.OpensSentence(timex))) return 0;
        bool longAgo = reading.Facts.Published?.Day.Year - story.Day.Year >= ArticleTime.YearsOfHistory;
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
        bool next = longAgo || story.Day.Month - month >= ArticleTime.MonthsBack;
        return later ? story.Day.Year : next ? story.Day.Year + 1 : 0;
    }

    /// <summary>The last day of the paragraph's story: <c>The balloon rose on 2 August 1859. At noon it was over the lake</c>.</summary>
    public DateTime? DayOf(Timex time) =>
        _story is { Grain: TimeUnit.Day } story
            && story.Line.First == time.Line.First
            && time.First - story.End <= Reach
            && TenseReader.Of(time.Line, time) == Tense.Past
            ? story.Day
            : null;

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
        bool longAgo = tense == Tense.Unknown && yearsAgo >= ArticleTime.YearsOfHistory && timex.Day > 0;
        if (line.Is(timex.End, ')') || (tense != Tense.Past && !longAgo)) return false;
        for (int i = timex.First - 1; i > timex.First - 7 && i >= line.First; i--)
            if (Origins.Match(line.Tokens, i, line.End, out string ends) > 0
                && (ends.Length == 0 || yearsAgo < ArticleTime.YearsOfHistory)
                && !DatedClause.IsScheduledEvent(line, i - 1))
                return false;
        return true;
    }

    /// <summary>Whether a year of long ago opens a sentence about an event: <c>In 1845 the crop failed</c>.</summary>
    private bool TellsYear(Timex timex) =>
        timex is { SaysYear: true, Form: TimexForm.Calendar, Month: 0, Season: 0, Quarter: 0, Half: 0 }
            && time.YearsSince(timex) >= ArticleTime.YearsOfHistory
            && period.IsStatedBy(timex)
            && TenseReader.Of(timex.Line, timex) == Tense.Past;

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
}
