using System;
using System.Globalization;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Days with names, and where each falls in a year; the rules are those of <c>Holiday.txt</c>.</summary>
internal static class Holidays
{
    private static readonly ChineseLunisolarCalendar Lunar = new();
    private static readonly UmAlQuraCalendar Islamic = new();
    private static readonly PhraseList Names = new("Holiday", Lexicon.English);

    /// <summary>Whether the name of a day starts with the word.</summary>
    public static bool MayStart(int word) => Names.Opens(word);

    /// <summary>The day with a name that starts at a token, with its year where that follows: <c>Christmas Day 1998</c>.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        int words = Names.Match(line.Tokens, i, line.End, out string rule);
        if (words == 0) return null;
        int weekend = i + words;
        if (PeriodGrammar.WithYear(line, new Timex(i, weekend, TimexForm.Calendar) { Holiday = rule }) is { Year: > 0 } dated && line.Is(dated.End, "weekend"))
        {
            (dated.Unit, dated.End) = (TimeUnit.Weekend, dated.End + 1);
            return dated;
        }
        bool led = line.Is(i - 1, "of") && line.Is(i - 2, "weekend");
        if (!led && !line.Is(weekend, "weekend")) return PeriodGrammar.WithYear(line, new Timex(i, weekend, TimexForm.Calendar) { Holiday = rule });
        return PeriodGrammar.WithYear(line, new Timex(i, led ? weekend : weekend + 1, TimexForm.Calendar) { Holiday = rule, Unit = TimeUnit.Weekend });
    }

    /// <summary>The day a rule gives in a year.</summary>
    public static DateTime? DayOf(string rule, int year)
    {
        if (year is < 1583 or > 4099) return null;
        if (rule.StartsWith("easter", StringComparison.Ordinal)) return CalendarMath.Add(Easter(year), Number(rule.Substring(6)));
        int plus = rule.IndexOf('+');
        if (plus > 0) return DayOf(rule.Substring(0, plus), year) is { } before ? CalendarMath.Add(before, Number(rule.Substring(plus))) : null;
        string[] parts = rule.Split(':');
        if (parts[0] is "lunar" or "islamic") return In(parts[0] == "lunar" ? Lunar : Islamic, Number(parts[1]), Number(parts[2]), year);
        if (parts.Length == 1) return CalendarMath.Day(year, Number(rule.Substring(0, 2)), Number(rule.Substring(3, 2)));
        int month = Number(parts[0]), weekday = Number(parts[1]), which = Number(parts[2]);
        var day = new DateTime(year, month, which > 0 ? 1 : DateTime.DaysInMonth(year, month));
        int ahead = which > 0 ? (weekday - CalendarMath.WeekdayOf(day) + 7) % 7 : -((CalendarMath.WeekdayOf(day) - weekday + 7) % 7);
        DateTime found = CalendarMath.Add(day, ahead + (7 * (which > 0 ? which - 1 : which + 1)));
        return found.Month == month ? found : null;
    }

    /// <summary>The rule of a weekday of a month: its first (1) to fifth, or its last (-1).</summary>
    public static string Rule(int month, int weekday, int which) => string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", month, weekday, which);

    /// <summary>The day of another calendar that falls into a year; of two, the first.</summary>
    private static DateTime? In(Calendar calendar, int month, int day, int year)
    {
        if (year <= calendar.MinSupportedDateTime.Year || year >= calendar.MaxSupportedDateTime.Year) return null;
        for (int other = calendar.GetYear(new DateTime(year, 1, 1)); other <= calendar.GetYear(new DateTime(year, 12, 31)); other++)
            if (calendar.ToDateTime(other, month, day, 0, 0, 0, 0) is { } found && found.Year == year) return found;
        return null;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>Easter Sunday of the western churches, by the Gregorian computus.</summary>
    private static DateTime Easter(int year)
    {
        int golden = year % 19, century = year / 100;
        int moon = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        moon -= moon / 28 * (1 - (29 / (moon + 1) * ((21 - golden) / 11)));
        int weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        int offset = moon - weekday, month = 3 + ((offset + 40) / 44);
        return new DateTime(year, month, offset + 28 - (31 * (month / 4)));
    }
}
