using System;

namespace Corpus.Text.Temporal;

/// <summary>How an expression says its time.</summary>
internal enum TimexForm
{
    /// <summary>By fields of the calendar, some of which may not be said: <c>June 2</c>, <c>2024</c>, <c>Thursday this week</c>.</summary>
    Calendar,

    /// <summary>By a distance from a day that stands elsewhere: <c>two weeks ago</c>, <c>yesterday</c>, <c>last year</c>.</summary>
    Offset,

    /// <summary>By its value alone: a duration, a set, <c>PRESENT_REF</c>.</summary>
    Value,
}

/// <summary>The day that a relative expression counts from.</summary>
internal enum TimexAnchor
{
    /// <summary>The day of publication: <c>two years ago</c>.</summary>
    Publication,

    /// <summary>The day the narrative stands at: <c>two days later</c>.</summary>
    Narrative,

    /// <summary>The quarter that the report is about: <c>the latest quarter</c>, <c>the year-ago period</c>.</summary>
    Quarter,

    /// <summary>The same, where the report speaks of a quarter, and else its year: <c>the same period last year</c>.</summary>
    Period,
}

/// <summary>
/// A temporal expression as its words say it, before and after it is resolved. Zero means not said; token indices are -1
/// where there is no such token. Rules look here for the parts that a value no longer shows.
/// </summary>
internal sealed class Timex(int first, int end, TimexForm form, TimexType type = TimexType.Date)
{
    /// <summary>The first token.</summary>
    public int First { get; set; } = first;

    /// <summary>Just past the last token.</summary>
    public int End { get; set; } = end;

    /// <summary>The line it stands in.</summary>
    public TokenLine Line { get; set; }

    public TimexForm Form { get; } = form;

    public TimexType Type { get; set; } = type;

    // Fields of the calendar.
    public int Year { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    public int Weekday { get; set; }

    public int Quarter { get; set; }

    public int Half { get; set; }

    public int Season { get; set; }

    /// <summary>The rule of a day that has a name, of <c>Holiday.txt</c>.</summary>
    public string? Holiday { get; set; }

    /// <summary>The year of <see cref="Year"/> is the first of a decade (10) or of a century (100).</summary>
    public int YearSpan { get; set; } = 1;

    /// <summary>Last (-1), this (0) or next (1), of the smallest field said: <c>last September</c>; null where not said.</summary>
    public int? Shift { get; set; }

    /// <summary>The year counted from the year of publication: -1 in <c>September last year</c>; null where not said.</summary>
    public int? YearShift { get; set; }

    /// <summary>The week counted from the week of publication: 0 in <c>Thursday this week</c>; null where not said.</summary>
    public int? WeekShift { get; set; }

    /// <summary>A slashed date whose day and month could change places.</summary>
    public bool Ambiguous { get; set; }

    /// <summary>The day that closes it: September 30 in <c>the quarter ended Sept. 30</c>.</summary>
    public Timex? Close { get; set; }

    /// <summary>The year that the other end of a range says: that of November in <c>November to February 2017</c>; zero where none does.</summary>
    public int SharedYear { get; set; }

    /// <summary>
    /// The first end of its range or list. What it does not say, it takes from there: Friday in <c>from Monday to Friday</c> is the next
    /// Friday from that Monday, April in <c>March 2021 to April</c> lies in 2021.
    /// </summary>
    public Timex? Follows { get; set; }

    /// <summary>The expression it counts from or is a part of: Monday in <c>two weeks from Monday</c>, 2018 in <c>the first week of 2018</c>.</summary>
    public Timex? Base { get; set; }

    /// <summary>Which of its units within <see cref="Base"/>: the third (3), the last (-1); zero for a distance.</summary>
    public int Nth { get; set; }

    // A distance, or the length of a duration.
    public double Count { get; set; }

    /// <summary>The number is not said: <c>several years ago</c>.</summary>
    public bool Vague { get; set; }

    public TimeUnit Unit { get; set; }

    /// <summary>The smaller units that go with it: the two days of <c>two weeks and two days ago</c>.</summary>
    public (double Count, TimeUnit Unit) Rest { get; set; }

    /// <summary>The unit stands in the plural: <c>two days</c>, not <c>two-day</c>.</summary>
    public bool Plural { get; set; }

    public TimexAnchor Anchor { get; set; }

    // The time of day.
    public int Hour { get; set; } = -1;

    public int Minute { get; set; }

    public int Second { get; set; }

    /// <summary>The offset from UTC that stands behind the time: <c>Z</c>, <c>+01:00</c>; null where none does.</summary>
    public string? Zone { get; set; }

    /// <summary>1 morning to 4 night, of <c>DayPart.txt</c>.</summary>
    public int DayPart { get; set; }

    /// <summary>The words name a part of a day and no day: <c>in the morning</c>.</summary>
    public bool Bare { get; set; }

    /// <summary>The tense of the verb beside it.</summary>
    public Tense Tense { get; set; }

    // Where the parts stand.
    public int YearToken { get; set; } = -1;

    public int MonthToken { get; set; } = -1;

    public int DayToken { get; set; } = -1;

    public int WeekdayToken { get; set; } = -1;

    // What TIMEX3 says.
    public string? Value { get; set; }

    public string? Mod { get; set; }

    public string? Quant { get; set; }

    public string? Freq { get; set; }

    /// <summary>The first day covered; null where none is named or nothing is known to resolve it against.</summary>
    public DateTime? Earliest { get; set; }

    /// <summary>The last day covered.</summary>
    public DateTime? Latest { get; set; }

    /// <summary>A day of the month alone, which only the month told before it dates: <c>on the 12th</c>.</summary>
    public bool IsDayAlone => Form == TimexForm.Calendar && Day > 0 && Month == 0 && Holiday is null;

    /// <summary>Whether it says its own year: a year, or a part of one.</summary>
    public bool SaysYear => Form == TimexForm.Calendar && Year > 0 && YearSpan == 1;

    /// <summary>Whether a dash ties it to another date: <c>1991-2001</c>.</summary>
    public bool IsEndOfRange => IsDash(First - 1, First) || IsDash(End, End);

    private bool IsDash(int i, int next) => !Line[next].SpaceBefore && (Line.Is(i, '-') || Line.Is(i, '–'));

    /// <summary>A time of day, of which no day is said.</summary>
    public bool IsTimeAlone => Form == TimexForm.Offset && Type == TimexType.Time && Hour >= 0 && Count == 0 && Unit == TimeUnit.Day && Base is null;

    /// <summary>One day, or a time of it.</summary>
    public bool IsOfOneDay => (Form == TimexForm.Calendar && Unit is TimeUnit.None && (Day > 0 || Weekday > 0 || Holiday is not null)) || (Form == TimexForm.Offset && Unit == TimeUnit.Day && !Vague);

    /// <summary>A weekday, or a time of it, without its date.</summary>
    public bool IsWeekdayAlone => Form == TimexForm.Calendar && Weekday > 0 && Day == 0 && Holiday is null;

    /// <summary>The same words elsewhere.</summary>
    public Timex At(int first, int end)
    {
        var other = (Timex)MemberwiseClone();
        (other.First, other.End) = (first, end);
        return other;
    }

    /// <summary>A period that the words themselves put into the future: <c>next year</c>.</summary>
    public bool IsAhead => Form == TimexForm.Offset && Count > 0;

    /// <summary>Whether year, month and day are all said in words or figures.</summary>
    public bool IsFullDate => SaysYear && Month > 0 && Day > 0;

    /// <summary>Whether the value rests on another day than those its own words name.</summary>
    public bool IsRelative => Form == TimexForm.Offset || (Form == TimexForm.Calendar && Year == 0);
}
