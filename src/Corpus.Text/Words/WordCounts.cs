using System;
using System.IO;

namespace Corpus.Text.Words;

/// <summary>
/// A list of words, each with the number of articles in which it was counted. The list is sorted, and a binary search reads only
/// the few lines that it compares, so that the list costs a build nothing until it is used.
/// </summary>
/// <remarks>A line is a word in lower case, a blank and its count. <c>#</c> starts a comment; comments stand at the top.</remarks>
internal sealed class WordCounts
{
    /// <summary>The ending of the names of files with counts.</summary>
    internal const string Suffix = "Counts";

    private static readonly Lazy<WordCounts> LoadedWords = new(static () => Load("CommonWord" + Suffix));
    private static readonly Lazy<WordCounts> LoadedNames = new(static () => Load("FrequentName" + Suffix));

    private readonly byte[] _lines;
    private readonly int _first;

    /// <summary>Creates a list from the bytes of its file, in UTF-8.</summary>
    public WordCounts(byte[] lines)
    {
        _lines = lines;
        while (_first < lines.Length && lines[_first] == '#') _first = NextLine(_first);
    }

    /// <summary>The number of articles that have a word in lower case, for words that several articles have.</summary>
    public static WordCounts Words => LoadedWords.Value;

    /// <summary>The number of articles that have a word with a capital, for words that several articles have.</summary>
    public static WordCounts Names => LoadedNames.Value;

    /// <summary>Gets the count of a word; 0 if the list does not have it.</summary>
    /// <param name="word">The word, in lower case.</param>
    public int Of(string word)
    {
        int low = _first, high = _lines.Length;
        while (low < high)
        {
            int line = StartOfLine(low, (low + high) / 2);
            int order = Compare(word, line, out int end);
            if (order == 0) return Number(end);
            if (order < 0) high = line;
            else low = NextLine(line);
        }
        return 0;
    }

    private static WordCounts Load(string name)
    {
        using Stream stream = Lexicon.Open(name);
        var lines = new byte[stream.Length];
        int read = 0;
        while (read < lines.Length && stream.Read(lines, read, lines.Length - read) is > 0 and int more) read += more;
        return new WordCounts(lines);
    }

    private int StartOfLine(int low, int at)
    {
        while (at > low && _lines[at - 1] != '\n') at--;
        return at;
    }

    private int NextLine(int at)
    {
        while (at < _lines.Length && _lines[at] != '\n') at++;
        return Math.Min(at + 1, _lines.Length);
    }

    /// <summary>Compares a word with the word of a line, and finds the end of the line's word.</summary>
    private int Compare(string word, int line, out int end)
    {
        end = line;
        foreach (char expected in word)
        {
            int found = Character(ref end);
            if (found != expected) return expected - found;
        }
        return Character(ref end) == ' ' ? 0 : -1;
    }

    /// <summary>Reads the character at a byte and moves past it. Words have no characters beyond the first plane.</summary>
    private int Character(ref int at)
    {
        int first = at < _lines.Length ? _lines[at++] : '\n';
        if (first < 0x80) return first;
        int next = _lines[at++] & 0x3F;
        return first < 0xE0 ? ((first & 0x1F) << 6) | next : ((first & 0x0F) << 12) | (next << 6) | (_lines[at++] & 0x3F);
    }

    private int Number(int at)
    {
        int number = 0;
        for (; at < _lines.Length && (uint)(_lines[at] - '0') <= 9; at++) number = number * 10 + _lines[at] - '0';
        return number;
    }
}
