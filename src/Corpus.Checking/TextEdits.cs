using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Corpus.Checking;

/// <summary>Applies fixes to a text. A fix is applied completely or not at all.</summary>
public static class TextEdits
{
    /// <summary>
    /// Returns the fixes that can be applied together, in the given order. A fix that overlaps an earlier one is left out.
    /// </summary>
    /// <param name="fixes">The fixes, the most important first. Only the first of equal fixes is kept.</param>
    /// <param name="length">The length of the text; a fix that reaches beyond it is left out.</param>
    public static IReadOnlyList<Fix> Compatible(IEnumerable<Fix> fixes, int length)
    {
        if (fixes is null) throw new ArgumentNullException(nameof(fixes));
        var chosen = new List<Fix>();
        var taken =
            new SortedSet<Span>(
                Comparer<Span>.Create(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Length.CompareTo(b.Length)));
        foreach (Fix fix in fixes)
        {
            if (fix.Edits.Any(edit => edit.Span.Start < 0 || edit.Span.End > length || Touches(taken, edit.Span))) continue;
            taken.UnionWith(fix.Edits.Select(static edit => edit.Span));
            chosen.Add(fix);
        }
        return chosen;
    }

    /// <summary>Applies edits that do not overlap.</summary>
    /// <exception cref="ArgumentException">Two edits overlap, or one lies outside the text.</exception>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var output = new StringBuilder(text.Length);
        int position = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.Length))
        {
            if (edit.Span.Start < position || edit.Span.End > text.Length)
                throw new ArgumentException("The edits overlap, or lie outside the text.", nameof(edits));
            output.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }
        return output.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>Whether an edit shares a character with an accepted edit, or inserts where that one inserts or replaces.</summary>
    private static bool Touches(SortedSet<Span> taken, Span span)
    {
        foreach (Span other in taken)
        {
            if (other.Start > span.End) return false;
            if (other == span || other.Overlaps(span)) return true;
        }
        return false;
    }
}
