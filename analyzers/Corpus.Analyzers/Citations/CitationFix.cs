using System;
using System.Collections.Immutable;

namespace Corpus.Analyzers.Citations;

/// <summary>Carries the text that should stand in the code from a diagnostic to its code fix.</summary>
internal static class CitationFix
{
    private const string Replacement = "Replacement";

    private const int LongestShown = 60;

    /// <summary>Writes the text as properties; none where there is no fix.</summary>
    public static ImmutableDictionary<string, string?> Properties(string? replacement) => replacement is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(Replacement, replacement);

    /// <summary>Reads the text; null where there is no fix.</summary>
    public static string? Read(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Replacement, out string? text) ? text : null;

    /// <summary>Gets the title of the code fix.</summary>
    public static string TitleOf(string replacement) => "Change to “" + Shortened.Of(replacement, LongestShown) + "”";

    /// <summary>Writes words of an article on one line.</summary>
    public static string OneLine(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
