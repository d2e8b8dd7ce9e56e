using Corpus.Text.Words;

namespace Corpus.Text.Rules.Across;

/// <summary>
/// Tells which of many keys may have been added more than once. A hash of each key has two bits: added, and added again.
/// </summary>
internal sealed class RepeatedKeys
{
    /// <summary>How many hashes there are for each key, at least. There may be twice as many.</summary>
    private const int HashesPerKey = 8;

    private readonly int _bits = 6;
    private readonly ulong[] _once;
    private readonly ulong[] _again;

    /// <summary>Creates the table.</summary>
    /// <param name="count">How many keys will be added.</param>
    public RepeatedKeys(int count)
    {
        while (_bits < 30 && 1L << _bits < (long)HashesPerKey * count) _bits++;
        _once = new ulong[1 << (_bits - 6)];
        _again = new ulong[_once.Length];
    }

    public void Add(ulong key)
    {
        int at = At(key);
        ulong bit = 1UL << (at & 63);
        _again[at >> 6] |= _once[at >> 6] & bit;
        _once[at >> 6] |= bit;
    }

    /// <summary>Whether a key may have been added more than once. Of the keys added once, about one in ten seems to be.</summary>
    public bool MayHave(ulong key)
    {
        int at = At(key);
        return (_again[at >> 6] & (1UL << (at & 63))) != 0;
    }

    private int At(ulong key) => WordKey.SlotOf(key, _bits);
}
