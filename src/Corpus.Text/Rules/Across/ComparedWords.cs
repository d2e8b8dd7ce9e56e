using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Rules.Across;

/// <summary>A word to compare: a hash of its letters, ignoring case, and its place.</summary>
internal readonly record struct ComparedWord(uint Hash, int Start, int End)
{
    /// <summary>Whether the word is or contains a number.</summary>
    public bool HasDigit(string text)
    {
        for (int i = Start; i < End; i++)
            if (text[i] is >= '0' and <= '9') return true;
        return false;
    }
}

/// <summary>Cuts a text into words to compare: letters and digits, without marks. <c>don’t</c> and <c>don't</c> are one word.</summary>
internal static class ComparedWords
{
    [ThreadStatic]
    private static List<ComparedWord>? _spare;

    /// <summary>Adds the words of a span.</summary>
    public static void Read(string text, Span span, List<ComparedWord> words)
    {
        int start = -1;
        uint hash = 0;
        for (int i = span.Start; i <= span.End; i++)
        {
            char c = i < span.End ? text[i] : ' ';
            // A soft hyphen is not a part of the word.
            if (c == '\u00AD') continue;
            if (IsPart(c))
            {
                if (start < 0) (start, hash) = (i, 2166136261);
                hash = (hash ^ Lexicon.Fold(c)) * 16777619;
            }
            else if (start >= 0 && !(c is '\'' or '’' && i + 1 < span.End && char.IsLetter(text[i + 1])))
            {
                words.Add(new ComparedWord(hash, start, i));
                start = -1;
            }
        }
    }

    /// <summary>Returns the words of a span.</summary>
    public static ComparedWord[] Of(string text, Span span)
    {
        List<ComparedWord> words = Spare();
        Read(text, span, words);
        return [.. words];
    }

    /// <summary>Returns an empty list for the words of a text. A thread always gets the same one: copy what it holds.</summary>
    public static List<ComparedWord> Spare()
    {
        _spare ??= [];
        _spare.Clear();
        return _spare;
    }

    /// <summary>Returns a hash of each row of <paramref name="length"/> words.</summary>
    public static ulong[] Rows(ComparedWord[] words, int length)
    {
        var rows = new ulong[Math.Max(0, words.Length - length + 1)];
        for (int first = 0; first < rows.Length; first++) rows[first] = Window(words, first, length);
        return rows;
    }

    /// <summary>Returns a hash of <paramref name="length"/> words from the first on.</summary>
    public static ulong Window(ComparedWord[] words, int first, int length)
    {
        ulong hash = 14695981039346656037;
        for (int i = first; i < first + length; i++) hash = (hash ^ words[i].Hash) * 1099511628211;
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }

    /// <summary>Whether a character is a letter or a digit. Nearly all are of ASCII, and are told without a look at Unicode.</summary>
    private static bool IsPart(char c) =>
        c < 128 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c);
}
