using System;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads dates in figures: <c>2024-01-22</c>, <c>22/01/2024</c>, <c>31.10.1974</c>, <c>2024-01-22 (Monday)</c>.</summary>
internal static class FigureGrammar
{
    /// <summary>The year of the attacks named by their day: <c>9/11</c>, <c>the Sept. 11 attacks</c>.</summary>
    public const int AttacksYear = 2001;

    /// <summary>A date in figures: ISO 8601, or day and month with strokes, stops or hyphens.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">Its first token.</param>
    /// <param name="weekdayBeside">Whether a weekday stands beside it, so that a day and a month alone are a date too.</param>
    public static Timex? Read(in TokenLine line, int i, bool weekdayBeside = false)
    {
        // "ip-10-12-2019", "report-2021-04-03"
        if (line[i].Length <= 4
            && i > line.First
            && !line[i].SpaceBefore
            && line.Is(i + 1, '-')
            && (line[i - 1].Kind == TokenKind.Word
                || (line.Is(i - 1, '-') && !line[i - 1].SpaceBefore && line[i - 2].Kind == TokenKind.Word)))
            return null;
        if (line[i].Length == 8) return Compact(line, i);
        // "example.com/2019/03/04"
        if (!line[i].SpaceBefore
            && line.Is(i - 1, '/')
            && !line[i - 1].SpaceBefore
            && line[i - 2].Kind == TokenKind.Word
            && line.Is(i - 3, '.'))
            return null;
        int a = Numbers.Digits(line, i);
        if (a < 0) return line[i].Kind == TokenKind.Number ? Stopped(line, i) : null;
        char stroke = line.Is(i + 1, '-') ? '-' : line.Is(i + 1, '/') ? '/' : '\0';
        if (stroke == '\0' || line[i + 1].SpaceBefore || line[i + 2].SpaceBefore) return null;
        // "2019/Aug/1"
        if (line[i].Length == 4
            && line.Is(i + 2, WordClass.Month)
            && line.Is(i + 3, stroke)
            && a is >= YearGrammar.Earliest and <= YearGrammar.Latest
            && line[i + 4].Length <= 2
            && Numbers.Digits(line, i + 4) is >= 1 and <= 31 and var dayOfMonth)
            return Fields(i, i + 5, a, line.ValueOf(i + 2, WordClass.Month), dayOfMonth, i, i + 2, i + 4);
        int b = Numbers.Digits(line, i + 2);
        if (b < 0 || line[i + 2].Length > 2) return null;
        bool third = line.Is(i + 3, stroke) && !line[i + 3].SpaceBefore && !line[i + 4].SpaceBefore;
        int c = third ? Numbers.Digits(line, i + 4) : -1;
        if (third && c < 0) return null;
        if (line[i].Length == 4)
        {
            return third
                && b is >= 1 and <= 31
                && c is >= 1 and <= 31
                && a is >= YearGrammar.Earliest and <= YearGrammar.Latest
                && line[i + 4].Length <= 2
                ? WithTime(line, WithWeekday(line, Fields(i, i + 5, a, b, c, i, i + 2, i + 4)))
                : null;
        }
        if (line[i].Length > 2) return null;
        if (c >= 0)
        {
            if (line[i + 4].Length == 4 ? c is < YearGrammar.Earliest or > YearGrammar.Latest : line[i + 4].Length != 2) return null;
            if (line[i + 4].Length == 2) c = YearGrammar.OfTwoDigits(c);
        }
        else if (a == 9 && b == 11 && stroke == '/' && !third && !weekdayBeside && !line.Is(i + 3, "of"))
        {
            return new Timex(i, i + 3, TimexForm.Calendar) { Month = 9, Day = 11, SharedYear = AttacksYear };
        }
        else if (!(weekdayBeside || IsWeekdayInBrackets(line, i + 3)) || stroke != '/' || third)
        {
            return null;
        }
        return WithWeekday(line, Strokes(i, c >= 0 ? i + 5 : i + 3, a, b, Math.Max(c, 0), i, i + 2, c >= 0 ? i + 4 : -1));
    }

    /// <summary>A day of eight figures: <c>20240223</c>.</summary>
    private static Timex? Compact(in TokenLine line, int i)
    {
        Token token = line[i];
        int year =
            Part(line.Text, token.Start, token.Start + 4), month =
                Part(line.Text, token.Start + 4, token.Start + 6), day = Part(line.Text, token.Start + 6, token.End);
        bool alone =
            (i == line.First || token.SpaceBefore)
                && (i + 1 >= line.End || line[i + 1].SpaceBefore || line.Is(i + 1, '.') || line.Is(i + 1, ','));
        return alone && year is >= 1950 and < 2050 && CalendarMath.DayExists(year, month, day)
            ? Fields(i, i + 1, year, month, day, i, i, i)
            : null;
    }

    /// <summary>Adds the time of ISO 8601: <c>2024-02-23T14:05:00Z</c>, <c>2024-02-23T14:05+01:00</c>.</summary>
    private static Timex? WithTime(in TokenLine line, Timex? date)
    {
        if (date is null || !line.Is(date.End, "t") || line[date.End].SpaceBefore || line[date.End + 1].SpaceBefore) return date;
        ClockTime time = ClockGrammar.Read(line, date.End + 1);
        if (time.End == 0) return date;
        (date.Type, date.Hour, date.Minute, date.Second, date.End) = (TimexType.Time, time.Hour, time.Minute, time.Second, time.End);
        int offset = ClockGrammar.EndOfOffset(line, date.End);
        if (offset == date.End) return date;
        date.Zone = line.Text.Substring(line[date.End].Start, line[offset - 1].End - line[date.End].Start).ToUpperInvariant();
        date.End = offset;
        return date;
    }

    /// <summary>Adds the weekday in brackets that may follow a date: <c>2024-01-22 (Monday)</c>.</summary>
    private static Timex? WithWeekday(in TokenLine line, Timex? date)
    {
        if (date is not { Day: > 0, Weekday: 0 } || !IsWeekdayInBrackets(line, date.End)) return date;
        date.WeekdayToken = date.End + 1;
        date.Weekday = line.ValueOf(date.WeekdayToken, WordClass.Weekday);
        date.End += 3;
        return date;
    }

    private static bool IsWeekdayInBrackets(in TokenLine line, int i) =>
        line.Is(i, '(') && line.Is(i + 1, WordClass.Weekday) && line.Is(i + 2, ')');

    /// <summary>Figures with stops are one token: <c>31.10.1974</c>. The day stands first, unless the second number is above 12.</summary>
    private static Timex? Stopped(in TokenLine line, int i)
    {
        // "ferry.opens.11.03.2015.mp4"
        if (i > line.First && !line[i].SpaceBefore && line.Is(i - 1, '.')) return null;
        Token token = line[i];
        int first = line.Text.IndexOf('.', token.Start, token.Length);
        if (first < 0) return null;
        int second = line.Text.IndexOf('.', first + 1, token.End - first - 1);
        if (second < 0 || first - token.Start > 2 || second - first is < 2 or > 3 || token.End - second != 5) return null;
        int year = Part(line.Text, second + 1, token.End);
        if (year is < 1900 or > YearGrammar.Latest) return null;
        int a = Part(line.Text, token.Start, first), b = Part(line.Text, first + 1, second);
        return b <= 12 ? Strokes(i, i + 1, b, a, year, i, i, i) : Strokes(i, i + 1, a, b, year, i, i, i);
    }

    private static int Part(string text, int start, int end)
    {
        int value = 0;
        for (int i = start; i < end; i++)
        {
            int digit = Tokenizer.DigitOf(text[i]);
            if (digit < 0) return -1;
            value = (value * 10) + digit;
        }
        return value;
    }

    /// <summary>Day and month in either order. A number above 12 is the day; where there is none, the month stands first.</summary>
    private static Timex? Strokes(int first, int end, int a, int b, int year, int aToken, int bToken, int yearToken)
    {
        if (a is < 1 or > 31 || b is < 1 or > 31 || (a > 12 && b > 12)) return null;
        Timex? date =
            a > 12 ? Fields(first, end, year, b, a, yearToken, bToken, aToken) : Fields(first, end, year, a, b, yearToken, aToken, bToken);
        if (date is not null) date.Ambiguous = a <= 12 && b <= 12 && a != b;
        return date;
    }

    private static Timex? Fields(int first, int end, int year, int month, int day, int yearToken, int monthToken, int dayToken) =>
        new(first, end, TimexForm.Calendar)
        {
            Year = year,
            Month = month,
            Day = day,
            YearToken = yearToken,
            MonthToken = monthToken,
            DayToken = dayToken,
        };
}
