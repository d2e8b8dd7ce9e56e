using System;
using System.Linq;

namespace Archive;

/// <summary>Compares the wording of two quotations, as the SQL of the fourth question does.</summary>
internal static class Wording
{
    /// <summary>Returns the words in lower case, without marks.</summary>
    public static string WordsOf(string content) =>
        new([.. content.ToLowerInvariant().Where(c => c is ' ' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))]);

    /// <summary>Returns the first two words.</summary>
    public static string OpeningOf(string words)
    {
        string[] parts = words.Split(' ');
        return parts[0] + " " + parts.ElementAtOrDefault(1);
    }

    /// <summary>Whether two wordings differ, in at most half of their letters.</summary>
    public static bool IsChanged(string one, string other) =>
        one != other && 2 * Distance(one, other) <= Math.Max(one.Length, other.Length);

    /// <summary>Counts the letters to insert, remove or change.</summary>
    private static int Distance(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int corner = row[0]++;
            for (int k = 1; k <= other.Length; k++)
            {
                int least = Math.Min(Math.Min(row[k], row[k - 1]) + 1, corner + (one[i - 1] == other[k - 1] ? 0 : 1));
                (corner, row[k]) = (row[k], least);
            }
        }
        return row[^1];
    }
}
