using Corpus.Text.Words;

namespace Corpus.Text.Temporal.Grammar;

/// <summary>Reads units of time: <c>week</c>, <c>years</c>.</summary>
internal static class UnitGrammar
{
    /// <summary>The unit at a token, and whether it is in the plural; None where there is no unit.</summary>
    public static TimeUnit At(in TokenLine line, int i, out bool plural)
    {
        int rank = line.Is(i, WordClass.TimeUnit) && !IsName(line, i) ? line.ValueOf(i, WordClass.TimeUnit) : 0;
        plural = rank > 100;
        return (TimeUnit)(rank % 100);
    }

    /// <summary>Whether the unit is part of a name: <c>Year One</c>, <c>Week 2</c>.</summary>
    private static bool IsName(in TokenLine line, int i) =>
        line[i].Capitalised
            && !line[i].AllCaps
            && line[i + 1] is { Capitalised: true }
            && line.Is(i + 1, WordClass.Numeral)
            && !line.Is(i - 1, WordClass.TimeShift);
}
