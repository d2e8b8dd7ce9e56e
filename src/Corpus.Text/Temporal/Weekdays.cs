using System;

namespace Corpus.Text.Temporal;

/// <summary>The weekdays as English writes them.</summary>
internal static class Weekdays
{
    /// <summary>From Monday, 1, to Sunday, 7.</summary>
    public static readonly string[] Names = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>The weekday in the form of <paramref name="example"/>: abbreviated or not, and in the same case.</summary>
    public static string Like(string example, int weekday)
    {
        string name = example.Length >= 6 ? Names[weekday] : Names[weekday].Substring(0, Math.Min(3, example.Length));
        if (example.Length > 1 && char.IsUpper(example[1])) return name.ToUpperInvariant();
        return char.IsUpper(example[0]) ? name : name.ToLowerInvariant();
    }
}
