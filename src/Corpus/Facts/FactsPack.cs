using System;
using System.Collections.Generic;
using System.IO;

namespace Corpus.Facts;

/// <summary>
/// The facts of several articles as one string: how many there are, the length of each, then all of them one after the other.
/// The generator writes one pack for each generated file, because one long literal compiles faster than one for each article.
/// </summary>
internal sealed class FactsPack
{
    private readonly string _packed;
    private readonly int[] _starts;

    /// <summary>Opens a pack and decodes nothing in it.</summary>
    /// <exception cref="InvalidDataException">The pack is damaged.</exception>
    public FactsPack(string packed)
    {
        var input = new FactsReader(packed, 0);
        int[] lengths = input.List(input.Number);
        _packed = packed;
        _starts = new int[lengths.Length + 1];
        _starts[0] = input.Position;
        for (int i = 0; i < lengths.Length; i++) _starts[i + 1] = _starts[i] + lengths[i];
        if (Array.Exists(lengths, length => length < 0) || _starts[lengths.Length] != packed.Length)
            throw new InvalidDataException("The facts are damaged: their lengths do not add up.");
    }

    /// <summary>Gets the facts of the article at <paramref name="index"/> of the pack.</summary>
    /// <exception cref="InvalidDataException">The pack has no such article.</exception>
    public string this[int index] => index < _starts.Length - 1
        ? _packed.Substring(_starts[index], _starts[index + 1] - _starts[index])
        : throw new InvalidDataException("The facts are damaged: those of an article are missing.");

    /// <summary>Writes the facts of several articles as one string.</summary>
    public static string Write(IReadOnlyList<string> facts)
    {
        var output = new FactsWriter();
        output.List(facts, one => output.Number(one.Length));
        foreach (string one in facts) output.Raw(one);
        return output.ToString();
    }
}
