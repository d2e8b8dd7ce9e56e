using System.Globalization;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads holidays: <c>Christmas Day 1998</c>, <c>Easter weekend</c>.</summary>
internal static class HolidayGrammar
{
    private static readonly PhraseList Names = new("Holiday", Lexicon.English);

    /// <summary>Whether the name of a holiday starts with the word.</summary>
    public static bool MayStart(int word) => Names.Opens(word);

    /// <summary>The holiday at a token, with its year where that follows: <c>Christmas Day 1998</c>.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        int words = Names.Match(line.Tokens, i, line.End, out string rule);
        if (words == 0 || IsOfName(line, i, i + words)) return null;
        var day = new Timex(i, i + words, TimexForm.Calendar) { Holiday = rule };
        // "Easter weekend 2019", "Christmas week", "the weekend of Easter", "Easter 2019 weekend"
        if (TakeUnit(line, day)) return PeriodGrammar.WithYear(line, day);
        if (line.Is(i - 1, "of") && line.Is(i - 2, "weekend")) day.Unit = TimeUnit.Weekend;
        day = PeriodGrammar.WithYear(line, day);
        if (day.Year == 0 && YearGrammar.Spoken(line, day.End, led: true) is { } spoken)
            (day.Year, day.YearToken, day.End) = (spoken.Year, day.End, spoken.End);
        if (day.Year == 0 && line.Is(day.End, "in") && YearGrammar.Read(line, day.End + 1) is { } year)
            (day.Year, day.YearToken, day.End) = (year.Year, day.End + 1, year.End);
        if (day.Year > 0) TakeUnit(line, day);
        return day;
    }

    /// <summary>Adds the weekend or the week of the holiday.</summary>
    private static bool TakeUnit(in TokenLine line, Timex day)
    {
        if (!line.Is(day.End, "weekend", "week")) return false;
        day.Unit = line.Is(day.End, "week") ? TimeUnit.Week : TimeUnit.Weekend;
        day.End++;
        return true;
    }

    /// <summary>
    /// Whether the name is part of another name (<c>White Christmas</c>, <c>Easter Island</c>), or lacks the capitals that it needs
    /// (<c>election day</c>).
    /// </summary>
    private static bool IsOfName(in TokenLine line, int first, int end)
    {
        // "after New Year" is a holiday; "the new year" is the whole year.
        if (end == first + 2 && line.Is(first, "new") && line.Is(first + 1, "year"))
            return !line.Is(first - 1, "before", "after") && !line.Is(first - 1, "until", "at");
        if (!line[first].Capitalised) return line.Is(first, "election");
        if (line[first].AllCaps) return false;
        // "Judge Alison Eid"
        if (end == first + 1 && line[first - 1].Capitalised && line.Is(first - 1, WordClass.FirstName | WordClass.Title))
            return !line.Is(first, "christmas", "xmas");
        return line.Is(first - 1, "white")
            || (line[end] is { Kind: TokenKind.Word, Capitalised: true, AllCaps: false } && WordList.HolidayName.Has(line, end));
    }

    /// <summary>The rule of a weekday of a month: its first (1) to fifth, or its last (-1).</summary>
    public static string Rule(int month, int weekday, int which) =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", month, weekday, which);
}
