using System;
using System.Globalization;

namespace Corpus;

/// <summary>One day or several days in a row, both ends included.</summary>
public readonly partial record struct DayRange
{
    private readonly DateTime _first;
    private readonly DateTime _last;

    /// <summary>Creates the range of days from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <param name="first">The first day; its time of day does not count.</param>
    /// <param name="last">The last day; its time of day does not count.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public DayRange(DateTime first, DateTime last)
    {
        if (last.Date < first.Date) throw new ArgumentOutOfRangeException(nameof(last), "The last day is before the first.");
        (_first, _last) = (first.Date, last.Date);
    }

    /// <summary>The first day, at midnight.</summary>
    public DateTime First => _first;

    /// <summary>The last day, at midnight.</summary>
    public DateTime Last => _last;

#if NET8_0_OR_GREATER
    /// <summary>The first day.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(_first);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(_last);

    /// <summary>Whether <paramref name="day"/> is one of the days.</summary>
    public bool Contains(DateOnly day) => FirstDay <= day && day <= LastDay;
#endif

    /// <summary>Whether <paramref name="day"/> is one of the days.</summary>
    /// <param name="day">The day; its time of day does not count.</param>
    public bool Contains(DateTime day) => _first <= day.Date && day.Date <= _last;

    /// <summary>Whether the two ranges share a day.</summary>
    public bool Overlaps(DayRange other) => _first <= other._last && other._first <= _last;

    /// <summary>The days as ISO 8601 writes them: <c>2024-01-22</c>, or <c>2024-01-22/2024-01-26</c>.</summary>
    public override string ToString() => _first == _last ? Iso(_first) : Iso(_first) + "/" + Iso(_last);

    /// <summary>Writes a day as ISO 8601 does.</summary>
    internal static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
