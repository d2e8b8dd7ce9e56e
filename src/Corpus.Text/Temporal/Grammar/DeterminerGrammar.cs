using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads expressions that start with a word without a time of its own: <c>the</c>, <c>a</c>, <c>every</c>, <c>that</c>, <c>several</c>,
/// <c>at least</c> …
/// </summary>
internal static class DeterminerGrammar
{
    /// <summary>
    /// As <see cref="Read"/>, only where a word of time, or one that may stand before it, is next: <c>the</c> mostly leads to other words.
    /// </summary>
    public static Timex? Led(in TokenLine line, int i) =>
        StartWords.Leads(line, line.Is(i, "up") && line.Is(i + 1, "to") ? i + 2 : i + 1) || line.Is(i, "several", "few")
            ? Read(line, i)
            : null;

    /// <summary>The expression that starts with such a word, or null.</summary>
    private static Timex? Read(in TokenLine line, int i)
    {
        if (line.Is(i, "the")) return Definite(line, i);
        if (line.Is(i, "these")) return line.Is(i + 1, "days") ? ShiftGrammar.Vague(i, i + 2, 0) : null;
        if (line.Is(i, "that", "latest")) return ShiftGrammar.Shifted(line, i);
        if (line.Is(i, "fiscal", "calendar")) return Fiscal(line, i);
        if (line.Is(i, "its", "their") && Ended(line, i) is { } own)
        {
            own.First++;
            return own;
        }
        if (line.Is(i, "q", "h")
            || line.Is(i, "fy")
            || WordList.PeriodPart.Has(line, i))
            return PeriodGrammar.Read(line, i);
        if (line.Is(i, "ad", "a.d.") || line.Is(i, "ce")) return EraGrammar.Leading(line, i);
        return SetGrammar.Read(line, i) ?? DistanceGrammar.YearAgo(line, i) ?? DistanceGrammar.Read(line, i);
    }

    /// <summary>Reads an expression that starts with <c>the</c>.</summary>
    private static Timex? Definite(in TokenLine line, int i)
    {
        if (line.Is(i + 1, WordClass.TimePart) && EdgeGrammar.Part(line, i + 1) is { } part)
        {
            if (line.PastHyphen(i + 2) == i + 2) part.First = i;
            return part;
        }
        if (DayPartGrammar.Read(line, i, i + 1) is { } partOfDate) return partOfDate;
        TimeUnit unit = UnitGrammar.At(line, i + 1, out bool plural);
        if ((Beside(line, i) ?? Ended(line, i) ?? EventGrammar.Beside(line, i) ?? EventGrammar.Weekday(line, i)) is { } beside)
            return beside;
        if (line.Is(i + 2, "after") && line.Is(i + 3, "next") && unit >= TimeUnit.Week && !plural)
            return new Timex(i, i + 4, TimexForm.Offset) { Count = 2, Unit = unit };
        if (line.Is(i + 2, "before") && line.Is(i + 3, "last") && unit >= TimeUnit.Week && !plural)
            return new Timex(i, i + 4, TimexForm.Offset) { Count = -2, Unit = unit };
        // "the Monday before last"
        if (line.Is(i + 1, WordClass.Weekday) && line[i + 1].Length > 5
            && ((line.Is(i + 2, "before") && line.Is(i + 3, "last")) || (line.Is(i + 2, "after") && line.Is(i + 3, "next")))
            && line.EndsPhrase(i + 4))
            return new Timex(i, i + 4, TimexForm.Calendar)
            { Weekday = line.ValueOf(i + 1, WordClass.Weekday), WeekdayToken = i + 1, Shift = line.Is(i + 3, "last") ? -2 : 2 };
        if (unit >= TimeUnit.Day && plural && EndOfVagueLength(line, i) is > 0 and int end) return DurationGrammar.Vague(i, end, unit);
        if (line.Is(i + 1, "week") && WeekOf(line, i) is { } week) return week;
        if (ShiftGrammar.Deictic(line, i) is { } deictic) return deictic;
        if ((DistanceGrammar.YearAgo(line, i)
            ?? PartGrammar.Read(line, i)
            ?? ShiftGrammar.Shifted(line, i)
            ?? DistanceGrammar.Shifted(line, i)
            ?? PeriodGrammar.Read(line, i)) is { } found)
            return found;
        if (line.Is(i + 1, "year") && (YearGrammar.Read(line, i + 2) ?? YearGrammar.Spoken(line, i + 2, led: true)) is { } year)
        {
            year.First = i;
            return year;
        }
        if ((line.Is(i - 1, "on", "by") || line.Is(i - 1, "until", "till")) && TimeGrammar.DayOfMonthAlone(line, i + 1) is { } day)
        {
            day.First = i;
            return day;
        }
        if (Whither(line, i) is { } vague) return vague;
        if (line.Is(i - 1, "in") && TimeGrammar.PartOfDay(line, i, i + 1) is { } dayPart) return dayPart;
        bool rest = line.Is(i - 1, "of") && line.Is(i - 2, "rest", "remainder") && unit >= TimeUnit.Day;
        // "The year was 1931."
        bool named = unit == TimeUnit.Year && line.Is(i + 2, "was", "is") && YearGrammar.Read(line, i + 3) is not null;
        if ((rest || unit is TimeUnit.Weekend or TimeUnit.Quarter or TimeUnit.Year) && !plural && !named && !line.Is(i + 2, '-'))
            return new Timex(i, i + 2, TimexForm.Offset)
            { Unit = unit, Anchor = unit == TimeUnit.Quarter ? TimexAnchor.Quarter : TimexAnchor.Publication };
        // "the nine months", but "the two-week cruise".
        if (!line.IsNumber(i + 1)) return null;
        if (DurationGrammar.Read(line, i + 1) is not { Type: TimexType.Duration, Vague: false } length
            || line.Is(length.End - 2, '-')
            || length.Count < 2
            || !length.Plural)
            return null;
        length.First = i;
        return length;
    }

    /// <summary>The end of <c>the weeks</c> behind <c>over</c>, of <c>the weeks ahead</c>, of <c>the years to come</c>; or 0.</summary>
    private static int EndOfVagueLength(in TokenLine line, int the)
    {
        int next = the + 2;
        if (line.Is(the - 1, "over") && line[next].Kind != TokenKind.Number) return next;
        if (line.Is(next, "ahead") && !line.Is(next + 1, "of")) return next + 1;
        return line.Is(next, "to") && line.Is(next + 1, "come") ? next + 2 : 0;
    }

    /// <summary><c>in the past</c>, <c>the near future</c>; not "the future of the pier".</summary>
    private static Timex? Whither(in TokenLine line, int i)
    {
        if (line.Is(i + 1, "past")) return line.Is(i - 1, "in") && !line.IsNumber(i + 2) ? ShiftGrammar.Vague(i, i + 2, -1) : null;
        int noun = line.Is(i + 1, "near", "foreseeable") ? i + 2 : i + 1;
        return line.Is(noun, "future")
            && (line[noun + 1].Kind != TokenKind.Word
                || (line.Is(noun + 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary) && !line.Is(noun + 1, "of")))
            ? ShiftGrammar.Vague(i, noun + 1, 1)
            : null;
    }

    /// <summary><c>the day before</c>, <c>the year after</c>: relative to the day of the narrative, where no other day is named.</summary>
    private static Timex? Beside(in TokenLine line, int i)
    {
        TimeUnit unit = UnitGrammar.At(line, i + 1, out bool plural);
        if (unit < TimeUnit.Day || plural || line[i + 3].Kind != TokenKind.Punctuation) return null;
        int count = line.Is(i + 2, "before", "earlier") ? -1 : line.Is(i + 2, "after") ? 1 : 0;
        return count == 0 ? null : new Timex(i, i + 3, TimexForm.Offset) { Count = count, Unit = unit, Anchor = TimexAnchor.Narrative };
    }

    /// <summary>
    /// <c>the year ended Aug. 31</c>: a length; <c>the quarter ended Sept. 30</c>, <c>the week ending June 4</c>: the period that ends on
    /// that day.
    /// </summary>
    private static Timex? Ended(in TokenLine line, int i)
    {
        int noun = line.Is(i + 1, "fiscal", "latest") ? i + 2 : i + 1;
        TimeUnit unit = UnitGrammar.At(line, noun, out bool plural);
        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year)
            || plural
            || !line.Is(noun + 1, "ended", "ending"))
            return null;
        int date = line.Is(noun + 2, "on", "in") ? noun + 3 : noun + 2;
        if ((CalendarGrammar.Weekday(line, date)
            ?? CalendarGrammar.MonthFirst(line, date)
            ?? CalendarGrammar.DayFirst(line, date)) is not { } close)
            return null;
        if (unit == TimeUnit.Year)
            return new Timex(i, noun + 1, TimexForm.Value, TimexType.Duration)
            { Count = 1, Unit = unit, StatedValue = TimexNotation.Duration("1", unit) };
        return new Timex(i, noun + 1, TimexForm.Offset) { Unit = unit, Close = close };
    }

    /// <summary><c>fiscal 1989</c>, <c>fiscal second-quarter</c>, <c>calendar 1990</c>.</summary>
    private static Timex? Fiscal(in TokenLine line, int i)
    {
        Timex? found = PeriodGrammar.Read(line, i) ?? YearGrammar.Read(line, line.Is(i + 1, "year") ? i + 2 : i + 1);
        if (found is not null) found.First = i;
        return found;
    }

    /// <summary><c>the week of March 6</c>, <c>the week beginning March 6</c>.</summary>
    private static Timex? WeekOf(in TokenLine line, int i)
    {
        bool begins = line.Is(i + 2, "beginning", "starting") || line.Is(i + 2, "commencing", "ending");
        if (!begins && !line.Is(i + 2, "of")) return null;
        int start = begins && line.Is(i + 3, "on") ? i + 4 : i + 3;
        if ((CalendarGrammar.MonthFirst(line, start) ?? CalendarGrammar.DayFirst(line, start)) is not { Day: > 0 } day) return null;
        day.First = i;
        day.Unit = TimeUnit.Week;
        return day;
    }
}
