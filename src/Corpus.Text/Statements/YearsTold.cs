using System;
using System.Collections.Generic;
using Corpus.Text.Temporal;

namespace Corpus.Text.Statements;

/// <summary>The years that an article mentions, as words or as resolved values.</summary>
internal sealed class YearsTold
{
    private readonly HashSet<int> _years = [];

    public YearsTold(List<Timex> timexes)
    {
        foreach (Timex timex in timexes)
        {
            if (timex is not { Earliest: { } first, Latest: { } last } || first.Year != last.Year) continue;
            _years.Add(first.Year);
            if (timex.IsFullDate) LatestOfFullDate = Math.Max(LatestOfFullDate, first.Year);
        }
    }

    /// <summary>
    /// The latest year of a date with day and month; 0 where there is none. An article without a publication date is not older than that.
    /// </summary>
    public int LatestOfFullDate { get; }

    /// <summary>Whether the article mentions the year.</summary>
    public bool Contains(int year) => _years.Contains(year);

    /// <summary>
    /// Whether the article mentions the year, the year before or the year after: a date that seems wrong may belong to it.
    /// </summary>
    public bool ContainsNear(int year) => _years.Contains(year) || _years.Contains(year - 1) || _years.Contains(year + 1);
}
