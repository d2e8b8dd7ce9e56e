using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads named periods: decades, centuries, quarters, halves of a year, seasons.</summary>
internal static class PeriodGrammar
{
    /// <summary>A period at a token that may be <c>the</c>, or null.</summary>
    public static Timex? Read(in TokenLine line, int i) => Decade(line, i) ?? Numbered(line, i) ?? Season(line, i);

    /// <summary><c>the 1980s</c>, <c>1980's</c>, <c>the '80s</c>, <c>the 1700s</c>.</summary>
    private static Timex? Decade(in TokenLine line, int i)
    {
        int number = line.Is(i, "the") ? i + 1 : i;
        bool apostrophe = line[number].Kind == TokenKind.Mark && line[number].Length == 1;
        if (apostrophe) number++;
        // "the nineties"; "in her twenties" is an age.
        if (number == i + 1 && line.Is(number, WordClass.Decade))
            return new Timex(i, number + 1, TimexForm.Calendar)
            { Year = 1900 + line.ValueOf(number, WordClass.Decade), YearSpan = 10, YearToken = number };
        if (SpokenDecade(line, i) is { } spoken) return spoken;
        if (number == i && !apostrophe && line.Is(number, WordClass.Decade))
            return SecondDecade(line, i) || (IsEdge(line, i) && !IsTemperature(line, i)) || IsNamed(line, i)
                ? new Timex(i, i + 1, TimexForm.Calendar) { Year = 1900 + line.ValueOf(i, WordClass.Decade), YearSpan = 10, YearToken = i }
                : null;
        int year = Numbers.Digits(line, number);
        if (year < 0 || year % 10 != 0 || line[number + 1].SpaceBefore) return null;
        bool plural = line.Is(number + 1, "s", "'s");
        if (!plural) return null;
        bool full = line[number].Length == 4 && year is >= 1400 and <= 2090;
        bool two =
            line[number].Length == 2
                && year >= 10
                && line.Is(number + 1, "s")
                && (apostrophe || line.Is(number - 1, "the") || IsEdge(line, number) || SecondDecade(line, i));
        if ((!full && !two) || (two && !apostrophe && IsTemperature(line, number))) return null;
        if (two) year += CenturyOfFirst(line, number);
        // "the 1700s" are a century, "the 2000s" a decade.
        return new Timex(i, number + 2, TimexForm.Calendar)
        { Year = year, YearSpan = year % 100 == 0 && year < 2000 ? 100 : 10, YearToken = number };
    }

    /// <summary><c>the swinging sixties</c>, <c>the Roaring Twenties</c>.</summary>
    private static bool IsNamed(in TokenLine line, int i) => WordList.DecadeName.Has(line, i - 1) && line.Is(i - 2, "the");

    /// <summary><c>the nineteen-seventies</c>, <c>eighteen nineties</c>.</summary>
    private static Timex? SpokenDecade(in TokenLine line, int i)
    {
        int century = line.Is(i, "the") ? i + 1 : i, decade = line.PastHyphen(century + 1);
        return line.ValueOf(century, WordClass.Numeral) is >= 14 and <= 20 and var hundreds && line.Is(decade, WordClass.Decade)
            ? new Timex(i, decade + 1, TimexForm.Calendar)
            {
                Year = (hundreds * 100) + line.ValueOf(decade, WordClass.Decade),
                YearSpan = 10,
                YearToken = decade,
            }
            : null;
    }

    /// <summary><c>the mid-80s</c>, <c>the late 70s</c>, and not <c>his mid-80s</c>, which is an age.</summary>
    private static bool IsEdge(in TokenLine line, int number)
    {
        int edge = line.PastHyphen(number - 1) == number ? number - 2 : number - 1;
        return line.Is(edge, WordClass.TimePart)
            && !line.Is(edge, "middle")
            && (line.Is(edge - 1, "the") || line.Is(edge - 1, WordClass.TimeLead) || SecondDecade(line, edge));
    }

    /// <summary>The century of the decade before, which the second of two shares: 1800 for <c>the 1870s and 80s</c>; else 1900.</summary>
    private static int CenturyOfFirst(in TokenLine line, int number)
    {
        int first = line.Is(number - 1, "and", "or") || line.Is(number - 1, "to") ? number - 3 : number;
        return SecondDecade(line, number) && line[first].Length == 4 && Numbers.Digits(line, first) is >= 1000 and var full
            ? full / 100 * 100
            : 1900;
    }

    /// <summary>The second of two decades: <c>the 70s and 80s</c>.</summary>
    private static bool SecondDecade(in TokenLine line, int i)
    {
        int first = line.Is(i - 1, "and", "or") || line.Is(i - 1, "to", "into") || line.IsJoiner(i - 1) ? i - 2 : -1;
        if (first < 0) return false;
        if (line.Is(first, WordClass.Decade)) return line.Is(first - 1, "the");
        if (!line.Is(first, "s", "'s") || line[first - 1].Kind != TokenKind.Number) return false;
        int before = line.PastHyphen(first - 2) == first - 1 ? first - 3 : first - 2;
        return line[first - 1].Length == 4
            || line.Is(before, "the")
            || line[before].Kind == TokenKind.Mark
            || (line.Is(before, WordClass.TimePart) && line.Is(before - 1, "the"));
    }

    /// <summary>Whether words of the weather stand near: <c>highs in the 80s</c>.</summary>
    private static bool IsTemperature(in TokenLine line, int i)
    {
        for (int near = i - 12; near < i + 6; near++)
            if (near >= line.First && near < line.End && near != i && WordList.WeatherWord.Has(line, near)) return true;
        return line.Is(i - 1, "upper", "lower");
    }

    /// <summary><c>the 20th century</c>, <c>the third quarter of 1990</c>, <c>second-half</c>, <c>Q3 2020</c>.</summary>
    private static Timex? Numbered(in TokenLine line, int i)
    {
        int start = line.Is(i, "the") ? i + 1 : i;
        if (LetterOfYear(line, i) is { } letter) return letter;
        if (FigureOfYear(line, i) is { } part) return part;
        if (LastOfYear(line, i, start) is { } last2) return last2;
        bool fiscal = line.Is(start, "fiscal");
        if (fiscal) start++;
        if (OfYear(line, i, start) is { } ofYear) return ofYear;
        if (line.Is(start, "q") && !line[start + 1].SpaceBefore && Numbers.Digits(line, start + 1) is >= 1 and <= 4 and int figure)
            return WithYear(line, new Timex(i, start + 2, TimexForm.Calendar) { Quarter = figure });
        Amount ordinal = Numbers.Ordinal(line, start);
        if (ordinal.End == start) return null;
        if (line.Is(ordinal.End, "fiscal")) ordinal = ordinal with { End = ordinal.End + 1 };
        int noun = line.PastHyphen(ordinal.End);
        var value = (int)ordinal.Value;
        // "the third-quarter loss": the article belongs to the loss.
        if (noun > ordinal.End) i = fiscal ? start - 1 : start;
        if (line.Is(noun, "century", "centuries"))
            return value is >= 1 and <= 22
                ? EraGrammar.Century(line, new Timex(i, noun + 1, TimexForm.Calendar) { Year = (value - 1) * 100, YearSpan = 100 })
                : null;
        // "the 18th and 19th centuries"
        if (line.Is(ordinal.End, "and", "to")
            && Numbers.Ordinal(line, ordinal.End + 1) is var second
            && second.Value > value
            && line.Is(line.PastHyphen(second.End), "century", "centuries"))
            return value is >= 1 and <= 22
                ? new Timex(i, ordinal.End, TimexForm.Calendar) { Year = (value - 1) * 100, YearSpan = 100 }
                : null;
        if (line.Is(noun, "quarter", "qtr") && value <= 4)
            return WithYear(line, new Timex(i, noun + 1, TimexForm.Calendar) { Quarter = value });
        if (line.Is(noun, "half") && value <= 2)
        {
            Timex half = WithYear(line, new Timex(i, noun + 1, TimexForm.Calendar) { Half = value });
            return half.Year > 0 || half.YearShift is not null ? half : null;
        }
        return Leading(line, i, ordinal.End, value);
    }

    /// <summary><c>H1 2023</c>, <c>FY24</c>, <c>FY 2024</c>.</summary>
    private static Timex? LetterOfYear(in TokenLine line, int i)
    {
        if (line.Is(i, "h")
            && line[i] is { Capitalised: true, AllCaps: false }
            && !line[i + 1].SpaceBefore
            && Numbers.Digits(line, i + 1) is 1 or 2)
            return WithYear(line, new Timex(i, i + 2, TimexForm.Calendar) { Half = Numbers.Digits(line, i + 1) }) is { Year: > 0 } half
                ? half
                : null;
        if (!line.Is(i, "fy") || !line[i].AllCaps) return null;
        int number = line[i + 1].Kind == TokenKind.Mark && !line[i + 2].SpaceBefore ? i + 2 : i + 1, year = Numbers.Digits(line, number);
        if (year < 0 || (line[number].Length != 4 && (line[number].Length != 2 || line[number].SpaceBefore))) return null;
        return new Timex(i, number + 1, TimexForm.Calendar) { Year = year < 100 ? 2000 + year : year, YearToken = number };
    }

    /// <summary><c>1H 2023</c>, <c>2H23</c>, <c>4Q 2023</c>.</summary>
    private static Timex? FigureOfYear(in TokenLine line, int i)
    {
        bool half = line.Is(i + 1, "h"), quarter = line.Is(i + 1, "q");
        if (!(half || quarter) || line[i + 1] is not { Capitalised: true, SpaceBefore: false } || line[i].Length > 1) return null;
        int number = Numbers.Digits(line, i);
        if (number < 1 || number > (half ? 2 : 4)) return null;
        var part = new Timex(i, i + 2, TimexForm.Calendar) { Quarter = quarter ? number : 0, Half = half ? number : 0 };
        if (line[i + 2] is { Length: 2, SpaceBefore: false } && Numbers.Digits(line, i + 2) is >= 0 and var year)
            (part.Year, part.YearToken, part.End) = (YearGrammar.OfTwoDigits(year), i + 2, i + 3);
        else
            part = WithYear(line, part);
        return part.Year > 0 ? part : null;
    }

    /// <summary><c>the final quarter of 2023</c>, <c>the latter half of 2008</c>, <c>the former half of last year</c>.</summary>
    public static Timex? LastOfYear(in TokenLine line, int first, int i)
    {
        bool part = WordList.PeriodPart.Match(line.Tokens, i, i + 1, out string which) > 0, last = line.Is(i, "last") || which == "last";
        bool quarter = line.Is(i + 1, "quarter"), half = line.Is(i + 1, "half");
        if (!(part || last) || !(quarter || half)) return null;
        Timex period =
            WithYear(line,
                new Timex(first, i + 2, TimexForm.Calendar) { Quarter = quarter ? (last ? 4 : 1) : 0, Half = half ? (last ? 2 : 1) : 0 });
        return period.Year > 0 || period.YearShift is not null ? period : null;
    }

    /// <summary><c>2018 Q4</c>, <c>2018-H2</c>, <c>the 2018 fourth quarter</c>.</summary>
    private static Timex? OfYear(in TokenLine line, int first, int i)
    {
        int year = line[i].Length == 4 ? Numbers.Digits(line, i) : -1;
        if (year is < YearGrammar.Earliest or > YearGrammar.Latest) return null;
        int letter = line.Is(i + 1, '-') ? i + 2 : i + 1, end = letter + 2;
        int number = line[letter + 1].SpaceBefore ? -1 : Numbers.Digits(line, letter + 1);
        bool quarter = line.Is(letter, "q"), half = line.Is(letter, "h");
        if (!quarter && !half && Numbers.Ordinal(line, i + 1) is var ordinal && ordinal.End > i + 1)
        {
            int noun = line.PastHyphen(ordinal.End);
            (quarter, half, number, end) = (line.Is(noun, "quarter"), line.Is(noun, "half"), (int)ordinal.Value, noun + 1);
        }
        // "the 1982 summer season"
        if (!quarter
            && !half
            && line.Is(i + 1, WordClass.Season)
            && !line[i + 1].Capitalised
            && line[i + 1].SpaceBefore
            && !line.Is(i + 1, "fall"))
            return new Timex(first, i + 2, TimexForm.Calendar)
            { Year = year, YearToken = i, Season = line.ValueOf(i + 1, WordClass.Season) };
        if (!(quarter || half) || number < 1 || number > (half ? 2 : 4)) return null;
        return new Timex(first, end, TimexForm.Calendar)
        { Year = year, YearToken = i, Quarter = quarter ? number : 0, Half = half ? number : 0 };
    }

    /// <summary><c>the first nine months</c>, <c>the first two quarters of 2022</c>.</summary>
    private static Timex? Leading(in TokenLine line, int i, int number, int ordinal)
    {
        if (ordinal > 2
            || !line.IsNumber(number)
            || DurationGrammar.Read(line, number) is not { Type: TimexType.Duration, Mod: null } length
            || length.End != number + 2)
            return null;
        length.First = i;
        if (length is not { Unit: TimeUnit.Quarter, Count: 2 }) return length;
        return WithYear(line, new Timex(i, length.End, TimexForm.Calendar) { Half = 1 });
    }

    /// <summary><c>the summer of 1990</c>, <c>summer 1990</c>, <c>in the spring</c>.</summary>
    private static Timex? Season(in TokenLine line, int i)
    {
        int noun = line.Is(i, "the") ? i + 1 : i;
        if (!line.Is(noun, WordClass.Season)) return null;
        Timex season = WithYear(line, new Timex(i, noun + 1, TimexForm.Calendar) { Season = line.ValueOf(noun, WordClass.Season) });
        bool said = season.Year > 0 || season.YearShift is not null;
        // "spring" and "fall" have other meanings; alone they need "in the".
        if (said) return season;
        // "in the fall of the mayor" is not a season; in "the winter break", the article belongs to the break.
        bool alone =
            noun == i
                && line.Is(i - 1, "in")
                && !line[noun].Capitalised
                && (line.EndsPhrase(noun + 1) || line.Is(noun + 1, WordClass.Determiner | WordClass.Pronoun))
                && !line.Is(noun, "fall");
        if (alone
            && !IsContrasted(line, noun)
            && !line.Is(noun + 1, "and", "or")
            && !line.Is(noun + 1, "of")
            && TenseReader.Of(line, season) == Tense.Past)
            return season;
        // "by spring", "until autumn"
        if (noun == i
            && (line.Is(i - 1, "by", "until") || line.Is(i - 1, "till", "since"))
            && line.IsLower(noun)
            && line.EndsPhrase(noun + 1)
            && !line.Is(noun + 1, "of"))
            return season;
        if (noun == i || line.Is(noun + 1, "of")) return null;
        bool surely = line.Is(noun, "summer", "winter") || line.Is(noun, "autumn");
        if (surely && line.Is(i - 1, WordClass.Preposition | WordClass.TimeLead) && line.EndsPhrase(noun + 1)) return season;
        if (line.Is(i - 1, "in", "by") || line.Is(i - 1, "until", "during") || line.Is(i - 1, "since")) return season;
        return null;
    }

    /// <summary>Whether another season stands just before, so that any year is meant: <c>dry in summer and wet in winter</c>.</summary>
    private static bool IsContrasted(in TokenLine line, int noun)
    {
        for (int i = noun - 2; i > noun - 9; i--)
            if (line.Is(i, WordClass.Season) && line.Is(i - 1, "in")) return true;
        return false;
    }

    /// <summary>
    /// Adds the year that follows: <c>of 1990</c>, <c>1990</c>, <c>of last year</c>, <c>this year</c>, <c>of that year</c>.
    /// </summary>
    public static Timex WithYear(in TokenLine line, Timex timex)
    {
        int i = timex.End;
        bool of = line.Is(i, "of");
        if (of) i++;
        if (line.Is(i, "fiscal")) i++;
        int year = Numbers.Digits(line, i);
        if (line[i].Length == 4 && year is >= 1400 and <= 2199)
        {
            timex.Year = year;
            timex.YearToken = i;
            // "the winter of 1936–37"
            int second = line.PastHyphen(i + 1);
            timex.End =
                timex.Season == 4 && second > i + 1 && line[second].Length == 2 && Numbers.Digits(line, second) == (year + 1) % 100
                    ? second + 1
                    : i + 1;
        }
        // "the summer of '69"
        else if (timex.Season > 0 && of && YearGrammar.Short(line, i) is { } two)
        {
            (timex.Year, timex.YearToken, timex.End) = (two.Year, two.YearToken, two.End);
        }
        else if (of && YearGrammar.Spoken(line, i, led: true) is { } spoken)
        {
            (timex.Year, timex.YearToken, timex.End) = (spoken.Year, i, spoken.End);
        }
        else if (of && line.Is(i, "the") && line.Is(i + 1, "year") && !line[i + 2].Capitalised)
        {
            timex.YearShift = 0;
            timex.End = i + 2;
        }
        else if (line.Is(i, "a") && line.Is(i + 1, "year") && line.Is(i + 2, "ago", "earlier"))
        {
            timex.YearShift = -1;
            timex.End = i + 3;
        }
        else if (line.Is(i, "that") && line.Is(i + 1, "year"))
        {
            (timex.YearShift, timex.Anchor) = (0, TimexAnchor.Narrative);
            timex.End = i + 2;
        }
        // "on 3 March the next year", "in May of the same year"
        else if (line.Is(i, "the") && (line.Is(i + 1, "next", "following") || line.Is(i + 1, "same")) && line.Is(i + 2, "year"))
        {
            (timex.YearShift, timex.Anchor) = (line.Is(i + 1, "same") ? 0 : 1, TimexAnchor.Narrative);
            timex.End = i + 3;
        }
        else if (line.Is(i, WordClass.TimeShift) && line.Is(i + 1, "year"))
        {
            timex.YearShift = line.ValueOf(i, WordClass.TimeShift);
            timex.End = i + 2;
        }
        return timex;
    }

    /// <summary><c>September last year</c>, <c>January this year</c>, <c>June of that year</c>.</summary>
    public static Timex? MonthOfYear(in TokenLine line, Timex? month) => month is { Year: 0 } ? WithYear(line, month) : month;
}
