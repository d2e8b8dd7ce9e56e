using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>Helpers that the rules about dates share.</summary>
internal static class DateRules
{
    /// <summary>Formats a day: <c>March 13, 2024</c>.</summary>
    public static string InWords(this DateTime day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>Returns the first and the last day of a date, or the day of publication for null; null where it is not known.</summary>
    public static (DateTime First, DateTime Last)? DaysOf(this Reading reading, Timex? date) =>
        date is { Earliest: { } first, Latest: { } last }
            ? (first, last)
            : reading.Facts.Published is { } published ? (published.Day, published.Day) : null;

    /// <summary>Returns the span that covers two places.</summary>
    public static Span Both(Span one, Span other) => Span.FromBounds(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));

    /// <summary>
    /// Moves before <c>was</c> or <c>which was</c> in front of a participle; returns the given token where neither stands there.
    /// </summary>
    public static int BeforeRelative(in TokenLine line, int i)
    {
        if (line.Is(i, "was", "were")) i--;
        return line.Is(i, "which", "that") ? i - 1 : i;
    }

    /// <summary>
    /// Adds a fix that changes the day of the month. It keeps a leading zero or an ordinal suffix. A day in words gets no fix.
    /// </summary>
    public static void AddDay(this List<Fix> fixes, Timex date, int day)
    {
        TokenLine line = date.Line;
        Token number = line[date.DayToken];
        if (number.Kind != TokenKind.Number || number.Length > 2) return;
        fixes.Add(Numbers.IsOrdinalSuffix(line, date.DayToken + 1)
            ? Fixes.Replace(line.Text, line.Tokens.SpanOf(date.DayToken, date.DayToken + 1), Numbers.OrdinalText(day))
            : Fixes.Replace(line.Text, number.Span,
                day.ToString(line.Text[number.Start] == '0' ? "00" : "0", CultureInfo.InvariantCulture)));
    }

    /// <summary>Adds a fix that changes the year. It keeps four or two digits (<c>'82</c>). A year in words gets no fix.</summary>
    public static void AddYear(this List<Fix> fixes, Timex date, int year)
    {
        Token token = date.Line[date.YearToken];
        if (token.Kind != TokenKind.Number || year is < 1 or > CalendarMath.LastYear) return;
        string figures = year.ToString("0000", CultureInfo.InvariantCulture);
        fixes.Add(Fixes.Replace(date.Line.Text, token.Span, token.Length == 2 ? figures.Substring(2) : figures));
    }
}
