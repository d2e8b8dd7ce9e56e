using System;
using System.Globalization;

namespace Corpus.Checking.Configuration;

/// <summary>
/// The name of a section of <c>.editorconfig</c> as a pattern of paths: <c>*</c>, <c>**</c>, <c>?</c>, <c>[abc]</c>, <c>[!abc]</c>,
/// <c>{a,b}</c> and <c>{1..9}</c>. Without a slash in it, it is a pattern of file names in any folder below.
/// </summary>
internal static class EditorConfigGlob
{
    /// <summary>Whether a path, relative to the folder of the file and with <c>/</c> between its parts, fits the pattern.</summary>
    public static bool IsMatch(string pattern, string path)
    {
        if (pattern.Contains('/', StringComparison.Ordinal)) return Matches(pattern.AsSpan(pattern[0] == '/' ? 1 : 0), path);
        return Matches(pattern, path.AsSpan(path.LastIndexOf('/') + 1));
    }

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        while (pattern.Length > 0)
        {
            switch (pattern[0])
            {
                case '*':
                    return MatchesStar(pattern, path);
                case '{' when Closing(pattern) is > 0 and var end:
                    return MatchesChoice(pattern[1..end], pattern[(end + 1)..], path);
                case '[' when pattern.IndexOf(']') is > 1 and var end:
                    if (path.Length == 0 || path[0] == '/' || !IsIn(pattern[1..end], path[0])) return false;
                    pattern = pattern[end..];
                    break;
                case '?':
                    if (path.Length == 0 || path[0] == '/') return false;
                    break;
                default:
                    if (pattern[0] == '\\' && pattern.Length > 1) pattern = pattern[1..];
                    if (path.Length == 0 || path[0] != pattern[0]) return false;
                    break;
            }
            pattern = pattern[1..];
            path = path[1..];
        }
        return path.Length == 0;
    }

    private static bool MatchesStar(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        bool folders = pattern.Length > 1 && pattern[1] == '*';
        ReadOnlySpan<char> rest = pattern[(folders ? 2 : 1)..];
        // "a/**/b" matches "a/b" as well.
        if (folders && rest.Length > 0 && rest[0] == '/' && Matches(rest[1..], path)) return true;
        for (int i = 0; i <= path.Length; i++)
        {
            if (Matches(rest, path[i..])) return true;
            if (!folders && i < path.Length && path[i] == '/') return false;
        }
        return false;
    }

    private static bool MatchesChoice(ReadOnlySpan<char> choices, ReadOnlySpan<char> rest, ReadOnlySpan<char> path)
    {
        if (choices.IndexOf("..") is > 0 and var dots && Number(choices[..dots]) is { } from && Number(choices[(dots + 2)..]) is { } to)
            return MatchesNumber(from, to, rest, path);
        int depth = 0, start = 0;
        for (int i = 0; i <= choices.Length; i++)
        {
            if (i < choices.Length && choices[i] == '{') depth++;
            else if (i < choices.Length && choices[i] == '}') depth--;
            else if (i == choices.Length || (choices[i] == ',' && depth == 0))
            {
                if (Matches(string.Concat(choices[start..i], rest), path)) return true;
                start = i + 1;
            }
        }
        return false;
    }

    private static bool MatchesNumber(int from, int to, ReadOnlySpan<char> rest, ReadOnlySpan<char> path)
    {
        int end = path.Length > 0 && path[0] == '-' ? 1 : 0;
        while (end < path.Length && char.IsAsciiDigit(path[end])) end++;
        return Number(path[..end]) is { } number
            && number >= Math.Min(from, to)
            && number <= Math.Max(from, to)
            && Matches(rest, path[end..]);
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Finds the brace that closes the first one; -1 where there is none.</summary>
    private static int Closing(ReadOnlySpan<char> pattern)
    {
        int depth = 0;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '{') depth++;
            else if (pattern[i] == '}' && --depth == 0) return i;
        }
        return -1;
    }

    private static bool IsIn(ReadOnlySpan<char> set, char c)
    {
        bool not = set[0] == '!';
        if (not) set = set[1..];
        for (int i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (c >= set[i] && c <= set[i + 2]) return !not;
                i += 2;
            }
            else if (set[i] == c)
            {
                return !not;
            }
        }
        return not;
    }
}
