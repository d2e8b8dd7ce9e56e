using System;
using System.Globalization;

namespace Corpus;

/// <summary>Where a publication date comes from, the strongest first.</summary>
public enum PublicationSource
{
    /// <summary>Stated beside the article: item metadata, or the record it came in.</summary>
    Metadata,

    /// <summary>Stated in the article's front matter.</summary>
    FrontMatter,

    /// <summary>Read from the article's text: a published line, or a dateline with a date.</summary>
    Text,
}

/// <summary>When an article was published (schema.org <c>datePublished</c>).</summary>
/// <param name="Day">The day, at midnight, in the publisher's own time.</param>
/// <param name="TimeOfDay">The time of day in the publisher's own time, or null where only the day is known.</param>
/// <param name="Source">Where the date comes from.</param>
public readonly record struct PublicationDate(DateTime Day, TimeSpan? TimeOfDay, PublicationSource Source)
{
    /// <summary>ISO 8601: <c>2024-01-22</c>, or <c>2024-01-22T08:47</c> where the time is known.</summary>
    public override string ToString() => TimeOfDay is { } time
        ? (Day + time).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
