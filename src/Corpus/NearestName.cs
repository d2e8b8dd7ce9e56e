using System;
using System.Collections.Generic;

namespace Corpus;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// Finds the name with the fewest letters added, left out, replaced or swapped, ignoring case. Null where more than a third of the
    /// letters differ. Of several, the first counts.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        int least = (Math.Max(written.Length, 3) / 3) + 1;
        foreach (string name in names)
        {
            int distance = Distance(written, name, least);
            if (distance < least) (nearest, least) = (name, distance);
        }
        return nearest;
    }

    /// <summary>Counts the changes between two words; some number from <paramref name="limit"/> on where there are that many.</summary>
    private static int Distance(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) >= limit) return limit;
        int[] last = new int[other.Length + 1], above = new int[other.Length + 1], row = new int[other.Length + 1];
        for (int k = 0; k <= other.Length; k++) above[k] = k;
        for (int i = 1; i <= one.Length; i++)
        {
            int least = row[0] = i;
            for (int k = 1; k <= other.Length; k++)
            {
                char a = Folded(one[i - 1]), b = Folded(other[k - 1]);
                int changes = Math.Min(Math.Min(above[k], row[k - 1]) + 1, above[k - 1] + (a == b ? 0 : 1));
                if (i > 1 && k > 1 && a == Folded(other[k - 2]) && Folded(one[i - 2]) == b) changes = Math.Min(changes, last[k - 2] + 1);
                row[k] = changes;
                least = Math.Min(least, changes);
            }
            if (least >= limit) return limit;
            (last, above, row) = (above, row, last);
        }
        return above[other.Length];
    }

    private static char Folded(char c) => char.ToLowerInvariant(c);
}
