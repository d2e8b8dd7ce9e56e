using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Corpus;

/// <summary>
/// The days that one article or several articles name: every expression that covers days, in the order of the calendar. Expressions that
/// begin on the same day are ordered by length, the shorter first, then by the id of their article, then by their place in the text.
/// Immutable and safe to use from several threads.
/// </summary>
public sealed class Timeline : IReadOnlyList<TimelineEntry>
{
    private readonly TimelineEntry[] _entries;
    private readonly DateTime[] _latest;

    /// <summary>Creates the timeline of the articles.</summary>
    internal Timeline(IEnumerable<Article> articles)
    {
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
        _latest = new DateTime[_entries.Length];
        FillLatest(0, Count);
    }

    /// <inheritdoc/>
    public int Count => _entries.Length;

    /// <summary>The range from the first day to the last; null if no day is named.</summary>
    public DayRange? Days => Count == 0 ? null : new DayRange(_entries[0].Days.First, _latest[Count / 2]);

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
        var found = new List<TimelineEntry>();
        Collect(0, Count, new DayRange(first, last), found);
        return found;
    }

    /// <summary>
    /// Gets the entries of all articles around the publication of an article: those that cover at least one day from
    /// <paramref name="days"/> days before it to as many days after it. Empty if nothing says when the article was published.
    /// </summary>
    /// <param name="article">The article; it need not belong to the timeline.</param>
    /// <param name="days">How many days before and after.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public IReadOnlyList<TimelineEntry> Around(Article article, int days = 7)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        if (days < 0) throw new ArgumentOutOfRangeException(nameof(days), "A number of days is not negative.");
        return article.Published is { } published ? Between(Add(published.Day, -days), Add(published.Day, days)) : [];
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

    // The entries from start to end are a tree: the one in the middle is its root, and those on either side are its branches. Each root
    // knows the last day of its whole tree, so that a search passes over the trees that end too early.
    private DateTime FillLatest(int start, int end)
    {
        if (start == end) return DateTime.MinValue;
        int root = (start + end) / 2;
        DateTime latest = Later(FillLatest(start, root), FillLatest(root + 1, end));
        return _latest[root] = Later(latest, _entries[root].Days.Last);
    }

    private void Collect(int start, int end, DayRange days, List<TimelineEntry> found)
    {
        int root = (start + end) / 2;
        if (start == end || _latest[root] < days.First) return;
        Collect(start, root, days, found);
        if (_entries[root].Days.First > days.Last) return;
        if (_entries[root].Days.Overlaps(days)) found.Add(_entries[root]);
        Collect(root + 1, end, days, found);
    }

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    /// <summary>Adds days, and stops at the first and the last day of the calendar.</summary>
    private static DateTime Add(DateTime day, int days) =>
        days < 0
            ? (day - DateTime.MinValue).TotalDays < -(double)days ? DateTime.MinValue : day.AddDays(days)
            : (DateTime.MaxValue - day).TotalDays < days ? DateTime.MaxValue : day.AddDays(days);
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
