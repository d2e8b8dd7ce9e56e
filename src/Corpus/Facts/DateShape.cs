using System;
using System.Globalization;

namespace Corpus.Facts;

/// <summary>How a TIMEX3 value follows from the first day of its expression. Most values do, and are not written.</summary>
internal enum DateShape
{
    /// <summary>The value does not follow from the day and is written as it is.</summary>
    Other,

    /// <summary><c>2024-01-21</c>.</summary>
    Day,

    /// <summary><c>2024-01</c>.</summary>
    Month,

    /// <summary><c>2024</c>.</summary>
    Year,
}

internal static class DateShapes
{
    private static readonly string[] Formats = ["", "yyyy-MM-dd", "yyyy-MM", "yyyy"];

    public static DateShape Of(string? value, DateTime? earliest)
    {
        if (value is null || earliest is not { } day) return DateShape.Other;
        DateShape shape = value.Length switch { 10 => DateShape.Day, 7 => DateShape.Month, 4 => DateShape.Year, _ => DateShape.Other };
        return shape != DateShape.Other && shape.Value(day) == value ? shape : DateShape.Other;
    }

    public static string Value(this DateShape shape, DateTime earliest) =>
        earliest.ToString(Formats[(int)shape], CultureInfo.InvariantCulture);
}
