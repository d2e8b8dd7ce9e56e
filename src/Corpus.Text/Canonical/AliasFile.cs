using System;
using System.Collections.Generic;
using System.Linq;

namespace Corpus.Text.Canonical;

/// <summary>A name in an alias file, and where it stands.</summary>
internal sealed record AliasName(string Text, Span Span);

/// <summary>A line of an alias file: <c>Anna Holm = A. Holm, Mrs Holm</c>.</summary>
/// <param name="Canonical">The name that all get.</param>
/// <param name="Aliases">The names that mean the same person or body.</param>
internal sealed record AliasMerge(AliasName Canonical, IReadOnlyList<AliasName> Aliases);

/// <summary>A line of an alias file that keeps two names apart: <c>Anna Holm != A. Holm</c>.</summary>
internal sealed record AliasSplit(AliasName One, AliasName Other);

/// <summary>A line of an alias file that cannot be read.</summary>
internal sealed record AliasProblem(string Message, Span Span);

/// <summary>
/// What the user states about the names of a corpus, one statement a line: <c>canonical = alias, alias</c> or <c>a != b</c>. <c>#</c>
/// starts a comment, at the start of a line or behind a blank.
/// </summary>
internal sealed class AliasFile
{
    private readonly List<AliasMerge> _merges = [];
    private readonly List<AliasSplit> _splits = [];
    private readonly List<AliasProblem> _problems = [];

    private AliasFile()
    {
    }

    public IReadOnlyList<AliasMerge> Merges => _merges;

    public IReadOnlyList<AliasSplit> Splits => _splits;

    public IReadOnlyList<AliasProblem> Problems => _problems;

    /// <summary>Reads the text of an alias file.</summary>
    public static AliasFile Parse(string text)
    {
        var file = new AliasFile();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0) end = text.Length;
            AliasName line = Name(text, start, EndOfContent(text, start, end));
            if (line.Span.Length > 0 && file.Read(text, line.Span) is { } message) file._problems.Add(new AliasProblem(message, line.Span));
            start = end + 1;
        }
        return file;
    }

    /// <summary>Reads a line and returns what is wrong with it; null if nothing is.</summary>
    private string? Read(string text, Span line)
    {
        int sign = text.IndexOf('=', line.Start, line.Length);
        if (sign < 0) return "The line states nothing: write “name = alias, alias” to join names, or “name != name” to keep two apart.";
        bool splits = sign > line.Start && text[sign - 1] == '!';
        AliasName left = Name(text, line.Start, splits ? sign - 1 : sign);
        AliasName[] right = [.. Parts(text, sign + 1, line.End)];
        if (left.Text.Length == 0 || right.Any(name => name.Text.Length == 0))
            return "A name is missing: write “name = alias, alias” to join names, or “name != name” to keep two apart.";
        if (left.Text.Contains(',') || right.Any(name => name.Text.Contains('=')))
            return "One name stands before the sign, and “=” or “!=” stands once in a line.";
        if (splits && right.Length != 1) return "“!=” keeps two names apart: write a line for each pair.";
        if (splits) _splits.Add(new AliasSplit(left, right[0]));
        else _merges.Add(new AliasMerge(left, right));
        return null;
    }

    private static IEnumerable<AliasName> Parts(string text, int start, int end)
    {
        for (int comma; start <= end; start = comma + 1)
        {
            comma = start < end ? text.IndexOf(',', start, end - start) : -1;
            if (comma < 0) comma = end;
            yield return Name(text, start, comma);
        }
    }

    private static int EndOfContent(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (text[i] == '#' && (i == start || char.IsWhiteSpace(text[i - 1]))) return i;
        return end;
    }

    private static AliasName Name(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new AliasName(text.Substring(start, end - start), Span.FromBounds(start, end));
    }
}
