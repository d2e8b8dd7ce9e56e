using System;
using System.Collections.Generic;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// Whether an article reports news or tells a story of the past: a history, a biography, a chronicle. In news, a day without a year lies
/// near the day of publication; in a narrative, near the last date named.
/// </summary>
/// <remarks>
/// The thresholds were measured on gold articles of both kinds. Wider ones gain a little on histories and do harm in news.
/// </remarks>
internal static class Genre
{
    /// <summary>The fewest different years that a narrative names.</summary>
    private const int FewestYears = 5;

    /// <summary>How many years before publication all of them must lie.</summary>
    private const int LeastDistance = 2;

    /// <summary>At most one in this many expressions of a narrative counts from the day of publication.</summary>
    private const int PerDeictic = 20;

    /// <summary>Whether hardly any expression counts from the day of publication, as in a narrative.</summary>
    public static bool IsTimeless(List<Timex> timexes)
    {
        int deictic = 0;
        foreach (Timex timex in timexes)
            if (IsDeictic(timex)) deictic++;
        return deictic * PerDeictic <= timexes.Count;
    }

    /// <summary>Whether the article is a narrative.</summary>
    /// <param name="timexes">Its expressions.</param>
    /// <param name="published">The day of publication, or null where it is not known.</param>
    public static bool IsNarrative(List<Timex> timexes, DateTime? published)
    {
        int years = 0;
        foreach (Timex timex in timexes)
        {
            if (timex.SaysYear && published is { } day && Math.Abs(timex.Year - day.Year) < LeastDistance) return false;
            if (timex.SaysYear) years++;
        }
        return years >= FewestYears && IsTimeless(timexes);
    }

    /// <summary>
    /// Whether the expression counts from the day of publication: a weekday, <c>yesterday</c>, <c>two weeks ago</c>, <c>last year</c>.
    /// </summary>
    public static bool IsDeictic(Timex timex) => timex.Anchor == TimexAnchor.Publication && timex.Form switch
    {
        TimexForm.Calendar => timex.IsWeekdayAlone || timex.Shift is not null || timex.YearShift is not null || timex.WeekShift is not null,
        TimexForm.Offset => timex.Base is null && timex.Close is null && (timex.Count != 0 || timex.Shift is not null),
        _ => timex.Value is "PRESENT_REF" or "PAST_REF" && !timex.Line.Is(timex.First, "now"),
    };
}
