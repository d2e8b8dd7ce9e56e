using System;
using System.Collections.Generic;
using System.Globalization;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>CORP2005: a range of days or years ends before it begins: <c>from June 16 to June 14</c>, <c>January 10 – 1, 2016</c>.</summary>
internal static class Corp2005RangeReversed
{
    public const string Id = "CORP2005";
    public const string Title = "Range ends before it begins";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    public static void Check(Reading reading)
    {
        for (int i = 0; i < reading.Timexes.Count; i++)
        {
            Timex first = reading.Timexes[i];
            if (first.Form != TimexForm.Calendar || first.Shift is not null || first.YearSpan > 1 || first.Ambiguous) continue;
            Timex? second = i + 1 < reading.Timexes.Count ? reading.Timexes[i + 1] : null;
            if (first is { Day: > 0, Month: > 0, Year: 0 } && DayRange(first) is { } end) Report(reading, first, first.DayToken, end.Token, end.Token + 1);
            else if (second is not null && second.Line.First == first.Line.First && Joins(first.Line, first, second) && IsReversed(first, second) && !IsChange(first.Line, first, second))
                Report(reading, first, first.First, second.First, second.End);
        }
    }

    /// <summary><c>January 10 – 1, 2016</c>: a second day of the same month, below the first. The year, or <c>from</c>, tells it from a score.</summary>
    private static (int Token, int Day)? DayRange(Timex first)
    {
        TokenLine line = first.Line;
        if (first.DayToken < first.MonthToken || first.End != first.DayToken + 1) return null;
        bool dash = line.Is(first.End, '-') || line.Is(first.End, '–'), to = line.Is(first.End, "to") || line.Is(first.End, "through");
        int token = first.End + 1, day = Numbers.Digits(line, token);
        if ((!dash && !to) || day < 1 || day >= first.Day || line[token].Length > 2) return null;
        bool year = line.Is(token + 1, ',') && line[token + 2].Length == 4 && Numbers.Digits(line, token + 2) is >= 1900 and < 2100;
        bool ends = (line[token + 1].Kind == TokenKind.Punctuation && !line.Is(token + 1, '-') && !line.Is(token + 1, ':') && !line.Is(token + 1, '%'))
            || line.Is(token + 1, WordClass.Preposition | WordClass.Conjunction) || token + 1 == line.End;
        return year || (line.Is(first.First - 1, "from") && to && ends) ? (token, day) : null;
    }

    /// <summary>Whether words between two dates make a range of them: <c>from … to</c>, <c>between … and</c>, a dash in brackets.</summary>
    private static bool Joins(in TokenLine line, Timex first, Timex second)
    {
        if (second.First != first.End + 1 || second.Form != TimexForm.Calendar || second.YearSpan > 1 || second.Ambiguous) return false;
        int before = first.First - 1, between = first.End;
        // Before Christ, years count down.
        if (line.Is(second.End, "b.c.", "bc") || line.Is(second.End, "bce", "b.c.e.")) return false;
        if (line.Is(before, "from")) return line.Is(between, "to") || line.Is(between, "through") || line.Is(between, "until") || line.Is(between, "till") || line.Is(between, '-') || line.Is(between, '–');
        if (line.Is(before, "between")) return line.Is(between, "and");
        bool years = first is { Month: 0, Year: > 0 } && second is { Month: 0, Year: > 0 };
        return years && line.Is(before, '(') && line.Is(second.End, ')') && (line.Is(between, '-') || line.Is(between, '–'));
    }

    private static bool IsReversed(Timex first, Timex second)
    {
        bool years = first.Year > 0 && second.Year > 0;
        if (years && first.Year != second.Year) return first.Year > second.Year && (first.Month > 0) == (second.Month > 0);
        // Without years, "from December 20 to January 5" runs into the next one.
        bool sameYear = years || (first.Year == 0 && first.Month == second.Month && first.YearShift is null && second.YearShift is null);
        if (!sameYear || first.Month == 0 || second.Month == 0) return false;
        return first.Month != second.Month ? years && first.Month > second.Month : first.Day > second.Day && second.Day > 0;
    }

    /// <summary>A date moved from one day to another is a change and no range: <c>brought forward from June 16 to June 14</c>.</summary>
    private static bool IsChange(in TokenLine line, Timex first, Timex second)
    {
        if (line.Is(first.First - 1, "between")) return line.Is(first.First - 2, WordClass.ComparisonNoun);
        for (int i = Math.Max(line.First, first.First - 12); i < Math.Min(line.End, second.End + 6); i++)
            if (line.Is(i, WordClass.ChangeWord) || line.Is(i, '%')) return true;
        // A number that falls from one year's figure to another's: "cut from 2010 to 2008".
        return line.Is(first.First - 1, "from") && first.Month == 0 && !line.Is(first.First - 2, ',') && TenseReader.IsRegularPast(line, first.First - 2) && !line.Is(first.First - 2, WordClass.StateVerb);
    }

    private static void Report(Reading reading, Timex first, int from, int to, int end)
    {
        Tokens tokens = reading.Tokens;
        Span one = from == first.First ? tokens.SpanOf(first.First, first.End - 1) : tokens[from].Span, two = tokens.SpanOf(to, end - 1);
        Span whole = Span.FromBounds(tokens[first.First].Start, two.End);
        string text = reading.Text;
        // The one edit that ends it is the other order.
        var swapped = new Repair(Span.FromBounds(one.Start, two.End), two.Of(text) + text.Substring(one.End, two.Start - one.End) + one.Of(text));
        reading.Report(Id, Severity, whole, string.Format(CultureInfo.InvariantCulture, "“{0}” ends before it begins.", Excerpt.Of(whole.Of(text))), related: [one, two], repairs: new List<Repair> { swapped });
    }
}
