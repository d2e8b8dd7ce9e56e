using System;

namespace Corpus.Text.Model;

/// <summary>The features of one candidate. The list is reused for the next candidate, so that reading allocates none.</summary>
internal sealed class FeatureList
{
    private ulong[] _keys = new ulong[64];

    public int Count { get; private set; }

    /// <summary>An array that starts with the features.</summary>
    public ulong[] Keys => _keys;

    public void Clear() => Count = 0;

    public void Add(int kind, int a) => Add(FeatureKey.Of(kind, a));

    public void Add(int kind, int a, int b) => Add(FeatureKey.Of(kind, a, b));

    public void Add(int kind, int a, int b, int c) => Add(FeatureKey.Of(kind, a, b, c));

    /// <summary>Copies the features, for a trainer to keep.</summary>
    public ulong[] ToArray()
    {
        var keys = new ulong[Count];
        Array.Copy(_keys, keys, Count);
        return keys;
    }

    private void Add(ulong key)
    {
        if (Count == _keys.Length) Array.Resize(ref _keys, Count * 2);
        _keys[Count++] = key;
    }
}
