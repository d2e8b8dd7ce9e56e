using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Corpus.Facts;

/// <summary>Reads what <see cref="FactsWriter"/> wrote, in the same order.</summary>
/// <exception cref="InvalidDataException">Every method throws it where the input is not what a writer wrote.</exception>
internal sealed class FactsReader(string input, int position)
{
    private static readonly sbyte[] Values = DigitValues();

    private static readonly int LastDay = (int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay);

    private readonly List<string> _texts = [];
    private int _position = position;

    /// <summary>Whether everything has been read.</summary>
    public bool AtEnd => _position == input.Length;

    /// <summary>The number of characters read so far.</summary>
    public int Position => _position;

    /// <inheritdoc cref="FactsWriter.Number"/>
    public int Number()
    {
        uint number = 0, scale = 1;
        while (true)
        {
            uint digit = Digit();
            unchecked
            {
                number += digit * scale;
                if (digit < FactsWriter.Last) return (int)number;
                scale *= FactsWriter.Continuing;
            }
        }
    }

    /// <summary>Reads several small numbers that share one number, which is never negative.</summary>
    public int Flags() => Number() is >= 0 and int flags ? flags : throw Damaged();

    /// <inheritdoc cref="FactsWriter.Signed"/>
    public int Signed() => UnZigZag((uint)Number());

    /// <summary>Undoes <see cref="FactsWriter.ZigZag"/>.</summary>
    public static int UnZigZag(uint number) => (int)(number >> 1) ^ -(int)(number & 1);

    /// <inheritdoc cref="FactsWriter.Text"/>
    public string? Text()
    {
        int index = Number() - 2;
        if (index == -2) return null;
        if (index >= 0) return index < _texts.Count ? _texts[index] : throw Damaged();
        int length = Number();
        if (length < 0 || length > input.Length - _position) throw Damaged();
        string text = input.Substring(_position, length);
        _position += length;
        _texts.Add(text);
        return text;
    }

    /// <summary>Reads a text that the writer never writes as null.</summary>
    public string Name() => Text() ?? throw Damaged();

    /// <summary>Gets the item at an index that was read from the input.</summary>
    public T Item<T>(IReadOnlyList<T> items, int index) => index >= 0 && index < items.Count ? items[index] : throw Damaged();

    /// <summary>Makes a day of its number, counted from 1 January of the year 1.</summary>
    public DateTime Day(int number) =>
        number >= 0 && number <= LastDay ? new DateTime(number * TimeSpan.TicksPerDay, DateTimeKind.Unspecified) : throw Damaged();

    /// <summary>Makes a time of day of its seconds from midnight.</summary>
    public TimeSpan TimeOfDay(int second) =>
        second >= 0 && second < TimeSpan.TicksPerDay / TimeSpan.TicksPerSecond ? TimeSpan.FromSeconds(second) : throw Damaged();

    /// <summary>Makes a range of two days that were read.</summary>
    public DayRange Days(DateTime first, DateTime last) => first <= last ? new DayRange(first, last) : throw Damaged();

    /// <summary>Makes a span of a start and a length that were read.</summary>
    public Span Span(int start, int length) =>
        start >= 0 && length >= 0 && length <= int.MaxValue - start ? new Span(start, length) : throw Damaged();

    /// <summary>Reads a list; <paramref name="read"/> reads each item.</summary>
    public T[] List<T>(Func<T> read)
    {
        int count = Number();
        if (count < 0 || count > input.Length - _position) throw Damaged();
        if (count == 0) return [];
        var items = new T[count];
        for (int i = 0; i < count; i++) items[i] = read();
        return items;
    }

    private uint Digit()
    {
        char c = _position < input.Length ? input[_position] : '\0';
        if (c >= Values.Length || Values[c] < 0) throw Damaged();
        _position++;
        return (uint)Values[c];
    }

    private InvalidDataException Damaged() =>
        new(string.Format(CultureInfo.InvariantCulture, "The facts are damaged at character {0} of {1}.", _position, input.Length));

    private static sbyte[] DigitValues()
    {
        var values = new sbyte[128];
        for (int c = 0; c < values.Length; c++) values[c] = (sbyte)FactsWriter.Digits.IndexOf((char)c);
        return values;
    }
}
