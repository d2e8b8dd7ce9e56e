using System;
using System.Collections.Generic;
using System.Text;

namespace Corpus.Facts;

/// <summary>
/// Writes numbers and texts into a string of printable characters. Numbers use the 93 printable ASCII characters that need no
/// escape in a C# literal. Each text is written once, as it is.
/// </summary>
/// <remarks>
/// A number is a run of digits, the least significant first: <see cref="Last"/> of the 93 characters end a number, the others
/// mean that more digits follow. Most numbers in an article's facts are small distances and take one character.
/// </remarks>
internal sealed class FactsWriter
{
    /// <summary>The digits, in order: printable ASCII without <c>"</c> and <c>\</c>.</summary>
    public const string Digits = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~ ";

    /// <summary>How many of the digits end a number.</summary>
    public const int Last = 62;

    /// <summary>How many of the digits continue a number.</summary>
    public const int Continuing = 93 - Last;

    private readonly StringBuilder _output = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>
    /// Writes a number from 0 on. A negative number takes seven characters: use <see cref="Signed"/> where they are common.
    /// </summary>
    public void Number(int number)
    {
        uint rest = unchecked((uint)number);
        while (rest >= Last)
        {
            rest -= Last;
            _output.Append(Digits[Last + (int)(rest % Continuing)]);
            rest /= Continuing;
        }
        _output.Append(Digits[(int)rest]);
    }

    /// <summary>Writes a number of either sign.</summary>
    public void Signed(int number) => Number(ZigZag(number));

    /// <summary>Maps 0, -1, 1, -2 … to 0, 1, 2, 3 …</summary>
    public static int ZigZag(int number) => (number << 1) ^ (number >> 31);

    /// <summary>Writes a text or null. A text written before takes one or two characters.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(text, out int index))
        {
            Number(index + 2);
        }
        else
        {
            _texts.Add(text, _texts.Count);
            Number(1);
            Number(text.Length);
            _output.Append(text);
        }
    }

    /// <summary>Writes a list: the number of its items, then each item.</summary>
    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items) write(item);
    }

    /// <summary>Writes a character as it is.</summary>
    public void Raw(char character) => _output.Append(character);

    /// <summary>Writes characters as they are.</summary>
    public void Raw(string characters) => _output.Append(characters);

    /// <inheritdoc/>
    public override string ToString() => _output.ToString();
}
