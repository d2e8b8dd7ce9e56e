using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Planting;

/// <summary>A kind of error that can be planted: a statement about dates that can be checked, and how to make it wrong.</summary>
/// <param name="Rule">The rule that claims to see it.</param>
/// <param name="Kind">What is wrong afterwards.</param>
/// <param name="Statement">Where such statements stand.</param>
/// <param name="Spoil">The statement made wrong; null where it is not right as it stands, or cannot be checked.</param>
internal sealed record PlantedError(string Rule, string Kind, Regex Statement, Func<Match, DateTime?, string?> Spoil)
{
    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    private const string Weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    private const string Month = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private const string Year = "(?<year>1[0-9]{3}|20[0-9]{2})";
    private const string Small = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";

    public static readonly PlantedError[] Kinds =
    [
        new("CORP2001", "wrong weekday, year given", Pattern($@"\b(?<weekday>{Weekdays}),? {Month} (?<day>[0-9]{{1,2}}), {Year}\b"), WrongWeekday),
        new("CORP2001", "wrong weekday, no year", Pattern($@"\b(?<weekday>{Weekdays}),? {Month} (?<day>[0-9]{{1,2}})\b(?!,? [0-9]{{4}})"), WrongWeekday),
        new("CORP2002", "day 31 in a short month", Pattern(@"\b(?<month>Feb|Apr|Jun|Sep|Nov)(?:ruary|il|e|tember|ember) (?<day>[0-9]{1,2})\b(?=, [0-9]{4}\b|[.,] )(?![.,] ?[0-9]{1,2}\b)"), NoSuchDay),
        new("CORP2003", "ordinal shifted", Pattern($@"\b(?<number>[0-9]{{1,3}})(?:st|nd|rd|th) anniversary of (?:[^.;""”\n]{{1,80}} )?(?:in|of|the) {Year}\b"), WrongOrdinal),
        new("CORP2004", "year shifted", Pattern($@"\b(?<number>[0-9]{{1,3}}|{Small}) years ago,? in {Year}\b", RegexOptions.IgnoreCase), WrongElapsedYear),
        new("CORP2005", "days reversed", Pattern($@"\bfrom {Month} (?<first>[0-9]{{1,2}}) (?<to>to|through|until) (?<last>[0-9]{{1,2}})\b"), ReversedRange),
        // Within a month: from a later month to an earlier one may be the turn of the year.
        new("CORP2005", "dates reversed", Pattern($@"\bfrom (?<first>(?<month>{Months}) [0-9]{{1,2}}) (?<to>to|through|until) (?<last>\k<month> [0-9]{{1,2}})\b"), ReversedRange),
        new("CORP2005", "years reversed", Pattern(@"\bbetween (?<first>[12][0-9]{3}) (?<to>and) (?<last>[12][0-9]{3})\b"), ReversedRange),
        new("CORP2010", "age shifted", Pattern(@", (?<age>[1-9][0-9]), [^.\n]{0,60}?\bborn (?:in|on) (?:[A-Z][a-z]+ (?:[0-9]{1,2}, |in )?)?(?<year>19[0-9]{2})\b"), WrongAge),
    ];

    /// <summary>The right statements of a text, each with its wrong version.</summary>
    public IEnumerable<(Span Statement, string Wrong)> In(string text, Func<DateTime?> published)
    {
        foreach (Match match in Statement.Matches(text))
            if (Spoil(match, published()) is { } wrong) yield return (new Span(match.Index, match.Length), wrong);
    }

    /// <summary>Three days on: no neighbouring year makes the new weekday right, since a year moves it by one or two.</summary>
    private static string? WrongWeekday(Match match, DateTime? published)
    {
        string weekday = match.Groups["weekday"].Value;
        int year = match.Groups["year"].Success ? Number(match, "year") : published?.Year ?? 0;
        if (Day(year, MonthOf(match.Groups["month"].Value), Number(match, "day")) is not { } day || day.DayOfWeek.ToString() != weekday) return null;
        return match.Value.Replace(weekday, day.AddDays(3).DayOfWeek.ToString(), StringComparison.Ordinal);
    }

    private static string? NoSuchDay(Match match, DateTime? published) =>
        Day(2000, MonthOf(match.Groups["month"].Value), Number(match, "day")) is null ? null : Replace(match, "day", "31");

    private static string? WrongOrdinal(Match match, DateTime? published)
    {
        int number = Number(match, "number");
        if (published is not { } day || Math.Abs(day.Year - Number(match, "year") - number) > 1) return null;
        // The same last digit keeps the ordinal's ending, except around 11 to 13.
        return number % 100 is >= 11 and <= 13 || (number + 30) % 100 is >= 11 and <= 13 ? null : Replace(match, "number", Written(number + 30));
    }

    private static string? WrongElapsedYear(Match match, DateTime? published)
    {
        int year = Number(match, "year");
        return published is { } day && Math.Abs(day.Year - year - Number(match, "number")) <= 1 ? Replace(match, "year", Written(year - 30)) : null;
    }

    private static string? ReversedRange(Match match, DateTime? published)
    {
        string first = match.Groups["first"].Value, last = match.Groups["last"].Value;
        return Order(first) < Order(last) ? match.Value[..(match.Groups["first"].Index - match.Index)] + last + " " + match.Groups["to"].Value + " " + first : null;
    }

    private static string? WrongAge(Match match, DateTime? published)
    {
        int age = Number(match, "age");
        return published is { } day && day.Year - Number(match, "year") - age is 0 or 1 ? Replace(match, "age", Written(age > 50 ? age - 20 : age + 20)) : null;
    }

    private static DateTime? Day(int year, int month, int day) =>
        year is > 0 and < 10000 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    private static int MonthOf(string name) => 1 + Array.FindIndex(Months.Split('|'), month => month.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Where a number, or a month and a day, stands among its like.</summary>
    private static int Order(string end)
    {
        string[] words = end.Split(' ');
        int number = int.Parse(words[^1], CultureInfo.InvariantCulture);
        return words.Length == 1 ? number : (100 * MonthOf(words[0])) + number;
    }

    private static string Replace(Match match, string group, string replacement)
    {
        Group place = match.Groups[group];
        int start = place.Index - match.Index;
        return string.Concat(match.Value.AsSpan(0, start), replacement, match.Value.AsSpan(start + place.Length));
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out int number)
            ? number
            : 1 + Array.IndexOf(Small.Split('|'), match.Groups[group].Value.ToLowerInvariant());

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
