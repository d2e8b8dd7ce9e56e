using Corpus.Text.Statements;
using Corpus.Text.Temporal.Tenses;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Resolution;

/// <summary>
/// The year or the week that a sentence is about. It holds for the days behind it: <c>In 2019 the vote was held on Oct. 9</c>, <c>Last
/// week the council met on Tuesday</c>.
/// </summary>
internal sealed class SentencePeriod(Reading reading, ArticleTime time)
{
    /// <summary>How many tokens a period reaches, at most.</summary>
    private const int Reach = 60;

    /// <summary>How many words the name of an event may have before its noun: <c>the great coal strike of 1926</c>.</summary>
    private const int LongestName = 4;

    private static readonly PhraseList Events = new("PastEvent", Lexicon.English);

    /// <summary>The period that the sentence is about.</summary>
    private Timex? _period;

    /// <summary>The period that the sentence states, where it still holds for the expression; null where there is none.</summary>
    /// <param name="timex">The expression.</param>
    /// <param name="before">The expression before it.</param>
    /// <param name="unit">A year or a week.</param>
    public Timex? Of(Timex timex, Timex? before, TimeUnit unit = TimeUnit.Year)
    {
        if (before is { } last
            && IsOf(last, unit)
            && time.IsInSentenceOf(last, timex)
            && (Touches(last, timex) || (unit == TimeUnit.Year && Governs(last, timex))))
        {
            // What it says of this expression it says of the rest: "in 1997, on 1 February and again on 1 September".
            _period = last;
            return last;
        }
        if (_period is not { } period || !IsOf(period, unit) || period.Line.First != timex.Line.First || timex.First - period.End > Reach)
            return null;
        if (!time.IsInSentenceOf(period, timex)) return null;
        // "In 2019 rents fell, according to a study released on Earth Day"; "Last week it met, and on Monday it resigned"
        for (int i = period.End; i < timex.First; i++)
            if ((timex.Line.Is(i, ';') && !GoesOn(timex, period, i + 1))
                || timex.Line.Is(i, "according")
                || (unit == TimeUnit.Week && timex.Line.Is(i, "and", "that")))
                return null;
        return period;
    }

    /// <summary>Whether the period lies after publication: <c>next year</c>, <c>2026</c>.</summary>
    public bool IsAhead(Timex period) => period.IsAhead || (period.SaysYear && time.YearsSince(period) < 0);

    /// <summary>Records an expression that has its value.</summary>
    public void Note(Timex timex)
    {
        if (IsStatedBy(timex)) _period = timex;
    }

    /// <summary>
    /// Whether the expression opens its sentence or clause, and so holds for what follows: <c>In 2019 the vote</c>, <c>but last year
    /// it</c>.
    /// </summary>
    public bool IsStatedBy(Timex timex)
    {
        if (!IsOf(timex, TimeUnit.Year) && !IsOf(timex, TimeUnit.Week)) return false;
        TokenLine line = timex.Line;
        int i = timex.First - 1;
        // "For most of 2021 it was shut"
        if (line.Is(i, "of"))
        {
            if (OpensWithEventOf(timex)) return true;
            if (!line.Is(i - 1, "most", "much") && !line.Is(i - 1, "all", "part") && !line.Is(i - 1, "half")) return false;
            i -= 2;
        }
        if (line.Is(i, WordClass.Preposition | WordClass.TimeLead)) i--;
        else if (OpensWithEvent(timex)) i -= 2;
        else if (line.Is(i, "the") && timex is { Form: TimexForm.Calendar, Month: 0 } && IsEvent(line, timex.End)) i--;
        else if (timex.Form == TimexForm.Calendar && !line.Is(timex.First, WordClass.TimePart)) return false;
        if (line.Is(i, WordClass.TimePart) || line.Is(i, WordClass.Adverb)) i--;
        if (line.Is(i, WordClass.Conjunction)) i--;
        return i < line.First || reading.SentenceOf(timex.First).First > i || line.Is(i, ';') || line.Is(i, ':');
    }

    /// <summary>
    /// Whether the clause behind a semicolon goes on about the period: <c>Two years ago it lost money; it had opened on July 8</c>.
    /// </summary>
    private bool GoesOn(Timex timex, Timex period, int clause) =>
        timex.Line.Is(clause, "it", "they")
            || timex.Line.Is(clause, "he", "she")
            || (clause == timex.First - 1
                && (time.YearsSince(period) >= ArticleTime.YearsOfHistory
                    || timex.Line.Is(timex.End + 1, "had")
                    || timex.Line.Is(timex.End + 2, "had")));

    /// <summary>
    /// Whether a year governs what follows it in the sentence: <c>in 2026: the primary is on May 5</c>, <c>two months of 2022, May and
    /// June</c>, <c>300 boats in 2014, of which 80 were sold in June</c>, <c>founded on Christmas Eve 1951 and opened in May</c>.
    /// </summary>
    private bool Governs(Timex period, Timex timex)
    {
        TokenLine line = timex.Line;
        int i = period.End;
        // "in 2026: the primary is on May 5", "in 2016 the quay was flooded: on 5 January and on 9 February"
        bool listed = line.Is(timex.First - 2, ':') && line.IsLower(timex.First - 1);
        if (line.Is(i, ':') || (listed && line.Is(period.First - 1, "in"))) return true;
        if (line.Is(i, ',') && (line.Is(i + 1, "when", "where") || (line.Is(i + 1, "of") && line.Is(i + 2, "which", "whom"))))
            return !HasMark(line, i, timex.First) && (!IsAhead(period) || line.Is(timex.First - 1, "in", "on"));
        if (line.Is(i, "and") && time.YearsSince(period) >= ArticleTime.YearsOfHistory && VerbForms.IsPast(line, i + 1)) return true;
        if (period.Month > 0 || (timex.Day > 0 && !line.Is(timex.First - 1, WordClass.Preposition))) return false;
        bool parted = false;
        for (; i < timex.First; i++)
        {
            parted |= line.Is(i, ',') || line.Is(i, '–') || line.Is(i, '—');
            if ((line[i].Kind != TokenKind.Punctuation || line.Is(i, '(') || line.Is(i, ')'))
                && !line.Is(i, WordClass.Conjunction | WordClass.Numeral | WordClass.TimeLead)
                && !line.Is(i, "on", "again") && !line.Is(i, "only", "mainly"))
                return false;
        }
        return parted;
    }

    private static bool IsOf(Timex timex, TimeUnit unit) =>
        unit == TimeUnit.Week
            ? timex is { Form: TimexForm.Offset, Unit: TimeUnit.Week }
            : timex.SaysYear || timex is { Form: TimexForm.Offset, Unit: TimeUnit.Year, Base: null, Value.Length: 4 };

    /// <summary>Whether a quotation ends between the tokens: what follows is told by another.</summary>
    private static bool HasMark(in TokenLine line, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (line[i] is { Kind: TokenKind.Mark } mark && (mark.SpaceBefore || line[i + 1].SpaceBefore)) return true;
        return false;
    }

    /// <summary>Whether a comma and a preposition stand between: <c>last year, on Feb. 3</c>.</summary>
    private static bool Touches(Timex period, Timex timex)
    {
        if (period.Month > 0 || !timex.Line.Is(period.End, ',')) return false;
        int i = period.End + 1;
        return (timex.Line.Is(i, WordClass.TimeLead) || timex.Line.Is(i, "on")) && i + 1 == timex.First;
    }

    /// <summary>Whether the sentence opens with an event that the year names: <c>The flu of 1957 came in two waves</c>.</summary>
    private bool OpensWithEventOf(Timex year)
    {
        TokenLine line = year.Line;
        int noun = year.First - 2, first = noun - 1;
        if (year.Month > 0 || !Events.Opens(line[noun].Word)) return false;
        while (first > noun - LongestName && line.IsLower(first) && !line.Is(first, "the")) first--;
        return line.Is(first, "the") && reading.SentenceOf(year.First).First == first;
    }

    /// <summary>Whether the year tells which event the sentence is about: <c>For the 2021 contest, entries closed in May</c>.</summary>
    private static bool OpensWithEvent(Timex year)
    {
        TokenLine line = year.Line;
        return year is { Form: TimexForm.Calendar, Month: 0 }
            && line.Is(year.First - 1, "the")
            && line.Is(year.First - 2, WordClass.Preposition | WordClass.TimeLead)
            && line.IsLower(year.End)
            && (line.Is(year.End + 1, ',') || line.Is(year.End + 2, ','));
    }

    /// <summary>Whether the noun is an event, behind its year and perhaps another word: <c>the 1996 hockey season</c>.</summary>
    private static bool IsEvent(in TokenLine line, int i)
    {
        int noun = Events.Opens(line[i].Word) || DatedClause.IsScheduledEvent(line, i) ? i : i + 1;
        return line.IsLower(noun) && (Events.Opens(line[noun].Word) || DatedClause.IsScheduledEvent(line, noun));
    }
}
