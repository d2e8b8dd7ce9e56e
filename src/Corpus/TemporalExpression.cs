namespace Corpus;

/// <summary>The types of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A day or a longer calendar unit: <c>Sunday</c>, <c>July 2000</c>, <c>last year</c>.</summary>
    Date = 1,

    /// <summary>A point or part of a day: <c>8:47 a.m.</c>, <c>Monday night</c>.</summary>
    Time = 2,

    /// <summary>A length of time: <c>three weeks</c>.</summary>
    Duration = 3,

    /// <summary>Times that recur: <c>every Monday</c>.</summary>
    Set = 4,
}

/// <summary>The modifiers of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimexModifier
{
    /// <summary>The value is not modified.</summary>
    None = 0,

    /// <summary>Before the point: <c>more than a decade ago</c>.</summary>
    Before = 1,

    /// <summary>After the point: <c>less than a year ago</c>.</summary>
    After = 2,

    /// <summary>At the point or before it: <c>at least a year ago</c>.</summary>
    OnOrBefore = 3,

    /// <summary>At the point or after it: <c>no more than a year ago</c>.</summary>
    OnOrAfter = 4,

    /// <summary>Shorter: <c>less than two hours</c>.</summary>
    LessThan = 5,

    /// <summary>Longer: <c>more than two hours</c>.</summary>
    MoreThan = 6,

    /// <summary>As long or shorter: <c>up to two hours</c>.</summary>
    EqualOrLess = 7,

    /// <summary>As long or longer: <c>at least two hours</c>.</summary>
    EqualOrMore = 8,

    /// <summary>The first part: <c>early May</c>.</summary>
    Start = 9,

    /// <summary>The middle: <c>mid-May</c>.</summary>
    Mid = 10,

    /// <summary>The last part: <c>late May</c>.</summary>
    End = 11,

    /// <summary>About that much: <c>some two hours</c>.</summary>
    Approx = 12,
}

/// <summary>A temporal expression in the notation of TIMEX3 (TimeML 1.2.1).</summary>
public sealed partial class TemporalExpression : Passage
{
    internal TemporalExpression(Span span, TimexType type, string? value)
        : base(span)
    {
        Type = type;
        Value = value;
        Sentence = span;
    }

    /// <summary>Where the sentence that holds the expression stands.</summary>
    public Span Sentence { get; internal set; }

    /// <summary>The TIMEX3 type.</summary>
    public TimexType Type { get; }

    /// <summary>
    /// The TIMEX3 value: <c>2024-01-21</c>, <c>2024-W03</c>, <c>P3W</c>, <c>PAST_REF</c>;
    /// null if the expression is relative and no date is known to resolve it.
    /// </summary>
    public string? Value { get; }

    /// <summary>How the value is modified (TIMEX3 <c>mod</c>): <c>early May</c> is <see cref="TimexModifier.Start"/>.</summary>
    public TimexModifier Modifier { get; internal set; }

    /// <summary>Which members of a set are meant (TIMEX3 <c>quant</c>): <c>EVERY</c>, <c>EACH</c>; null where there is none.</summary>
    public string? Quantifier { get; internal set; }

    /// <summary>How often a set recurs (TIMEX3 <c>freq</c>): <c>2X</c>, <c>1D</c>; null where there is none.</summary>
    public string? Frequency { get; internal set; }

    /// <summary>
    /// The days that the expression covers; for a <see cref="TimexType.Time"/>, the day of that time. Null if it covers no days
    /// (a <see cref="TimexType.Duration"/>, a <see cref="TimexType.Set"/>, <c>PAST_REF</c>) or is unresolved.
    /// </summary>
    public DayRange? Days { get; internal set; }
}
