using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Reads years: <c>1996</c>, <c>nineteen ninety-six</c>.</summary>
internal static class YearGrammar
{
    public const int Earliest = 1000;
    public const int Latest = 2199;

    /// <summary>A year of four figures; the words around it say that it is one.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        int year = Numbers.Digits(line, i);
        if (line[i].Length != 4 || year is < Earliest or > 2099) return null;
        if (line.Is(i - 1, '$') || line.Is(i - 1, '£') || line.Is(i - 1, '€') || line.Is(i - 1, '#') || line.Is(i - 1, '.') || line.Is(i - 1, "no")) return null;
        if (!line[i].SpaceBefore && i > line.First && (line.Is(i - 1, '/') || line.Is(i - 1, ':') || line[i - 1].Kind == TokenKind.Number)) return null;
        if (!line[i + 1].SpaceBefore && (line.Is(i + 1, '%') || (line.Is(i + 1, '/') && SecondOfRange(line, i + 2) is null) || OpensTime(line, i + 1))) return null;
        if (line.Is(i + 1, "percent") || (DurationGrammar.Unit(line, i + 1, out bool plural) != TimeUnit.None && plural) || line.Is(i + 1, WordClass.TimeZone) || line.Is(i + 1, WordClass.Numeral)) return null;
        bool likely = year is >= 1800 and <= 2049;
        bool led = line.Is(i - 1, WordClass.TimeLead) || line.Is(i - 1, "year") || line.Is(i - 1, '(') || (line.Is(i - 1, "and") && line.Is(i - 3, "between"));
        if (!likely && (!led || (year < 1400 && line.IsLower(i + 1) && !line.Is(i + 1, WordClass.Preposition | WordClass.Conjunction)))) return null;
        // "2000 boats": a number of things. "the 2000 Olympics", "in 2000 people", "the 2016 elections", "below 2005 levels": a year.
        if (!led && line.IsLower(i + 1) && line[i + 1].SpaceBefore && IsPlural(line, i + 1) && !(IsOwned(line, i, year) || line.Is(i + 1, "levels"))) return null;
        return new Timex(i, i + 1, TimexForm.Calendar) { Year = year, YearToken = i };
    }

    /// <summary>The second year of <c>2009-10</c>; two figures that could be a month are one only where they are the next year's.</summary>
    public static Timex? SecondOfRange(in TokenLine line, int i)
    {
        int last = line[i].Length == 2 ? Numbers.Digits(line, i) : -1, first = line[i - 2].Length == 4 ? Numbers.Digits(line, i - 2) : -1;
        if (last < 0 || first is < Earliest or > 2099 || line.Is(i - 3, '-') || line.Is(i - 3, '/') || line.PastHyphen(i + 1) != i + 1) return null;
        // "the 2023/24 season", and not 2023/24/5
        bool season = line.Is(i - 1, '/') && !line[i - 1].SpaceBefore && !line[i].SpaceBefore && !line.Is(i + 1, '/') && last == (first + 1) % 100;
        if (!season && line.PastHyphen(i - 1) != i) return null;
        if (last != (first + 1) % 100 && (last <= 12 || last <= first % 100)) return null;
        int year = first - (first % 100) + last;
        return new Timex(i, i + 1, TimexForm.Calendar) { Year = year > first ? year : year + 100, YearToken = i };
    }

    /// <summary>A year as it is spoken: <c>nineteen ninety-six</c>; where something leads to a year, <c>two thousand</c> too.</summary>
    public static Timex? Spoken(in TokenLine line, int i, bool led)
    {
        int century = line.ValueOf(i, WordClass.Numeral), end = i + 1;
        if (led && century == 2 && line.Is(i + 1, "thousand"))
        {
            Amount whole = Numbers.Cardinal(line, i);
            return new Timex(i, whole.End, TimexForm.Calendar) { Year = (int)whole.Value, YearToken = i };
        }
        int rest = line.Is(i + 1, '-') ? -1 : line.ValueOf(end, WordClass.Numeral);
        if (century is not (18 or 19 or 20) || rest is < 10 or > 99) return null;
        Amount tens = Numbers.Cardinal(line, end);
        return tens.Value is >= 10 and < 100 && !line.Is(tens.End, WordClass.TimeUnit)
            ? new Timex(i, tens.End, TimexForm.Calendar) { Year = (century * 100) + (int)tens.Value, YearToken = i }
            : null;
    }

    /// <summary>The colon of a time, and not of what is told: <c>2013: the pier</c>.</summary>
    public static bool OpensTime(in TokenLine line, int i) => line.Is(i, ':') && !line[i].SpaceBefore && !line[i + 1].SpaceBefore;

    /// <summary>A year that an article or an owner stands before; a round number may count people even so.</summary>
    private static bool IsOwned(in TokenLine line, int i, int year) =>
        year % 100 != 0 && !line.Is(i + 1, WordClass.PluralNoun) && (line.Is(i - 1, "the", "its") || line.Is(i - 1, "their", "our") || line.Is(i - 1, "his", "her") || line.Is(i - 1, "'s"));

    private static bool IsPlural(in TokenLine line, int i)
    {
        Token token = line[i];
        return line.Is(i, WordClass.PluralNoun) || (token.Length > 4 && line.Text[token.End - 1] == 's' && line.Text[token.End - 2] != 's');
    }

    /// <summary>The year of two figures, as people write them now: 50 to 99 are of the twentieth century.</summary>
    public static int OfTwoDigits(int year) => year < 50 ? 2000 + year : 1900 + year;
}
