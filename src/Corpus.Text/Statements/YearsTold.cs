using System;
using System.Collections.Generic;
using Corpus.Text.Temporal;

namespace Corpus.Text.Statements;

/// <summary>The years an article tells of, said or resolved.</summary>
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
    /// The latest year of a date with day and month, 0 without one: where nothing says when the article was published, it is no older.
    /// </summary>
    public int LatestOfFullDate { get; }

    /// <summary>Whether the article tells of the year.</summary>
    public bool Contains(int year) => _years.Contains(year);

    /// <summary>Whether the article tells of the year or of one beside it: what seems wrong may belong to that.</summary>
    public bool ContainsNear(int year) => _years.Contains(year) || _years.Contains(year - 1) || _years.Contains(year + 1);
}
