using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>A line of the file that is not blank.</summary>
/// <param name="Span">The line without the blank space around it.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands above it.</param>
/// <param name="Indented">Whether blank space stands before its first character.</param>
internal readonly record struct Line(Span Span, bool AfterBlank, bool Indented)
{
    /// <summary>Reads the lines of a text from <paramref name="start"/> on. Lines end where editors and the compiler end them.</summary>
    public static List<Line> All(string text, int start)
    {
        var lines = new List<Line>();
        bool afterBlank = true;
        for (int i = start; i <= text.Length; i++)
        {
            if (i < text.Length && !IsBreak(text[i])) continue;
            int first = start, end = i;
            while (first < end && Tokenizer.IsSpace(text[first])) first++;
            while (end > first && Tokenizer.IsSpace(text[end - 1])) end--;
            if (end > first) lines.Add(new Line(Span.FromBounds(first, end), afterBlank, first > start));
            afterBlank = end == first;
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n') i++;
            start = i + 1;
        }
        return lines;
    }

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';
}
