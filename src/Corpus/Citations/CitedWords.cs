using System;
using System.Text;
using Corpus.Characters;

namespace Corpus.Citations;

/// <summary>
/// Words that somebody cites. They stand in a text where it has the same letters: quotation marks of all kinds are equal, and so are
/// blanks and line breaks of any number, and accents on their letters and apart. A part of a word does not count.
/// </summary>
internal sealed class CitedWords
{
    private const char Mark = '"', Blank = ' ';

    private readonly string _words;

    private CitedWords(string words) => _words = words;

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>Takes the words as they are written.</summary>
    public static CitedWords Of(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (char c in Accents.Composed(words))
        {
            char same = Folded(c);
            if (IsInvisible(c) || (same == Blank && (folded.Length == 0 || folded[folded.Length - 1] == Blank))) continue;
            folded.Append(same);
        }
        return new CitedWords(folded.ToString().TrimEnd());
    }

    /// <summary>Finds the first place of the words in a text; null where they do not stand there.</summary>
    public Span? FindIn(string text) => FindIn(text, new Span(0, text.Length));

    /// <summary>Finds the first place of the words in a part of a text; null where they do not stand there.</summary>
    public Span? FindIn(string text, Span part)
    {
        if (IsEmpty) return null;
        for (int i = NextStart(text, part.Start, part.End); i >= 0; i = NextStart(text, i + 1, part.End))
            if (EndAt(text, i, part.End) is var end && end > i && IsWhole(text, i, end)) return Span.FromBounds(i, end);
        return null;
    }

    /// <summary>Returns the next place where the words may start; -1 where there is none.</summary>
    private int NextStart(string text, int from, int end)
    {
        char first = _words[0];
        // Other characters of ASCII stand for themselves, and the search for one character is the fastest that there is.
        if (first != Mark && first < '\u0080') return text.IndexOf(first, from, end - from);
        while (from < end && Folded(text[from]) != first && !HasAccent(text, from, end)) from++;
        return from < end ? from : -1;
    }

    /// <summary>Whether an accent stands behind the letter at a place, apart from it.</summary>
    private static bool HasAccent(string text, int place, int end) => place + 1 < end && Accents.Attaches(text[place + 1]);

    /// <summary>Replaces a character by the one that stands for all of its kind.</summary>
    internal static char Folded(char c) => c switch
    {
        < '\u007F' => c is '\'' or '`' ? Mark : c is '\t' or '\n' or '\r' or '\v' or '\f' ? Blank : c,
        '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '´' => Mark,
        '「' or '」' or '『' or '』' => Mark,
        _ => char.IsWhiteSpace(c) ? Blank : c,
    };

    /// <summary>Whether the character is none that a reader sees: a soft hyphen, a joiner, a byte order mark.</summary>
    internal static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Returns the end of the words that start at a place; -1 where others stand there.</summary>
    private int EndAt(string text, int start, int end)
    {
        int at = start;
        for (int i = 0; i < _words.Length; i++)
        {
            while (at < end && IsInvisible(text[at])) at++;
            if (at == end) return -1;
            int next = at + 1;
            if (HasAccent(text, at, end))
            {
                next = Accents.EndOfLetter(text, at);
                string letter = Accents.Composed(text.Substring(at, next - at));
                if (string.CompareOrdinal(letter, 0, _words, i, letter.Length) != 0) return -1;
                i += letter.Length - 1;
            }
            else if (Folded(text[at]) != _words[i]) return -1;
            at = next;
            if (_words[i] == Blank)
                while (at < end && (Folded(text[at]) == Blank || IsInvisible(text[at]))) at++;
        }
        return at;
    }

    /// <summary>Whether no word is cut at either end.</summary>
    private static bool IsWhole(string text, int start, int end) => !(IsInWord(text, start) || IsInWord(text, end));

    /// <summary>Whether a word goes on over a place.</summary>
    private static bool IsInWord(string text, int place)
    {
        int before = place - 1, behind = place;
        while (before >= 0 && (IsInvisible(text[before]) || Accents.Attaches(text[before]))) before--;
        while (behind < text.Length && IsInvisible(text[behind])) behind++;
        return before >= 0 && behind < text.Length && char.IsLetterOrDigit(text[before]) && char.IsLetterOrDigit(text[behind]);
    }
}
