using System;
using System.Collections.Generic;
using Corpus.Text.Temporal;
using Corpus.Text.Words;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>CORP2001: the weekday beside a date is not that of the date.</summary>
internal static class Corp2001WeekdayDisagrees
{
    public const string Id = "CORP2001";
    public const string Title = "Weekday and date disagree";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>A date without its year may be of any year in which it lies so near to publication.</summary>
    private const int NearDays = 330;

    /// <summary>A heading without a verb is of its own year, unless the day lies so near.</summary>
    private const int NearHeadingDays = 60;

    /// <summary>A day so near to publication is surely of its year.</summary>
    private const int NearStoryDays = 14;

    /// <summary>So many dates that agree in another year are of that year, however near to publication their days lie.</summary>
    private const int FewestOfStory = 4;

    /// <summary>A page with so many captions that stand twice shows a gallery, and more of its captions may look like text.</summary>
    private const int FewestOfGallery = 3;

    /// <summary>How far back a year may lie that several dates agree in.</summary>
    private const int YearsBack = 10;

    /// <summary>How many tokens a heading has at the most.</summary>
    private const int LongestHeading = 16;

    public static void Check(Reading reading)
    {
        int story = 0;
        var assumed = new List<Disagreement>();
        foreach (Timex timex in reading.Timexes)
        {
            if (!IsOfArticle(reading, timex)) continue;
            if (timex.SaysYear) story = timex.Year;
            if (timex.WeekdayToken < 0 || timex.Weekday == 0 || timex.Day == 0 || timex.Month == 0 || timex.Ambiguous) continue;
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

    /// <summary>A weekday that is not that of its date.</summary>
    /// <param name="Timex">The date with its weekday.</param>
    /// <param name="Day">The date in the year that is said, or assumed.</param>
    /// <param name="RightIn">A year near by in which the two agree, which the article ought to have named; 0 where there is none.</param>
    private readonly record struct Disagreement(Timex Timex, DateTime Day, int RightIn);

    /// <summary>A picture may be of any year: its text is held against the year of publication only where the day lies near.</summary>
    private static bool IsOldPicture(Reading reading, in Disagreement found, bool gallery) =>
        gallery || (reading.Paragraphs[reading.ParagraphOf(found.Timex.First)].Kind == BlockKind.Caption && !IsNear(reading, found));

    private static bool IsNear(Reading reading, in Disagreement found) =>
        reading.Facts.Published is { } published && Math.Abs((found.Day - published.Day).Days) <= NearStoryDays;

    /// <summary>Whether several dates agree with their weekdays in one and the same other year: the article tells of that year.</summary>
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

    /// <summary>The year to hold the weekday against; null where a possible year makes it right, or none is known.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="timex">The date with its weekday.</param>
    /// <param name="story">The last year named before it: a story of long ago goes on without repeating its year.</param>
    /// <param name="right">A year near by in which the two agree, which the article ought to have named; 0 where there is none.</param>
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
        // "was fined on Friday, May 8" in a story of April: the year, or the day of publication, is another.
        if (timex.Tense == Tense.Past
            && nearest is { } near
            && CalendarMath.Day(near, timex.Month, timex.Day) > CalendarMath.Add(published.Day, 1))
            return null;
        return CalendarMath.Day(story, timex.Month, timex.Day) is { } told && CalendarMath.WeekdayOf(told) == timex.Weekday
            ? null
            : nearest;
    }

    /// <summary>A line without a verb: <c>Rowing Convention – Monday, 7 October</c>. Nothing in it tells of a year gone by.</summary>
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
        reading.IsInStory(timex.First) || (timex.IsFullDate && reading.Paragraphs[reading.ParagraphOf(timex.First)].Kind == BlockKind.Published);

    private static void Report(Reading reading, in Disagreement found)
    {
        (Timex timex, DateTime day, int right) = found;
        Span weekday = reading.Tokens[timex.WeekdayToken].Span;
        (Span date, Span whole) = Sides(reading, timex, weekday);
        var fixes =
            new List<Fix> { Fixes.Replace(reading.Text, weekday, Weekdays.Like(weekday.Of(reading.Text), CalendarMath.WeekdayOf(day))) };
        if (NearestDay(day, timex.Weekday) is { } other) fixes.AddDay(timex, other.Day);
        string message =
            Invariant(
                $"“{Excerpt.Of(
                    whole.Of(reading.Text))}”: {day
                        .InWords()} is a {Weekdays.Names[CalendarMath.WeekdayOf(day)]}, not a {Weekdays.Names[timex.Weekday]}");
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

    /// <summary>The date without its weekday, and both together.</summary>
    private static (Span Date, Span Whole) Sides(Reading reading, Timex timex, Span weekday)
    {
        int first = int.MaxValue, last = 0;
        foreach (int token in (int[])[timex.DayToken, timex.MonthToken, timex.YearToken])
            if (token >= 0) (first, last) = (Math.Min(first, token), Math.Max(last, token));
        Span date = reading.Tokens.SpanOf(first, last);
        return (date, DateRules.Both(date, weekday));
    }

    /// <summary>The day of that weekday in the same month that is nearest.</summary>
    private static DateTime? NearestDay(DateTime day, int weekday)
    {
        int ahead = (weekday - CalendarMath.WeekdayOf(day) + 7) % 7;
        DateTime later = CalendarMath.Add(day, ahead), sooner = CalendarMath.Add(day, ahead - 7);
        (DateTime near, DateTime far) = ahead <= 3 ? (later, sooner) : (sooner, later);
        return near.Month == day.Month ? near : far.Month == day.Month ? far : null;
    }
}
