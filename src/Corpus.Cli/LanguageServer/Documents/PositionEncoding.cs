using System;
using System.Text;

namespace Corpus.Cli.LanguageServer.Documents;

/// <summary>The unit in which the client counts the characters of a line.</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 code units: the unit that every client supports.</summary>
    Utf16 = 0,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8 = 1,

    /// <summary>Code points.</summary>
    Utf32 = 2,
}

/// <summary>Counts the characters of a line in the units of an encoding.</summary>
internal static class PositionEncodings
{
    /// <summary>The name that the protocol gives.</summary>
    public static string Name(this PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => "utf-8",
        PositionEncoding.Utf32 => "utf-32",
        _ => "utf-16",
    };

    /// <summary>Counts the units of a text.</summary>
    public static int Units(this PositionEncoding encoding, ReadOnlySpan<char> text)
    {
        if (encoding == PositionEncoding.Utf16) return text.Length;
        int units = 0;
        foreach (Rune rune in text.EnumerateRunes()) units += Units(encoding, rune);
        return units;
    }

    /// <summary>Converts units of a line to UTF-16 code units. The result is at most the length of the line.</summary>
    public static int CodeUnits(this PositionEncoding encoding, ReadOnlySpan<char> line, int units)
    {
        if (encoding == PositionEncoding.Utf16) return Math.Min(units, line.Length);
        int codeUnits = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            units -= Units(encoding, rune);
            if (units < 0) break;
            codeUnits += rune.Utf16SequenceLength;
        }
        return codeUnits;
    }

    private static int Units(PositionEncoding encoding, Rune rune) => encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
}
