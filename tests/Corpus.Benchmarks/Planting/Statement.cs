using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Corpus.Benchmarks.Planting;

/// <summary>A statement about dates in an article.</summary>
/// <param name="Match">Its words.</param>
/// <param name="Text">The article.</param>
/// <param name="Published">The publication date of the article.</param>
internal sealed record Statement(Match Match, string Text, DateTime? Published)
{
    public const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";
    public const string Weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
    public const string Month = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    public const string Year = "(?<year>1[5-9][0-9]{2}|20[0-9]{2})";
    public const string Number = "(?<number>[1-9][0-9]{0,2}|" + Small + ")";
    private const string Small =
        "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
    private const string Ordinals =
        "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
        + "|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth";
    public const string Ordinal = "(?<number>[0-9]{1,3}(?:st|nd|rd|th)|" + Ordinals + ")";

    /// <summary>The words of a group.</summary>
    public string this[string group] => Match.Groups[group].Value;

    /// <summary>A number in figures or words, a cardinal or an ordinal.</summary>
    public int Value(string group)
    {
        string digits = this[group].TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        if (int.TryParse(digits, CultureInfo.InvariantCulture, out int number)) return number;
        string word = this[group].ToLowerInvariant();
        return 1 + Math.Max(Array.IndexOf(Small.Split('|'), word), Array.IndexOf(Ordinals.Split('|'), word));
    }

    public int MonthNumber => 1 + Array.FindIndex(Months.Split('|'), month => month.StartsWith(this["month"], StringComparison.Ordinal));

    /// <summary>The day of the statement. Without a year, it is in the year of publication.</summary>
    public DateTime? Day => DayOf(Match.Groups["year"].Success ? Value("year") : Published?.Year ?? 0, MonthNumber, Value("day"));

    public static DateTime? DayOf(int year, int month, int day) =>
        year is > 0 and < 10000 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;

    /// <summary>Whether a pattern matches within the given number of characters on either side.</summary>
    public bool IsNear(string pattern, int characters)
    {
        int start = Math.Max(0, Match.Index - characters), end = Math.Min(Text.Length, Match.Index + Match.Length + characters);
        return Regex.IsMatch(Text[start..Match.Index] + "|" + Text[(Match.Index + Match.Length)..end], pattern,
            RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    /// <summary>Replaces the words of a group in the statement.</summary>
    public string With(string group, string replacement)
    {
        Group place = Match.Groups[group];
        int start = place.Index - Match.Index;
        return string.Concat(Match.Value.AsSpan(0, start), replacement, Match.Value.AsSpan(start + place.Length));
    }

    public static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string InWords(DateTime day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    public static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
}
