using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace Corpus.Roslyn;

/// <summary>
/// Carries fixes from a diagnostic to its code fix, in the diagnostic's properties: <c>Fix0</c> is the title of the first fix,
/// <c>Fix0.Edit0.Start</c> the start of its first edit.
/// </summary>
internal static class FixProperties
{
    /// <summary>Writes the fixes as properties.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<Fix> fixes)
    {
        if (fixes.Count == 0) return ImmutableDictionary<string, string?>.Empty;
        ImmutableDictionary<string, string?>.Builder properties = ImmutableDictionary.CreateBuilder<string, string?>();
        for (int i = 0; i < fixes.Count; i++)
        {
            properties.Add(Key(i), fixes[i].Title);
            for (int k = 0; k < fixes[i].Edits.Count; k++)
            {
                TextEdit edit = fixes[i].Edits[k];
                string key = Key(i, k);
                properties.Add(key + ".Start", Text(edit.Span.Start));
                properties.Add(key + ".Length", Text(edit.Span.Length));
                properties.Add(key + ".NewText", edit.NewText);
            }
        }
        return properties.ToImmutable();
    }

    /// <summary>Reads the fixes from the properties, in the order in which they were written.</summary>
    public static IReadOnlyList<Fix> Read(ImmutableDictionary<string, string?> properties)
    {
        var fixes = new List<Fix>();
        while (properties.TryGetValue(Key(fixes.Count), out string? title) && title is not null)
            fixes.Add(new Fix(title, Edits(properties, fixes.Count)));
        return fixes;
    }

    private static List<TextEdit> Edits(ImmutableDictionary<string, string?> properties, int fix)
    {
        var edits = new List<TextEdit>();
        while (Key(fix, edits.Count) is var key
            && Number(properties, key + ".Start") is { } start
            && Number(properties, key + ".Length") is { } length)
            edits.Add(new TextEdit(new Span(start, length), properties.TryGetValue(key + ".NewText", out string? text) ? text ?? "" : ""));
        return edits;
    }

    private static int? Number(ImmutableDictionary<string, string?> properties, string key) =>
        properties.TryGetValue(key, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : null;

    private static string Key(int fix) => "Fix" + Text(fix);

    private static string Key(int fix, int edit) => Key(fix) + ".Edit" + Text(edit);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
