using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>What the rules about dates share.</summary>
internal static class DateRules
{
    /// <summary>The day in words: <c>March 13, 2024</c>.</summary>
    public static string InWords(this DateTime day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>The first and the last day of a date; of none, the day of publication. Null where it is not known.</summary>
    public static (DateTime First, DateTime Last)? DaysOf(this Reading reading, Timex? date) =>
        date is { Earliest: { } first, Latest: { } last } ? (first, last) : reading.Facts.Published is { } published ? (published.Day, published.Day) : null;

    /// <summary>The span from the first of two places to the last: what an editor is shown.</summary>
    public static Span Both(Span one, Span other) => Span.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    /// <summary>The token before <c>was</c>, <c>which was</c>, or the one given: before a participle that a relative clause may hold.</summary>
    public static int BeforeRelative(in TokenLine line, int i)
    {
        if (line.Is(i, "was", "were")) i--;
        return line.Is(i, "which", "that") ? i - 1 : i;
    }

    /// <summary>Adds the edit to another day of the month, with its zero or its ordinal suffix as the text has it. A day in words is left as it is.</summary>
    public static void AddDay(this List<Fix> fixes, Timex date, int day)
    {
        TokenLine line = date.Line;
        Token number = line[date.DayToken];
        if (number.Kind != TokenKind.Number || number.Length > 2) return;
        fixes.Add(Numbers.IsOrdinalSuffix(line, date.DayToken + 1)
            ? Fixes.Replace(line.Text, line.Tokens.SpanOf(date.DayToken, date.DayToken + 1), Numbers.OrdinalText(day))
            : Fixes.Replace(line.Text, number.Span, day.ToString(line.Text[number.Start] == '0' ? "00" : "0", CultureInfo.InvariantCulture)));
    }

    /// <summary>Adds the edit to another year, of four figures or of two (<c>'82</c>) as the text has it. A year in words is left as it is.</summary>
    public static void AddYear(this List<Fix> fixes, Timex date, int year)
    {
        Token token = date.Line[date.YearToken];
        if (token.Kind != TokenKind.Number || year is < 1 or > CalendarMath.LastYear) return;
        string figures = year.ToString("0000", CultureInfo.InvariantCulture);
        fixes.Add(Fixes.Replace(date.Line.Text, token.Span, token.Length == 2 ? figures.Substring(2) : figures));
    }
}
