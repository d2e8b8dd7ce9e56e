using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Finds notes about the writers below the story: <c>Ann Ode is a writer who lives in Ellery</c>, <c>About the author: …</c>,
/// <c>Reporting by Ann Ode; editing by Bea Finch</c>.
/// </summary>
internal static class AuthorNotes
{
    /// <summary>How many paragraphs from the end a note may stand.</summary>
    private const int FromEnd = 3;

    /// <summary>The most words of a note.</summary>
    private const int Longest = 80;

    /// <summary>The most tokens of a name.</summary>
    private const int LongestName = 6;

    /// <summary>The most words between <c>is</c> and the noun: <c>is a former foreign correspondent</c>.</summary>
    private const int Reach = 6;

    public static void Find(Reading reading)
    {
        List<Paragraph> blocks = reading.Paragraphs;
        int left = FromEnd;
        for (int i = blocks.Count - 1; i > 0 && left > 0; i--)
        {
            if (blocks[i].Kind != BlockKind.Body) continue;
            left--;
            if (Is(reading, reading.RangeOf(blocks[i]))) blocks[i].Kind = BlockKind.Note;
        }
    }

    private static bool Is(Reading reading, in TokenRange range)
    {
        if (range.Words(Longest + 1) > Longest) return false;
        return LayoutLanguage.AuthorNote.Match(range.Tokens, range.First, range.End) || IsAboutWriter(reading, range);
    }

    /// <summary>
    /// Whether the paragraph describes a person as a writer, and the person is the writer of this article, or is named nowhere above.
    /// </summary>
    private static bool IsAboutWriter(Reading reading, in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        int verb = range.First;
        while (verb < range.End && verb < range.First + LongestName && (tokens[verb].Capitalised || tokens.Is(verb, '.'))) verb++;
        if (verb - range.First < 2 || tokens[range.First].Kind != TokenKind.Word) return false;
        bool reports = tokens.Is(verb, "reported") && tokens.Is(verb + 1, "from");
        if (!reports && !(tokens.Is(verb, "is", "are") && IsWriter(range, verb + 1))) return false;
        string surname = tokens[verb - 1].Span.Of(tokens.Text);
        return reading.Facts.Byline?.IndexOf(surname, StringComparison.OrdinalIgnoreCase) >= 0
            || tokens.Text.IndexOf(surname, 0, tokens[range.First].Start, StringComparison.Ordinal) < 0;
    }

    private static bool IsWriter(in TokenRange range, int first)
    {
        for (int i = first; i < first + Reach && i < range.End && range.Tokens[i].Kind != TokenKind.Punctuation; i++)
            if (LayoutLanguage.AuthorNoun.Match(range.Tokens, i, range.End) > 0) return true;
        return false;
    }
}
