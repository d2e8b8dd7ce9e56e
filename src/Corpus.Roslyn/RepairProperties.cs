using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace Corpus.Roslyn;

/// <summary>Carries repairs from a diagnostic to its code fix, in the diagnostic's properties.</summary>
internal static class RepairProperties
{
    private const string Start = "RepairStart", Length = "RepairLength", Replacement = "RepairReplacement";

    /// <summary>The properties that say what the repairs are.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<Repair> repairs)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        for (int i = 0; i < repairs.Count; i++)
        {
            properties = properties
                .Add(Key(Start, i), Text(repairs[i].Span.Start))
                .Add(Key(Length, i), Text(repairs[i].Span.Length))
                .Add(Key(Replacement, i), repairs[i].Replacement);
        }
        return properties;
    }

    /// <summary>The repairs that the properties hold, in the order in which they were written.</summary>
    public static IReadOnlyList<Repair> Read(ImmutableDictionary<string, string?> properties)
    {
        var repairs = new List<Repair>();
        while (Number(Start, out int start) && Number(Length, out int length) && properties.TryGetValue(Key(Replacement, repairs.Count), out string? replacement))
            repairs.Add(new Repair(new Span(start, length), replacement ?? ""));
        return repairs;

        bool Number(string name, out int value)
        {
            value = 0;
            return properties.TryGetValue(Key(name, repairs.Count), out string? text)
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }
    }

    private static string Key(string name, int index) => name + Text(index);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
