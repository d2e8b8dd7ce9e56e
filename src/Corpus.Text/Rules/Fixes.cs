namespace Corpus.Text.Rules;

/// <summary>Makes fixes, with the same titles for every rule.</summary>
internal static class Fixes
{
    /// <summary>Replaces a span of the text: <c>Change “Monday” to “Tuesday”</c>, <c>Insert “, 2024”</c>, <c>Remove “again”</c>.</summary>
    public static Fix Replace(string text, Span span, string newText) =>
        new(TitleOf(span.Of(text), newText), [new TextEdit(span, newText)]);

    /// <summary>Swaps two places. <paramref name="first"/> must stand before <paramref name="second"/>.</summary>
    public static Fix Swap(string text, Span first, Span second)
    {
        string between = text.Substring(first.End, second.Start - first.End);
        return Replace(text, Span.FromBounds(first.Start, second.End), second.Of(text) + between + first.Of(text));
    }

    private static string TitleOf(string before, string after)
    {
        (before, after) = IsLong(before) || IsLong(after) ? Excerpt.WhereTheyDiffer(before, after) : (before, after);
        if (before.Length == 0) return IsMark(after) ? "Insert the mark " + after : "Insert “" + after + "”";
        if (IsMark(before) && IsMark(after)) return "Change the mark " + before + " to " + after;
        return after.Length == 0 ? "Remove “" + before + "”" : "Change “" + before + "” to “" + after + "”";
    }

    /// <summary>Whether words are cut or put on one line. Others keep the spaces around them.</summary>
    private static bool IsLong(string words) => words.Length > Excerpt.Longest || words.IndexOf('\n') >= 0;

    private static bool IsMark(string text) => text is "“" or "‘" or "’" or "'" or "”" or "\"" or "''" or "``" or "„" or "«" or "»";
}
