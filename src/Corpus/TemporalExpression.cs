using System;

namespace Corpus;

/// <summary>The types of TIMEX3 (TimeML 1.2.1).</summary>
public enum TimexType
{
    /// <summary>A day or a longer calendar unit: <c>Sunday</c>, <c>July 2000</c>, <c>last year</c>.</summary>
    Date,

    /// <summary>A point or part of a day: <c>8:47 a.m.</c>, <c>Monday night</c>.</summary>
    Time,

    /// <summary>A length of time: <c>three weeks</c>.</summary>
    Duration,

    /// <summary>Times that recur: <c>every Monday</c>.</summary>
    Set,
}

/// <summary>A temporal expression in the notation of TIMEX3 (TimeML 1.2.1).</summary>
public sealed class TemporalExpression : Passage
{
    internal TemporalExpression(Span span, TimexType type, string? value)
        : base(span)
    {
        Type = type;
        Value = value;
    }

    /// <summary>The TIMEX3 type.</summary>
    public TimexType Type { get; }

    /// <summary>
    /// The TIMEX3 value: <c>2024-01-21</c>, <c>2024-W03</c>, <c>P3W</c>, <c>PAST_REF</c>;
    /// null where the expression is relative and no date is known to resolve it against.
    /// </summary>
    public string? Value { get; }

    /// <summary>The TIMEX3 <c>mod</c>: START, MID, END, APPROX; of a length MORE_THAN, LESS_THAN …, of a point BEFORE, AFTER …; null where there is none.</summary>
    public string? Mod { get; internal set; }

    /// <summary>The TIMEX3 <c>quant</c> of a set: EVERY, EACH …; null where there is none.</summary>
    public string? Quant { get; internal set; }

    /// <summary>The TIMEX3 <c>freq</c> of a set: <c>2X</c>, <c>1D</c>; null where there is none.</summary>
    public string? Freq { get; internal set; }

    /// <summary>
    /// The first day the expression covers, at midnight; of a <see cref="TimexType.Time"/>, the day it lies in. Null where it names no
    /// days (a <see cref="TimexType.Duration"/>, a <see cref="TimexType.Set"/>, <c>PAST_REF</c>) or is unresolved.
    /// </summary>
    public DateTime? Earliest { get; internal set; }

    /// <summary>The last day the expression covers, at midnight; null where <see cref="Earliest"/> is.</summary>
    public DateTime? Latest { get; internal set; }

#if NET8_0_OR_GREATER
    /// <summary>The days the expression covers, both ends included; null where <see cref="Earliest"/> is.</summary>
    public (DateOnly First, DateOnly Last)? Days =>
        Earliest is { } first && Latest is { } last ? (DateOnly.FromDateTime(first), DateOnly.FromDateTime(last)) : null;
#endif
}
