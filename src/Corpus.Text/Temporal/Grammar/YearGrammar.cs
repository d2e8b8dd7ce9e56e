using Corpus.Text.Statements;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads years: <c>1996</c>, <c>nineteen ninety-six</c>.</summary>
internal static class YearGrammar
{
    public const int Earliest = 1000;
    public const int Latest = 2199;

    /// <summary>From this year on, four figures alone are most likely a year.</summary>
    private const int Likely = 1800;

    /// <summary>The longest size of a change, in tokens.</summary>
    private const int LongestChange = 8;

    /// <summary>The last two-figure year behind an apostrophe that belongs to this century.</summary>
    private const int LatestShort = 29;

    /// <summary>A year of four figures, where the words around it show that it is one.</summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        int year = Numbers.Digits(line, i);
        if (line[i].Length != 4 || year is < Earliest or > 2099) return null;
        if (line.IsCurrency(i - 1)
            || line.Is(i - 1, '#')
            || (line.Is(i - 1, '.') && !line.Is(i - 2, "c", "ca"))
            || line.Is(i - 1, "no"))
            return null;
        if (IsOfNumber(line, i) || IsOfAddress(line, i) || IsNumbered(line, i) || IsCount(line, i)) return null;
        if (!line[i].SpaceBefore && i > line.First && (line.Is(i - 1, '/') || line.Is(i - 1, ':') || line[i - 1].Kind == TokenKind.Number))
            return null;
        if (!line[i + 1].SpaceBefore
            && (line.Is(i + 1, '%') || (line.Is(i + 1, '/') && SecondOfRange(line, i + 2) is null) || OpensTime(line, i + 1)))
            return null;
        if (line.Is(i + 1, "percent")
            || (UnitGrammar.At(line, i + 1, out bool plural) != TimeUnit.None && plural)
            || line.Is(i + 1, WordClass.TimeZone)
            || line.Is(i + 1, WordClass.Numeral))
            return null;
        bool likely = year is >= Likely and <= 2049;
        bool led =
            line.Is(i - 1, WordClass.TimeLead | WordClass.TimePart)
                || line.Is(i - 1, "year")
                || line.Is(i - 1, '(')
                || (line.Is(i - 1, "and") && line.Is(i - 3, "between"))
            || (line.Is(i - 1, '.') && line.Is(i - 2, "c", "ca"))
            || line.Is(i - 1, "circa")
            || (line.PastHyphen(i - 1) == i && line.Is(i - 2, WordClass.TimePart))
            || (line.Is(i - 1, "around", "about") && (line.Is(i + 1, WordClass.Determiner) || line[i + 1].Kind != TokenKind.Word));
        if (!likely && !led && (IsOfThing(line, i, year) || OpensChronicle(line, i) || IsJoined(line, i, year) || IsBehindDeed(line, i)))
            led = true;
        if (!likely
            && (!led
                || (year < 1400
                    && line.IsLower(i + 1)
                    && !line.Is(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Pronoun)
                    && !(line.Is(i - 1, "of") && year % 10 != 0 && line.Is(i + 1, WordClass.Be))
                    && !(line.Is(i - 1, "of") && line.Is(i + 2, WordClass.Determiner))
                    && !(line.Is(i - 1, "the") && IsOfThing(line, i, year)))))
            return null;
        // "2000 boats": a number of things. "the 2000 Olympics", "in 2000 people", "the 2016 elections", "below 2005 levels": a year.
        if (!led
            && line.IsLower(i + 1)
            && line[i + 1].SpaceBefore
            && IsPlural(line, i + 1)
            && !(IsOwned(line, i, year) || line.Is(i + 1, "levels")))
            return null;
        return new Timex(i, i + 1, TimexForm.Calendar) { Year = year, YearToken = i };
    }

    /// <summary>A year behind an apostrophe: <c>in '82</c>, <c>the class of '05</c>.</summary>
    public static Timex? Short(in TokenLine line, int i)
    {
        bool led =
            line.Is(i - 1, "in", "of")
                || line.Is(i - 1, "since", "from")
                || line.Is(i - 1, "by", "until")
                || line.Is(i - 1, "back", "early")
                || line.Is(i - 1, "late", "to");
        if (!led
            || line[i].Length > 1
            || line.Text[line[i].Start] is not ('\'' or '’' or '‘')
            || line[i + 1].Length != 2
            || Numbers.Digits(line, i + 1) is not (>= 0 and var year))
            return null;
        if (line[i + 2].Kind == TokenKind.Mark
            || !(line.EndsPhrase(i + 2)
                || line.Is(i + 2, WordClass.PastVerb | WordClass.Pronoun | WordClass.Determiner)
                || VerbTense.IsRegularPast(line, i + 2))
            || line.Is(i + 2, '%'))
            return null;
        return new Timex(i, i + 2, TimexForm.Calendar) { Year = year <= LatestShort ? 2000 + year : 1900 + year, YearToken = i + 1 };
    }

    /// <summary>One part of a longer number: <c>020 1998 2001</c>, <c>555-1998</c>, <c>2024-40-0</c>.</summary>
    private static bool IsOfNumber(in TokenLine line, int i)
    {
        if (GoesOnInFigures(line, i + 1) && GoesOnInFigures(line, i + 3)) return true;
        bool after = line[i + 1].Kind == TokenKind.Number && line[i + 1].Length >= 3;
        if (line[i - 1].Kind == TokenKind.Number) return line[i - 1].Length != 4 || after || line[i - 2].Kind == TokenKind.Number;
        if (line.Is(i - 1, '+') && !line[i].SpaceBefore) return true;
        if (line[i].SpaceBefore || line.PastHyphen(i - 1) != i) return false;
        // "ISBN 978-1-2019-1998-2", "the XJ-2005"
        bool model = line[i - 2] is { Kind: TokenKind.Word, Length: <= 3 } letters && (letters.AllCaps || letters.Length == 1)
            && !line.Is(i - 2, WordClass.Month);
        // "the file log-2015-a"
        bool file =
            line.PastHyphen(i + 1) > i + 1
                && line[i - 2].Kind == TokenKind.Word
                && !line.Is(i - 2, WordClass.TimePart | WordClass.Month);
        return model
            || file
            || (line[i - 2].Kind == TokenKind.Number
                && (line[i - 2].Length != 4 || (line.PastHyphen(i - 3) == i - 2 && line[i - 4].Kind == TokenKind.Number)));
    }

    private static bool GoesOnInFigures(in TokenLine line, int hyphen) =>
        line.PastHyphen(hyphen) > hyphen && line[hyphen + 1] is { Kind: TokenKind.Number, Length: <= 2 };

    /// <summary>
    /// A number of things: <c>some 1990 sheep</c>, <c>nearly 1900 boats</c>, <c>1999 were valid</c>; not <c>around 1990</c>, <c>1998 and
    /// 1999 were</c>.
    /// </summary>
    private static bool IsCount(in TokenLine line, int i)
    {
        // "1950 kg", and not "a 2010 piece"
        if (line[i + 1].Length <= 2 && WordList.Measure.Has(line, i + 1) && !line.Is(i - 1, WordClass.TimeLead)) return true;
        bool noun = line.IsLower(i + 1)
            && line[i + 1].SpaceBefore
            && !line.Is(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Determiner);
        // "some 2020 candidates" are those of that year.
        bool counts = Numbers.Digits(line, i) < Likely || IsPlural(line, i + 1);
        if (line.Is(i - 1, "some") ? counts : noun && line.Is(i - 1, WordClass.TimeModifier) && !line.Is(i - 1, "around", "about"))
            return true;
        // "Of 2001 votes, 1999 were valid"
        if (noun && line.Is(i - 1, "of") && line[i - 1].Capitalised && IsPlural(line, i + 1)) return true;
        return line.Is(i + 1, "were", "are") && !line.Is(i - 1, WordClass.TimeLead | WordClass.Conjunction | WordClass.TimePart);
    }

    /// <summary>Whether a deed stands before the year, with no preposition between: <c>the fort, built 1642, stands</c>.</summary>
    private static bool IsBehindDeed(in TokenLine line, int i) =>
        (line.Is(i - 1, WordClass.OnceVerb)
            || line.Is(i - 1, "born", "died")
            || (VerbForms.IsPast(line, i - 1) && (line.Is(i - 2, ',') || line.Is(i - 2, '('))))
        && (line.Is(i + 1, ',') || line.Is(i + 1, ')') || line.Is(i + 1, '.') || line.Is(i + 1, ';'));

    /// <summary>A part of an address or of the name of a file: <c>mill1999@example.com</c>, <c>plan-2019.pdf</c>, <c>x_2019</c>.</summary>
    private static bool IsOfAddress(in TokenLine line, int i)
    {
        if (!line[i].SpaceBefore
            && i > line.First
            && (line[i - 1].Kind == TokenKind.Word || line.Is(i - 1, '_') || line.Is(i - 1, '@') || line.Is(i - 1, '&')))
            return true;
        if (line[i + 1].SpaceBefore || i + 1 >= line.End) return false;
        return line.Is(i + 1, '@') || line.Is(i + 1, '_') || (line.Is(i + 1, '.') && line.IsLower(i + 2) && !line[i + 2].SpaceBefore);
    }

    /// <summary>
    /// The number of a thing or of a house, or the height of an index: <c>Flight 1999</c>, <c>1999 Mill Road</c>, <c>fell to 1998</c>.
    /// </summary>
    private static bool IsNumbered(in TokenLine line, int i)
    {
        if (WordList.NumberedNoun.Has(line, i - 1)
            || ((line.Is(i - 1, '.') || line.Is(i - 1, "is", "was")) && WordList.NumberedNoun.Has(line, i - 2)))
            return true;
        if (line.Is(i - 1, "to", "at")
            && (WordList.LevelVerb.Has(line, i - 2) || WordList.LevelVerb.Has(line, BeforeChange(line, i - 2)))
            && line.EndsPhrase(i + 1)
            && !line.Is(i - 4, "from")
            && !line.Is(i - 3, "from"))
            return true;
        // "closed at 1999, up from 1987"
        if (line.Is(i - 1, "from")
            && line.Is(i - 2, "up", "down")
            && line.Is(i - 3, ',')
            && line[i - 4].Length == 4
            && WordList.LevelVerb.Has(line, i - 6))
            return true;
        // "rose to 2012 from 1998"
        if (line.Is(i - 1, "from")
            && line[i - 2].Length == 4
            && line.Is(i - 3, "to", "at")
            && WordList.LevelVerb.Has(line, i - 4))
            return true;
        bool led = line.Is(i - 1, WordClass.TimeLead | WordClass.Determiner) && !line.Is(i - 1, "to");
        if (led || !line[i + 1].Capitalised) return false;
        return WordList.StreetNoun.Has(line, i + 2) || (line[i + 2].Capitalised && WordList.StreetNoun.Has(line, i + 3));
    }

    /// <summary>The token before the size of a change: <c>slipped</c> in <c>slipped 12 points, or 0.6 percent, to 1987</c>.</summary>
    private static int BeforeChange(in TokenLine line, int i)
    {
        int first = i;
        while (first > i - LongestChange
            && (line[first].Kind == TokenKind.Number
                || line.Is(first, "points", "percent")
                || line.Is(first, "or", "by")
                || line.Is(first, "per", "cent")
                || line.Is(first, '%')
                || line.Is(first, ','))) first--;
        return first;
    }

    /// <summary>
    /// A year before 1800 that a thing is of: <c>the 1666 fire</c>, <c>a 1745 map</c>; a round number may count what stands behind it.
    /// </summary>
    private static bool IsOfThing(in TokenLine line, int i, int year) =>
        year % 10 != 0
            && line.Is(i - 1, WordClass.Determiner)
            && line.IsLower(i + 1)
            && line[i + 1].SpaceBefore
            && !IsPlural(line, i + 1)
            && !WordList.Measure.Has(line, i + 1)
        && !line.Is(i + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.TimeUnit);

    /// <summary>The year that opens a line of a chronicle: <c>1703: A storm</c>, <c>1745. In May</c>.</summary>
    private static bool OpensChronicle(in TokenLine line, int i) =>
        i == line.First
            && line[i + 2].Kind == TokenKind.Word
            && line[i + 2].SpaceBefore
            && (line.Is(i + 1, ':') || line.Is(i + 1, '.') || line.Is(i + 1, '–') || line.Is(i + 1, '—'));

    /// <summary>One of two years that a dash joins: <c>1642–1651</c>.</summary>
    private static bool IsJoined(in TokenLine line, int i, int year) =>
        (line.PastHyphen(i + 1) is var after
            && after > i + 1
            && line[after].Length == 4
            && Numbers.Digits(line, after) is var last
            && last > year
            && last <= year + 200
            && !line[after + 1].Capitalised)
        || (line.PastHyphen(i - 1) == i
            && line[i - 2].Length == 4
            && Numbers.Digits(line, i - 2) is > Earliest and var first
            && first < year
            && first >= year - 200);

    /// <summary>The second year of <c>2009-10</c>; two figures that could be a month are one only where they are the next year's.</summary>
    public static Timex? SecondOfRange(in TokenLine line, int i)
    {
        int last = line[i].Length == 2 ? Numbers.Digits(line, i) : -1;
        int first = line[i - 2].Length == 4 ? Numbers.Digits(line, i - 2) : -1;
        if (last < 0 || first is < Earliest or > 2099 || line.Is(i - 3, '-') || line.Is(i - 3, '/') || line.PastHyphen(i + 1) != i + 1)
            return null;
        // "the 2023/24 season", and not 2023/24/5
        bool season =
            line.Is(i - 1, '/') && !line[i - 1].SpaceBefore && !line[i].SpaceBefore && !line.Is(i + 1, '/') && last == (first + 1) % 100;
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
        // "seventeen hundred thirty three"
        if (led && century is >= 11 and <= 20 && line.Is(i + 1, "hundred"))
        {
            Amount years = Numbers.Cardinal(line, line.Is(i + 2, "and") ? i + 3 : i + 2);
            return years.Value is >= 1 and < 100 && !line.Is(years.End, WordClass.TimeUnit)
                ? new Timex(i, years.End, TimexForm.Calendar) { Year = (century * 100) + (int)years.Value, YearToken = i }
                : null;
        }
        int rest = line.Is(i + 1, '-') ? -1 : line.ValueOf(end, WordClass.Numeral);
        if (century is not (18 or 19 or 20) || rest is < 10 or > 99) return null;
        Amount tens = Numbers.Cardinal(line, end);
        return tens.Value is >= 10 and < 100 && !line.Is(tens.End, WordClass.TimeUnit)
            ? new Timex(i, tens.End, TimexForm.Calendar) { Year = (century * 100) + (int)tens.Value, YearToken = i }
            : null;
    }

    /// <summary>Whether the colon is part of a time, and not before a report: <c>2013: the pier</c>.</summary>
    public static bool OpensTime(in TokenLine line, int i) => line.Is(i, ':') && !line[i].SpaceBefore && !line[i + 1].SpaceBefore;

    /// <summary>Whether an article or a possessive stands before a year. A round number may still count people.</summary>
    private static bool IsOwned(in TokenLine line, int i, int year) =>
        year % 100 != 0
            && !line.Is(i + 1, WordClass.PluralNoun)
            && (line.Is(i - 1, "the", "its") || line.Is(i - 1, "their", "our") || line.Is(i - 1, "his", "her") || line.Is(i - 1, "'s"));

    private static bool IsPlural(in TokenLine line, int i)
    {
        Token token = line[i];
        return line.Is(i, WordClass.PluralNoun) || (token.Length > 4 && line.Text[token.End - 1] == 's' && line.Text[token.End - 2] != 's');
    }

    /// <summary>The full year for two figures: 50 to 99 are of the twentieth century.</summary>
    public static int OfTwoDigits(int year) => year < 50 ? 2000 + year : 1900 + year;
}
