using System;
using System.Collections.Generic;
using Corpus.Text.Words;

namespace Corpus.Text.Model;

/// <summary>
/// Weights of features. The score of a candidate is the sum of the weights of its features. Weights are whole numbers in
/// hundredths of the logistic scale, so that every machine finds the same sum.
/// </summary>
/// <remarks>
/// The file looks like a word list: <c>[Kind]</c> starts the weights of a kind of feature, and each line below it gives the
/// values of a feature and its weight, <c>said 2 = 85</c>. A feature that is not listed weighs nothing. The command
/// <c>train</c> of the benchmarks learns the weights and writes the file.
/// <para>
/// The features of a kind whose values are all small numbers have a table of their own, in which the values give the place. The
/// others, those of words above all, are looked up by hash.
/// </para>
/// </remarks>
internal sealed class LinearModel
{
    private const int KnownBits = 17;

    // A hash table by key. Key and weight stand side by side, because a look-up needs both.
    private readonly (ulong Key, int Weight)[] _slots;
    private readonly int _shift;

    // By kind; null where the values are too many for a table.
    private readonly WeightTable?[] _tables;

    // One bit for the hash of each key. Most features have no weight, and this small table rules them out quickly.
    private readonly ulong[] _known = new ulong[1 << (KnownBits - 6)];

    /// <summary>Reads a model.</summary>
    /// <param name="kinds">The enumeration of the kinds of features.</param>
    /// <param name="entries">The lines of the file, without comments.</param>
    /// <param name="lexicon">The lexicon that gives words their numbers.</param>
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
        _tables = WeightTable.Create(weights);
        foreach ((ulong key, int weight) in weights)
        {
            int slot = SlotOf(key);
            if (_slots[slot].Key == key) throw new FormatException("Two weights of one feature: " + FeatureKey.Write(key, lexicon));
            _slots[slot] = (key, weight);
            int known = KnownAt(Hash(key));
            _known[known >> 6] |= 1UL << known;
        }
    }

    /// <summary>Loads the model in <c>Language/en/{name}.txt</c>.</summary>
    public static LinearModel Load(Type kinds, string name) => new(kinds, Lexicon.ReadList(name), Lexicon.English);

    /// <summary>The sum of the weights of the features.</summary>
    public int Score(FeatureList features)
    {
        int score = 0;
        WeightTable?[] tables = _tables;
        ulong[] keys = features.Keys;
        for (int i = 0; i < features.Count; i++)
        {
            ulong key = keys[i];
            int kind = FeatureKey.KindOf(key);
            if ((uint)kind < (uint)tables.Length && tables[kind] is { } table)
            {
                score += table.WeightOf(key);
                continue;
            }
            score += WeightIfKnown(key);
        }
        return score;
    }

    /// <summary>The weight of a feature with two values.</summary>
    public int WeightOf(int kind, int a, int b) =>
        (uint)kind < (uint)_tables.Length && _tables[kind] is { } table
            ? table.WeightOf(a + 1, b + 1, 0)
            : WeightIfKnown(FeatureKey.Of(kind, a, b));

    /// <summary>The weight of a feature with three values.</summary>
    public int WeightOf(int kind, int a, int b, int c) =>
        (uint)kind < (uint)_tables.Length && _tables[kind] is { } table
            ? table.WeightOf(a + 1, b + 1, c + 1)
            : WeightIfKnown(FeatureKey.Of(kind, a, b, c));

    private int WeightIfKnown(ulong key)
    {
        int known = KnownAt(Hash(key));
        return (_known[known >> 6] & (1UL << known)) != 0 ? WeightOf(key) : 0;
    }

    /// <summary>The weight of a feature; 0 where the file does not list it.</summary>
    public int WeightOf(ulong key) => _slots[SlotOf(key)].Weight;

    /// <summary>
    /// The slot that holds the key, or the empty slot where the key would go. No key is zero, because every feature has a value.
    /// </summary>
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
