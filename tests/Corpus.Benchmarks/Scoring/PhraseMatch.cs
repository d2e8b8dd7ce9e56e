using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Corpus.Text.Words;

namespace Corpus.Benchmarks.Scoring;

/// <summary>
/// Compares TIMEX3 values with the time that another reader's test expects. TIMEX3 does not write every time as an instant or an
/// interval; each such convention has its own case below.
/// </summary>
internal static class PhraseMatch
{
    private static readonly Regex LengthParts =
        new("(?<time>T)?(?<count>[0-9.]+|X)(?<unit>DE|CE|WE|WD|[YMWDHSQ])",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);
    private static readonly Regex Half = Words(@"[0-9]*\s?[ap]\.?\s?m\.?|[0-9]+[ap]|morning|noon|midnight");
    private static readonly Regex Vague = Words("few|several|some");
    private static readonly Regex Ahead = Words("in|within|after|upcoming|hence|from now|later");
    private static readonly Regex Distance = Words("ago|back|hence|from|later|earlier|before|after|in");
    private static readonly Regex Ends = Words("from|to|between|-|till|until");

    /// <summary>Names the convention by which the expressions found give the expected time; null if none does.</summary>
    public static string? How(PhraseGold gold, PhraseReading expected, string phrase, Article article, DateTime reference)
    {
        List<TemporalExpression> found =
            [.. article.TemporalExpressions.Where(date => date.Span.Overlaps(gold.Place) && date.Value is not null)];
        string text = phrase.Substring(gold.Place.Start, Math.Min(gold.Place.Length, phrase.Length - gold.Place.Start));
        foreach (TemporalExpression date in found)
        {
            if (One(date, expected, text, found.Count == 1) is { } how) return how;
            if (Length(date.Value!) is { } length && ByLength(date, length, found, expected, text, reference) is { } lengthy)
                return lengthy;
            if (date.Value == "PRESENT_REF"
                && expected is { Interval: false, Span: { } now }
                && now.First <= reference
                && reference < now.End)
                return "the present";
            if (found.Count == 1
                && expected is { Interval: true, Span: { } until }
                && (until.First == reference || until.First == reference.Date)
                && TimesOf(date, expected.TimeOnly) is { } upTo
                && (upTo.End == until.End || upTo.First == until.End))
                return "until its end";
        }
        return IsRange(found, expected, text, reference) ? "two ends of a range" : null;
    }

    private static string? One(TemporalExpression date, PhraseReading expected, string text, bool alone)
    {
        string value = date.Value!;
        if (expected.Timex is { } timex && SameNotation(value, timex, expected.TimeOnly)) return "same value";
        if (expected.Span is not { } span || TimesOf(date, expected.TimeOnly) is not { } times) return null;
        int t = value.IndexOf('T', StringComparison.Ordinal);
        if (t > 0 && char.IsDigit(value[t + 1]))
        {
            if (expected.Interval) return span.First == span.End && times.First == span.First ? "bound of an open interval" : null;
            if (times.First == span.First) return "same time";
            if (!expected.TimeOnly && span == (times.First.Date, times.First.Date.AddDays(1))) return "same day, with a time";
            if (!Half.IsMatch(text) && Math.Abs((times.First - span.First).TotalHours) == 12) return "half of the day not said";
            return times.First - span.First == Zone(text) ? "zone as written" : null;
        }
        if (t > 0)
            return expected.Interval
                && alone
                && !Ends.IsMatch(text)
                && span.First.Date == times.First.Date
                && (span.End - span.First).TotalHours >= 3
                && InPart(value[(t + 1)..], span)
                ? "part of a day"
                : null;
        if (times == span) return "same days";
        if (expected.Interval && span.First == span.End && (times.First == span.First || times.End == span.First))
            return "bound of an open interval";
        if (value.Length == 7
            && value[5] is 'S' or 'F' or 'W'
            && times.First.Year == span.First.Year
            && times.First.Month == span.First.Month)
            return "season";
        if (date.Modifier is TimexModifier.Start or TimexModifier.Mid or TimexModifier.End
            && times.First <= span.First
            && span.End <= times.End)
            return (date.Modifier == TimexModifier.Start && times.First == span.First)
                || (date.Modifier == TimexModifier.End && times.End == span.End)
                || (date.Modifier == TimexModifier.Mid && times.First < span.First && span.End < times.End)
                ? "part of a period"
                : null;
        if (value.EndsWith("-WE", StringComparison.Ordinal) && span.End == times.End && times.First - span.First == TimeSpan.FromHours(6))
            return "weekend from Friday evening";
        return alone && !expected.Interval && Distance.IsMatch(date.Text) && times.First <= span.First && span.End <= times.End
            ? "unit of the distance"
            : null;
    }

    /// <summary>Matches by length. TIMEX3 gives only the length; the reference or another expression gives the start or the end.</summary>
    private static string? ByLength(TemporalExpression date, (double Months, double Seconds) length, List<TemporalExpression> found,
        PhraseReading expected, string text, DateTime reference)
    {
        bool vague = date.Value!.Contains('X', StringComparison.Ordinal) && Vague.IsMatch(text);
        if (expected.Timex is { } other && Length(other) is { } said && (length == said || vague)) return "same length";
        if (expected.Span is not { } span) return null;
        if (expected.Interval)
        {
            // The end follows from the length, cut to the day, or includes the whole unit.
            TimeSpan over = span.End - After(span.First, length, 1);
            bool ends =
                over == default
                    || over == TimeSpan.FromDays(1)
                    || over == TimeSpan.FromMinutes(1)
                    || After(span.First, length, 1).Date == span.End;
            if (!vague && !ends && After(span.End, length, -1) != span.First) return null;
            bool anchored =
                vague
                    ? span.First >= reference.Date && span.First <= reference.Date.AddDays(7)
                    : found.Count == 1 ? span.First <= After(reference, length, 1) && span.End >= After(reference, length, -1)
                : found.Exists(
                    one =>
                        one != date
                            && TimesOf(one, expected.TimeOnly) is { } times
                            && (times.First == span.First || times.End == span.End || times.First == span.End));
            return anchored ? "length of an interval" : null;
        }
        return found.Count == 1 && Ahead.IsMatch(text) && span.First > reference && (vague || Contains(span, After(reference, length, 1)))
            ? "length from here on"
            : null;
    }

    /// <summary>Whether two expressions give the two ends: the last is the end itself, or covers the time up to it.</summary>
    private static bool IsRange(List<TemporalExpression> found, PhraseReading expected, string text, DateTime reference)
    {
        if (expected is not { Interval: true, Span: { } span }) return false;
        for (int i = 0; i + 1 < found.Count; i++)
        {
            if (TimesOf(found[i], expected.TimeOnly, reference) is not { } start
                || TimesOf(found[i + 1], expected.TimeOnly, reference) is not { } end)
                continue;
            // Duckling ends "3 to 4 p.m." an hour later and "3:00 to 4:00" a minute later.
            if (Zone(text) is { } zone) (start, end) = ((start.First - zone, start.End - zone), (end.First - zone, end.End - zone));
            bool clock =
                found[i + 1].Value!.Contains(':', StringComparison.Ordinal)
                    && span.End > end.First
                    && span.End - end.First <= TimeSpan.FromHours(1);
            if (found[i].Modifier == TimexModifier.Mid && start.First < span.First && span.First < start.End)
                start = (span.First, start.End);
            if (found[i + 1].Modifier == TimexModifier.Mid && end.First < span.End && span.End < end.End) end = (end.First, span.End);
            if ((start.First == span.First || start.End == span.First) && (end.First == span.End || end.End == span.End || clock))
                return true;
        }
        return false;
    }

    private static bool SameNotation(string value, string expected, bool timeOnly)
    {
        if (expected.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal)) expected = expected[10..];
        if (value.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal)) value = value[10..];
        if (timeOnly && value.IndexOf('T', StringComparison.Ordinal) is > 0 and int t) value = value[t..];
        return TimexNotation.Same(value,
            expected.StartsWith("FY", StringComparison.Ordinal) || expected.StartsWith("SY", StringComparison.Ordinal)
                ? expected[2..]
                : expected);
    }

    /// <summary>Gets the times of a value with days; on day 1 of year 1 if only the time counts.</summary>
    private static (DateTime First, DateTime End)? TimesOf(TemporalExpression date, bool timeOnly, DateTime reference = default)
    {
        if (date.Value == "PRESENT_REF" && reference != default) return (reference.Date, reference);
        if (date is not { Value: { } value, Days: { } days }) return null;
        (DateTime first, DateTime last) = (days.First, days.Last);
        int t = value.IndexOf('T', StringComparison.Ordinal);
        if (timeOnly) (first, last) = (default, default);
        if (t < 0 || !char.IsDigit(value[t + 1])) return (first, last.AddDays(1));
        double[] parts = [.. value[(t + 1)..].Split(':').Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
        DateTime start = first.AddHours(parts[0]).AddMinutes(parts.ElementAtOrDefault(1)).AddSeconds(parts.ElementAtOrDefault(2));
        return (start, start + TimeSpan.FromMinutes(1));
    }

    private static bool InPart(string part, (DateTime First, DateTime End) span)
    {
        double middle = (span.First.TimeOfDay + ((span.End - span.First) / 2)).TotalHours;
        return part switch
        {
            "MO" =>
            middle < 12,
            "AF" => middle is >= 12 and < 18,
            "EV" => middle is >= 16,
            "NI" => middle is >= 18 or < 5,
            _ => false
        };
    }

    private static bool Contains((DateTime First, DateTime End) span, DateTime time) => span.First <= time && time < span.End;

    /// <summary>Reads a length in months and seconds, which cannot be converted into each other.</summary>
    private static (double Months, double Seconds)? Length(string value)
    {
        if (!value.StartsWith('P')
            || value.StartsWith("PAST", StringComparison.Ordinal)
            || value.StartsWith("PRESENT", StringComparison.Ordinal))
            return null;
        double months = 0, seconds = 0;
        bool time = false;
        foreach (Match part in LengthParts.Matches(value))
        {
            time |= part.Groups["time"].Success;
            double count = part.Groups["count"].Value == "X" ? 0 : double.Parse(part.Groups["count"].Value, CultureInfo.InvariantCulture);
            (double month, double second) = (part.Groups["unit"].Value, time) switch
            {
                ("CE", _) => (1200, 0),
                ("DE", _) => (120, 0),
                ("Y", _) => (12, 0),
                ("Q", _) => (3, 0),
                ("M", false) => (1d, 0d),
                ("W", _) =>
                    (0, 7 * 86400d),
                ("WE", _) =>
                        (0, 2 * 86400),
                ("D", _) => (0, 86400),
                ("H", _) => (0, 3600),
                ("M", true) => (0, 60),
                _ => (0, 1),
            };
            (months, seconds) = (months + (count * month), seconds + (count * second));
        }
        return (months, seconds);
    }

    private static DateTime After(DateTime time, (double Months, double Seconds) length, int sign) =>
        Math.Abs(length.Months) > 12000 || Math.Abs(length.Seconds) > 1e10
            ? default
            : time.AddMonths(sign * (int)length.Months).AddSeconds(sign * length.Seconds);

    /// <summary>
    /// Gets the difference between a written zone and that of the reference, UTC-2: Duckling converts the time, TIMEX3 does not.
    /// </summary>
    private static TimeSpan? Zone(string text)
    {
        foreach (string zone in text.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
            if (Lexicon.English.ValueOf(WordClass.TimeZone, Lexicon.English.Find(zone.ToLowerInvariant())) is var offset and not -1)
                return TimeSpan.FromMinutes(offset + 120);
        return null;
    }

    private static Regex Words(string words) =>
        new($@"(?<![a-z])({words})(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
