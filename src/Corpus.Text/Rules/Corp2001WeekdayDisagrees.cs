using System;
using System.Collections.Generic;
using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>CORP2001: a date does not fall on the weekday beside it.</summary>
internal static class Corp2001WeekdayDisagrees
{
    public const string Id = "CORP2001";
    public const string Title = "Weekday and date disagree";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A date without a year may belong to any year in which it is this close to publication.</summary>
    private const int NearDays = 330;

    /// <summary>
    /// A heading without a verb belongs to the year of publication, unless its day in another year is this close to publication.
    /// </summary>
    private const int NearHeadingDays = 60;

    /// <summary>A day this close to publication belongs to the year of publication.</summary>
    private const int NearStoryDays = 14;

    /// <summary>This many dates that agree in another year belong to that year, even if their days are close to publication.</summary>
    private const int FewestOfStory = 4;

    /// <summary>A page with this many repeated captions shows a gallery, and more of its captions may look like text.</summary>
    private const int FewestOfGallery = 3;

    /// <summary>How many years back the dates of a story may agree.</summary>
    private const int YearsBack = 10;

    /// <summary>The most tokens that a heading has.</summary>
    private const int LongestHeading = 16;

    public static void Check(Reading reading)
    {
        if (!reading.Timexes.Exists(HasWeekday)) return;
        int story = 0;
        var assumed = new List<Disagreement>();
        foreach (Timex timex in reading.Timexes)
        {
            bool checkable = HasWeekday(timex);
            if (!(checkable || timex.SaysYear) || !IsOfArticle(reading, timex)) continue;
            if (timex.SaysYear) story = timex.Year;
            if (!checkable) continue;
            if (YearOf(reading, timex, story, out int right) is not { } year
                || CalendarMath.Day(year, timex.Month, timex.Day) is not { } day)
                continue;
            if (CalendarMath.WeekdayOf(day) == timex.Weekday) continue;
            var found = new Disagreement(timex, day, right);
            if (timex.Year > 0) Report(reading, found);
            else assumed.Add(found);
        }
        if (assumed.Count == 0) return;
        bool other = TellOfAnotherYear(assumed), many = assumed.Count >= FewestOfStory;
        bool gallery = reading.Paragraphs.FindAll(static paragraph => paragraph.Repeats).Count >= FewestOfGallery;
        foreach (Disagreement found in assumed)
            if (!IsOldPicture(reading, found, gallery) && !(other && (many || !IsNear(reading, found)))) Report(reading, found);
    }

    /// <summary>Whether a date has a weekday, a day and a month.</summary>
    private static bool HasWeekday(Timex timex) =>
        timex is { WeekdayToken: >= 0, Weekday: not 0, Day: not 0, Month: not 0, Ambiguous: false };

    /// <summary>A date and a weekday that disagree.</summary>
    /// <param name="Timex">The date with its weekday.</param>
    /// <param name="Day">The day of the date, in the stated or assumed year.</param>
    /// <param name="RightIn">A nearby year in which the two agree, and which the article should have named; 0 where there is none.</param>
    private readonly record struct Disagreement(Timex Timex, DateTime Day, int RightIn);

    /// <summary>
    /// Whether the date belongs to a picture that may be from any year. A caption is checked only if its day is close to publication.
    /// </summary>
    private static bool IsOldPicture(Reading reading, in Disagreement found, bool gallery) =>
        gallery || (reading.Paragraphs[reading.ParagraphOf(found.Timex.First)].Kind == BlockKind.Caption && !IsNear(reading, found));

    private static bool IsNear(Reading reading, in Disagreement found) =>
        reading.Facts.Published is { } published && Math.Abs((found.Day - published.Day).Days) <= NearStoryDays;

    /// <summary>Whether several dates agree with their weekdays in the same other year: the article describes that year.</summary>
    private static bool TellOfAnotherYear(List<Disagreement> assumed)
    {
        if (assumed.Count < 2) return false;
        for (int back = 1; back <= YearsBack; back++)
        {
            int year = assumed[0].Day.Year - back;
            if (assumed.TrueForAll(
                found =>
                    CalendarMath.Day(year, found.Day.Month, found.Day.Day) is { } day
                        && CalendarMath.WeekdayOf(day) == found.Timex.Weekday))
                return true;
        }
        return false;
    }

    /// <summary>Returns the year to check the weekday in; null where a possible year makes it right, or no year is known.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="timex">The date with its weekday.</param>
    /// <param name="story">The last year named before the date: a story about the past does not repeat its year.</param>
    /// <param name="right">A nearby year in which the two agree, and which the article should have named; 0 where there is none.</param>
    private static int? YearOf(Reading reading, Timex timex, int story, out int right)
    {
        right = 0;
        if (timex.Year > 0) return timex.Year;
        if (reading.Facts.Published is not { } published) return null;
        int? nearest = null;
        int least = NearDays;
        for (int year = published.Day.Year - 1; year <= published.Day.Year + 1; year++)
        {
            if (CalendarMath.Day(year, timex.Month, timex.Day) is not { } day) continue;
            int distance = Math.Abs((day - published.Day).Days);
            if (distance > NearDays) continue;
            bool agrees = CalendarMath.WeekdayOf(day) == timex.Weekday;
            if (agrees && (year == published.Day.Year || distance <= NearHeadingDays || !IsHeading(reading, timex))) return null;
            if (agrees) right = year;
            else if (distance < least) (nearest, least) = (year, distance);
        }
        if (right > 0) nearest = published.Day.Year;
        // "was fined on Friday, May 8" in a story of April: another year is meant, or the publication date is wrong.
        if (timex.Tense == Tense.Past
            && nearest is { } near
            && CalendarMath.Day(near, timex.Month, timex.Day) > CalendarMath.Add(published.Day, 1))
            return null;
        return CalendarMath.Day(story, timex.Month, timex.Day) is { } told && CalendarMath.WeekdayOf(told) == timex.Weekday
            ? null
            : nearest;
    }

    /// <summary>
    /// Whether the date stands in a line without a verb: <c>Rowing Convention – Monday, 7 October</c>. Nothing in it refers to an earlier
    /// year.
    /// </summary>
    private static bool IsHeading(Reading reading, Timex timex)
    {
        TokenLine line = timex.Line;
        if (timex.Tense != Tense.Unknown || line.End - line.First > LongestHeading || reading.SentenceOf(timex.First).First > line.First)
            return false;
        for (int i = line.First; i < line.End; i++)
            if (line.Is(i, WordClass.Verb | WordClass.Be | WordClass.Auxiliary | WordClass.PastVerb | WordClass.CueVerb)) return false;
        return true;
    }

    /// <summary>Whether a date belongs to the story, or is the full date of the line that says when the article was published.</summary>
    private static bool IsOfArticle(Reading reading, Timex timex) =>
        reading.IsInStory(timex.First)
            || (timex.IsFullDate && reading.Paragraphs[reading.ParagraphOf(timex.First)].Kind == BlockKind.Published);

    private static void Report(Reading reading, in Disagreement found)
    {
        (Timex timex, DateTime day, int right) = found;
        Span weekday = reading.Tokens[timex.WeekdayToken].Span;
        (Span date, Span whole) = Sides(reading, timex, weekday);
        var fixes =
            new List<Fix> { Fixes.Replace(reading.Text, weekday, Weekdays.Like(weekday.Of(reading.Text), CalendarMath.WeekdayOf(day))) };
        fixes.AddDay(timex, NearestDay(day, timex.Weekday).Day);
        string rightName = Weekdays.Names[CalendarMath.WeekdayOf(day)], wrongName = Weekdays.Names[timex.Weekday];
        string message = $"“{Excerpt.Of(whole.Of(reading.Text))}”: {day.InWords()} is a {rightName}, not a {wrongName}";
        if (right > 0)
        {
            fixes.Add(
                Fixes.Replace(reading.Text, new Span(date.End, 0),
                    (timex.DayToken > timex.MonthToken ? ", " : " ") + NumberText.Figures(right)));
            message += Invariant($"; it is in {right}");
        }
        message += timex.Year > 0 ? "." : ". The article does not say the year: it is assumed from the publication date.";
        reading.Report(Id, Severity, whole, message, [new(weekday, "the weekday"), new(date, "the date")], fixes);
    }

    /// <summary>Returns the span of the date without its weekday, and the span of both, with the brackets around one of them.</summary>
    private static (Span Date, Span Whole) Sides(Reading reading, Timex timex, Span weekday)
    {
        int first = int.MaxValue, last = 0;
        foreach (int token in (int[])[timex.DayToken, timex.MonthToken, timex.YearToken])
            if (token >= 0) (first, last) = (Math.Min(first, token), Math.Max(last, token));
        Span date = reading.Tokens.SpanOf(first, last);
        int end = Math.Max(last, timex.WeekdayToken) + 1;
        if (end < timex.End && reading.Tokens.Is(end, ')')) weekday = DateRules.Both(weekday, reading.Tokens[end].Span);
        return (date, DateRules.Both(date, weekday));
    }

    /// <summary>Finds the nearest day in the same month that falls on the weekday. Every month has four of each.</summary>
    private static DateTime NearestDay(DateTime day, int weekday)
    {
        int ahead = (weekday - CalendarMath.WeekdayOf(day) + 7) % 7;
        DateTime later = CalendarMath.Add(day, ahead), sooner = CalendarMath.Add(day, ahead - 7);
        (DateTime near, DateTime far) = ahead <= 3 ? (later, sooner) : (sooner, later);
        return near.Month == day.Month ? near : far;
    }
}
