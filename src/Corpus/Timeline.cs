using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Corpus;

/// <summary>
/// The days that one article or several articles name: every expression that covers days, in the order of the calendar. Expressions that
/// begin on the same day are ordered by length, the shorter first, then by the id of their article, then by their place in the text.
/// </summary>
public sealed class Timeline : IReadOnlyList<TimelineEntry>
{
    private readonly TimelineEntry[] _entries;

    /// <summary>Creates the timeline of the articles.</summary>
    internal Timeline(IEnumerable<Article> articles) =>
        _entries =
        [
            .. articles.SelectMany(article => article.Dates)
                .Where(date => date.Days is not null)
                .Select(date => new TimelineEntry(date, date.Days.GetValueOrDefault()))
                .OrderBy(entry => entry.Days.First)
                .ThenBy(entry => entry.Days.Last)
                .ThenBy(entry => entry.Article.Id, StringComparer.Ordinal)
                .ThenBy(entry => entry.Expression.Span.Start),
        ];

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>The range from the first day to the last; null if no day is named.</summary>
    public DayRange? Days => Count == 0 ? null : new DayRange(_entries[0].Days.First, _entries.Max(entry => entry.Days.Last));

    /// <inheritdoc/>
    public TimelineEntry this[int index] => _entries[index];

    /// <summary>Gets the entries that cover a day, in the timeline's order.</summary>
    /// <param name="day">The day; its time of day does not count.</param>
    public IReadOnlyList<TimelineEntry> On(DateTime day) => Between(day, day);

    /// <summary>Gets the entries that cover at least one day of a range, in the timeline's order.</summary>
    /// <param name="first">The first day of the range; its time of day does not count.</param>
    /// <param name="last">The last day of the range; its time of day does not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public IReadOnlyList<TimelineEntry> Between(DateTime first, DateTime last)
    {
        var days = new DayRange(first, last);
        return [.. _entries.TakeWhile(entry => entry.Days.First <= days.Last).Where(entry => entry.Days.Last >= days.First)];
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="On(DateTime)"/>
    public IReadOnlyList<TimelineEntry> On(DateOnly day) => Between(day, day);

    /// <inheritdoc cref="Between(DateTime, DateTime)"/>
    public IReadOnlyList<TimelineEntry> Between(DateOnly first, DateOnly last) =>
        Between(first.ToDateTime(TimeOnly.MinValue), last.ToDateTime(TimeOnly.MinValue));
#endif

    /// <inheritdoc/>
    public IEnumerator<TimelineEntry> GetEnumerator() => ((IEnumerable<TimelineEntry>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>An expression of a <see cref="Timeline"/>, with the days that it covers and the sentence around it.</summary>
public sealed partial class TimelineEntry
{
    internal TimelineEntry(TemporalExpression expression, DayRange days) => (Expression, Days) = (expression, days);

    /// <summary>The expression.</summary>
    public TemporalExpression Expression { get; }

    /// <summary>The days that it covers.</summary>
    public DayRange Days { get; }

    /// <summary>The article that names the days.</summary>
    public Article Article => Expression.Article;

    /// <summary>Where the sentence that names the days stands in the article.</summary>
    public Span Sentence => Expression.Sentence;

    /// <summary>The sentence that names the days, exactly as it stands in the file.</summary>
    public string SentenceText => Sentence.Of(Article.Text);

    /// <summary>The days and the sentence: <c>2024-01-22: The pier opens on Monday.</c></summary>
    public override string ToString() => Days + ": " + SentenceText;
}
