using System.Collections.Generic;
using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Reads lines that say when the story was published or changed: <c>Published: 22 Jan 2024, 8:47 AM</c>, <c>January 22, 2024</c>,
/// <c>March 14, 2024 | Updated March 15</c>, <c>By Ann Ode | March 14, 2024</c>.
/// </summary>
internal static class PublishedLines
{
    private const int Longest = 32;

    /// <summary>The most words of the name of a writer or an outlet on a line with a date.</summary>
    private const int MostWordsOfName = 6;

    /// <summary>How well a line shows the day of publication. The greatest value wins.</summary>
    internal enum Strength
    {
        /// <summary>The line does not show it.</summary>
        None,

        /// <summary>The day when a paper was received or accepted, which is no day of publication.</summary>
        Handled,

        /// <summary>The day when the story was last changed.</summary>
        Updated,

        /// <summary>A date without a label.</summary>
        Bare,

        /// <summary>The day when the story was published.</summary>
        Published,
    }

    /// <summary>Reads what kind of published line the range is, and the day with its year.</summary>
    public static (Strength Strength, StatedDate? Date) Read(in TokenRange range)
    {
        if (range.Count > Longest || !MayDate(range)) return default;
        if (ReadPart(range) is { Strength: not Strength.None } whole) return whole;

        List<TokenRange> parts = LineParts.Of(range);
        (Strength Strength, StatedDate? Date) best = default;
        if (parts.Count < 2) return best;
        foreach (TokenRange part in parts)
        {
            (Strength Strength, StatedDate? Date) read = ReadPart(part);
            if (read.Strength == Strength.None && !IsBeside(part)) return default;
            if (read.Strength > best.Strength) best = read;
        }
        return best;
    }

    /// <summary>Whether the range holds a number, or a word that may open a label. Few paragraphs of a story do.</summary>
    private static bool MayDate(in TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            ref readonly Token token = ref range.Tokens[i];
            if (token.Kind == TokenKind.Number
                || LayoutLanguage.PublishedLabel.Opens(token.Word)
                || LayoutLanguage.UpdatedLabel.Opens(token.Word))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Gets the number of tokens of the label at the start of the range, and what the label says about the date behind it.
    /// </summary>
    public static (int Length, Strength Strength) LabelOf(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        int length = LayoutLanguage.PublishedLabel.Match(tokens, range.First, range.End);
        if (length > 0) return (length, Strength.Published);
        length = LayoutLanguage.UpdatedLabel.Match(tokens, range.First, range.End);
        if (length > 0) return (length, Strength.Updated);
        length = LayoutLanguage.HandledLabel.Match(tokens, range.First, range.End);
        return length > 0 ? (length, Strength.Handled) : (0, Strength.Bare);
    }

    /// <summary>Whether the range starts with a label and a date: <c>Updated March 15</c>, <c>published: 14/03/2024</c>.</summary>
    public static bool IsLabel(in TokenRange range)
    {
        int length = LabelOf(range).Length, next = range.First + length;
        if (length == 0) return false;
        if (range.Tokens.Is(next, ':')) next++;
        return next < range.End && (range.Tokens[next].Kind == TokenKind.Number || LineParts.IsDate(range.Tokens, next));
    }

    private static (Strength Strength, StatedDate? Date) ReadPart(in TokenRange range)
    {
        Tokens tokens = range.Tokens;
        (int length, Strength strength) = LabelOf(range);
        TokenRange rest = range.From(range.First + length);
        if (tokens.Is(rest.First, ':') || tokens.Is(rest.First, '-')) rest = rest.From(rest.First + 1);
        if (rest.IsEmpty) return strength == Strength.Updated ? (strength, null) : default;
        bool time = IsTime(rest);
        if (!time && strength != Strength.Published) return default;
        string line = rest.Span.Of(tokens.Text);
        StatedDate? date = StatedDate.Find(line, new Span(0, line.Length));
        bool says = time
            ? date is not null || strength is Strength.Updated or Strength.Published
            // "Posted by Ann Ode on January 22, 2024"
            : date is not null && !rest.EndsSentence;
        return says ? (strength, strength == Strength.Handled ? null : date) : default;
    }

    /// <summary>Whether the part may share a line with a date: the writer, the outlet, the time that reading takes.</summary>
    private static bool IsBeside(in TokenRange part) =>
        Bylines.Find(part) is not null || Furniture.Is(part) || IsTime(part)
        || (!part.EndsSentence
            && part.Words(MostWordsOfName + 1) <= MostWordsOfName
            && part.IsCapitalised
            && (IsAfterBar(part) || Bylines.OpensWithName(part)));

    /// <summary>
    /// Whether a bar or a dot separates the part. A dash does not count, because a title may have one: <c>Harbour Fair – June 7, 2024</c>.
    /// </summary>
    private static bool IsAfterBar(in TokenRange part)
    {
        char before = Separator(part.Tokens, part.First - 1), after = Separator(part.Tokens, part.End);
        return before is not ('\0' or '-' or '–' or '—') || after is not ('\0' or '-' or '–' or '—');
    }

    private static char Separator(Tokens tokens, int i) =>
        tokens[i] is { Kind: TokenKind.Punctuation, Length: 1 } token
            && tokens.Text[token.Start] is var c and ('|' or '•' or '·' or '●' or '∙' or '-' or '–' or '—' or '/')
            ? c
            : '\0';

    /// <summary>Whether the range is made of days and times.</summary>
    private static bool IsTime(in TokenRange range)
    {
        bool number = false;
        for (int i = range.First; i < range.End; i++)
        {
            TokenKind kind = range.Tokens[i].Kind;
            if (kind == TokenKind.Word && !IsTimeWord(range.Tokens, i)) return false;
            number |= kind == TokenKind.Number;
        }
        return number;
    }

    private static bool IsTimeWord(Tokens tokens, int i) =>
        tokens.Is(i, WordClass.Month | WordClass.Weekday | WordClass.TimeZone | WordClass.Ordinal)
        || tokens.Is(i, "at", "on") || tokens.Is(i, "of", "e.t.") || tokens.Is(i, "t", "z")
        || tokens.IsHalfOfDay(i) || tokens.Is(i, "hrs", "ist")
        || (tokens[i - 1].Kind == TokenKind.Number && !tokens[i].SpaceBefore && tokens[i].Length == 2);
}
