using System;
using System.Collections.Generic;
using Corpus.Text.Rules;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>Years that are said to lie between two dates.</summary>
/// <param name="Count">How many they are.</param>
/// <param name="First">The first token of the expression that counts them.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Mod">How exact the count is, in the words of TIMEX3.</param>
/// <param name="From">The date they are counted from.</param>
/// <param name="To">The date they are counted to; null where that is publication.</param>
/// <param name="Beside">The date beside the count: the one of the two that a repair changes.</param>
internal readonly record struct ElapsedYears(YearCount Count, int First, int Last, string? Mod, Timex From, Timex? To, Timex Beside)
{
    /// <summary>How many words may stand between a date and the years counted from it.</summary>
    private const int Reach = 14;

    /// <summary>Every count of years of an article that is tied to a date.</summary>
    public static IEnumerable<ElapsedYears> In(Reading reading)
    {
        for (int i = 0; i < reading.StoryTimexes.Count; i++)
        {
            Timex timex = reading.StoryTimexes[i];
            if (SaysYear(reading, i) is not null)
            {
                if (Age(timex) is { } age) yield return new ElapsedYears(age, age.Number, reading.Tokens.Is(age.Noun + 1, "old") ? age.Noun + 1 : age.Noun + 2, null, timex, null, timex);
            }
            else if (timex.Form != TimexForm.Calendar && YearCount.Of(timex) is { } count
                && (timex.Form == TimexForm.Offset ? Distance(reading, i, timex, count) : Duration(reading, i, timex)) is { } dates)
            {
                yield return new ElapsedYears(count, timex.First, timex.End - 1, timex.Mod, dates.From, dates.To, dates.Beside);
            }
        }
    }

    /// <summary><c>in 1994, 30 years ago</c>; <c>opened in 1990 and closed 10 years later, in 2000</c>.</summary>
    private static (Timex From, Timex? To, Timex Beside)? Distance(Reading reading, int index, Timex distance, in YearCount count)
    {
        Timex? before = DateBefore(reading, index, distance.First), after = DateAfter(reading, index, distance);
        if ((before ?? after) is not { } date) return null;
        if (distance.Line.Is(distance.End - 1, "ago")) return (date, null, date);
        if (distance.Anchor != TimexAnchor.Narrative || !distance.Line.Is(distance.End - 1, "later", "earlier")) return null;
        // The date it is counted from stands before both, in the same sentence.
        int other = before is null ? index - 1 : index - 2;
        if (SaysYear(reading, other) is not { } start || distance.First - start.End > Reach || start.First < reading.SentenceOf(distance.First).First) return null;
        // "moved, and ten years later, in 2005": they may be counted from what the article tells of elsewhere.
        if (reading.Years.ContainsNear(date.Year - (count.Years * Math.Sign(distance.Count)))) return null;
        return distance.Count > 0 ? (start, date, date) : (date, start, date);
    }

    /// <summary><c>for eight years, from 1997 to 2005</c>; <c>for 20 years, since 2004</c>; <c>in 2014, 20 years after the 1994 accord</c>.</summary>
    private static (Timex From, Timex? To, Timex Beside)? Duration(Reading reading, int index, Timex length)
    {
        TokenLine line = length.Line;
        int next = line.PastComma(length.End);
        Timex? after = SaysYear(reading, index + 1);
        if (line.Is(length.End, "after"))
            return DateBefore(reading, index, length.First) is { } later && after is not null && IsObject(line, length.End + 1, after) ? (after, later, later) : null;
        if (line.Is(length.End, "since") && after is not null && !IsOver(line, length.First) && IsCountedNow(line, length.First - 1) && IsEvent(line, length.End + 1, after)) return (after, null, after);
        bool lasting = line.Is(length.First - 1, "for");
        if (after is not null && after.First == next + 1 && (lasting || next > length.End))
        {
            if (line.Is(next, "from")) return SaysYear(reading, index + 2) is { } end && end.First == after.End + 1 && end.Line.First == line.First ? (after, end, after) : null;
            if (line.Is(next, "since")) return IsOver(line, length.First) ? null : (after, null, after);
        }
        return DateBefore(reading, index, lasting ? length.First - 1 : length.First) is { } since && line.Is(since.First - 1, "since") && !IsOver(line, since.First)
            && line[length.End].Kind == TokenKind.Punctuation && !line.Is(length.End, '-')
            ? (since, null, since)
            : null;
    }

    /// <summary><c>has been ten years</c>, <c>is ten years</c>.</summary>
    private static bool IsCountedNow(in TokenLine line, int i)
    {
        while (IsDegree(line, i)) i--;
        return line.Is(i, "is", "'s") || (line.Is(i, "been") && line.Is(i - 1, "has", "'s"));
    }

    /// <summary><c>the last ferry sailed in 2004</c>: one clause that the date ends; of two verbs, the date may be the other's.</summary>
    private static bool IsEvent(in TokenLine line, int first, Timex date)
    {
        if (!line.Is(date.First - 1, "in", "on") || line[date.End].Kind != TokenKind.Punctuation || line.Is(date.End, '-') || date.First - first > Reach) return false;
        int verbs = 0;
        for (int i = first; i < date.First - 1; i++)
        {
            if (line[i].Kind != TokenKind.Word || line.Is(i, WordClass.ClauseWord | WordClass.FutureCue) || (i > first && line.Is(i, WordClass.Pronoun))) return false;
            if ((line.Is(i, WordClass.PastVerb | WordClass.IntransitivePast) || TenseReader.IsRegularPast(line, i)) && verbs++ > 0) return false;
        }
        return true;
    }

    /// <summary>The age beside a date of founding: <c>founded in 1954, the 70-year-old company</c>; <c>the 70-year-old company, founded in 1954</c>.</summary>
    private static YearCount? Age(Timex date)
    {
        TokenLine line = date.Line;
        if (!line.Is(date.First - 1, "in", "on") || !line.Is(date.First - 2, WordClass.OnceVerb)) return null;
        if (line.Is(date.End, ',') && line.Is(date.End + 1, "the") && YearCount.OfAge(line, date.End + 2) is { } after) return after;
        // "founded in 1954, is now 70 years old"
        int now = line.Is(date.End + 2, "now") ? date.End + 3 : date.End + 2;
        if (line.Is(date.End, ',') && line.Is(date.End + 1, "is") && YearCount.OfYearsOld(line, now) is { } old) return old;
        int comma = DateRules.BeforeRelative(line, date.First - 3);
        if (!line.Is(comma, ',')) return null;
        // "the 70-year-old family company, founded in"
        int noun = comma - 1;
        while (noun > comma - 4 && line[noun].Kind == TokenKind.Word && !line.Is(noun, "old")) noun--;
        return line.Is(noun, "old") && noun < comma - 1 && YearCount.OfAge(line, noun - 4) is { } before && line.Is(before.Number - 1, "the") && IsObject(line, noun + 1, comma) ? before : null;
    }

    /// <summary><c>had been mayor for 20 years, since</c>: they ended before publication.</summary>
    private static bool IsOver(in TokenLine line, int first)
    {
        for (int i = first - 1; i >= line.First && i > first - Reach; i--)
            if (line.Is(i, "had") || line.Is(i, "was", "were")) return true;
        return false;
    }

    /// <summary>A date of its own year in apposition before a token: <c>in 1994, just</c>.</summary>
    private static Timex? DateBefore(Reading reading, int index, int first)
    {
        if (SaysYear(reading, index - 1) is not { } date || date.Line.First != reading.StoryTimexes[index].Line.First) return null;
        int start = first;
        while (start > date.End && IsDegree(date.Line, start - 1)) start--;
        return start == date.End + 1 && IsPause(date.Line, date.End) ? date : null;
    }

    /// <summary>A date in apposition after a distance: <c>30 years ago, in 1994</c>; <c>30 years ago (1994)</c>.</summary>
    private static Timex? DateAfter(Reading reading, int index, Timex distance)
    {
        if (SaysYear(reading, index + 1) is not { } date || date.Line.First != distance.Line.First) return null;
        if (distance.Line.Is(distance.End, '(') && date.First == distance.End + 1) return date;
        int next = IsPause(distance.Line, distance.End) ? distance.End + 1 : distance.End;
        return distance.Line.Is(next, "in", "on") && date.First == next + 1 ? date : null;
    }

    /// <summary>A date, or the noun phrase that it dates: no clause begins before it.</summary>
    private static bool IsObject(in TokenLine line, int first, Timex date) =>
        IsObject(line, first, date.First) && (line.Is(date.First - 1, "in", "of") || date.First <= first + 2);

    private static bool IsObject(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line[i].Kind != TokenKind.Word || line.Is(i, WordClass.ClauseWord | WordClass.PastVerb | WordClass.FutureCue) || TenseReader.IsRegularPast(line, i)) return false;
        return end - first <= Reach;
    }

    private static Timex? SaysYear(Reading reading, int index) =>
        index >= 0 && index < reading.StoryTimexes.Count && reading.StoryTimexes[index] is { SaysYear: true, Earliest: not null } date && !date.IsEndOfRange ? date : null;

    private static bool IsPause(in TokenLine line, int i) => line.Is(i, ',') || line.Is(i, "--") || line.Is(i, '–') || line.Is(i, '—') || line.Is(i, '(');

    private static bool IsDegree(in TokenLine line, int i) => line.Is(i, "over", "just") || line.Is(i, "well", "some") || line.Is(i, "only", "exactly") || line.Is(i, "fully", "precisely");
}
