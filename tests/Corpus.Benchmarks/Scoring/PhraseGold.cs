using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Corpus.Benchmarks.Articles;

namespace Corpus.Benchmarks.Scoring;

/// <summary>A reading that a test of another reader accepts.</summary>
/// <param name="Timex">The value as the test writes it, close to TIMEX3; null if the test gives only times.</param>
/// <param name="Span">The expected times, without the end; null for lengths and sets. A time without a day is on day 1 of year 1.</param>
/// <param name="Interval">Whether the test expects an interval between two ends.</param>
internal sealed record PhraseReading(string? Timex, (DateTime First, DateTime End)? Span, bool Interval)
{
    /// <summary>Whether it is a time without a day.</summary>
    public bool TimeOnly => Timex is { } timex && timex.TrimStart('(').StartsWith('T');
}

/// <summary>An expression that a test of another reader expects: its place in the phrase, and the readings it accepts.</summary>
internal sealed record PhraseGold(Span Place, IReadOnlyList<PhraseReading> Readings)
{
    /// <summary>Reads what a row expects; empty if the phrase has no date.</summary>
    public static List<PhraseGold> Of(JsonElement row, string phrase)
    {
        if (!row.TryGetProperty("results", out JsonElement results)) return [new(new Span(0, phrase.Length), OfTimes(row))];
        return [.. results.EnumerateArray().Where(result => result.TryGetProperty("start", out _))
            .Select(result => new PhraseGold(result.Span()!.Value, OfValues(result)))];
    }

    /// <summary>Duckling: <c>times</c> is one time of a <c>grain</c>, or the two ends of an interval.</summary>
    private static List<PhraseReading> OfTimes(JsonElement row)
    {
        DateTime[] times = [.. row.Items("times").Select(time => DateTime.Parse(time.GetString()!, CultureInfo.InvariantCulture))];
        if (times.Length == 0) return [];
        return [new(null, (times[0], times.Length > 1 ? times[1] : EndOf(times[0], row.Field("grain"))), times.Length > 1)];
    }

    /// <summary>Recognizers: <c>values</c> with a <c>timex</c>, and a <c>value</c> or a <c>start</c> and an <c>end</c>.</summary>
    private static List<PhraseReading> OfValues(JsonElement result)
    {
        var readings = new List<PhraseReading>();
        if (!result.TryGetProperty("values", out JsonElement values) || values.ValueKind != JsonValueKind.Array) return readings;
        foreach (JsonElement value in values.EnumerateArray())
        {
            DateTime? first = Time(value.Field("value") ?? value.Field("start")), end = Time(value.Field("end"));
            bool interval = value.Field("value") is null;
            if (!interval && first is { } time)
                end = EndOf(time, value.Field("value")!.Contains(':', StringComparison.Ordinal) ? "Second" : "Day");
            first ??= end;
            bool known =
                value.Field("value") != "not resolved"
                    || result.Field("type") is "set"
                    || value.Field("timex") is { } timex && !timex.Contains('-', StringComparison.Ordinal);
            if (known) readings.Add(new(value.Field("timex"), first is { } from ? (from, end ?? from) : null, interval));
        }
        return readings;
    }

    private static DateTime? Time(string? text) =>
        DateTime.TryParse(text?.Length is 8 ? "0001-01-01 " + text : text?.Length is 10 or 19 ? text : null, CultureInfo.InvariantCulture,
            out DateTime time)
            ? time
            : null;

    private static DateTime EndOf(DateTime time, string? grain) => grain switch
    {
        "Year" => time.AddYears(1),
        "Quarter" => time.AddMonths(3),
        "Month" => time.AddMonths(1),
        "Week" => time.AddDays(7),
        "Day" => time.AddDays(1),
        "Hour" => time.AddHours(1),
        "Minute" => time.AddMinutes(1),
        _ => time.AddSeconds(1),
    };
}
