using Corpus.Text.Temporal.Notation;
using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>
/// Reads distances from the day of publication or of the story: <c>two weeks ago</c>, <c>a year earlier</c>, <c>the year-ago quarter</c>.
/// </summary>
internal static class DistanceGrammar
{
    /// <summary>
    /// A length, or a distance where the words behind it make it one: <c>two weeks</c>, <c>two weeks ago</c>, <c>ten days before
    /// Christmas</c>.
    /// </summary>
    public static Timex? Read(in TokenLine line, int i)
    {
        if (DurationGrammar.Length(line, i, out bool ofCalendar) is not { } length) return null;
        if (length.Value is not null && length.Rest.Unit == TimeUnit.None) return length;
        if (YearAgo(line, i) is { } yearAgo) return yearAgo;
        bool ofWorkingDays = !ofCalendar && length.Unit == TimeUnit.Day;
        if ((ofWorkingDays ? null : Behind(line, length, length.End)) is { } distance) return distance;
        // "eight trading days after Oct. 12" are more than eight days of the calendar.
        if ((ofCalendar ? FromDay(line, length, length.End) ?? EventGrammar.Distance(line, length, length.End) : null) is { } fromDay)
            return fromDay;
        length.StatedValue ??= TimexNotation.DurationOf(length);
        return length;
    }

    /// <summary><c>the past three months</c>, <c>the next few days</c>: a length that ends or starts today.</summary>
    public static Timex? Shifted(in TokenLine line, int i)
    {
        bool owned = line.Is(i, "his", "her") || line.Is(i, "its", "their");
        int word = owned || line.Is(i, "the") ? i + 1 : i, first = owned ? word : i;
        if (line.Is(word, "this") && line.Is(word + 1, "coming", "past")) word++;
        if (!line.Is(word, WordClass.TimeShift) || (line.Is(word, "last") && ShiftGrammar.IsVerb(line, word))) return null;
        int number = line.PastHyphen(word + 1);
        if (line.Is(number, "fiscal", "calendar")) number++;
        // A title: "The Last Two Weeks" on television.
        if ((line[number].Capitalised && line[first - 1].Kind == TokenKind.Mark)
            || Read(line, number) is not { Type: TimexType.Duration } length)
            return null;
        length.First = first;
        return length;
    }

    /// <summary>A length as a distance, where <c>ago</c>, <c>earlier</c> or <c>later</c> follows at <paramref name="i"/>.</summary>
    public static Timex? Behind(in TokenLine line, Timex length, int i)
    {
        int hyphen = line.PastHyphen(i);
        (int sign, int words, TimexAnchor anchor) =
            line.Is(hyphen, "ago") ? (-1, 1, TimexAnchor.Publication)
            : line.Is(hyphen, "back") && hyphen == i && length.Unit >= TimeUnit.Day && line.EndsPhrase(i + 1) && !line.Is(i + 1, "to", "in")
                ? (-1, 1, TimexAnchor.Publication)
            : line.Is(hyphen, "earlier", "before") ? (-1, 1, TimexAnchor.Narrative)
            : line.Is(hyphen, "later", "afterwards") || line.Is(hyphen, "afterward") ? (1, 1, TimexAnchor.Narrative)
            : line.Is(i, "from") && line.Is(i + 1, "now", "today") ? (1, 2, TimexAnchor.Publication)
            : line.Is(i, "from") && line.Is(i + 1, "right") && line.Is(i + 2, "now") ? (1, 3, TimexAnchor.Publication)
            : line.Is(i, "hence") ? (1, 1, TimexAnchor.Publication)
            : (0, 0, TimexAnchor.Publication);
        // "three weeks ago today", "a year ago this Friday"
        if (line.Is(hyphen, "ago") && !length.Vague && length.Unit >= TimeUnit.Day && AgoFrom(line, length, hyphen + 1) is { } counted)
            return counted;
        if (AheadFrom(line, length, i) is { } ahead) return ahead;
        // "two days before the vote" is a length; "two days before." is a distance.
        if (sign == 0 || (line.Is(hyphen, "before") && line[i + 1].Kind == TokenKind.Word)) return null;
        int end = (words == 1 ? hyphen : i) + words;
        // "two hours ago" gives no known day; "a few days later", in a story, is not even in the future.
        if (length.Vague ? sign > 0 && anchor == TimexAnchor.Narrative : length.Unit < TimeUnit.Day)
            return new Timex(length.First, end, TimexForm.Value, TimexType.Duration)
            {
                Unit = length.Unit,
                Vague = length.Vague,
                Mod = length.Mod,
                StatedValue = length.Value ?? TimexNotation.DurationOf(length)
            };
        (double count, TimeUnit unit) = (length.Unit, length.Rest.Unit) switch
        {
            (TimeUnit.Week, TimeUnit.Day) => ((7 * length.Count) + length.Rest.Count, TimeUnit.Day),
            (TimeUnit.Year, TimeUnit.Month) => ((12 * length.Count) + length.Rest.Count, TimeUnit.Month),
            _ => (length.Count, length.Unit),
        };
        return new Timex(length.First, end, TimexForm.Offset)
        {
            Count = sign * (length.Vague ? 1 : count),
            Vague = length.Vague,
            Unit = unit,
            Anchor = anchor,
            Mod = length.Mod,
            Type = length.Unit < TimeUnit.Day ? TimexType.Time : TimexType.Date,
        };
    }

    /// <summary>A length as a distance from the day that follows it: <c>ten days before Christmas</c>.</summary>
    private static Timex? FromDay(in TokenLine line, Timex length, int i)
    {
        bool ahead = line.Is(i, "ahead") && line.Is(i + 1, "of");
        int sign = line.Is(i, "from", "after") ? 1 : ahead || line.Is(i, "before") ? -1 : 0;
        if (ahead) i++;
        if (sign == 0
            || length.Vague
            || length.Count == 0
            || length.Unit < TimeUnit.Day
            || length.Unit == TimeUnit.Weekend
            || length.Value is not null)
            return null;
        if (line.Is(i + 1, "the") || NamedTime.At(line, i + 1) is not { IsOfOneDay: true } day) return null;
        // "two days from Tuesday to Thursday" is a length, and "before Monday night" names another time.
        if (line.Is(day.End, "to") || line.Is(day.End, WordClass.DayPart) || line.Is(length.First - 1, sign < 0 ? "in" : "for"))
            return null;
        // "a week from Friday": the Friday to come
        if (line.Is(i, "from") && day is { IsWeekdayAlone: true, Shift: null, WeekShift: null }) day.Shift = 1;
        return From(length, sign, day, day.End);
    }

    /// <summary>A length as a distance from another expression.</summary>
    /// <param name="length">The length.</param>
    /// <param name="sign">Whether the distance goes back (-1) or forward (1).</param>
    /// <param name="day">The expression that it counts from.</param>
    /// <param name="end">Just past its last token.</param>
    public static Timex From(Timex length, int sign, Timex day, int end) =>
        new(length.First, end, TimexForm.Offset) { Count = sign * length.Count, Unit = length.Unit, Mod = length.Mod, Base = day };

    /// <summary>The day that <c>ago</c> counts from, where one follows: <c>three weeks ago today</c>, <c>a week ago Friday</c>.</summary>
    private static Timex? AgoFrom(in TokenLine line, Timex length, int i)
    {
        // "two years ago this week"
        if (line.Is(i, "this")
            && length.Unit == TimeUnit.Year
            && UnitGrammar.At(line, i + 1, out bool plural) is TimeUnit.Week or TimeUnit.Month
            && !plural)
            return From(length, -1, new Timex(i, i + 2, TimexForm.Offset) { Unit = UnitGrammar.At(line, i + 1, out _) }, i + 2);
        int word = line.Is(i, "on") || line.Is(i, "last", "this") ? i + 1 : i;
        Timex? day =
            line.Is(word, WordClass.DeicticDay)
                ? ShiftGrammar.Deictic(line, word)
                : length.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && line.Is(word, WordClass.Weekday)
                    ? CalendarGrammar.Weekday(line, word)
                    : null;
        if (day is not { Type: TimexType.Date, Day: 0 }
            || line.Is(day.End, WordClass.DayPart)
            || (day.Weekday > 0 && line.Is(i, "on") && length.Count > 1))
            return null;
        if (day.Weekday > 0 && length.Unit == TimeUnit.Week) day.Shift = -1;
        return From(length, -1, day, day.End);
    }

    /// <summary><c>a week on Tuesday</c>, <c>a week today</c>, <c>two weeks tomorrow</c>: a length after the next such day.</summary>
    private static Timex? AheadFrom(in TokenLine line, Timex length, int i)
    {
        if (length.Unit != TimeUnit.Week || length.Vague || length.Count > 3) return null;
        bool on = line.Is(i, "on");
        Timex? day =
            on && line.Is(i + 1, WordClass.Weekday)
                ? CalendarGrammar.Weekday(line, i + 1)
                : !on && line.Is(i, "today", "tomorrow") ? ShiftGrammar.Deictic(line, i) : null;
        if (day is not { Type: TimexType.Date, Day: 0 } || line.Is(day.End, WordClass.DayPart)) return null;
        // "met three times a week on Tuesday", "last week on Tuesday"
        if (line.Is(length.First - 1, WordClass.TimeShift)
            || line.Is(length.First - 1, "times", "once")
            || line.Is(length.First - 1, "twice")
            || line.IsNumber(length.First - 1)
            || (!on && line.Is(length.First - 1, "for")))
            return null;
        if (day.Weekday > 0) day.Shift = 1;
        return From(length, 1, day, day.End);
    }

    /// <summary>
    /// <c>the year-ago quarter</c>, <c>a year-earlier loss</c>, <c>the comparable year-ago third quarter</c>: a quarter of the year before;
    /// an article belongs to it where it ends in a noun of time.
    /// </summary>
    public static Timex? YearAgo(in TokenLine line, int i)
    {
        int year = i;
        if (line.Is(year, "the", "a")) year++;
        if (line.Is(year, "comparable")) year++;
        int ago = line.PastHyphen(year + 1);
        if (!line.Is(year, "year") || ago == year + 1 || !line.Is(ago, "ago", "earlier")) return null;
        int noun = ago + 1;
        if (line.Is(noun, "quarter", "period"))
            return new Timex(i, noun + 1, TimexForm.Offset) { Count = -1, Unit = TimeUnit.Year, Anchor = TimexAnchor.Quarter };
        if (PeriodGrammar.Read(line, noun) is { Quarter: > 0, Year: 0 } quarter)
        {
            quarter.First = i;
            quarter.YearShift = -1;
            return quarter;
        }
        if (line.IsNumber(noun) && DurationGrammar.Read(line, noun) is { Type: TimexType.Duration, Plural: true } months)
        {
            months.First = i;
            return months;
        }
        return new Timex(year, noun, TimexForm.Offset) { Count = -1, Unit = TimeUnit.Year, Anchor = TimexAnchor.Quarter };
    }
}
