using System;
using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Rules;

/// <summary>
/// CORP2005: a range of days or years ends before it begins: <c>from June 16 to June 14</c>, <c>January 10 – 1, 2016</c>.
/// </summary>
internal static class Corp2005RangeReversed
{
    public const string Id = "CORP2005";
    public const string Title = "Range ends before it begins";
    public const FindingSeverity Severity = FindingSeverity.Warning;

    /// <summary>The years of a dynasty down to this one may be BC without saying so.</summary>
    private const int LatestBeforeChrist = 1560;

    private static readonly PhraseList ChangeWords = new("ChangeWord", Lexicon.English);
    private static readonly PhraseList ComparisonNouns = new("ComparisonNoun", Lexicon.English);

    public static void Check(Reading reading)
    {
        for (int i = 0; i < reading.StoryTimexes.Count; i++)
        {
            Timex first = reading.StoryTimexes[i];
            if (first.Form != TimexForm.Calendar || first.Shift is not null || first.YearSpan > 1 || first.Ambiguous) continue;
            Timex? second = i + 1 < reading.StoryTimexes.Count ? reading.StoryTimexes[i + 1] : null;
            if ((DayAfter(first) ?? DayBefore(first)) is { } day)
            {
                Span one = reading.Tokens[Math.Min(day, first.DayToken)].Span, two = reading.Tokens[Math.Max(day, first.DayToken)].Span;
                if (!IsChange(first.Line, first, first)) Report(reading, reading.SpanOf(first), one, two);
            }
            else if (YearAfter(first) is { } year) Report(reading, reading.SpanOf(first), reading.SpanOf(first), reading.Tokens[year].Span);
            else if (second is not null
                && second.Line.First == first.Line.First
                && Joins(first.Line, first, second)
                && IsReversed(first, second)
                && !IsChange(first.Line, first, second))
                Report(reading, reading.SpanOf(first), reading.SpanOf(first), reading.SpanOf(second));
        }
    }

    /// <summary>
    /// <c>January 10 – 1, 2016</c>, <c>from June 16 to 14</c>, <c>on June 16-14</c>: finds a second day of the same month that is earlier
    /// than the first.
    /// </summary>
    private static int? DayAfter(Timex first)
    {
        TokenLine line = first.Line;
        if (first is not { Day: > 0, Month: > 0, Year: 0 } || first.DayToken < first.MonthToken || first.End != first.DayToken + 1)
            return null;
        int token = first.End + 1, day = Numbers.Digits(line, token), next = token + 1;
        if (!IsTo(line, first.End) || day < 1 || day >= first.Day || line[token].Length > 2) return null;
        if (line.Is(next, '-') || line.Is(next, ':') || line.Is(next, '/') || line.Is(next, '%')) return null;
        // A year, or a word that opens a range, shows that it is not a score.
        if (line.Is(next, ',') && line[token + 2].Length == 4 && Numbers.Digits(line, token + 2) is >= 1900 and < 2100) return token;
        if (line[first.End].Kind == TokenKind.Punctuation)
            return !line[first.End].SpaceBefore
                && !line[token].SpaceBefore
                && (line.Is(first.First - 1, "on", "between") || line.Is(first.First - 1, '(') || line.Is(first.First - 1, "from"))
                ? token
                : null;
        bool ends =
            next == line.End || line[next].Kind == TokenKind.Punctuation || line.Is(next, WordClass.Preposition | WordClass.Conjunction);
        return ends && line.Is(first.First - 1, "from") ? token : null;
    }

    /// <summary>
    /// <c>(1990–1935)</c>: finds a second year that is earlier than the first. Ancient years may count down because they are BC.
    /// </summary>
    private static int? YearAfter(Timex first)
    {
        TokenLine line = first.Line;
        int token = first.End + 1;
        bool bracketed =
            first is { SaysYear: true, Month: 0 }
                && first.End == first.First + 1
                && line.Is(first.First - 1, '(')
                && line.Is(token + 1, ')')
                && (line.IsJoiner(first.End) || line.Is(first.End, '—'));
        return bracketed
            && line[token].Length == 4
            && Numbers.Digits(line, token) is >= LatestBeforeChrist and var year
            && year < first.Year
            ? token
            : null;
    }

    /// <summary>
    /// <c>from 16 to 14 June</c>, <c>16–14 June 2016</c>: finds a day before another day of the same month that is later than it.
    /// </summary>
    private static int? DayBefore(Timex last)
    {
        TokenLine line = last.Line;
        int to = last.DayToken - 1, token = last.DayToken - 2;
        if (last is not { Day: > 0, Month: > 0 } || last.DayToken != last.First || !IsTo(line, to) || line[token].Length > 2) return null;
        int day = Numbers.Digits(line, token);
        if (day <= last.Day || day > 31 || line.Is(token - 1, '-') || line.Is(token - 1, ':')) return null;
        return last.Year > 0 || line.Is(token - 1, "from") ? token : null;
    }

    private static bool IsTo(in TokenLine line, int i) =>
        line.IsJoiner(i) || line.Is(i, "to", "through") || line.Is(i, "until", "till");

    /// <summary>
    /// Whether words between two dates make a range of them: <c>from … to</c>, <c>between … and</c>, a dash between full dates.
    /// </summary>
    private static bool Joins(in TokenLine line, Timex first, Timex second)
    {
        // "from June 16, 2024, to June 14, 2024"
        int before = first.First - 1, between = line.PastComma(first.End);
        if (second.First != between + 1 || second.Form != TimexForm.Calendar || second.YearSpan > 1 || second.Ambiguous) return false;
        // Years BC count down.
        if (EraGrammar.IsBefore(line, second.End)) return false;
        if (line.Is(before, "from")) return IsTo(line, between);
        if (line.Is(before, "between")) return line.Is(between, "and");
        return first.IsFullDate && second.IsFullDate && IsTo(line, between);
    }

    private static bool IsReversed(Timex first, Timex second)
    {
        bool years = first.Year > 0 && second.Year > 0;
        if (years && first.Year != second.Year) return first.Year > second.Year && (first.Month > 0) == (second.Month > 0);
        // Without years, "from December 20 to January 5" ends in the next year.
        bool sameYear = years || (first.Year == 0 && first.Month == second.Month && first.YearShift is null && second.YearShift is null);
        if (!sameYear || first.Month == 0 || second.Month == 0) return false;
        return first.Month != second.Month ? years && first.Month > second.Month : first.Day > second.Day && second.Day > 0;
    }

    /// <summary>Whether the words describe a change of date and not a range: <c>brought forward from June 16 to June 14</c>.</summary>
    private static bool IsChange(in TokenLine line, Timex first, Timex second)
    {
        if (line.Is(first.First - 1, "between")) return ComparisonNouns.Has(line, first.First - 2);
        for (int i = Math.Max(line.First, first.First - 12); i < Math.Min(line.End, second.End + 6); i++)
            if (ChangeWords.Has(line, i) || line.Is(i, '%')) return true;
        // An amount that falls: "cut from 2010 to 2008".
        return line.Is(first.First - 1, "from")
            && first.Month == 0
            && !line.Is(first.First - 2, ',')
            && VerbTense.IsRegularPast(line, first.First - 2)
            && !line.Is(first.First - 2, WordClass.StateVerb);
    }

    private static void Report(Reading reading, Span date, Span one, Span two)
    {
        Span whole = DateRules.Both(date, Span.FromBounds(one.Start, two.End));
        string text = reading.Text;
        // The fix swaps the two ends.
        reading.Report(Id, Severity, whole, "“" + Excerpt.Of(whole.Of(text)) + "” ends before it begins.",
            [new(one, "the begin"), new(two, "the end")], [Fixes.Swap(text, one, two)]);
    }
}
