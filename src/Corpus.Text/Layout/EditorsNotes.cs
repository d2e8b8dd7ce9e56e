using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds notes in which the outlet speaks about the story itself: <c>This article was amended on March 16</c>, <c>Correction: …</c>,
/// <c>Update, March 16: …</c>, <c>An earlier version of this report misstated …</c>.
/// </summary>
internal static class EditorsNotes
{
    /// <summary>The most words between what was changed and the verb.</summary>
    private const int Reach = 8;

    /// <summary>The most tokens of a date behind the label.</summary>
    private const int LongestDate = 9;

    /// <summary>Whether the paragraph or the sentence is such a note.</summary>
    public static bool Is(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        int i = range.First;
        while (i < range.End && tokens[i].Kind == TokenKind.Punctuation) i++;
        return IsLabelled(range, i) || IsAboutStory(range, i);
    }

    /// <summary>Whether a label opens the note: <c>Correction: …</c>, <c>Editor's note — …</c>, <c>UPDATE (March 16): …</c>.</summary>
    private static bool IsLabelled(in TokenRange range, int i)
    {
        Tokens tokens = range.Tokens;
        int length = LayoutLanguage.NoteLabel.Match(tokens, i, range.End);
        if (length == 0 || !tokens[i].Capitalised) return false;
        int next = i + length;
        if (IsColon(tokens, next)) return true;
        // "Update at 10 a.m. ET: Boats Leave" is a heading in a live story.
        bool dated = false;
        for (int end = next; end < range.End && end < next + LongestDate; end++)
        {
            if (IsColon(tokens, end) && !IsClock(tokens, end)) return dated || !tokens.Is(i, "update", "updated");
            dated |= tokens.Is(end, WordClass.Month);
            bool date = tokens[end].Kind is TokenKind.Number or TokenKind.Punctuation
                || tokens.Is(end, WordClass.Month | WordClass.Weekday | WordClass.TimeZone)
                || tokens.Is(end, "at", "on")
                || tokens.IsHalfOfDay(end);
            if (!date) return false;
        }
        return false;
    }

    /// <summary>
    /// Whether the note is about the story: <c>This article was amended</c>, <c>The headline of this story has been changed</c>, <c>An
    /// earlier version of this report</c>, <c>A version of this article appeared in print</c>.
    /// </summary>
    private static bool IsAboutStory(in TokenRange range, int i)
    {
        Tokens tokens = range.Tokens;
        bool indefinite = tokens.Is(i, "an", "a");
        if (!tokens.Is(i, "this", "the") && !indefinite) return false;
        int noun = i + 1;
        while (noun < i + 4 && LayoutLanguage.NoteNoun.Match(tokens, noun, range.End) == 0) noun++;
        int length = LayoutLanguage.NoteNoun.Match(tokens, noun, range.End);
        if (length == 0) return false;
        noun += length;
        if (indefinite && tokens.Is(noun, "of") && tokens.Is(noun + 1, "this"))
            return LayoutLanguage.NoteNoun.Match(tokens, noun + 2, range.End) > 0;
        // "the story" may be any story: only "this story", or a part of it, is the one on the page.
        bool own = tokens.Is(i, "this");
        for (int verb = noun; verb < range.End && verb < noun + Reach; verb++)
        {
            own |= tokens.Is(verb, "this") && LayoutLanguage.NoteNoun.Match(tokens, verb + 1, range.End) > 0;
            if (range.IsStop(verb) || tokens[verb].Kind == TokenKind.Mark) return false;
            if (own && LayoutLanguage.NoteVerb.Match(tokens, verb, range.End) > 0) return true;
        }
        return false;
    }

    private static bool IsColon(Tokens tokens, int i) =>
        tokens.Is(i, ':') || tokens.Is(i, '—') || tokens.Is(i, '–') || (tokens.Is(i, '-') && tokens[i].SpaceBefore);

    /// <summary>Whether the token is the colon of a time: <c>8:47</c>.</summary>
    private static bool IsClock(Tokens tokens, int i) =>
        tokens[i - 1].Kind == TokenKind.Number && tokens[i + 1].Kind == TokenKind.Number && !tokens[i + 1].SpaceBefore;
}
