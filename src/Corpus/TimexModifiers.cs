using System;

namespace Corpus;

/// <summary>The notation of the modifiers in TIMEX3: <c>EQUAL_OR_LESS</c>.</summary>
internal static class TimexModifiers
{
    // In the order of the members.
    private static readonly string?[] Notation =
        [null, "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START",
            "MID", "END", "APPROX"];

    /// <summary>Gives the modifier as TIMEX3 writes it; null for <see cref="TimexModifier.None"/>.</summary>
    public static string? ToNotation(this TimexModifier modifier) => Notation[(int)modifier];

    /// <summary>Reads a modifier in the notation of TIMEX3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">TIMEX3 has no such modifier.</exception>
    public static TimexModifier Parse(string? notation) =>
        Array.IndexOf(Notation, notation) is >= 0 and int number
            ? (TimexModifier)number
            : throw new ArgumentOutOfRangeException(nameof(notation), notation, "TIMEX3 has no such modifier.");
}
