using System;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal;

/// <summary>Reads dates by fields of the calendar: <c>June 2, 2024</c>, <c>2 June</c>, <c>Friday Oct. 13</c>, <c>2024-01-22</c>.</summary>
internal static class CalendarGrammar
{
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;

    /// <summary>A weekday with the date beside it, or alone.</summary>
    public static Timex? Weekday(in TokenLine line, int i)
    {
        if (!line.Is(i, WordClass.Weekday)) return null;
        Token token = line[i];
        bool abbreviated = token.Length < 6;
        if (abbreviated && !token.Capitalised) return null;
        int next = line.PastComma(abbreviated ? line.PastStop(i + 1) : i + 1);
        if (line.Is(next, "the") && Numbers.Ordinal(line, next + 1).End > next + 1) next++;
        Timex? date = MonthFirst(line, next) ?? DayFirst(line, next) ?? Figures(line, next, weekdayBeside: true);
        if (date is { Day: > 0 })
        {
            date.First = i;
        }
        else
        {
            // "Sat" and "Mon" are words of their own; "Fri." and "SUN" are not worth the risk either.
            if (abbreviated) return null;
            date = new Timex(i, i + 1, TimexForm.Calendar);
        }
        date.Weekday = line.ValueOf(i, WordClass.Weekday);
        date.WeekdayToken = i;
        return date;
    }

    /// <summary>A month with the day and year that may follow it.</summary>
    public static Timex? MonthFirst(in TokenLine line, int i)
    {
        if (!line.Is(i, WordClass.Month)) return null;
        Token token = line[i];
        bool abbreviated = token.Length < 5 && !line.Is(i, "may") && !line.Is(i, "june") && !line.Is(i, "july");
        int next = abbreviated ? line.PastStop(i + 1) : i + 1;
        var date = new Timex(i, i + 1, TimexForm.Calendar) { Month = line.ValueOf(i, WordClass.Month), MonthToken = i };

        int day = next;
        if (line.Is(day, ',')) day++;
        if (line.Is(day, "the")) day++;
        if (TakeDay(line, date, day))
        {
            if (line.Is(next, ',') && !HasYearAfter(line, date) && !IsRange(line, date.End)) return null;
            TakeYear(line, date, line.PastComma(date.End));
            return date;
        }
        int year = line.PastComma(next);
        if (line.Is(year, "of")) year++;
        TakeYear(line, date, year);
        if (date.Year == 0 && !IsMonthAlone(line, i, abbreviated)) return null;
        return date;
    }

    /// <summary>A day with the month and year that follow it: <c>2 June 2024</c>, <c>the 2nd of June</c>.</summary>
    public static Timex? DayFirst(in TokenLine line, int i)
    {
        int day = Numbers.Digits(line, i);
        if (day is < 1 or > 31 || line[i].Length > 2) return null;
        int next = Numbers.IsOrdinalSuffix(line, i + 1) ? i + 2 : i + 1;
        if (line.Is(next, "of")) next++;
        if (line.Is(next, "-", "–") || line.Is(next, '/')) next++;
        if (!line.Is(next, WordClass.Month) || !(line[next].Capitalised || line[next].Length > 3)) return null;
        var date = new Timex(i, next + 1, TimexForm.Calendar)
        {
            Day = day, DayToken = i, Month = line.ValueOf(next, WordClass.Month), MonthToken = next,
        };
        int year = line[next].Length < 5 ? line.PastStop(next + 1) : next + 1;
        if (line.Is(next - 1, '-') || line.Is(next - 1, '/'))
        {
            if (!line.Is(year, '-') && !line.Is(year, '/')) return null;
            year++;
            int short2 = Numbers.Digits(line, year);
            if (short2 >= 0 && line[year].Length == 2)
            {
                SetYear(date, TwoDigitYear(short2), year);
                return date;
            }
        }
        TakeYear(line, date, line.Is(year, "of") ? year + 1 : line.PastComma(year));
        return date;
    }

    /// <summary>A date in figures: ISO 8601, or day and month with strokes, stops or hyphens.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">Its first token.</param>
    /// <param name="weekdayBeside">A weekday stands beside it, so that a day and a month alone are a date too.</param>
    public static Timex? Figures(in TokenLine line, int i, bool weekdayBeside = false)
    {
        int a = Numbers.Digits(line, i);
        if (a < 0) return line[i].Kind == TokenKind.Number ? Stopped(line, i) : null;
        char stroke = line.Is(i + 1, '-') ? '-' : line.Is(i + 1, '/') ? '/' : '\0';
        if (stroke == '\0' || line[i + 1].SpaceBefore || line[i + 2].SpaceBefore) return null;
        int b = Numbers.Digits(line, i + 2);
        if (b < 0 || line[i + 2].Length > 2) return null;
        bool third = line.Is(i + 3, stroke) && !line[i + 3].SpaceBefore && !line[i + 4].SpaceBefore;
        int c = third ? Numbers.Digits(line, i + 4) : -1;
        if (third && c < 0) return null;
        if (line[i].Length == 4)
        {
            return third && a is >= EarliestYear and <= LatestYear && line[i + 4].Length <= 2
                ? WithWeekday(line, Fields(i, i + 5, a, b, c, i, i + 2, i + 4))
                : null;
        }
        if (line[i].Length > 2) return null;
        if (c >= 0)
        {
            if (line[i + 4].Length == 4 ? c is < EarliestYear or > LatestYear : line[i + 4].Length != 2) return null;
            if (line[i + 4].Length == 2) c = TwoDigitYear(c);
        }
        else if (!(weekdayBeside || IsWeekdayInBrackets(line, i + 3)) || stroke != '/' || third)
        {
            return null;
        }
        return WithWeekday(line, Strokes(i, c >= 0 ? i + 5 : i + 3, a, b, Math.Max(c, 0), i, i + 2, c >= 0 ? i + 4 : -1));
    }

    /// <summary>A year of four figures; the words around it say that it is one.</summary>
    public static Timex? Year(in TokenLine line, int i)
    {
        int year = Numbers.Digits(line, i);
        if (line[i].Length != 4 || year is < EarliestYear or > 2099) return null;
        if (line.Is(i - 1, '$') || line.Is(i - 1, '£') || line.Is(i - 1, '€') || line.Is(i - 1, '#') || line.Is(i - 1, '.') || line.Is(i - 1, "no")) return null;
        if (!line[i].SpaceBefore && i > line.First && (line.Is(i - 1, '/') || line.Is(i - 1, ':') || line[i - 1].Kind == TokenKind.Number)) return null;
        if (!line[i + 1].SpaceBefore && (line.Is(i + 1, '%') || line.Is(i + 1, '/') || line.Is(i + 1, ':'))) return null;
        if (line.Is(i + 1, "percent") || line.Is(i + 1, WordClass.TimeUnit) || line.Is(i + 1, WordClass.TimeZone) || line.Is(i + 1, WordClass.Numeral)) return null;
        bool likely = year is >= 1800 and <= 2049;
        bool led = line.Is(i - 1, "in") || line.Is(i - 1, "since") || line.Is(i - 1, "of") || line.Is(i - 1, "by") || line.Is(i - 1, "from")
            || line.Is(i - 1, "until") || line.Is(i - 1, "during") || line.Is(i - 1, "year") || line.Is(i - 1, '(') || line.Is(i - 1, "to") || line.Is(i - 1, "between") || (line.Is(i - 1, "and") && line.Is(i - 3, "between"));
        if (!likely && (!led || (year < 1400 && line.IsLower(i + 1) && !line.Is(i + 1, WordClass.Preposition | WordClass.Conjunction)))) return null;
        // "2000 people": a number of things. "the 2000 Olympics", "in 2000 people": a year.
        if (!led && line.IsLower(i + 1) && line[i + 1].SpaceBefore && IsPlural(line, i + 1)) return null;
        return new Timex(i, i + 1, TimexForm.Calendar) { Year = year, YearToken = i };
    }

    /// <summary>A year as it is spoken: <c>nineteen ninety-six</c>; where something leads to a year, <c>two thousand</c> too.</summary>
    public static Timex? SpokenYear(in TokenLine line, int i, bool led)
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

    private static bool IsPlural(in TokenLine line, int i)
    {
        Token token = line[i];
        return line.Is(i, "people") || line.Is(i, "men") || line.Is(i, "women") || line.Is(i, "children")
            || (token.Length > 4 && line.Text[token.End - 1] == 's' && line.Text[token.End - 2] != 's');
    }

    private static bool TakeDay(in TokenLine line, Timex date, int i)
    {
        int day = Numbers.Digits(line, i);
        if (line[i].Kind == TokenKind.Word && Numbers.Ordinal(line, i) is { Value: <= 31 } spoken && spoken.End > i)
        {
            (date.Day, date.DayToken, date.End) = ((int)spoken.Value, i, spoken.End);
            return true;
        }
        if (day is < 1 or > 31 || line[i].Length > 2) return false;
        int end = Numbers.IsOrdinalSuffix(line, i + 1) ? i + 2 : i + 1;
        // "June 10:30", "March 5%", "May 5 million"
        if ((line.Is(end, ':') && line[end + 1].Kind == TokenKind.Number) || line.Is(end, '%') || line.Is(end, "percent")) return false;
        if ((line.Is(end, "p.m.") || line.Is(end, "a.m.") || line.Is(end, "pm") || line.Is(end, "am")) && end == i + 1) return false;
        date.Day = day;
        date.DayToken = i;
        date.End = end;
        return true;
    }

    private static bool IsRange(in TokenLine line, int i) => line.Is(i, '-') || line.Is(i, '–') || line.Is(i, "to");

    private static bool HasYearAfter(in TokenLine line, Timex date) => Numbers.Digits(line, line.PastComma(date.End)) is >= EarliestYear and <= LatestYear;

    private static void TakeYear(in TokenLine line, Timex date, int i)
    {
        int year = Numbers.Digits(line, i);
        if (line[i].Length == 4 && year is >= EarliestYear and <= LatestYear)
        {
            if (line.Is(i + 1, WordClass.TimeZone) || line.Is(i + 1, "hours") || (line.Is(i + 1, ':') && !line[i + 1].SpaceBefore)) return;
            SetYear(date, year, i);
            return;
        }
        if (SpokenYear(line, i, led: true) is { } spoken)
        {
            SetYear(date, spoken.Year, i);
            date.End = spoken.End;
            return;
        }
        // "May 20014": a slip of the keys, which CORP2002 tells.
        if (line[i].Length == 5 && year is >= 19000 and < 21000 && !line.IsLower(i + 1))
        {
            SetYear(date, year, i);
            return;
        }
        // "September '82"
        if (line[i].Kind == TokenKind.Mark && line[i].Length == 1 && !line[i + 1].SpaceBefore && line[i + 1].Length == 2 && Numbers.Digits(line, i + 1) is >= 0 and int two)
            SetYear(date, TwoDigitYear(two), i + 1);
    }

    private static void SetYear(Timex date, int year, int token)
    {
        date.Year = year;
        date.YearToken = token;
        date.End = token + 1;
    }

    /// <summary>A month with neither day nor year: "May", "March" and names of people are told apart by what leads them.</summary>
    private static bool IsMonthAlone(in TokenLine line, int i, bool abbreviated)
    {
        if (!line[i].Capitalised) return false;
        bool led = line.Is(i - 1, "in") || line.Is(i - 1, "of") || line.Is(i - 1, "since") || line.Is(i - 1, "by") || line.Is(i - 1, "until")
            || line.Is(i - 1, "from") || line.Is(i - 1, "to") || line.Is(i - 1, "through") || line.Is(i - 1, "during") || line.Is(i - 1, "for")
            || line.Is(i - 1, "before") || line.Is(i - 1, "after") || line.Is(i - 1, "between") || line.Is(i - 1, "every") || line.Is(i - 1, "each")
            || line.Is(i - 1, WordClass.TimeShift | WordClass.TimePart) || (line.Is(i - 1, '-') && line.Is(i - 2, "mid"));
        bool shifted = line.Is(i + 1, "last") || line.Is(i + 1, "this") || line.Is(i + 1, "next");
        if (led || shifted) return !abbreviated || line.Is(i + 1, '.') || !line[i + 1].Capitalised;
        bool name = line.Is(i, "may") || line.Is(i, "march") || line.Is(i, "april") || line.Is(i, "june") || line.Is(i, "august") || abbreviated;
        if (!name) return true;
        return !line.Is(i, "may") && !line.Is(i, "march") && !abbreviated && !line[i + 1].Capitalised && !line[i - 1].Capitalised;
    }

    /// <summary>Adds the weekday in brackets that may follow a date: <c>2016-12-29 (Thursday)</c>.</summary>
    private static Timex? WithWeekday(in TokenLine line, Timex? date)
    {
        if (date is not { Day: > 0, Weekday: 0 } || !IsWeekdayInBrackets(line, date.End)) return date;
        date.WeekdayToken = date.End + 1;
        date.Weekday = line.ValueOf(date.WeekdayToken, WordClass.Weekday);
        date.End += 3;
        return date;
    }

    private static bool IsWeekdayInBrackets(in TokenLine line, int i) => line.Is(i, '(') && line.Is(i + 1, WordClass.Weekday) && line.Is(i + 2, ')');

    /// <summary>Figures with stops are one token: <c>31.10.1974</c>.</summary>
    private static Timex? Stopped(in TokenLine line, int i)
    {
        Token token = line[i];
        int first = line.Text.IndexOf('.', token.Start, token.Length);
        if (first < 0) return null;
        int second = line.Text.IndexOf('.', first + 1, token.End - first - 1);
        if (second < 0 || first - token.Start > 2 || second - first is < 2 or > 3 || token.End - second != 5) return null;
        int year = Part(line.Text, second + 1, token.End);
        return year is >= 1900 and <= LatestYear
            ? Strokes(i, i + 1, Part(line.Text, token.Start, first), Part(line.Text, first + 1, second), year, i, i, i)
            : null;
    }

    private static int Part(string text, int start, int end)
    {
        int value = 0;
        for (int i = start; i < end; i++)
        {
            if ((uint)(text[i] - '0') > 9) return -1;
            value = (value * 10) + (text[i] - '0');
        }
        return value;
    }

    /// <summary>Day and month in either order: the one above 12 is the day; where neither is, the month stands first.</summary>
    private static Timex? Strokes(int first, int end, int a, int b, int year, int aToken, int bToken, int yearToken)
    {
        if (a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12)) return null;
        Timex? date = a > 12 ? Fields(first, end, year, b, a, yearToken, bToken, aToken) : Fields(first, end, year, a, b, yearToken, aToken, bToken);
        if (date is not null) date.Ambiguous = a <= 12 && b <= 12 && a != b;
        return date;
    }

    private static Timex? Fields(int first, int end, int year, int month, int day, int yearToken, int monthToken, int dayToken) =>
        new(first, end, TimexForm.Calendar)
        {
            Year = year, Month = month, Day = day, YearToken = yearToken, MonthToken = monthToken, DayToken = dayToken,
        };

    /// <summary>The year of two figures, as people write them now: 50 to 99 are of the twentieth century.</summary>
    private static int TwoDigitYear(int year) => year < 50 ? 2000 + year : 1900 + year;
}
