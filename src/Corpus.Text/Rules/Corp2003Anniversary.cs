using System;
using System.Collections.Generic;
using Corpus.Text.Statements;
using Corpus.Text.Temporal;
using Corpus.Text.Words;
using static System.FormattableString;

namespace Corpus.Text.Rules;

/// <summary>
/// CORP2003: the number of an anniversary, the year of its event and the year of its celebration do not add up: <c>the 50th anniversary of
/// the armistice in 1953</c>, in 2023.
/// </summary>
internal static class Corp2003Anniversary
{
    public const string Id = "CORP2003";
    public const string Title = "Anniversary does not add up";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>How many expressions before the event's date may give the year of the celebration.</summary>
    private const int DatesBeside = 5;

    private const int Generation = 30;

    public static void Check(Reading reading)
    {
        for (int i = 0; i < reading.StoryTimexes.Count; i++)
            if (reading.StoryTimexes[i] is { SaysYear: true } happened && Anniversary.Of(happened) is { } anniversary)
                Check(reading, i, happened, anniversary);
    }

    private static void Check(Reading reading, int index, Timex happened, Anniversary anniversary)
    {
        if (Kept(reading, index, anniversary) is not { } kept) return;
        int fell = happened.Year + anniversary.Number;
        if (Math.Abs(kept.Year - fell) <= kept.Slack || kept.Year <= happened.Year) return;
        // "the 100th anniversary of its founding in 2020": 2020 may be the year of the celebration.
        if (!anniversary.OfEvent
            && !kept.Told
            && !anniversary.IsKeptNow(happened.Line)
            && MayHaveBeenKeptThen(anniversary, happened, fell, kept.Year))
            return;
        if (!kept.Told && fell < kept.Year && anniversary.IsOfUndatedDeed(happened.Line)) return;
        // The article mentions the year that fits: the celebration was in that year.
        if (reading.Years.Contains(fell)) return;
        Report(reading, happened, anniversary, kept.Year);
    }

    /// <summary>
    /// Whether the year may be that of the celebration: <c>celebrated the 20th anniversary of its founding in 1998</c>. News reports recent
    /// celebrations, and seldom one that is a generation old.
    /// </summary>
    private static bool MayHaveBeenKeptThen(Anniversary anniversary, Timex happened, int fell, int kept) =>
        (fell > kept || anniversary.WasKept(happened.Line))
            && !(anniversary.WasObserved(happened.Line, happened) && kept - happened.Year > Generation);

    /// <summary>
    /// Returns the year of the celebration: from a date beside it, else from the publication date, else from the latest full date in the
    /// article, with some slack.
    /// </summary>
    private static (int Year, int Slack, bool Told)? Kept(Reading reading, int index, Anniversary anniversary)
    {
        Timex happened = reading.StoryTimexes[index];
        int sentence = reading.SentenceOf(happened.First).First;
        for (int i = index - 1; i >= 0 && i > index - 1 - DatesBeside && reading.StoryTimexes[i].First >= sentence; i--)
        {
            Timex beside = reading.StoryTimexes[i];
            if (beside.First >= anniversary.First || beside.Type is not (TimexType.Date or TimexType.Time) || beside.YearSpan > 1) continue;
            if (beside is { Earliest: { } day, Latest: { } last }
                && day.Year == last.Year
                && (!beside.SaysYear || day.Year > happened.Year))
                return (day.Year, 1, true);
        }
        if (reading.Facts.Published is { } published) return (published.Day.Year, 1, false);
        return reading.Years.LatestOfFullDate is > 0 and var latest ? (latest, 3, false) : null;
    }

    private static void Report(Reading reading, Timex happened, Anniversary anniversary, int kept)
    {
        TokenLine line = happened.Line;
        Span number = reading.Tokens.SpanOf(anniversary.First, anniversary.Last), year = reading.Tokens[happened.YearToken].Span;
        string written = number.Of(reading.Text), right = Numbers.OrdinalText(kept - happened.Year);
        var fixes = new List<Fix>
        {
            Fixes.Replace(reading.Text, number, line.Is(anniversary.First, WordClass.AnniversaryNoun) ? right + " anniversary"
                : Numbers.Ordinal(line, anniversary.First).End > anniversary.First ? NumberText.Ordinal(kept - happened.Year, written)
                : NumberText.Cardinal(kept - happened.Year, written)),
        };
        fixes.AddYear(happened, kept - anniversary.Number);
        reading.Report(Id, Severity, DateRules.Both(number, year),
            Invariant(
                $"The {Numbers.OrdinalText(anniversary.Number)} anniversary of what happened in {happened.Year} fell in {happened.Year
                    + anniversary.Number}, not in {kept}: it would be the {right}, or the year {kept - anniversary.Number}."),
            [new(number, "the number"), new(year, "the year that it counts from")], fixes);
    }
}
