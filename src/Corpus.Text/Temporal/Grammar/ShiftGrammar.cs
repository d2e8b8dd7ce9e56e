using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads words that shift a day or a unit: <c>last year</c>, <c>the following week</c>, <c>this Thursday</c>, <c>yesterday</c>.
/// </summary>
internal static class ShiftGrammar
{
    /// <summary><c>last</c>, <c>this</c> or <c>next</c> with the word that it shifts, and an optional <c>the</c> before it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="i">Its first token.</param>
    public static Timex? Shifted(in TokenLine line, int i)
    {
        bool the = line.Is(i, "the", "his") || line.Is(i, "her", "its") || line.Is(i, "their");
        int word = the ? i + 1 : i;
        int first = line.Is(i, "the") || !the ? i : word;
        bool same =
            line.Is(word, "same", "that") || (line.Is(word, "corresponding", "comparable") && line.Is(word + 1, "period", "quarter"));
        if (same) return Same(line, first, word + 1);
        if (line.Is(word, "this") && line.Is(word + 1, "coming", "past")) word++;
        if (line.Is(word, "latest") && line.Is(word + 1, "quarter", "period"))
            return new Timex(first, word + 2, TimexForm.Offset) { Unit = TimeUnit.Quarter, Anchor = TimexAnchor.Quarter };
        if (line.Is(word, "full", "fiscal"))
            return the && line.Is(word + 1, "year") && !line.Is(word + 2, '-')
                ? new Timex(first, word + 2, TimexForm.Offset) { Unit = TimeUnit.Year }
                : null;
        if (!line.Is(word, WordClass.TimeShift)) return null;
        // "to last two days" goes on for that long.
        if (line.Is(word, "last") && IsVerb(line, word)) return null;
        int shift = line.ValueOf(word, WordClass.TimeShift), noun = line.PastHyphen(word + 1);
        if (line.Is(noun, "fiscal", "calendar")) noun++;
        bool narrative = line.Is(word, "following", "previous") || line.Is(word, "preceding", "prior")
            || line.Is(word, "subsequent") || (line.Is(word, "next") && the);
        TimexAnchor anchor = narrative ? TimexAnchor.Narrative : TimexAnchor.Publication;

        // "following Friday's march" comes after it.
        if (narrative && !the && line.Is(noun, WordClass.Weekday | WordClass.Month) && !line.Is(word - 1, "on")) return null;
        if (line.Is(noun, WordClass.Weekday) && line[noun].Length > 5)
        {
            // "last Friday, January 19"
            Timex weekday = CalendarGrammar.Weekday(line, noun) is { Day: > 0 } dated ? dated
                : new Timex(first, noun + 1, TimexForm.Calendar)
                { Weekday = line.ValueOf(noun, WordClass.Weekday), WeekdayToken = noun, Anchor = anchor };
            (weekday.First, weekday.Shift) = (first, weekday.Day > 0 && shift == 0 ? null : shift);
            return weekday;
        }
        if (line.Is(noun, WordClass.Month) && line[noun].Capitalised)
        {
            // "in this Nov. 30, 2017, photo": "this" belongs to the photo.
            if (CalendarGrammar.MonthFirst(line, noun) is not { Year: 0 } month) return null;
            month.First = first;
            (month.Shift, month.Anchor) = (shift, anchor);
            return month;
        }
        if (line.Is(noun, WordClass.Season))
            return PeriodGrammar.WithYear(line,
                new Timex(first, noun + 1, TimexForm.Calendar)
                { Season = line.ValueOf(noun, WordClass.Season), Shift = shift, Anchor = anchor });
        if (ClockGrammar.DayPart(line, noun) is > 0 and int part && (shift == 0 || narrative || line.Is(word, "last")))
            return new Timex(first, noun + 1, TimexForm.Offset, TimexType.Time)
            { Count = shift, Unit = TimeUnit.Day, DayPart = part, Anchor = anchor };

        // "the last half of 1989"
        if (line.Is(word, "last") && line.Is(noun, "half"))
            return PeriodGrammar.WithYear(line, new Timex(first, noun + 1, TimexForm.Calendar) { Half = 2 }) is { } half
                && (half.Year > 0 || half.YearShift is not null)
                ? half
                : null;
        if (HolidayGrammar.Read(line, noun) is { } holiday)
        {
            holiday.First = first;
            holiday.Shift = shift;
            return holiday;
        }
        // A title: "This Week" on television.
        if (line[noun].Capitalised && line[first - 1].Kind == TokenKind.Mark) return null;
        return OfUnit(line, new Timex(first, noun + 1, TimexForm.Offset) { Count = shift, Anchor = anchor }, word);
    }

    /// <summary><c>last year</c>, <c>the past decade</c>, <c>recent weeks</c>: the last unit of an expression, shifted by a word.</summary>
    private static Timex? OfUnit(in TokenLine line, Timex timex, int word)
    {
        int noun = timex.End - 1;
        TimeUnit unit = UnitGrammar.At(line, noun, out bool plural);
        int end = line.PastHyphen(noun + 1);
        if (unit == TimeUnit.Week && end > noun + 1 && line.Is(end, "end")) (unit, timex.End) = (TimeUnit.Weekend, end + 1);
        // "recent weeks" are some weeks, "the coming weeks" lie ahead.
        if (plural)
            return line.Is(word, "recent")
                ? DurationGrammar.Vague(timex.First, timex.End, unit)
                : line.Is(word, "past", "coming") ? Vague(timex.First, timex.End, (int)timex.Count) : null;
        // The last hour, fortnight, century: a length, and no unit of the calendar.
        bool fortnight = line.Is(noun, "fortnight");
        if (timex.Count != 0 && (fortnight || unit is TimeUnit.Hour or TimeUnit.Decade or TimeUnit.Century))
            return new Timex(timex.First, timex.End, TimexForm.Value, TimexType.Duration)
            { Count = fortnight ? 2 : 1, Unit = unit, StatedValue = TimexNotation.Duration(fortnight ? "2" : "1", unit) };
        if (unit is TimeUnit.None or < TimeUnit.Day) return null;
        (timex.Unit, timex.Shift) = (unit, line.Is(word, "this") ? 0 : null);
        return Unit(line, timex);
    }

    /// <summary><c>yesterday</c>, <c>tomorrow night</c>, <c>the day after tomorrow</c>.</summary>
    public static Timex? Deictic(in TokenLine line, int i)
    {
        int word = i, extra = 0;
        int noun = line.Is(i, "the") ? i + 1 : i;
        if (line.Is(noun, "day") && line.Is(noun + 1, "before", "after")) (word, extra) = (noun + 2, line.Is(noun + 1, "before") ? -1 : 1);
        if (!line.Is(word, WordClass.DeicticDay) || IsTitle(line, word)) return null;
        bool tonight = line.Is(word, "tonight");
        var day = new Timex(i, word + 1, TimexForm.Offset, tonight ? TimexType.Time : TimexType.Date)
        {
            Count = line.ValueOf(word, WordClass.DeicticDay) + extra,
            Unit = TimeUnit.Day,
            DayPart = tonight ? 4 : 0,
        };
        return day;
    }

    /// <summary><c>USA TODAY</c>, <c>the "Tonight Show"</c>: a paper, a programme.</summary>
    private static bool IsTitle(in TokenLine line, int i) =>
        line[i].Capitalised && (line.Is(i - 1, "usa") || (line.Is(i + 1, "show") && i > line.First));

    /// <summary>"last" as a verb: after <c>to</c> or <c>will</c>, before a length.</summary>
    public static bool IsVerb(in TokenLine line, int i) =>
        (line.Is(i - 1, "to", "not")
            || (line.Is(i - 1, WordClass.Auxiliary) && !line.Is(i - 1, WordClass.Be | WordClass.PastAuxiliary | WordClass.PastVerb)))
        && (line.IsNumber(i + 1) || line.Is(i + 1, WordClass.TimeDeterminer | WordClass.TimeModifier));

    /// <summary><c>two Fridays ago</c>, <c>three Mondays from now</c>.</summary>
    public static Timex? Weekdays(in TokenLine line, int i)
    {
        if (line[i].Kind == TokenKind.Number && !line.Is(i + 1, WordClass.RecurringWeekday)) return null;
        Amount count = Numbers.Cardinal(line, i);
        if (!line.Is(count.End, WordClass.RecurringWeekday) || count.Value is < 1 or > 60) return null;
        int after = count.End + 1;
        bool ahead = line.Is(after, "from") && line.Is(after + 1, "now");
        if (!ahead && !line.Is(after, "ago", "back")) return null;
        return new Timex(i, ahead ? after + 2 : after + 1, TimexForm.Calendar)
        {
            Weekday = line.ValueOf(count.End, WordClass.RecurringWeekday),
            WeekdayToken = count.End,
            Shift = (ahead ? 1 : -1) * (int)count.Value,
        };
    }

    /// <summary><c>that year</c>, <c>the same day</c>, <c>that night</c>: relative to the day of the narrative.</summary>
    private static Timex? Same(in TokenLine line, int first, int noun)
    {
        if (line.Is(noun, "same")) noun++;
        if (line.Is(noun, "period", "quarter")
            && PeriodGrammar.WithYear(line,
                new Timex(first, noun + 1, TimexForm.Offset)
                {
                    Anchor = line.Is(noun, "period") ? TimexAnchor.Period : TimexAnchor.Quarter,
                    Unit = TimeUnit.Year
                }) is var other
            && other.End > noun + 1)
        {
            if (other.Year > 0) return new Timex(first, other.End, TimexForm.Calendar) { Year = other.Year, YearToken = other.YearToken };
            (other.Count, other.YearShift) = (other.YearShift ?? 0, null);
            return other;
        }
        if (ClockGrammar.DayPart(line, noun) is > 0 and int part)
            return new Timex(first, noun + 1, TimexForm.Offset, TimexType.Time)
            { Unit = TimeUnit.Day, DayPart = part, Anchor = TimexAnchor.Narrative };
        // "boats that fall under the law"
        if (line.Is(noun, "fall")
            && (line.Tokens.EndsWith(noun + 1, "ly")
                || line.Is(noun + 1, "under", "into")
                || line.Is(noun + 1, "within", "outside")
                || line.Is(noun + 1, "short", "below")
                || line.Is(noun + 1, "behind", "on")))
            return null;
        if (line.Is(noun, WordClass.Season))
            return new Timex(first, noun + 1, TimexForm.Calendar)
            { Season = line.ValueOf(noun, WordClass.Season), YearShift = 0, Anchor = TimexAnchor.Narrative };
        TimeUnit unit = UnitGrammar.At(line, noun, out bool plural);
        if (unit is TimeUnit.None or < TimeUnit.Day || plural) return null;
        // "the same month of 2021"
        if (unit == TimeUnit.Month
            && line.Is(noun + 1, "of", "in")
            && line[noun + 2].Length == 4
            && YearGrammar.Read(line, noun + 2) is { } ofYear)
            return new Timex(first, ofYear.End, TimexForm.Offset) { Unit = unit, Year = ofYear.Year, Anchor = TimexAnchor.Narrative };
        // "the same month last year", "the same week a year earlier"
        if (unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month
            && PeriodGrammar.WithYear(line, new Timex(first, noun + 1, TimexForm.Offset))
                is { YearShift: < 0 and var shift, Anchor: TimexAnchor.Publication, End: var end })
            return new Timex(first, end, TimexForm.Offset) { Unit = unit, YearShift = shift, Anchor = TimexAnchor.Narrative };
        return new Timex(first, noun + 1, TimexForm.Offset)
        { Unit = unit, Anchor = unit == TimeUnit.Quarter ? TimexAnchor.Quarter : TimexAnchor.Narrative };
    }

    /// <summary>Adds what may follow a unit: <c>last year in September</c>.</summary>
    private static Timex Unit(in TokenLine line, Timex timex)
    {
        if (line.Is(timex.End, "or") && line.Is(timex.End + 1, "so"))
        {
            timex.End += 2;
            timex.Mod = "APPROX";
        }
        // "last year's third quarter"
        if (timex.Unit == TimeUnit.Year
            && line.Is(timex.End, "'s")
            && Numbers.Ordinal(line, timex.End + 1) is { Value: >= 1 and <= 4 } which
            && line.Is(line.PastHyphen(which.End), "quarter", "half"))
        {
            int noun = line.PastHyphen(which.End), number = (int)which.Value;
            bool quarter = line.Is(noun, "quarter");
            return new Timex(timex.First, noun + 1, TimexForm.Calendar)
            { Quarter = quarter ? number : 0, Half = quarter ? 0 : number, YearShift = (int)timex.Count };
        }
        int weekday = line.Is(timex.End, "on") ? timex.End + 1 : timex.End;
        if (timex.Unit == TimeUnit.Week
            && line.Is(weekday, WordClass.Weekday)
            && line[weekday].Length > 5
            && timex.Anchor == TimexAnchor.Publication)
            return new Timex(timex.First, weekday + 1, TimexForm.Calendar)
            {
                Weekday = line.ValueOf(weekday, WordClass.Weekday),
                WeekdayToken = weekday,
                WeekShift = (int)timex.Count
            };
        if (timex.Unit != TimeUnit.Year || !line.Is(timex.End, "in") || !line.Is(timex.End + 1, WordClass.Month)) return timex;
        if (CalendarGrammar.MonthFirst(line, timex.End + 1) is not { Year: 0, Day: 0 } month) return timex;
        month.First = timex.First;
        month.YearShift = (int)timex.Count;
        return month;
    }

    /// <summary><c>now</c>, <c>right now</c>, <c>recently</c>.</summary>
    public static Timex? VagueWord(in TokenLine line, int i) =>
        Vague(line.Is(i, "now") && line.Is(i - 1, "right") ? i - 1 : i, i + 1, line.ValueOf(i, WordClass.VagueTime));

    /// <summary><c>in the coming weeks</c>.</summary>
    public static Timex Vague(int first, int end, int direction) => new(first, end, TimexForm.Value)
    {
        StatedValue = direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF",
    };
}
