using System;
using System.Collections.Generic;

namespace Corpus.Text.Model;

/// <summary>The weights of one kind of feature whose values are small numbers: the values of a feature give its place.</summary>
internal sealed class WeightTable
{
    /// <summary>A larger table would be mostly empty.</summary>
    private const int MostPlaces = 1 << 13;

    // One higher than the highest value that has a weight, as a key has it, where 0 stands for a value that is not there.
    private readonly int _first, _second, _third;
    private readonly int[] _weights;

    private WeightTable(int first, int second, int third) =>
        (_first, _second, _third, _weights) = (first, second, third, new int[first * second * third]);

    /// <summary>Makes the tables, by kind; null where the values of a kind are too many for a table.</summary>
    public static WeightTable?[] Create(List<(ulong Key, int Weight)> weights)
    {
        var sizes = new List<(int First, int Second, int Third)>();
        foreach ((ulong key, _) in weights)
        {
            int kind = FeatureKey.KindOf(key);
            while (sizes.Count <= kind) sizes.Add((0, 0, 0));
            (int first, int second, int third) = sizes[kind];
            sizes[kind] =
                (Math.Max(first, FeatureKey.Value(key, 0) + 1), Math.Max(second, FeatureKey.Value(key, 1) + 1),
                    Math.Max(third, FeatureKey.Value(key, 2) + 1));
        }
        WeightTable?[] tables = [.. sizes.ConvertAll(static size =>
            (long)size.First * size.Second * size.Third <= MostPlaces ? new WeightTable(size.First, size.Second, size.Third) : null)];
        foreach ((ulong key, int weight) in weights)
            if (tables[FeatureKey.KindOf(key)] is { } table) table._weights[table.PlaceOf(key)] = weight;
        return tables;
    }

    /// <summary>What a feature of the kind weighs: nothing, where the file does not say.</summary>
    public int WeightOf(ulong key)
    {
        int place = PlaceOf(key);
        return place < 0 ? 0 : _weights[place];
    }

    /// <summary>The same, by the values of the feature as a key has them.</summary>
    public int WeightOf(int first, int second, int third)
    {
        int place = PlaceOf(first, second, third);
        return place < 0 ? 0 : _weights[place];
    }

    /// <summary>The place of a feature; -1 where one of its values is higher than any that has a weight.</summary>
    private int PlaceOf(ulong key) => PlaceOf(FeatureKey.Value(key, 0), FeatureKey.Value(key, 1), FeatureKey.Value(key, 2));

    private int PlaceOf(int first, int second, int third) =>
        (uint)first < (uint)_first && (uint)second < (uint)_second && (uint)third < (uint)_third
            ? (third * _second + second) * _first + first
            : -1;
}
