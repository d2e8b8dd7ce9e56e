using System;
using System.Collections.Generic;
using Corpus.Text.Fields;
using Corpus.Text.Rules;

namespace Corpus.Text.Layout;

/// <summary>
/// Reads the <c>key: value</c> lines between two lines of three hyphens that an article may start with. They are not among the
/// article's blocks. A line that starts with <c>#</c> is a comment; a value may stand in quotation marks.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>The most lines of front matter in which one line cannot be read.</summary>
    private const int MostLines = 50;

    /// <summary>Takes over the values of the front matter, and returns the start of the text below it.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="fields">The fields that the project declares; null where it declares none.</param>
    public static int Read(Reading reading, FieldReader? fields)
    {
        string text = reading.Text;
        if (!StartsWithFence(text)) return 0;
        List<Line> lines = Line.All(text, 0);
        if (!IsFence(text, lines[0]) || lines.Count == 1) return 0;

        int close = 1;
        bool allPairs = true;
        while (close < lines.Count && !IsFence(text, lines[close]) && (allPairs || close < MostLines))
        {
            allPairs &= IsComment(text, lines[close]) || Colon(text, lines[close].Span) > 0;
            close++;
        }
        bool closed = close < lines.Count && IsFence(text, lines[close]);
        // Three hyphens may also separate paragraphs: they open front matter only if the lines below look like it.
        if (!KeyIsKnown(text, lines[1].Span, fields) && !(closed && allPairs)) return 0;
        if (!closed)
        {
            close = 1;
            while (close < lines.Count && Colon(text, lines[close].Span) > 0) close++;
            Corp0004Unreadable.Report(reading, lines[0].Span,
                "This front matter does not end: write a line of three hyphens (---) below its last line.");
        }

        var stated = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; i < close; i++)
            if (!IsComment(text, lines[i])) ReadPair(reading, lines[i].Span, stated, fields);
        return closed ? lines[close].Span.End : lines[close - 1].Span.End;
    }

    private static void ReadPair(Reading reading, Span line, HashSet<string> stated, FieldReader? fields)
    {
        string text = reading.Text;
        int colon = Colon(text, line);
        if (colon < 0)
        {
            Corp0004Unreadable.Report(reading, line, "This line of the front matter is not “key: value”.");
            return;
        }
        string key = text.Substring(line.Start, colon - line.Start).TrimEnd().ToLowerInvariant();
        Span keySpan = new(line.Start, key.Length);
        bool isField = fields?.Knows(key) is true;
        if (!isField && Array.IndexOf(StatedFacts.Keys, key) < 0)
        {
            string hint = fields is null ? "It knows " + string.Join(", ", StatedFacts.Keys) + "." : fields.Hint(key);
            Corp0004Unreadable.Report(reading, keySpan, "Front matter has no key “" + Excerpt.Of(key) + "”. " + hint);
            return;
        }
        if (!stated.Add(key))
        {
            Corp0004Unreadable.Report(reading, keySpan, "The front matter states “" + key + "” twice; the first stands.");
            return;
        }
        int first = colon + 1, end = line.End;
        while (first < end && char.IsWhiteSpace(text[first])) first++;
        if (end - first >= 2 && text[first] is '"' or '\'' && text[end - 1] == text[first])
        {
            first++;
            end--;
        }
        var place = Span.FromBounds(first, end);
        if (isField) fields!.State(key, place.Of(text), place);
        else StatedFacts.State(reading, key, place.Of(text), place, PublicationSource.FrontMatter);
    }

    private static bool StartsWithFence(string text)
    {
        int i = 0;
        while (i < text.Length && (Line.IsBreak(text[i]) || Words.Tokenizer.IsSpace(text[i]))) i++;
        return string.CompareOrdinal(text, i, Fence, 0, Fence.Length) == 0;
    }

    private static bool IsFence(string text, Line line) =>
        line.Span.Length == Fence.Length && string.CompareOrdinal(text, line.Span.Start, Fence, 0, Fence.Length) == 0;

    private static bool IsComment(string text, Line line) => text[line.Span.Start] == '#';

    private static bool KeyIsKnown(string text, Span line, FieldReader? fields)
    {
        int colon = Colon(text, line);
        if (colon < 0) return false;
        string key = text.Substring(line.Start, colon - line.Start).TrimEnd().ToLowerInvariant();
        return Array.IndexOf(StatedFacts.Keys, key) >= 0 || fields?.Knows(key) is true;
    }

    /// <summary>Finds the colon behind the key, which is one word, or -1.</summary>
    private static int Colon(string text, Span line)
    {
        int i = line.Start;
        while (i < line.End && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_')) i++;
        int word = i;
        while (i < line.End && text[i] is ' ' or '\t') i++;
        return word > line.Start && i < line.End && text[i] == ':' ? i : -1;
    }
}
