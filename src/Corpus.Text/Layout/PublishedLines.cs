using Corpus.Text.Temporal;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>Lines that say when the story was published or changed: <c>Published: 22 Jan 2024, 8:47 AM</c>, <c>Updated at 4:50 p.m.</c>, <c>January 22, 2024</c>.</summary>
internal static class PublishedLines
{
    private const int Longest = 24;

    /// <summary>How much a line says about the day of publication: the greater wins.</summary>
    internal enum Strength
    {
        /// <summary>The line says nothing about it.</summary>
        None,

        /// <summary>When the story was last changed.</summary>
        Updated,

        /// <summary>A date and nothing else.</summary>
        Bare,

        /// <summary>When the story was published.</summary>
        Published,
    }

    /// <summary>What kind of published line the range is, and the day it states with its year.</summary>
    public static (Strength Strength, StatedDate? Date) Read(in TokenRange range)
    {
        if (range.Count > Longest || range.IsEmpty) return default;
        Tokens tokens = range.Tokens;
        int length = LayoutLanguage.PublishedLabel.Match(tokens, range.First, range.End);
        Strength strength = length > 0 ? Strength.Published : Strength.Bare;
        if (length == 0 && (length = LayoutLanguage.UpdatedLabel.Match(tokens, range.First, range.End)) > 0) strength = Strength.Updated;

        TokenRange rest = range.From(range.First + length);
        if (tokens.Is(rest.First, ':') || tokens.Is(rest.First, '-')) rest = rest.From(rest.First + 1);
        if (rest.IsEmpty) return strength == Strength.Updated ? (strength, null) : default;
        bool time = IsTime(rest);
        if (!time && strength != Strength.Published) return default;
        string line = rest.Span.Of(tokens.Text);
        StatedDate? date = StatedDate.Find(line, new Span(0, line.Length));
        bool says = time
            ? date is not null || strength != Strength.Bare
            // "Posted by Ann Ode on January 22, 2024"
            : date is not null && !rest.EndsSentence;
        return says ? (strength, date) : default;
    }

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
        || tokens.Is(i, "am", "pm") || tokens.Is(i, "a.m.", "p.m.") || tokens.Is(i, "hrs", "ist")
        || (tokens[i - 1].Kind == TokenKind.Number && !tokens[i].SpaceBefore && tokens[i].Length == 2);
}
