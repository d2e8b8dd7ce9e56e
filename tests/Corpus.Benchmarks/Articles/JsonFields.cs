using System.Collections.Generic;
using System.Text.Json;

namespace Corpus.Benchmarks.Articles;

/// <summary>Fields of a record that may be missing.</summary>
internal static class JsonFields
{
    public static string? Field(this JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static bool? Flag(this JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : null;

    public static IEnumerable<JsonElement> Items(this JsonElement row, string name) => row.GetProperty(name).EnumerateArray();

    /// <summary>
    /// The span in <c>start</c> and <c>end</c>, or in <c>speaker_start</c> and <c>speaker_end</c> with the prefix <c>speaker_</c>.
    /// </summary>
    public static Span? Span(this JsonElement row, string prefix = "") =>
        row.TryGetProperty(prefix + "start", out JsonElement start) && start.ValueKind == JsonValueKind.Number
            ? Corpus.Span.FromBounds(start.GetInt32(), row.GetProperty(prefix + "end").GetInt32())
            : null;
}
