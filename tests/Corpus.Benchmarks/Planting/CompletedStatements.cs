using System;
using System.Globalization;
using static Corpus.Benchmarks.Planting.Statement;

namespace Corpus.Benchmarks.Planting;

/// <summary>
/// Statements that published articles begin. Few articles state both sides of a comparison, so the other side is added, once right
/// and once wrong, in words that the rule claims to read.
/// </summary>
internal static class CompletedStatements
{
    private const string Person =
        @"(?<![A-Z][\w.’'-]* )(?!General|Admiral|Minister|President|Judge|Officer)(?<name>[A-Z][a-z]+ (?<surname>[A-Z][a-z]+))";

    public static readonly PlantedError[] Kinds =
    [
        new("CORP2001", "date put beside a weekday", Pattern($@"(?<=\bon )(?<weekday>{Weekdays})(?=\.| to | in | at | after )"),
            DateBesideWeekday),
        new("CORP2003", "year put before the event", Pattern($@"\b{Statement.Ordinal} anniversary of the (?=[A-Za-z])"), YearOfEvent),
        new("CORP2003", "marks years since", Pattern(@"\bin (?<year>19[0-9]{2}|200[0-9])\. (?=[A-Z])"), MarksYears),
        new("CORP2004", "years ago behind a year", Pattern(@"\bin (?<year>19[0-9]{2}|20[01][0-9])(?=[.,] )"),
            statement => Elapsed(statement, (year, years) => $"in {year}, {years} years ago")),
        new("CORP2004", "years ago before a year", Pattern(@"\bin (?<year>19[0-9]{2}|20[01][0-9])(?=[.,] )"),
            statement => Elapsed(statement, (year, years) => $"{years} years ago, in {year}")),
        new("CORP2004", "decades ago behind a year", Pattern(@"\bin (?<year>19[0-9]{2})(?=[.,] )"),
            statement => Elapsed(statement, (year, years) => $"in {year}, more than {years / 10 * 10} years ago", ahead: true)),
        new("CORP2004", "years before since", Pattern(@"\bsince (?<year>19[0-9]{2}|20[01][0-9])(?=[.,] )"),
            statement => Elapsed(statement, (year, years) => $"for {years} years, since {year}")),
        new("CORP2006", "day to come for a weekday",
            Pattern(
                $@"\b(?:resigned|died|arrived|returned|(?:was|were) (?:killed|arrested|released|sentenced|wounded|detained|found|shot"
                    + $@"|convicted|injured|held)) (?:here )?(?:on )?(?<weekday>{Weekdays})(?=\.|,| in | after | at )"), DayToCome),
        new("CORP2007", "born twice",
            Pattern(
                $@"\b(?<surname>[A-Z][a-z]{{2,}})(?:, who was|,| was) born (?:in|on|at) (?:(?! "
                    + $@"and )[^.\n]){{0,60}}?\b{Year}[^.\n]*\.(?= |\n)"), BornTwice),
        new("CORP2007", "born twice, told of a person by age",
            Pattern($@"\b{Person}, (?<age>[1-9][0-9]), [^.\n]{{1,200}}[a-z]{{4}}\.(?= |\n|$)"), BornTwiceByAge),
        new("CORP2007", "founded twice", Pattern($@"\b[Tt]he (?<name>(?:[A-Z][a-z]+ ){{1,3}}[A-Z][a-z]+) (?=said|was|is|has|had)"),
            FoundedTwice),
        new("CORP2010", "birth put beside an age", Pattern($@"\b{Person}, (?<age>[1-9][0-9]),(?= )"), BirthBesideAge),
        new("CORP2010", "birth put behind a person's age",
            Pattern($@"\b{Person}, (?<age>[1-9][0-9]), [^.\n]{{1,200}}[a-z]{{4}}\.(?= |\n|$)"), BirthBehindAge),
        new("CORP2010", "age at a death", Pattern(@"\bdied in (?<year>19[0-9]{2}|20[01][0-9])(?=[.,] )"), AgeAtDeath),
    ];

    private static string Weekday(DateTime day) => day.ToString("MMMM d", CultureInfo.InvariantCulture);

    private static (string, string)? DateBesideWeekday(Statement statement)
    {
        if (LastOf(statement) is not { } day) return null;
        return (statement.Match.Value + ", " + Weekday(day), statement.Match.Value + ", " + Weekday(day.AddDays(-3)));
    }

    /// <summary>The last day before publication that falls on the statement's weekday.</summary>
    private static DateTime? LastOf(Statement statement)
    {
        if (statement.Published is not { } day) return null;
        do day = day.AddDays(-1);
        while (day.DayOfWeek.ToString() != statement["weekday"]);
        return day;
    }

    private static (string, string)? YearOfEvent(Statement statement)
    {
        // Another year beside it may be the year of the celebration.
        int number = statement.Value("number");
        if (statement.Published is not { } day || number < 5 || statement.IsNear("[12][0-9]{3}|next|last|two years", 250)) return null;
        return (statement.Match.Value + Figures(day.Year - number) + " ", statement.Match.Value + Figures(day.Year - number - 15) + " ");
    }

    private static (string, string)? MarksYears(Statement statement)
    {
        if (statement.Published is not { } day) return null;
        int year = statement.Value("year"), years = day.Year - year;
        return years < 5 ? null : (statement.Match.Value + With(years), statement.Match.Value + With(years + 15));

        string With(int since) => $"The town marks {since} years since the flood in {year}. ";
    }

    /// <summary>Completes a statement with a time that has passed: once right and once wrong.</summary>
    /// <param name="statement">The statement, which names a year.</param>
    /// <param name="complete">Writes a year and how long ago it was.</param>
    /// <param name="ahead">Whether the wrong year is later: “more than five years ago” is wrong only if fewer years have passed.</param>
    private static (string, string)? Elapsed(Statement statement, Func<int, int, string> complete, bool ahead = false)
    {
        int year = statement.Value("year");
        if (statement.Published is not { } day || day.Year - year is < 5 or > 100 || statement.IsNear("[12][0-9]{3}|[0-9]{2}s|had ", 60))
            return null;
        return ahead && day.Year - year < 20
            ? null
            : (complete(year, day.Year - year), complete(ahead ? Math.Min(year + 15, day.Year) : year - 15, day.Year - year));
    }

    private static (string, string)? DayToCome(Statement statement)
    {
        if (LastOf(statement) is not { } day) return null;
        string before = statement.With("weekday", "");
        if (!before.EndsWith("on ", StringComparison.Ordinal)) before += "on ";
        return (before + InWords(day), before + InWords(day.AddDays(200)));
    }

    private static (string, string)? BornTwice(Statement statement) =>
        Twice(statement, $" {statement["surname"]}, who was born in ", statement.Value("year"), ", had no other address.");

    private static (string, string)? BornTwiceByAge(Statement statement)
    {
        if (statement.Published is not { } day
            || statement.IsNear(statement["surname"], 100_000)
            || statement.Match.Value.LastIndexOf(statement["surname"], StringComparison.Ordinal) > 60)
            return null;
        int year = day.Year - statement.Value("age");
        return Twice(statement, $" {statement["name"]} was born in {year}. {statement["surname"]}, who was born in ", year,
            ", lived by the harbour.");
    }

    private static (string, string)? FoundedTwice(Statement statement)
    {
        string first = $"The {statement["name"]} was founded in ", thing = $"The {statement["name"]} ";
        return statement.IsNear("founded", 100_000)
            ? null
            : (first + "1961. " + first + "1961. " + thing, first + "1961. " + first + "1971. " + thing);
    }

    private static (string, string)? Twice(Statement statement, string told, int year, string end) =>
        (statement.Match.Value + told + Figures(year) + end, statement.Match.Value + told + Figures(year + 4) + end);

    /// <summary>Whether the age is that at a death or at another time in the sentence, which the rule does not check.</summary>
    private static bool IsOfAnotherTime(Statement statement) => statement.IsNear("[12][0-9]{3}|died|dies|dead|death|killed|late|ago", 250);

    private static (string, string)? BirthBesideAge(Statement statement)
    {
        if (statement.Published is not { } day || IsOfAnotherTime(statement)) return null;
        int year = day.Year - statement.Value("age");
        return ($"{statement.Match.Value} born in {year},", $"{statement.Match.Value} born in {year - 15},");
    }

    private static (string, string)? BirthBehindAge(Statement statement)
    {
        if (statement.Published is not { } day
            || IsOfAnotherTime(statement)
            || System.Text.RegularExpressions.Regex.IsMatch(statement.Match.Value, "[12][0-9]{3}|died|dead|death|killed|late",
                System.Text.RegularExpressions.RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            return null;
        int year = day.Year - statement.Value("age");
        return ($"{statement.Match.Value} Born in {year}, {statement["name"]} lives by the harbour.",
            $"{statement.Match.Value} Born in {year - 15}, {statement["name"]} lives by the harbour.");
    }

    private static (string, string)? AgeAtDeath(Statement statement)
    {
        int year = statement.Value("year");
        return ($"was born in {year - 70} and died in {year} at the age of 70",
            $"was born in {year - 70} and died in {year} at the age of 50");
    }

    /// <summary>The number as an ordinal in figures.</summary>
    public static string Ordinal(int number) =>
        Figures(number) + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
