using System;
using Corpus.Text.Temporal.Resolution;
using Corpus.Text.Temporal.Tenses;

namespace Corpus.Text.Temporal;

/// <summary>How an expression states its time.</summary>
internal enum TimexForm
{
    /// <summary>By calendar fields, some of which may be missing: <c>June 2</c>, <c>2024</c>, <c>Thursday this week</c>.</summary>
    Calendar,

    /// <summary>By a distance from another day: <c>two weeks ago</c>, <c>yesterday</c>, <c>last year</c>.</summary>
    Offset,

    /// <summary>By its value alone: a duration, a set, <c>PRESENT_REF</c>.</summary>
    Value,
}

/// <summary>The day that a relative expression counts from.</summary>
internal enum TimexAnchor
{
    /// <summary>The day of publication: <c>two years ago</c>.</summary>
    Publication,

    /// <summary>The last day that the narrative named: <c>two days later</c>.</summary>
    Narrative,

    /// <summary>The quarter that the report is about: <c>the latest quarter</c>, <c>the year-ago period</c>.</summary>
    Quarter,

    /// <summary>The quarter that the report is about, or else its year: <c>the same period last year</c>.</summary>
    Period,
}

/// <summary>
/// A temporal expression with the parts that its words state. Zero means not stated; a token index is -1 where there is no such token. The
/// grammar sets the parts. Resolution changes none of them: it adds <see cref="Resolved"/>, what they mean. Rules read here the parts that
/// the value no longer shows.
/// </summary>
internal sealed class Timex(int first, int end, TimexForm form, TimexType type = TimexType.Date)
{
    private Tense? _tense;

    /// <summary>The first token.</summary>
    public int First { get; set; } = first;

    /// <summary>Just past the last token.</summary>
    public int End { get; set; } = end;

    /// <summary>The line of the expression.</summary>
    public TokenLine Line { get; set; }

    public TimexForm Form { get; } = form;

    public TimexType Type { get; set; } = type;

    // Calendar fields.
    public int Year { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    public int Weekday { get; set; }

    public int Quarter { get; set; }

    public int Half { get; set; }

    public int Season { get; set; }

    /// <summary>The rule of a holiday, from <c>Holiday.txt</c>.</summary>
    public string? Holiday { get; set; }

    /// <summary>Whether <see cref="Year"/> is the first of a decade (10) or of a century (100).</summary>
    public int YearSpan { get; set; } = 1;

    /// <summary>Last (-1), this (0) or next (1), of the smallest field stated: <c>last September</c>; null where not stated.</summary>
    public int? Shift { get; set; }

    /// <summary>The year, relative to the year of publication: -1 in <c>September last year</c>; null where not stated.</summary>
    public int? YearShift { get; set; }

    /// <summary>The week, relative to the week of publication: 0 in <c>Thursday this week</c>; null where not stated.</summary>
    public int? WeekShift { get; set; }

    /// <summary>Whether day and month of a slashed date could change places: <c>3/4/2024</c>.</summary>
    public bool Ambiguous { get; set; }

    /// <summary>The day that ends the period: September 30 in <c>the quarter ended Sept. 30</c>.</summary>
    public Timex? Close { get; set; }

    /// <summary>
    /// The year stated at the other end of a range: 2017 for November in <c>November to February 2017</c>; zero where there is none.
    /// </summary>
    public int SharedYear { get; set; }

    /// <summary>
    /// The first end of the range or list, which supplies the parts not stated here: Friday in <c>from Monday to Friday</c> is the next
    /// Friday from that Monday; April in <c>March 2021 to April</c> lies in 2021.
    /// </summary>
    public Timex? Follows { get; set; }

    /// <summary>
    /// The expression that this one counts from or is part of: Monday in <c>two weeks from Monday</c>, 2018 in <c>the first week of
    /// 2018</c>.
    /// </summary>
    public Timex? Base { get; set; }

    /// <summary>Which unit within <see cref="Base"/>: the third (3), the last (-1); zero for a distance.</summary>
    public int Nth { get; set; }

    // A distance, or the length of a duration.
    public double Count { get; set; }

    /// <summary>Whether the number is vague: <c>several years ago</c>.</summary>
    public bool Vague { get; set; }

    public TimeUnit Unit { get; set; }

    /// <summary>The smaller units added to it: the two days of <c>two weeks and two days ago</c>.</summary>
    public (double Count, TimeUnit Unit) Rest { get; set; }

    /// <summary>Whether the unit is in the plural: <c>two days</c>, not <c>two-day</c>.</summary>
    public bool Plural { get; set; }

    public TimexAnchor Anchor { get; set; }

    // The time of day.
    public int Hour { get; set; } = -1;

    public int Minute { get; set; }

    public int Second { get; set; }

    /// <summary>The offset from UTC behind the time: <c>Z</c>, <c>+01:00</c>; null where there is none.</summary>
    public string? Zone { get; set; }

    /// <summary>1 morning to 4 night, of <c>DayPart.txt</c>.</summary>
    public int DayPart { get; set; }

    /// <summary>Whether the words name a part of a day and no day: <c>in the morning</c>.</summary>
    public bool Bare { get; set; }

    /// <summary>The tense of the verb beside it; unknown where the expression depends on no other day. Read on first use.</summary>
    public Tense Tense => _tense ??= IsRelative ? TenseReader.Of(Line, this) : Tense.Unknown;

    // Where the parts stand.
    public int YearToken { get; set; } = -1;

    public int MonthToken { get; set; } = -1;

    public int DayToken { get; set; } = -1;

    public int WeekdayToken { get; set; } = -1;

    // What TIMEX3 says.

    /// <summary>The value where the words alone give it: <c>P2W</c>, <c>PRESENT_REF</c>; null elsewhere.</summary>
    public string? StatedValue { get; set; }

    public string? Mod { get; set; }

    public string? Quant { get; set; }

    public string? Freq { get; set; }

    /// <summary>What the expression means; null until it is resolved.</summary>
    public ResolvedTime? Resolved { get; private set; }

    /// <inheritdoc cref="ResolvedTime.Value"/>
    public string? Value => Resolved?.Value ?? StatedValue;

    /// <inheritdoc cref="ResolvedTime.Earliest"/>
    public DateTime? Earliest => Resolved?.Earliest;

    /// <inheritdoc cref="ResolvedTime.Latest"/>
    public DateTime? Latest => Resolved?.Latest;

    /// <summary>Adds what the expression means, once.</summary>
    /// <exception cref="InvalidOperationException">The expression is resolved already.</exception>
    public void Resolve(ResolvedTime resolved) =>
        Resolved = Resolved is null ? resolved : throw new InvalidOperationException("The expression is resolved already.");

    /// <summary>Whether it is a day of the month alone, which needs the month named before: <c>on the 12th</c>.</summary>
    public bool IsDayAlone => Form == TimexForm.Calendar && Day > 0 && Month == 0 && Holiday is null;

    /// <summary>Whether it states its own year: a year, or a part of one.</summary>
    public bool SaysYear => Form == TimexForm.Calendar && Year > 0 && YearSpan == 1;

    /// <summary>Whether a dash joins it to another date: <c>1991-2001</c>.</summary>
    public bool IsEndOfRange => IsJoined(First - 1, First) || IsJoined(End, End);

    private bool IsJoined(int i, int next) => !Line[next].SpaceBefore && Line.IsJoiner(i);

    /// <summary>Whether it is a time of day without a day.</summary>
    public bool IsTimeAlone =>
        Form == TimexForm.Offset && Type == TimexType.Time && Hour >= 0 && Count == 0 && Unit == TimeUnit.Day && Base is null;

    /// <summary>Whether it is one day, or a time on one day.</summary>
    public bool IsOfOneDay =>
        (Form == TimexForm.Calendar && Unit is TimeUnit.None && (Day > 0 || Weekday > 0 || Holiday is not null))
            || (Form == TimexForm.Offset && Unit == TimeUnit.Day && !Vague);

    /// <summary>Whether it is a weekday, or a time on a weekday, without a date.</summary>
    public bool IsWeekdayAlone => Form == TimexForm.Calendar && Weekday > 0 && Day == 0 && Holiday is null;

    /// <summary>A copy of a day alone in the month that the article names before it: <c>on the 12th</c>.</summary>
    public Timex In(DateTime month)
    {
        var other = (Timex)MemberwiseClone();
        (other.Month, other.SharedYear) = (month.Month, month.Year);
        return other;
    }

    /// <summary>A copy of the expression at another place.</summary>
    public Timex At(int first, int end)
    {
        var other = (Timex)MemberwiseClone();
        (other.First, other.End) = (first, end);
        return other;
    }

    /// <summary>Whether the words alone put the period into the future: <c>next year</c>.</summary>
    public bool IsAhead => Form == TimexForm.Offset && Count > 0;

    /// <summary>Whether year, month and day are all stated in words or figures.</summary>
    public bool IsFullDate => SaysYear && Month > 0 && Day > 0;

    /// <summary>Whether the value depends on a day that the expression does not name.</summary>
    public bool IsRelative => Form == TimexForm.Offset || (Form == TimexForm.Calendar && Year == 0);
}
