using System;
using System.IO;

namespace Corpus.Text.Words;

/// <summary>
/// A list of words, each with the number of articles in which it was counted. The list is sorted, and a word is looked up in its
/// bytes: nothing is read but the few lines that the search compares, so that the list costs a build nothing until it is asked.
/// </summary>
/// <remarks>A line is a word in lower case, a blank and its count. <c>#</c> starts a comment; comments stand at the top.</remarks>
internal sealed class WordCounts
{
    /// <summary>Ends the names of files that count words.</summary>
    internal const string Suffix = "Counts";

    private static readonly Lazy<WordCounts> LoadedWords = new(static () => Load("CommonWord" + Suffix));
    private static readonly Lazy<WordCounts> LoadedNames = new(static () => Load("FrequentName" + Suffix));

    private readonly byte[] _lines;
    private readonly int _first;

    /// <summary>Takes a list as its file has it, in UTF-8.</summary>
    public WordCounts(byte[] lines)
    {
        _lines = lines;
        while (_first < lines.Length && lines[_first] == '#') _first = NextLine(_first);
    }

    /// <summary>In how many articles a word stands in lower case, of those that stand so in several.</summary>
    public static WordCounts Words => LoadedWords.Value;

    /// <summary>In how many articles a word stands with a capital, of those that stand so in several.</summary>
    public static WordCounts Names => LoadedNames.Value;

    /// <summary>The count of a word; 0 where the list does not have it.</summary>
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

    /// <summary>Compares a word with that of a line, character by character; gives the byte behind the line's word.</summary>
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

    /// <summary>The character that starts at a byte, and the byte behind it. Words have no characters beyond the first plane.</summary>
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
