using System;
using System.Collections.Generic;
using Corpus.Text.Rules;

namespace Corpus.Text.Layout;

/// <summary>The id of a rule in a marker.</summary>
internal readonly record struct MarkedRule(string Id, Span Span);

/// <summary>
/// A line that suppresses the findings of some rules in the paragraph below it, or in the whole file, and gives the reason:
/// <c>&lt;!-- corpus: disable CORP1001 because the speaker asked not to be named --&gt;</c>. It is part of no block.
/// </summary>
internal sealed class Marker(Span span, IReadOnlyList<MarkedRule> rules, string reason, bool wholeFile)
{
    private const string Opener = "<!--";
    private const string Closer = "-->";

    private static readonly char[] LineEnds = ['\r', '\n'];

    private const string Form = "“<!-- corpus: disable CORP1001 because … -->”";

    /// <summary>The line of the marker.</summary>
    public Span Span { get; } = span;

    /// <summary>The rules that it names.</summary>
    public IReadOnlyList<MarkedRule> Rules { get; } = rules;

    /// <summary>The reason that it gives.</summary>
    public string Reason { get; } = reason;

    /// <summary>Whether it covers the whole file: <c>disable-file</c>.</summary>
    public bool WholeFile { get; } = wholeFile;

    /// <summary>The paragraph below it; null if there is none.</summary>
    public Span? Paragraph { get; private set; }

    /// <summary>Whether it suppresses a finding that starts at <paramref name="offset"/>.</summary>
    public bool Covers(int offset) => WholeFile || (Paragraph is { } paragraph && paragraph.Contains(offset));

    /// <summary>Whether the line is a marker, with or without errors.</summary>
    public static bool Is(string text, Span line)
    {
        if (text[line.Start] != '<' || !StartsWith(text, line.Start, line.End, Opener)) return false;
        return StartsWith(text, PastBlank(text, line.Start + Opener.Length, line.End), line.End, "corpus:");
    }

    /// <summary>Adds the marker on a line to the reading and reports its errors (CORP0004). False if the line is no marker.</summary>
    public static bool Read(Reading reading, Span line)
    {
        if (!Is(reading.Text, line)) return false;
        if (Parse(reading.Text, line) is { } marker) reading.Markers.Add(marker);
        else Corp0004Unreadable.Report(reading, line,
            "This marker suppresses nothing: write " + Form + ", with the rules and a reason, on one line.");
        return true;
    }

    /// <summary>Finds the markers of a text that was read before, in order.</summary>
    public static IEnumerable<Marker> In(string text)
    {
        for (int start = text.IndexOf(Opener, StringComparison.Ordinal); start >= 0; start =
            text.IndexOf(Opener, start + 1, StringComparison.Ordinal))
        {
            int end = text.IndexOfAny(LineEnds, start);
            Span line = Span.FromBounds(start, end < 0 ? text.Length : end);
            while (line.Length > 0 && char.IsWhiteSpace(text[line.End - 1])) line = Span.FromBounds(start, line.End - 1);
            if (Is(text, line) && Parse(text, line) is { } marker) yield return marker;
        }
    }

    /// <summary>Gives the last markers the paragraph below them.</summary>
    public static void Cover(Reading reading, Span paragraph)
    {
        for (int i = reading.Markers.Count - 1; i >= 0 && reading.Markers[i].Paragraph is null; i--)
            reading.Markers[i].Paragraph = paragraph;
    }

    private static Marker? Parse(string text, Span line)
    {
        int end = line.End - Closer.Length;
        if (end < line.Start + Opener.Length || !StartsWith(text, end, line.End, Closer)) return null;
        int i = text.IndexOf(':', line.Start) + 1;
        Span verb = NextWord(text, ref i, end);
        bool wholeFile = Is(text, verb, "disable-file");
        if (!wholeFile && !Is(text, verb, "disable")) return null;

        var rules = new List<MarkedRule>();
        while (true)
        {
            Span word = NextWord(text, ref i, end);
            if (word.Length == 0) return null;
            if (Is(text, word, "because")) break;
            if (!IsRuleId(text, word)) return null;
            rules.Add(new MarkedRule(word.Of(text).ToUpperInvariant(), word));
        }
        string reason = text.Substring(i, end - i).Trim();
        return rules.Count == 0 || reason.Length == 0 ? null : new Marker(line, rules, reason, wholeFile);
    }

    /// <summary>Whether the word is CORP and four digits.</summary>
    private static bool IsRuleId(string text, Span word)
    {
        if (word.Length != 8 || !StartsWith(text, word.Start, word.End, "CORP")) return false;
        for (int i = word.Start + 4; i < word.End; i++)
            if ((uint)(text[i] - '0') > 9) return false;
        return true;
    }

    private static Span NextWord(string text, ref int i, int end)
    {
        while (i < end && (text[i] is ',' || char.IsWhiteSpace(text[i]))) i++;
        int start = i;
        while (i < end && text[i] != ',' && !char.IsWhiteSpace(text[i])) i++;
        return Span.FromBounds(start, i);
    }

    private static int PastBlank(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    private static bool Is(string text, Span span, string word) =>
        span.Length == word.Length && StartsWith(text, span.Start, span.End, word);

    private static bool StartsWith(string text, int start, int end, string word) =>
        start + word.Length <= end && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
