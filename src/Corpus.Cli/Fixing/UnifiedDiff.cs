using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Corpus.Cli.Fixing;

/// <summary>
/// The difference of two texts in the format of <c>diff -u</c>, for <c>patch</c> and <c>git apply</c>. Texts with the same number of lines
/// are compared line by line. In other texts, the part between the first and the last difference is replaced.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoNewLine = "\\ No newline at end of file\n";

    public static string Of(string path, string before, string after)
    {
        string name = path.Replace('\\', '/');
        string[] old = Lines(before), now = Lines(after);
        var diff = new StringBuilder($"--- a/{name}\n+++ b/{name}\n");
        List<(int Old, int OldCount, int New, int NewCount)> changes = Changes(old, now);
        for (int i = 0; i < changes.Count;)
        {
            int last = i;
            while (last + 1 < changes.Count && changes[last + 1].Old - (changes[last].Old + changes[last].OldCount) <= 2 * Context) last++;
            Hunk(diff, old, now, changes.GetRange(i, last - i + 1));
            i = last + 1;
        }
        return diff.ToString();
    }

    private static List<(int Old, int OldCount, int New, int NewCount)> Changes(string[] old, string[] now)
    {
        var changes = new List<(int, int, int, int)>();
        if (old.Length == now.Length)
        {
            for (int i = 0; i < old.Length; i++)
            {
                int first = i;
                while (i < old.Length && old[i] != now[i]) i++;
                if (i > first) changes.Add((first, i - first, first, i - first));
            }
            return changes;
        }
        int start = 0, oldEnd = old.Length, newEnd = now.Length;
        while (start < Math.Min(oldEnd, newEnd) && old[start] == now[start]) start++;
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == now[newEnd - 1]) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        changes.Add((start, oldEnd - start, start, newEnd - start));
        return changes;
    }

    private static void Hunk(StringBuilder diff, string[] old, string[] now, List<(int Old, int OldCount, int New, int NewCount)> changes)
    {
        int first = Math.Max(0, changes[0].Old - Context), end = Math.Min(old.Length, changes[^1].Old + changes[^1].OldCount + Context);
        int shift = changes[0].New - changes[0].Old;
        int added = 0;
        foreach ((int _, int oldCount, int _, int newCount) in changes) added += newCount - oldCount;
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{first + 1},{end - first} +{first + 1 + shift},{end - first + added} @@\n");
        int line = first;
        foreach ((int changed, int oldCount, int made, int newCount) in changes)
        {
            for (; line < changed; line++) Line(diff, ' ', old[line]);
            for (; line < changed + oldCount; line++) Line(diff, '-', old[line]);
            for (int k = made; k < made + newCount; k++) Line(diff, '+', now[k]);
        }
        for (; line < end; line++) Line(diff, ' ', old[line]);
    }

    private static void Line(StringBuilder diff, char sign, string line)
    {
        diff.Append(sign).Append(line);
        if (!line.EndsWith('\n')) diff.Append('\n').Append(NoNewLine);
    }

    /// <summary>Splits a text into lines with their line feeds.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed + 1;
            lines.Add(text[start..end]);
            start = end;
        }
        return [.. lines];
    }
}
