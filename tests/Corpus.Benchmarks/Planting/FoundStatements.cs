using System;
using System.Globalization;
using static Corpus.Benchmarks.Planting.Statement;

namespace Corpus.Benchmarks.Planting;

/// <summary>Complete statements of published articles: they are right, and one of their parts is changed.</summary>
internal static class FoundStatements
{
    private const string Begun = "(?:founded|established|built|opened|formed|created|completed|incorporated)";

    public static readonly PlantedError[] Kinds =
    [
        new("CORP2001", "wrong weekday, year given", Pattern($@"\b(?<weekday>{Weekdays}),? {Month} (?<day>[0-9]{{1,2}}), {Year}\b"),
            WrongWeekday),
        new("CORP2001", "wrong weekday, no year", Pattern($@"\b(?<weekday>{Weekdays}),? {Month} (?<day>[0-9]{{1,2}})\b(?!,? [0-9]{{4}})"),
            WrongWeekday),
        new("CORP2002", "day 31 in a short month",
            Pattern(
                @"\b(?<month>Feb|Apr|Jun|Sep|Nov)(?:ruary|il|e|tember|ember) (?<day>[0-9]{1,2})\b(?=, [0-9]{4}\b"
                    + @"|[.,] )(?![.,] ?[0-9]{1,2}\b)"), NoSuchDay),
        new("CORP2003", "ordinal shifted", Pattern($@"\b{Ordinal} anniversary of (?:[^.;""”\n]{{1,80}} )?(?:in|of|the) {Year}\b"),
            WrongOrdinal),
        new("CORP2003", "ordinal shifted, founded in",
            Pattern($@"\b{Begun} in {Year}\b[^.;\n]{{1,60}}\b(?:its|their) {Ordinal} anniversary"), WrongOrdinal),
        new("CORP2004", "year shifted, ago", Pattern($@"\b{Number} years ago,? \(?(?:in )?{Year}\b", Ignored), WrongElapsedYear),
        new("CORP2004", "year shifted, ago behind it", Pattern($@"\bin {Year}, (?:just |exactly |only )?{Number} years ago\b", Ignored),
            WrongElapsedYear),
        new("CORP2004", "years of a range shifted",
            Pattern($@"\bfor {Number} years,? from (?<first>[12][0-9]{{3}}) (?:to|until|through) (?<last>[12][0-9]{{3}})\b", Ignored),
                WrongLength),
        new("CORP2005", "days reversed",
            Pattern($@"\bfrom {Month} (?<first>[0-9]{{1,2}}) (?<to>to|through|until) (?<last>[0-9]{{1,2}})\b"), ReversedRange),
        new("CORP2005", "days reversed, dash",
            Pattern($@"\b(?:on|from|between) {Month} (?<first>[0-9]{{1,2}})(?<to>-|–)(?<last>[0-9]{{1,2}})\b(?=[.,) ])"), ReversedRange),
        new("CORP2005", "days reversed, month last",
            Pattern($@"\b(?<first>[0-9]{{1,2}})(?<to>-|–| to )(?<last>[0-9]{{1,2}}) (?:{Months}),? [12][0-9]{{3}}\b"), ReversedRange),
        // Within one month: a range from a later month to an earlier one may cross the end of the year.
        new("CORP2005", "dates reversed",
            Pattern($@"\bfrom (?<first>(?<month>{Months}) [0-9]{{1,2}}),? (?<to>to|through|until) (?<last>\k<month> [0-9]{{1,2}})\b"),
                ReversedRange),
        new("CORP2005", "years reversed, between", Pattern(@"\bbetween (?<first>[12][0-9]{3}) (?<to>and) (?<last>[12][0-9]{3})\b"),
            ReversedRange),
        new("CORP2005", "years reversed, brackets", Pattern(@"\((?<first>[12][0-9]{3})(?<to>-|–)(?<last>[12][0-9]{3})\)"), ReversedRange),
        new("CORP2005", "years reversed, served",
            Pattern(
                @"\b(?:served|lived|ruled|worked|played|studied|taught|ran|lasted|fought)[a-z ]{0,40} from (?<first>[12][0-9]{3}) "
                    + @"(?<to>to|until|through) (?<last>[12][0-9]{3})\b"), ReversedRange),
        new("CORP2006", "year past publication",
            Pattern(
                $@"\b(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I) (?<verb>[a-z]+ed)|resigned|died|arrived|returned|retired|(?:was"
                    + $@"|were) (?<verb>[a-z]+ed|born|killed|shot|sworn in|found))(?: [a-z]+){{0,2}} on {Month} "
                    + $@"(?<day>[0-9]{{1,2}}), {Year}\b"), YearToCome),
        new("CORP2010", "age shifted", Pattern($@", (?<age>[1-9][0-9]),(?: who)?(?: was)? born (?:in|on|at) [^.\n]{{0,30}}?{Year}\b"),
            WrongAge),
        new("CORP2010", "age shifted behind the birth",
            Pattern($@"\bBorn [^.\n]{{0,40}}\b{Year}, [A-Z][a-z]+(?: [A-Z][a-z]+)?, (?<age>[1-9][0-9]),"), WrongAge),
    ];

    private const System.Text.RegularExpressions.RegexOptions Ignored = System.Text.RegularExpressions.RegexOptions.IgnoreCase;

    /// <summary>Moves the weekday by three days: a neighbouring year, which moves it by one or two, cannot make it right.</summary>
    private static (string, string)? WrongWeekday(Statement statement) =>
        statement.Day is { } day && day.DayOfWeek.ToString() == statement["weekday"]
            ? (statement.Match.Value, statement.With("weekday", day.AddDays(3).DayOfWeek.ToString()))
            : null;

    private static (string, string)? NoSuchDay(Statement statement) =>
        DayOf(2000, statement.MonthNumber, statement.Value("day")) is null ? null : (statement.Match.Value, statement.With("day", "31"));

    private static (string, string)? WrongOrdinal(Statement statement)
    {
        int number = statement.Value("number");
        if (statement.Published is not { } day || Math.Abs(day.Year - statement.Value("year") - number) > 1) return null;
        return (statement.Match.Value, statement.With("number", CompletedStatements.Ordinal(number + 15)));
    }

    private static (string, string)? WrongElapsedYear(Statement statement)
    {
        int year = statement.Value("year");
        return statement.Published is { } day && Math.Abs(day.Year - year - statement.Value("number")) <= 1
            ? (statement.Match.Value, statement.With("year", Figures(year - 30)))
            : null;
    }

    private static (string, string)? WrongLength(Statement statement)
    {
        int number = statement.Value("number");
        return Math.Abs(statement.Value("last") - statement.Value("first") - number) <= 1
            ? (statement.Match.Value, statement.With("number", Figures(number + 5)))
            : null;
    }

    private static (string, string)? ReversedRange(Statement statement)
    {
        string first = statement["first"], last = statement["last"];
        if (Order(first) >= Order(last)) return null;
        int start =
            statement.Match.Groups["first"].Index - statement.Match.Index, end =
                statement.Match.Groups["last"].Index - statement.Match.Index + last.Length;
        string whole = statement.Match.Value;
        return (whole, whole[..start] + last + whole[(start + first.Length)..(end - last.Length)] + first + whole[end..]);
    }

    /// <summary>Moves the year into the future, except after “planned”, “said” or “agreed”, which the rule does not check.</summary>
    private static (string, string)? YearToCome(Statement statement)
    {
        const string MayLookAhead =
            "^(?:plann|schedul|announc|expect|agre|decid|vot|mov|postpon|order|extend|propos|promis|ask|confirm|dat|list|nam|fix"
                + "|offer|predict|allow|invit|delay|report|accept|approv|adjourn|suppos|assign|appoint|elect|nominat|commit|bas|need|intend"
                + "|updat|correct|publish|post|revis|requir|add|issu|releas|regist)";
        if (statement.Published is not { } published || statement.Day is not { } day || day >= published) return null;
        if (System.Text.RegularExpressions.Regex.IsMatch(statement["verb"], MayLookAhead,
            System.Text.RegularExpressions.RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            return null;
        return (statement.Match.Value, statement.With("year", Figures(published.Year + 1)));
    }

    private static (string, string)? WrongAge(Statement statement)
    {
        int age = statement.Value("age");
        return statement.Published is { } day && day.Year - statement.Value("year") - age is 0 or 1
            ? (statement.Match.Value, statement.With("age", Figures(age > 50 ? age - 20 : age + 20)))
            : null;
    }

    /// <summary>Gives the rank of a number, or of a month and a day.</summary>
    private static int Order(string end)
    {
        string[] words = end.Split(' ');
        int number = int.Parse(words[^1], CultureInfo.InvariantCulture);
        return words.Length == 1 ? number : (100 * Array.IndexOf(Months.Split('|'), words[0])) + number;
    }
}
