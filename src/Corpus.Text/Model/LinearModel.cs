using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Model;

/// <summary>
/// Weights of features, learned from articles whose answers people marked; a candidate's score is their sum. Weights are
/// whole numbers, a hundred to the unit of the logistic scale, so that every machine finds the same sum.
/// </summary>
/// <remarks>
/// The file reads like the lists of words: <c>[Kind]</c> opens the weights of a kind of feature, and a line below gives the
/// values of a feature and its weight, <c>said 2 = 85</c>. What is not listed weighs nothing. The program that writes the
/// file is <c>train</c> of the benchmarks.
/// </remarks>
internal sealed class LinearModel
{
    private const int KnownBits = 17;

    // By key. Key and weight stand side by side, because who looks at one looks at the other.
    private readonly (ulong Key, int Weight)[] _slots;
    private readonly int _shift;

    // A bit for every hash that a key of the model has: most features have no weight, and so small a table is always at hand.
    private readonly ulong[] _known = new ulong[1 << (KnownBits - 6)];

    /// <summary>Reads a model.</summary>
    /// <param name="kinds">An enumeration whose members are the kinds of features.</param>
    /// <param name="entries">The lines of the file, without comments.</param>
    /// <param name="lexicon">Knows the words.</param>
    public LinearModel(Type kinds, IEnumerable<string> entries, Lexicon lexicon)
    {
        var weights = new List<(ulong Key, int Weight)>(4096);
        int kind = -1;
        foreach (string entry in entries)
        {
            if (entry[0] == '[')
            {
                kind = (int)Enum.Parse(kinds, entry.Substring(1, entry.Length - 2));
                continue;
            }
            int equals = entry.IndexOf('=');
            if (kind < 0 || equals < 0) throw new FormatException("No weight of a feature: " + entry);
            if (FeatureKey.TryRead(kind, entry, equals, lexicon, out ulong key)) weights.Add((key, Weight(entry, equals + 1)));
        }

        int bits = 4;
        while (1 << bits < weights.Count * 2) bits++;
        (_slots, _shift) = (new (ulong, int)[1 << bits], 64 - bits);
        foreach ((ulong key, int weight) in weights)
        {
            int slot = SlotOf(key);
            if (_slots[slot].Key == key) throw new FormatException("Two weights of one feature: " + FeatureKey.Write(key, lexicon));
            _slots[slot] = (key, weight);
            int known = KnownAt(Hash(key));
            _known[known >> 6] |= 1UL << known;
        }
    }

    /// <summary>The model in <c>Language/en/{name}.txt</c>.</summary>
    public static LinearModel Load(Type kinds, string name) => new(kinds, Lexicon.ReadList(name), Lexicon.English);

    /// <summary>The sum of the weights of the features.</summary>
    public int Score(FeatureList features)
    {
        int score = 0;
        for (int i = 0; i < features.Count; i++)
        {
            ulong key = features[i];
            int known = KnownAt(Hash(key));
            if ((_known[known >> 6] & (1UL << known)) != 0) score += WeightOf(key);
        }
        return score;
    }

    /// <summary>What a feature weighs: nothing, where the file does not say.</summary>
    public int WeightOf(ulong key) => _slots[SlotOf(key)].Weight;

    /// <summary>The slot that holds the key, or the empty one where it would stand. No key is zero, because every feature has a value.</summary>
    private int SlotOf(ulong key)
    {
        int slot = (int)(Hash(key) >> _shift);
        while (_slots[slot].Key != key && _slots[slot].Key != 0) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private static ulong Hash(ulong key) => key * 0x9E3779B97F4A7C15;

    private static int KnownAt(ulong hash) => (int)(hash >> (64 - KnownBits));

    private static int Weight(string entry, int i)
    {
        while (i < entry.Length && entry[i] == ' ') i++;
        bool negative = i < entry.Length && entry[i] == '-';
        if (negative) i++;
        int weight = 0, first = i;
        for (; i < entry.Length && (uint)(entry[i] - '0') <= 9; i++) weight = weight * 10 + entry[i] - '0';
        if (i == first || i < entry.Length) throw new FormatException("No weight: " + entry);
        return negative ? -weight : weight;
    }
}
