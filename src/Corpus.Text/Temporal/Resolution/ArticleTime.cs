
namespace Corpus.Text.Temporal.Resolution;

/// <summary>What the resolution asks about the place of an expression in its article, and about its distance from publication.</summary>
internal sealed class ArticleTime(Reading reading)
{
    /// <summary>A month this many months before the last one named belongs to the next year.</summary>
    public const int MonthsBack = 8;

    /// <summary>What began this many years before publication has most likely ended.</summary>
    public const int YearsOfHistory = 25;

    /// <summary>Whether hardly any expression counts from the day of publication.</summary>
    private readonly bool _isTimeless = Genre.IsTimeless(reading.Timexes);

    /// <summary>How many years before publication the expression lies; 0 where that is not known.</summary>
    public int YearsSince(Timex timex) =>
        reading.Facts.Published is { } published ? timex.Earliest is { } day ? published.Day.Year - day.Year : 0
        // A story without a day of publication and without "today" is of long ago.
        : _isTimeless ? YearsOfHistory
        : 0;

    /// <summary>Whether two expressions stand in one sentence.</summary>
    public bool IsInSentenceOf(Timex other, Timex timex) =>
        other.Line.First == timex.Line.First && reading.SentenceOf(other.First).First == reading.SentenceOf(timex.First).First;

    /// <summary>Whether an expression opens its sentence: <c>By October it was dry</c>.</summary>
    public bool OpensSentence(Timex timex) => reading.SentenceOf(timex.First).First >= timex.First - 1;

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
}
