using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus;

/// <summary>
/// The days of an article in the order of the calendar: every expression that names days, the earliest first, those of one day in
/// the order of the text.
/// </summary>
public sealed class Timeline
{
    internal Timeline(Article article) =>
        Moments =
        [
            .. article.Dates
                .Where(date => date.Days is not null)
                .OrderBy(date => date.Days?.First)
                .ThenBy(date => date.Days?.Last)
                .ThenBy(date => date.Span.Start),
        ];

    /// <summary>The expressions, the earliest first; of two that begin on one day, the shorter.</summary>
    public IReadOnlyList<TemporalExpression> Moments { get; }

    /// <summary>The first day that is named; null where none is.</summary>
    public DateTime? First => Moments.Count > 0 ? Moments[0].Days?.First : null;

    /// <summary>The last day that is named; null where none is.</summary>
    public DateTime? Last => Moments.Max(date => date.Days?.Last);

    /// <summary>The expressions that cover a day, in the timeline's order.</summary>
    /// <param name="day">The day; its time of day does not count.</param>
    public IEnumerable<TemporalExpression> On(DateTime day) => Moments.Where(date => date.Days?.Contains(day) == true);

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="On(DateTime)"/>
    public IEnumerable<TemporalExpression> On(DateOnly day) => On(day.ToDateTime(TimeOnly.MinValue));
#endif
}
