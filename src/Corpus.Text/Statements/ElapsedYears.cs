using System;
using System.Collections.Generic;
using Corpus.Text.Rules;
using Corpus.Text.Temporal;
using Corpus.Text.Temporal.Grammar;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Statements;

/// <summary>A stated number of years between two dates.</summary>
/// <param name="Count">The number of years.</param>
/// <param name="First">The first token of the expression that counts them.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Mod">How exact the count is, in the words of TIMEX3.</param>
/// <param name="From">The date that the count starts from.</param>
/// <param name="To">The date that the count ends at; null for the day of publication.</param>
/// <param name="Beside">The date beside the count, which a fix changes.</param>
internal readonly record struct ElapsedYears(YearCount Count, int First, int Last, string? Mod, Timex From, Timex? To, Timex Beside)
{
    /// <summary>How many words may stand between a date and the years counted from it.</summary>
    private const int Reach = 14;

    /// <summary>The fewest words of a clause.</summary>
    private const int FewestWords = 3;

    /// <summary>Finds every count of years in an article that refers to a date.</summary>
    public static IEnumerable<ElapsedYears> In(Reading reading)
    {
        for (int i = 0; i < reading.StoryTimexes.Count; i++)
        {
            Timex timex = reading.StoryTimexes[i];
            if (SaysYear(reading, i) is not null)
            {
                if (Age(timex) is { } age)
                    yield return new ElapsedYears(age, age.Number, reading.Tokens.Is(age.Noun + 1, "old") ? age.Noun + 1 : age.Noun + 2,
                        null, timex, null, timex);
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
        // "in 2020, two years earlier than expected" compares.
        if ((before ?? after) is not { } date || distance.Line.Is(distance.End, "than")) return null;
        if (distance.Line.Is(distance.End - 1, "ago")) return (date, null, date);
        if (distance.Anchor != TimexAnchor.Narrative || !distance.Line.Is(distance.End - 1, "later", "earlier")) return null;
        // The date it is counted from stands before both, in the same sentence.
        int other = before is null ? index - 1 : index - 2;
        if (SaysYear(reading, other) is not { } start
            || distance.First - start.End > Reach
            || start.First < reading.SentenceOf(distance.First).First)
            return null;
        // "moved, and ten years later, in 2005": the count may start from another event of the article.
        if (reading.Years.ContainsNear(date.Year - (count.Years * Math.Sign(distance.Count)))) return null;
        return distance.Count > 0 ? (start, date, date) : (date, start, date);
    }

    /// <summary>
    /// <c>for eight years, from 1997 to 2005</c>; <c>for 20 years, since 2004</c>; <c>in 2014, 20 years after the 1994 accord</c>.
    /// </summary>
    private static (Timex From, Timex? To, Timex Beside)? Duration(Reading reading, int index, Timex length)
    {
        TokenLine line = length.Line;
        int next = line.PastComma(length.End);
        Timex? after = SaysYear(reading, index + 1);
        if (After(line, length.End) is > 0 and var counted && after is not null && after.First > counted)
        {
            // "in 2014, 20 years after the 1994 accord"
            if (!line.Is(counted - 1, "since") && DateBefore(reading, index, length.First) is { } later)
                return IsObject(line, counted, after) || IsEvent(line, counted, after) ? (after, later, later) : null;
            return IsEvent(line, counted, after) && IsCountedToNow(reading, length, line.Is(counted - 1, "since"), after)
                ? (after, null, after)
                : null;
        }
        bool lasting = line.Is(length.First - 1, "for");
        if (after is not null && after.First == next + 1 && (lasting || next > length.End))
        {
            if (line.Is(next, "from"))
                return SaysYear(reading, index + 2) is { } end && end.First == after.End + 1 && end.Line.First == line.First
                    ? (after, end, after)
                    : null;
            if (line.Is(next, "since")) return IsOver(line, length.First) ? null : (after, null, after);
        }
        return DateBefore(reading, index, lasting ? length.First - 1 : length.First) is { } since
            && line.Is(since.First - 1, "since")
            && !IsOver(line, since.First)
            && line[length.End].Kind == TokenKind.Punctuation && !line.Is(length.End, '-')
            ? (since, null, since)
            : null;
    }

    /// <summary>
    /// Returns the token after the words that tie a count to an event (<c>after</c>, <c>since</c>, <c>on from</c>); 0 where there are none.
    /// </summary>
    private static int After(in TokenLine line, int i)
    {
        if (HavePassed(line, i)) i += line.Is(i + 1, "gone") && line.Is(i + 2, "by") ? 3 : 2;
        if (line.Is(i, "after", "since") || line.Is(i, "following")) return i + 1;
        return line.Is(i, "on") && (line.Is(i + 1, "from", "after") || line.Is(i + 1, "since")) ? i + 2 : 0;
    }

    /// <summary>
    /// Whether the count ends at the present: <c>It has been ten years since …</c>, <c>Ten years after …, its gates are still chained</c>,
    /// but not <c>Ten years after …, the gates were opened</c>.
    /// </summary>
    private static bool IsCountedToNow(Reading reading, Timex length, bool since, Timex date)
    {
        TokenLine line = length.Line;
        int first = length.First;
        while (IsDegree(line, first - 1)
            || line.Is(first - 1, "than")
            || line.Is(first - 1, "more", "nearly")
            || line.Is(first - 1, "almost", "about")) first--;
        if (since && (IsCountedNow(line, first - 1) || HavePassed(line, length.End))) return true;
        // "marks 50 years since" is an anniversary.
        if (since && line.Is(first - 1, WordClass.ObservanceVerb)) return false;
        Sentence sentence = reading.SentenceOf(length.First);
        if (line.Is(first - 1, "the") && line.Is(first - 2, "in", "for")) first -= 2;
        if (line.Is(first - 1, "now", "today") || (line.Is(first - 1, ',') && line.Is(first - 2, "now", "today"))) return true;
        // "He retired a year after joining the yard in 1992": counted to another event
        if (!since && line.IsLower(length.End + 1) && line.Tokens.EndsWith(length.End + 1, "ing")) return false;
        int end = Math.Min(sentence.End, line.End), main = line.PastComma(date.End);
        return first <= sentence.First + 1
            ? (since || HasWords(line, main, end)) && VerbForms.TellsOfNow(line, main, end)
            : !IsOver(line, first)
                && StartOfClause(line, sentence.First, first) is var start
                && HasWords(line, start, first)
                && VerbForms.TellsOfNow(line, start, first);
    }

    /// <summary>Finds the start of the clause that ends at a token: the token after the comma before it.</summary>
    private static int StartOfClause(in TokenLine line, int sentence, int end)
    {
        int i = line.Is(end - 1, ',') ? end - 2 : end - 1;
        while (i >= sentence && !line.Is(i, ',')) i--;
        return i + 1;
    }

    /// <summary>Whether the tokens hold enough words for a clause.</summary>
    private static bool HasWords(in TokenLine line, int first, int end)
    {
        int words = 0;
        for (int i = first; i < end; i++)
            if (line[i].Kind == TokenKind.Word) words++;
        return words >= FewestWords;
    }

    /// <summary><c>has been ten years</c>, <c>is ten years</c>, <c>makes it ten years</c>.</summary>
    private static bool IsCountedNow(in TokenLine line, int i)
    {
        if (line.Is(i, "it")) i--;
        while (IsDegree(line, i) || line.Is(i, "now")) i--;
        bool progressive = line.Is(i, "marking", "celebrating") || line.Is(i, "commemorating");
        return line.Is(i, "is", "'s") || line.Is(i, "makes") || (progressive && line.Is(i - 1, "is", "are"))
            || (line.Is(i, "been") && line.Is(i - 1, "has", "'s"))
            || (line.Is(i, "be") && line.Is(i - 1, "will"));
    }

    private static bool HavePassed(in TokenLine line, int i) =>
        line.Is(i, "have", "has") && (line.Is(i + 1, "passed", "elapsed") || line.Is(i + 1, "gone"));

    /// <summary>
    /// <c>the last ferry sailed in 2004</c>, <c>the merger in 2004</c>, <c>the 2004 merger</c>: one clause that ends with the date. With
    /// two verbs, the date may belong to the other one.
    /// </summary>
    private static bool IsEvent(in TokenLine line, int first, Timex date)
    {
        bool led = line.Is(date.First - 1, "in", "on") || line.Is(date.First - 1, "of") || line.Is(date.First - 1, '(');
        if ((!led && date.First > first + 2) || line.Is(date.End, '-') || date.First - first > Reach || VerbForms.IsPast(line, date.End))
            return false;
        for (int i = first; i < date.First - 1; i++)
        {
            bool joins =
                line[i].Kind == TokenKind.Word
                    || line.Is(i, '-')
                    || line[i] is { Kind: TokenKind.Mark, Length: 1, SpaceBefore: false }
                    || line[i] is { Kind: TokenKind.Number, Length: <= 3 };
            bool other =
                line.Is(i, WordClass.FutureCue)
                    || (line.Is(i, WordClass.ClauseWord) && !line.Is(i, "been", "and"))
                    || (i > first && line.Is(i, WordClass.Pronoun));
            if (!joins || other) return false;
        }
        return VerbForms.CountPast(line, first, date.First) <= 1;
    }

    /// <summary>
    /// Finds the age beside a date of founding: <c>founded in 1954, the 70-year-old company</c>; <c>the 70-year-old company, founded in
    /// 1954</c>.
    /// </summary>
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
        return line.Is(noun, "old")
            && noun < comma - 1
            && YearCount.OfAgeBefore(line, noun) is { } before
            && line.Is(before.Number - 1, "the")
            && IsObject(line, noun + 1, comma)
            ? before
            : null;
    }

    /// <summary>Whether the years ended before publication: <c>had been mayor for 20 years, since</c>.</summary>
    private static bool IsOver(in TokenLine line, int first)
    {
        for (int i = first - 1; i >= line.First && i > first - Reach; i--)
            if (line.Is(i, "had") || line.Is(i, "was", "were")) return true;
        return false;
    }

    /// <summary>Finds a date with its own year in apposition before a token: <c>in 1994, just</c>.</summary>
    private static Timex? DateBefore(Reading reading, int index, int first)
    {
        if (SaysYear(reading, index - 1) is not { } date || date.Line.First != reading.StoryTimexes[index].Line.First) return null;
        int start = first;
        while (start > date.End && IsDegree(date.Line, start - 1)) start--;
        return start == date.End + 1 && IsPause(date.Line, date.End) ? date : null;
    }

    /// <summary>Finds a date in apposition after a distance: <c>30 years ago, in 1994</c>; <c>30 years ago (1994)</c>.</summary>
    private static Timex? DateAfter(Reading reading, int index, Timex distance)
    {
        if (SaysYear(reading, index + 1) is not { } date || date.Line.First != distance.Line.First) return null;
        if (distance.Line.Is(distance.End, '(') && date.First == distance.End + 1) return date;
        int next = IsPause(distance.Line, distance.End) ? distance.End + 1 : distance.End;
        return distance.Line.Is(next, "in", "on") && date.First == next + 1 ? date : null;
    }

    /// <summary>Whether the words up to the date are the date or a noun phrase with it, and no clause.</summary>
    private static bool IsObject(in TokenLine line, int first, Timex date) =>
        IsObject(line, first, date.First) && (line.Is(date.First - 1, "in", "of") || date.First <= first + 2);

    private static bool IsObject(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line[i].Kind != TokenKind.Word
                || line.Is(i, WordClass.ClauseWord | WordClass.PastVerb | WordClass.FutureCue)
                || VerbTense.IsRegularPast(line, i))
                return false;
        return end - first <= Reach;
    }

    private static Timex? SaysYear(Reading reading, int index) =>
        index >= 0
            && index < reading.StoryTimexes.Count
            && reading.StoryTimexes[index] is { SaysYear: true, Earliest: not null } date
            && !date.IsEndOfRange
            ? date
            : null;

    private static bool IsPause(in TokenLine line, int i) =>
        line.Is(i, ',') || line.Is(i, "--") || line.Is(i, '–') || line.Is(i, '—') || line.Is(i, '(');

    private static bool IsDegree(in TokenLine line, int i) => WordList.DegreeAdverb.Has(line, i);
}
