using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Corpus.Checking;

namespace Corpus.Cli.Check.Formats;

/// <summary>A row of an excerpt and the row that underlines it.</summary>
/// <param name="Line">The line of the article, from 1, where the row starts one; null where it goes on.</param>
/// <param name="Words">The words.</param>
/// <param name="Marks">The underlining, or an empty string.</param>
internal sealed record ExcerptRow(int? Line, string Words, string Marks);

/// <summary>
/// The sentences of a finding, wrapped, with its places underlined: <c>^</c> under the contradiction, <c>~</c> under the words between.
/// </summary>
internal static class Excerpt
{
    /// <summary>How many characters of the sentence are shown on each side, and how many rows.</summary>
    private const int Farthest = 300, MostRows = 6;

    /// <summary>
    /// A capitalised word of up to this many letters before a full stop may be an abbreviation. The excerpt then continues.
    /// </summary>
    private const int LongestShort = 4;

    /// <summary>Returns the rows of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="lines">The lines of its article.</param>
    /// <param name="width">How many columns a row has.</param>
    public static IReadOnlyList<ExcerptRow> Of(Finding finding, LineMap lines, int width)
    {
        string text = finding.Article.Text;
        if (text.Length == 0 || IsBinary(finding)) return [];
        Span[] sides = [.. finding.Related.Where(related => related.Article == finding.Article).Select(related => related.Span)];
        var rows = new List<ExcerptRow>();
        (LinePosition first, LinePosition last) =
            (lines.PositionOf(finding.Span.Start), lines.PositionOf(Math.Max(finding.Span.Start, finding.Span.End - 1)));
        for (int line = first.Line; line <= last.Line && rows.Count < MostRows; line++)
        {
            Span whole = lines.SpanOf(line);
            Span shown = Shown(text, whole, finding.Span, sides);
            bool starts = true;
            foreach (Span row in Wrapped(text, shown, width))
            {
                if (rows.Count == MostRows) break;
                rows.Add(
                    Row(text, row, finding.Span, sides, starts ? line + 1 : null, row.Start > whole.Start && starts,
                        row.End < whole.End && row.End == shown.End));
                starts = false;
            }
        }
        return rows;
    }

    /// <summary>Whether the file holds a zero: its bytes are no words to show.</summary>
    private static bool IsBinary(Finding finding) => finding.Rule == EncodingFault.Rule && finding.Article.Text.Contains('\0');

    /// <summary>Finds the sentences of a line that contain the finding and the related places near it.</summary>
    private static Span Shown(string text, Span line, Span finding, IEnumerable<Span> sides)
    {
        int start = Math.Max(line.Start, finding.Start), end = Math.Min(line.End, Math.Max(finding.End, finding.Start));
        foreach (Span side in sides.Where(line.Contains).Where(side => Math.Abs(side.Start - finding.Start) <= Farthest))
            (start, end) = (Math.Min(start, side.Start), Math.Max(end, side.End));
        int first = start, last = end;
        while (first > line.Start && start - first < Farthest && !IsBetweenSentences(text, first)) first--;
        while (last < line.End && last - end < Farthest && !(last > start && IsBetweenSentences(text, last))) last++;
        if (IsInsideCharacter(text, first)) first--;
        if (IsInsideCharacter(text, last)) last++;
        return Span.FromBounds(first, last);
    }

    /// <summary>Whether the place would part a character of two code units.</summary>
    private static bool IsInsideCharacter(string text, int place) =>
        place > 0 && place < text.Length && char.IsSurrogatePair(text[place - 1], text[place]);

    /// <summary>
    /// Whether one sentence ends before the place and another begins there: a full stop, an optional closing mark, a space.
    /// </summary>
    private static bool IsBetweenSentences(string text, int i)
    {
        if (i < 2 || i >= text.Length || !char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i]) || char.IsLower(text[i]))
            return false;
        int stop = i - 2;
        while (stop > 0 && text[stop] is '”' or '"' or '’' or '\'' or '»' or ')') stop--;
        return text[stop] is '!' or '?' or '…' || (text[stop] == '.' && !IsShort(text, stop));
    }

    /// <summary>Whether the full stop may belong to an abbreviation: <c>Conn.</c>, <c>Sen.</c>, <c>G.T.</c></summary>
    private static bool IsShort(string text, int stop)
    {
        int first = stop;
        while (first > 0 && char.IsLetter(text[first - 1])) first--;
        return stop - first is > 0 and <= LongestShort && char.IsUpper(text[first]);
    }

    private static IEnumerable<Span> Wrapped(string text, Span shown, int width)
    {
        int start = shown.Start;
        while (start < shown.End)
        {
            int end = start, space = -1, columns = 0;
            while (end < shown.End && columns + Columns(text, end) <= width)
            {
                columns += Columns(text, end);
                if (text[end] == ' ') space = end;
                end++;
            }
            if (end < shown.End && space > start) end = space;
            if (end == start) end++;
            yield return Span.FromBounds(start, end);
            start = end;
            while (start < shown.End && text[start] == ' ') start++;
        }
    }

    private static ExcerptRow Row(string text, Span row, Span finding, Span[] sides, int? line, bool cutBefore, bool cutBehind)
    {
        bool sided = sides.Any(side => side != finding && side.Length > 0 && finding.Contains(side));
        var words = new StringBuilder(cutBefore ? "… " : "");
        var marks = new StringBuilder(cutBefore ? "  " : "");
        for (int i = row.Start; i < row.End; i++)
        {
            // A character that would move the cursor takes one column.
            words.Append(char.IsControl(text[i]) ? ' ' : text[i]);
            char mark = sides.Any(side => side.Contains(i)) ? '^' : finding.Contains(i) ? (sided ? '~' : '^') : ' ';
            marks.Append(mark, Columns(text, i));
        }
        // An empty place, as in an empty file, is a caret.
        if (finding.Length == 0 && row.Contains(finding.Start)) marks[Math.Min(marks.Length - 1, finding.Start - row.Start)] = '^';
        return new ExcerptRow(line, words.ToString().TrimEnd() + (cutBehind ? " …" : ""), marks.ToString().TrimEnd());
    }

    /// <summary>Counts the columns of a character in a terminal. A surrogate pair counts at its first half.</summary>
    private static int Columns(string text, int i)
    {
        if (char.IsLowSurrogate(text[i])) return 0;
        return CharUnicodeInfo.GetUnicodeCategory(text, i) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => text[i] is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
                or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60')
                    or (>= '\uD83C' and <= '\uD83E')
                    ? 2
                    : 1,
        };
    }
}
