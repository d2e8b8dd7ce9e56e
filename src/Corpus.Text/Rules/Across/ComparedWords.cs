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
            if (char.IsLetterOrDigit(c))
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
        var words = new List<ComparedWord>();
        Read(text, span, words);
        return [.. words];
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
}
