using Corpus.Text.Statements;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads dates by fields of the calendar: <c>June 2, 2024</c>, <c>2 June</c>, <c>Friday Oct. 13</c>.</summary>
internal static class CalendarGrammar
{
    /// <summary>A weekday with the date beside it, or alone.</summary>
    public static Timex? Weekday(in TokenLine line, int i)
    {
        if (!line.Is(i, WordClass.Weekday)) return null;
        Token token = line[i];
        bool abbreviated = token.Length < 6;
        if (abbreviated && (!token.Capitalised || IsLookalike(line, i))) return null;
        int next = line.PastComma(abbreviated ? line.PastStop(i + 1) : i + 1);
        if (line.Is(next, "the") && Numbers.Ordinal(line, next + 1).End > next + 1) next++;
        // "Tuesday (March 14)"
        bool bracketed = line.Is(next, '(');
        if (bracketed) next++;
        Timex? date = MonthFirst(line, next) ?? DayFirst(line, next) ?? FigureGrammar.Read(line, next, weekdayBeside: true);
        if (date is { Day: > 0 } && (!bracketed || line.Is(date.End, ')')))
        {
            (date.First, date.End) = (i, bracketed ? date.End + 1 : date.End);
        }
        else
        {
            // "Sat" and "Mon" are also other words; "Fri." and "SUN" are not worth the risk. "Super Tuesday" is one special Tuesday.
            if ((abbreviated && !line.Is(next, "at"))
                || (line[i - 1].Capitalised && WordList.NamedWeekday.Has(line, i - 1))
                || IsInName(line, i))
                return null;
            if (abbreviated && ClockGrammar.Read(line, next + 1).End == 0) return null;
            date = new Timex(i, abbreviated ? next : i + 1, TimexForm.Calendar);
            // "Tuesday week": a week behind the next Tuesday
            if (line.Is(i + 1, "week") && line.EndsPhrase(i + 2)) (date.Shift, date.End) = (2, i + 2);
        }
        date.Weekday = line.ValueOf(i, WordClass.Weekday);
        date.WeekdayToken = i;
        return date;
    }

    /// <summary>A state or a paper: <c>Hannibal, Mo., May 9</c>, <c>The Sun, March 5</c>.</summary>
    private static bool IsLookalike(in TokenLine line, int i) =>
        (line.Is(i, "mo") && line.Is(i - 1, ','))
            || (line.Is(i, "sun") && (line.Is(i - 1, WordClass.Determiner) || line[i - 1] is { Kind: TokenKind.Word, Capitalised: true }));

    /// <summary>
    /// A weekday in the name of a paper, a programme or an agreement: <c>the Sunday Herald</c>, <c>Monday Night Football</c>.
    /// </summary>
    private static bool IsInName(in TokenLine line, int i)
    {
        if (!line[i].Capitalised || line[i + 1] is not { Kind: TokenKind.Word, Capitalised: true } || line[i].AllCaps) return false;
        bool part = ClockGrammar.DayPart(line, i + 1) > 0;
        return WordList.WeekdayName.Has(line, i + 1)
            || (part && line[i + 2] is { Kind: TokenKind.Word, Capitalised: true } && WordList.WeekdayName.Has(line, i + 2));
    }

    /// <summary>A month with the day and year that may follow it.</summary>
    public static Timex? MonthFirst(in TokenLine line, int i)
    {
        if (!line.Is(i, WordClass.Month)) return null;
        bool abbreviated = IsAbbreviation(line, i);
        int next = abbreviated ? line.PastStop(i + 1) : i + 1;
        var date = new Timex(i, i + 1, TimexForm.Calendar) { Month = line.ValueOf(i, WordClass.Month), MonthToken = i };

        if (Joined(line, date, next)) return date;
        int day = next;
        if (line.Is(day, ',')) day++;
        bool article = line.Is(day, "the");
        if (article) day++;
        if (!(article && CountsNoun(line, day))
            && TakeDay(line, date, day)
            && (!line.Is(next, ',') || Numbers.IsOrdinalSuffix(line, date.End - 1) || HasYearAfter(line, date) || IsRange(line, date.End)))
        {
            TakeYear(line, date, line.PastComma(date.End));
            if (date is { Month: 9, Day: 11, Year: 0 } && IsOfAttacks(line, date)) date.SharedYear = FigureGrammar.AttacksYear;
            return date;
        }
        // "In June, 12 boats sank"
        (date.Day, date.DayToken, date.End) = (0, -1, i + 1);
        int year = line.PastComma(next);
        if (line.Is(year, "of", "in")) year++;
        TakeYear(line, date, year);
        if (date.Year == 0 && !IsMonthAlone(line, i, abbreviated)) return null;
        return date;
    }

    /// <summary>Whether an ordinal in words belongs to the noun behind it: <c>In March the first ships left</c>.</summary>
    private static bool CountsNoun(in TokenLine line, int ordinal) =>
        line.Is(ordinal, WordClass.Ordinal)
            && line.IsLower(ordinal + 1)
            && !line.Is(ordinal + 1,
                WordClass.Preposition
                    | WordClass.TimeLead
                    | WordClass.Conjunction
                    | WordClass.Pronoun
                    | WordClass.Determiner
                    | WordClass.Auxiliary
                    | WordClass.Adverb
                    | WordClass.PastVerb);

    /// <summary>Whether a month is abbreviated, so that a full stop behind it ends no sentence.</summary>
    private static bool IsAbbreviation(in TokenLine line, int month) =>
        line[month].Length < 5 && !line.Is(month, "may", "june") && !line.Is(month, "july");

    /// <summary><c>the Sept. 11 attacks</c>, <c>the attacks of September 11</c>.</summary>
    private static bool IsOfAttacks(in TokenLine line, Timex date) =>
        WordList.AttackWord.Has(line, date.End)
        || (line.Is(date.First - 1, "of", "on") && line.Is(date.First - 2, "attacks"));

    /// <summary><c>Oct/2</c>, <c>Sep-23-2020</c>.</summary>
    private static bool Joined(in TokenLine line, Timex date, int stroke)
    {
        bool slash = line.Is(stroke, '/');
        if ((!slash && !line.Is(stroke, '-')) || line[stroke].SpaceBefore || line[stroke + 1].SpaceBefore) return false;
        int day = line[stroke + 1].Length <= 2 ? Numbers.Digits(line, stroke + 1) : -1;
        bool year =
            line.Is(stroke + 2, slash ? '/' : '-')
                && !line[stroke + 3].SpaceBefore
                && line[stroke + 3].Length == 4
                && Numbers.Digits(line, stroke + 3) is >= YearGrammar.Earliest and <= YearGrammar.Latest;
        if (day is < 1 or > 31 || (!slash && !year)) return false;
        (date.Day, date.DayToken, date.End) = (day, stroke + 1, stroke + 2);
        if (year) SetYear(date, Numbers.Digits(line, stroke + 3), stroke + 3);
        return true;
    }

    /// <summary>A day with the month and year that follow it: <c>2 June 2024</c>, <c>the 2nd of June</c>.</summary>
    public static Timex? DayFirst(in TokenLine line, int i)
    {
        int day = Numbers.Digits(line, i), next = i + 1;
        if (line[i].Kind == TokenKind.Word)
        {
            // "the second of March", and not "second March"; "twenty five January nineteen eighty six".
            if (Numbers.Cardinal(line, i) is { Value: >= 1 and <= 31 } words
                && words.End > i
                && line.Is(i, WordClass.Numeral)
                && line.Is(words.End, WordClass.Month)
                && YearGrammar.Spoken(line, words.End + 1, led: true) is { } year2)
                return new Timex(i, year2.End, TimexForm.Calendar)
                {
                    Day = (int)words.Value,
                    DayToken = i,
                    Month = line.ValueOf(words.End, WordClass.Month),
                    MonthToken = words.End,
                    Year = year2.Year,
                    YearToken = words.End + 1
                };
            Amount spoken = Numbers.Ordinal(line, i);
            if (spoken.End == i || !line.Is(spoken.End, "of")) return null;
            (day, next) = ((int)spoken.Value, spoken.End);
        }
        if (day is < 1 or > 31 || (line[i].Kind == TokenKind.Number && line[i].Length > 2)) return null;
        if (line.IsCurrency(i - 1)) return null;
        if (Numbers.IsOrdinalSuffix(line, next)) next++;
        if (line.Is(next, "of")) next++;
        if (line.IsJoiner(next) || line.Is(next, '/')) next++;
        if (!line.Is(next, WordClass.Month)
            || !(line[next].Capitalised
                || line[next].Length > 3
                || (!line.Is(next, "may", "mar") && line.PastStop(next + 1) is var past && !line.IsLower(past))))
            return null;
        var date = new Timex(i, next + 1, TimexForm.Calendar)
        {
            Day = day,
            DayToken = i,
            Month = line.ValueOf(next, WordClass.Month),
            MonthToken = next,
        };
        int year = IsAbbreviation(line, next) ? line.PastStop(next + 1) : next + 1;
        if (line.Is(next - 1, '-') || line.Is(next - 1, '/'))
        {
            if (!line.Is(year, '-') && !line.Is(year, '/')) return null;
            year++;
            int short2 = Numbers.Digits(line, year);
            if (short2 >= 0 && line[year].Length == 2)
            {
                SetYear(date, YearGrammar.OfTwoDigits(short2), year);
                return date;
            }
        }
        TakeYear(line, date, line.Is(year, "of", "in") ? year + 1 : line.PastComma(year));
        return date;
    }

    /// <summary>A year, with the month and the day that may follow it: <c>2016 March 3</c>, <c>2014, Feb. 17</c>.</summary>
    public static Timex? YearFirst(in TokenLine line, int i)
    {
        if (YearGrammar.Read(line, i) is not { } year) return null;
        int month = line.PastComma(i + 1);
        // "in 2017 April"
        if (month == i + 1
            && line.Is(month, WordClass.Month)
            && line[month].Length > 4
            && !line[month + 1].Capitalised
            && line[month + 1].Kind != TokenKind.Number
            && !line.Is(month, "march"))
            return new Timex(i, month + 1, TimexForm.Calendar)
            { Year = year.Year, YearToken = i, Month = line.ValueOf(month, WordClass.Month), MonthToken = month };
        if ((month > i + 1 && line.Is(i - 1, WordClass.TimeLead) && !line.Is(i - 1, "of"))
            || !line.Is(month, WordClass.Month)
            || MonthFirst(line, month) is not { Day: > 0, Year: 0 } date)
            return year;
        (date.First, date.Year, date.YearToken) = (i, year.Year, i);
        return date;
    }

    private static bool TakeDay(in TokenLine line, Timex date, int i)
    {
        int day = Numbers.Digits(line, i);
        if (line[i].Kind == TokenKind.Word && Numbers.Ordinal(line, i) is { Value: <= 31 } spoken && spoken.End > i)
        {
            // "by June the Second Lancers had gone"
            if (line[i].Capitalised && line[spoken.End] is { Kind: TokenKind.Word, Capitalised: true } && !line.Is(date.First - 1, "on"))
                return false;
            (date.Day, date.DayToken, date.End) = ((int)spoken.Value, i, spoken.End);
            return true;
        }
        // "January twenty five nineteen eighty six"
        if (line.Is(i, WordClass.Numeral)
            && Numbers.Cardinal(line, i) is { Value: >= 1 and <= 31 } words
            && words.End > i
            && YearGrammar.Spoken(line, words.End, led: true) is not null)
        {
            (date.Day, date.DayToken, date.End) = ((int)words.Value, i, words.End);
            return true;
        }
        if (day is < 1 or > 31 || line[i].Length > 2) return false;
        int end = Numbers.IsOrdinalSuffix(line, i + 1) ? i + 2 : i + 1;
        // "June 10:30", "March 5%", "May 5 million"
        if ((line.Is(end, ':') && line[end + 1].Kind == TokenKind.Number) || line.Is(end, '%') || line.Is(end, "percent")) return false;
        if (line.IsHalfOfDay(end) && end == i + 1) return false;
        date.Day = day;
        date.DayToken = i;
        date.End = end;
        return true;
    }

    /// <summary>Whether a second day follows: "June, the 2nd-4th"; not "September, the second-largest month".</summary>
    private static bool IsRange(in TokenLine line, int i) =>
        (line.IsJoiner(i) || line.Is(i, "to"))
            && (line.IsNumber(i + 1) || line.Is(i + 1, "the") || line.Is(i + 1, WordClass.Ordinal));

    private static bool HasYearAfter(in TokenLine line, Timex date) =>
        Numbers.Digits(line, line.PastComma(date.End)) is >= YearGrammar.Earliest and <= YearGrammar.Latest;

    public static void TakeYear(in TokenLine line, Timex date, int i)
    {
        int year = Numbers.Digits(line, i);
        if (line[i].Length == 4 && year is >= YearGrammar.Earliest and <= YearGrammar.Latest)
        {
            if (line.Is(i + 1, WordClass.TimeZone) || line.Is(i + 1, "hours") || YearGrammar.OpensTime(line, i + 1)) return;
            SetYear(date, year, i);
            return;
        }
        if (YearGrammar.Spoken(line, i, led: true) is { } spoken)
        {
            SetYear(date, spoken.Year, i);
            date.End = spoken.End;
            return;
        }
        // "in April of 87"
        if (line.Is(i - 1, "of") && line[i].Length == 2 && year is >= 32 and <= 99)
        {
            SetYear(date, 1900 + year, i);
            return;
        }
        // "May 20014": a typing error, which CORP2002 reports.
        if (line[i].Length == 5 && year is >= 19000 and < 21000 && !line.IsLower(i + 1))
        {
            SetYear(date, year, i);
            return;
        }
        // "September '82"
        if (line[i].Kind == TokenKind.Mark
            && line[i].Length == 1
            && !line[i + 1].SpaceBefore
            && line[i + 1].Length == 2
            && Numbers.Digits(line, i + 1) is >= 0 and int two)
            SetYear(date, YearGrammar.OfTwoDigits(two), i + 1);
    }

    private static void SetYear(Timex date, int year, int token)
    {
        date.Year = year;
        date.YearToken = token;
        date.End = token + 1;
    }

    /// <summary>A month with neither day nor year. The word before it tells "May" and "March" from verbs and names.</summary>
    private static bool IsMonthAlone(in TokenLine line, int i, bool abbreviated)
    {
        // "october" is a month in any case, "august" and "march" are not.
        if (!line[i].Capitalised)
            return line[i].Length > 6
                || line.Is(i, "october")
                || ((line.Is(i, "april", "june") || line.Is(i, "july")) && line.Is(i - 1, WordClass.TimeLead | WordClass.TimeShift));
        bool led =
            line.Is(i - 1, WordClass.TimeLead | WordClass.TimeShift | WordClass.TimePart) || (line.Is(i - 1, '-') && line.Is(i - 2, "mid"))
            || (line.Is(i - 2, WordClass.Month) && (line.Is(i - 1, "and", "to") || line.Is(i - 1, "or", "through")));
        bool shifted = line.Is(i + 1, "last", "this") || line.Is(i + 1, "next");
        if (led || shifted) return !abbreviated || line.Is(i + 1, '.') || !line[i + 1].Capitalised;
        // "a March deadline", "the March elections", and not "the March on the capital", "the March drew crowds".
        bool owned = line.Is(i - 1, "a", "the") || line.Is(i - 1, "'s") || line.Is(i - 1, "his", "her");
        if (owned
            && (line.Is(i, "march") || (line.Is(i, "may") && DatedClause.IsScheduledEvent(line, i + 1)))
            && line.IsLower(i + 1)
            && !line.Is(i + 1,
                WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.PastVerb | WordClass.FutureCue)
            && !VerbTense.IsRegularPast(line, i + 1))
            return true;
        bool name = line.Is(i, "may", "march") || line.Is(i, "april", "june") || line.Is(i, "august") || abbreviated;
        if (!name) return true;
        return !line.Is(i, "may", "march") && !abbreviated && !line[i + 1].Capitalised && !line[i - 1].Capitalised;
    }
}
