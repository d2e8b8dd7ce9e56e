using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Reads the periods that have names: decades, centuries, quarters, halves of a year, seasons.</summary>
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
        if (number == i + 1 && line.Is(number, WordClass.Decade)) return new Timex(i, number + 1, TimexForm.Calendar) { Year = 1900 + line.ValueOf(number, WordClass.Decade), YearSpan = 10, YearToken = number };
        int year = Numbers.Digits(line, number);
        if (year < 0 || year % 10 != 0 || line[number + 1].SpaceBefore) return null;
        bool plural = line.Is(number + 1, "s", "'s");
        if (!plural) return null;
        bool full = line[number].Length == 4 && year is >= 1400 and <= 2090;
        bool two = line[number].Length == 2 && year >= 10 && line.Is(number + 1, "s") && (apostrophe || line.Is(number - 1, "the") || line.Is(number - 1, WordClass.TimePart));
        if (!full && !two) return null;
        if (two) year += 1900;
        // "the 1700s" are a century, "the 2000s" a decade.
        return new Timex(i, number + 2, TimexForm.Calendar) { Year = year, YearSpan = year % 100 == 0 && year < 2000 ? 100 : 10, YearToken = number };
    }

    /// <summary><c>the 20th century</c>, <c>the third quarter of 1990</c>, <c>second-half</c>, <c>Q3 2020</c>.</summary>
    private static Timex? Numbered(in TokenLine line, int i)
    {
        int start = line.Is(i, "the") ? i + 1 : i;
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
        // "the second last week of October"
        int last = line.PastHyphen(ordinal.End);
        if (line.Is(last, "last") && BaseGrammar.Part(line, i, last + 1, -value) is { } fromEnd) return fromEnd;
        if ((WeekdayOfMonth(line, i, ordinal.End, value) ?? BaseGrammar.Part(line, i, ordinal.End, value)) is { } day) return day;
        if (line.Is(ordinal.End, "of") && line.Is(ordinal.End + 1, "every", "each") && line.Is(ordinal.End + 2, "month") && value <= 31)
            return SetGrammar.DayOfMonth(i, ordinal.End + 3, value, line.Is(ordinal.End + 1, "every") ? "EVERY" : "EACH");
        if (line.Is(ordinal.End, "of") && BaseGrammar.DayOf(line, i, ordinal.End + 1, value) is { } ofMonth) return ofMonth;
        // "the third-quarter loss": the article is the loss's.
        if (noun > ordinal.End) i = fiscal ? start - 1 : start;
        if (line.Is(noun, "century", "centuries"))
            return value is >= 1 and <= 22 ? new Timex(i, noun + 1, TimexForm.Calendar) { Year = (value - 1) * 100, YearSpan = 100 } : null;
        // "the 18th and 19th centuries"
        if (line.Is(ordinal.End, "and", "to") && Numbers.Ordinal(line, ordinal.End + 1) is var second && second.Value > value && line.Is(line.PastHyphen(second.End), "century", "centuries"))
            return value is >= 1 and <= 22 ? new Timex(i, ordinal.End, TimexForm.Calendar) { Year = (value - 1) * 100, YearSpan = 100 } : null;
        if (line.Is(noun, "quarter", "qtr") && value <= 4)
            return WithYear(line, new Timex(i, noun + 1, TimexForm.Calendar) { Quarter = value });
        if (line.Is(noun, "half") && value <= 2)
        {
            Timex half = WithYear(line, new Timex(i, noun + 1, TimexForm.Calendar) { Half = value });
            return half.Year > 0 || half.YearShift is not null ? half : null;
        }
        return Leading(line, i, ordinal.End, value);
    }

    /// <summary><c>2018 Q4</c>, <c>2018-H2</c>, <c>the 2018 fourth quarter</c>.</summary>
    private static Timex? OfYear(in TokenLine line, int first, int i)
    {
        int year = line[i].Length == 4 ? Numbers.Digits(line, i) : -1;
        if (year is < YearGrammar.Earliest or > YearGrammar.Latest) return null;
        int letter = line.Is(i + 1, '-') ? i + 2 : i + 1, number = line[letter + 1].SpaceBefore ? -1 : Numbers.Digits(line, letter + 1), end = letter + 2;
        bool quarter = line.Is(letter, "q"), half = line.Is(letter, "h");
        if (!quarter && !half && Numbers.Ordinal(line, i + 1) is var ordinal && ordinal.End > i + 1)
        {
            int noun = line.PastHyphen(ordinal.End);
            (quarter, half, number, end) = (line.Is(noun, "quarter"), line.Is(noun, "half"), (int)ordinal.Value, noun + 1);
        }
        if (!(quarter || half) || number < 1 || number > (half ? 2 : 4)) return null;
        return new Timex(first, end, TimexForm.Calendar) { Year = year, YearToken = i, Quarter = quarter ? number : 0, Half = half ? number : 0 };
    }

    /// <summary><c>the first Tuesday in November</c>, <c>the last Monday of May 2019</c> (-1).</summary>
    public static Timex? WeekdayOfMonth(in TokenLine line, int i, int weekday, int which)
    {
        if (which > 5 || !line.Is(weekday, WordClass.Weekday) || line[weekday].Length < 6 || !line.Is(weekday + 1, "of", "in")) return null;
        int month = line.Is(weekday + 2, "the") ? weekday + 3 : weekday + 2;
        if (CalendarGrammar.MonthFirst(line, month) is not { Day: 0 } named) return null;
        return new Timex(i, named.End, TimexForm.Calendar)
        {
            Month = named.Month, MonthToken = named.MonthToken, Year = named.Year, YearToken = named.YearToken,
            Holiday = Holidays.Rule(named.Month, line.ValueOf(weekday, WordClass.Weekday), which),
        };
    }

    /// <summary><c>the first nine months</c>, <c>the first two quarters of 2022</c>.</summary>
    private static Timex? Leading(in TokenLine line, int i, int number, int ordinal)
    {
        if (ordinal > 2 || !line.IsNumber(number) || DurationGrammar.Read(line, number) is not { Type: TimexType.Duration, Mod: null } length || length.End != number + 2) return null;
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
        // "spring" and "fall" are verbs and things too; alone they need "in the".
        if (said) return season;
        // "in the fall of the mayor" is no season; "the winter break" is its own article's.
        if (noun == i || line.Is(noun + 1, "of")) return null;
        bool surely = line.Is(noun, "summer", "winter") || line.Is(noun, "autumn");
        if (surely && line.Is(i - 1, WordClass.Preposition | WordClass.TimeLead) && EndsPhrase(line, noun + 1)) return season;
        if (line.Is(i - 1, "in", "by") || line.Is(i - 1, "until", "during") || line.Is(i - 1, "since")) return season;
        return null;
    }

    /// <summary>Whether no noun follows that would own the article: "the winter break".</summary>
    public static bool EndsPhrase(in TokenLine line, int i) => line[i].Kind != TokenKind.Word || (line.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary));

    /// <summary>Adds the year that follows: <c>of 1990</c>, <c>1990</c>, <c>of last year</c>, <c>this year</c>, <c>of that year</c>.</summary>
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
            timex.End = i + 1;
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
        else if (line.Is(i, WordClass.TimeShift) && line.Is(i + 1, "year"))
        {
            timex.YearShift = line.ValueOf(i, WordClass.TimeShift);
            timex.End = i + 2;
        }
        return timex;
    }
}
