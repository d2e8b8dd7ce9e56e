using System;
using System.Globalization;

namespace Corpus;

/// <summary>Where a publication date comes from. If there are several sources, the first in this order counts.</summary>
public enum PublicationSource
{
    /// <summary>There is no date.</summary>
    None = 0,

    /// <summary>Stated beside the article: in item metadata, or in the record that holds the article.</summary>
    Metadata = 1,

    /// <summary>Stated in the article's front matter.</summary>
    FrontMatter = 2,

    /// <summary>Read from the article's text: a published line, or a dateline with a date.</summary>
    Text = 3,

    /// <summary>
    /// Inferred from other articles of the same project that tell the same event. It may be wrong by a day or two; CORP2009 says from
    /// which article it comes.
    /// </summary>
    Inferred = 4,
}

/// <summary>When an article was published (schema.org <c>datePublished</c>).</summary>
public sealed partial record PublicationDate
{
    /// <summary>Creates a publication date.</summary>
    /// <param name="day">The day, in the publisher's own time; its time of day does not count.</param>
    /// <param name="timeOfDay">The time of day in the publisher's own time; null where only the day is known.</param>
    /// <param name="source">Where the date comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeOfDay"/> is negative, or a day or longer.</exception>
    public PublicationDate(DateTime day, TimeSpan? timeOfDay, PublicationSource source)
    {
        if (timeOfDay is { Ticks: < 0 or >= TimeSpan.TicksPerDay })
            throw new ArgumentOutOfRangeException(nameof(timeOfDay), "A time of day lies between 0:00 and 24:00.");
        (Day, TimeOfDay, Source) = (day.Date, timeOfDay, source);
    }

    /// <summary>The day, at midnight, in the publisher's own time.</summary>
    public DateTime Day { get; }

    /// <summary>The time of day in the publisher's own time; null where only the day is known.</summary>
    public TimeSpan? TimeOfDay { get; }

    /// <summary>Where the date comes from.</summary>
    public PublicationSource Source { get; }

    /// <summary>ISO 8601: <c>2024-01-22</c>, or <c>2024-01-22T08:47</c> where the time is known.</summary>
    public override string ToString() => TimeOfDay is { } time
        ? (Day + time).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
        : DayRange.Iso(Day);
}
