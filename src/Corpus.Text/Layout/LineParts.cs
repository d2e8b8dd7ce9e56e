using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Layout;

/// <summary>
/// Cuts a line above a story into its parts: <c>By Ann Ode | Harbour Gazette | March 14, 2024</c> has three. A part ends at a
/// separator and before a date or a label such as <c>Updated</c>.
/// </summary>
internal static class LineParts
{
    /// <summary>The most parts of a line of names and dates.</summary>
    private const int Most = 8;

    /// <summary>Reads the parts of the line without their separators; none if there are too many.</summary>
    public static List<TokenRange> Of(in TokenRange line)
    {
        var parts = new List<TokenRange>();
        int first = line.First;
        for (int i = line.First; i <= line.End && parts.Count <= Most; i++)
        {
            bool separates = i < line.End && IsSeparator(line, i);
            if (i < line.End && !separates && !(i > first && Begins(line, i))) continue;
            if (i > first) parts.Add(new TokenRange(line.Tokens, first, i));
            first = separates ? i + 1 : i;
        }
        if (parts.Count > Most) parts.Clear();
        return parts;
    }

    private static bool IsSeparator(in TokenRange line, int i)
    {
        Tokens tokens = line.Tokens;
        if (tokens[i].Kind != TokenKind.Punctuation) return false;
        return tokens.Text[tokens[i].Start] switch
        {
            '|' or '•' or '·' or '●' or '∙' or ';' or '—' => true,
            '-' or '–' or '/' => tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore,
            _ => false,
        };
    }

    /// <summary>Whether a date begins at a token: <c>March 14</c>, <c>14 March</c>, <c>Thu March 14</c>.</summary>
    public static bool IsDate(Tokens tokens, int i)
    {
        int next = tokens.Is(i + 1, '.') || tokens.Is(i + 1, ',') ? i + 2 : i + 1;
        if (tokens.Is(i, WordClass.Month)) return tokens[next].Kind == TokenKind.Number;
        if (tokens.Is(i, WordClass.Weekday)) return tokens.Is(next, WordClass.Month) || tokens[next].Kind == TokenKind.Number;
        return tokens[i].Kind == TokenKind.Number && (tokens.Is(i + 1, WordClass.Month) || tokens.Is(i + 1, '/') || tokens[i].Length == 4);
    }

    /// <summary>Whether a new part begins inside the line: a name behind <c>by</c>, a label, or the date behind a name.</summary>
    private static bool Begins(in TokenRange line, int i)
    {
        Tokens tokens = line.Tokens;
        if (tokens[i - 1].Kind == TokenKind.Word && IsDate(tokens, i) && !IsLead(line, i - 1)) return true;
        // "By Ann Ode, Harbour Gazette, March 14, 2024"
        if (tokens.Is(i - 1, ',') && tokens[i - 2].Capitalised && IsDate(tokens, i) && !IsLead(line, i - 2))
            return Bylines.Opens(line);
        if (tokens[i].Kind != TokenKind.Word) return false;
        // "Written by Ann Ode on March 14, 2024"
        if (tokens.Is(i, "on")) return tokens[i - 1].Capitalised && IsDate(tokens, i + 1) && Bylines.Opens(line);
        if (tokens.Is(i, "by"))
            return tokens[i + 1].Capitalised && !tokens.Is(i + 1, WordClass.Month | WordClass.Weekday) && EndsTime(tokens, i - 1);
        return PublishedLines.IsLabel(line.From(i)) && !PublishedLines.IsLabel(line.From(i - 1));
    }

    /// <summary>Whether a day or a time of day ends at the token.</summary>
    private static bool EndsTime(Tokens tokens, int i) =>
        tokens[i].Kind != TokenKind.Word || tokens.Is(i, WordClass.TimeZone) || tokens.IsHalfOfDay(i);

    /// <summary>Whether the word belongs to the date behind it.</summary>
    private static bool IsLead(in TokenRange line, int i) =>
        line.Tokens.Is(i, WordClass.Month | WordClass.Weekday | WordClass.Preposition | WordClass.TimeZone)
            || line.Tokens.IsHalfOfDay(i)
            || line.Tokens.Is(i, "date")
            || (line.Tokens[i - 1].Kind == TokenKind.Number && !line.Tokens[i].SpaceBefore)
            || EndsLabel(line, i);

    private static bool EndsLabel(in TokenRange line, int i)
    {
        for (int first = i; first >= line.First && first > i - 6; first--)
            if (PublishedLines.LabelOf(line.From(first)).Length == i + 1 - first) return true;
        return false;
    }
}
