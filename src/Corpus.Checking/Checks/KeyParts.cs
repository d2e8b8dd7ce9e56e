using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Corpus.Checking.Inputs;
using Corpus.Text.Rules.Across;

namespace Corpus.Checking.Checks;

/// <summary>The articles with the same key; those with a key of names have their names beside them.</summary>
internal readonly record struct KeyGroup(ArticleKey Key, IReadOnlyList<(int Article, string Name)> Bearers);

/// <summary>
/// The keys of many articles, in parts that are written to a spool. Equal keys are in the same part, so memory holds one part at a time.
/// </summary>
internal sealed class KeyParts
{
    private const int PartBits = 6;
    private const int KeyLength = sizeof(ulong), NumberLength = sizeof(int), HeadLength = KeyLength + NumberLength + sizeof(ushort);

    private readonly Spool _spool;
    private readonly Part[] _parts;

    /// <summary>Makes the empty parts.</summary>
    public KeyParts(Spool spool)
    {
        _spool = spool;
        _parts = [.. Enumerable.Range(0, 1 << PartBits).Select(_ => new Part(spool))];
    }

    /// <summary>Adds the keys of an article, and the full names that it has.</summary>
    public void Add(int article, IEnumerable<ArticleKey> keys, IEnumerable<string> names)
    {
        foreach (ArticleKey key in keys) Add(key, article, "");
        foreach (string name in names)
            foreach (ArticleKey key in ArticleKeys.OfName(name)) Add(key, article, name);
    }

    /// <summary>Returns the groups of articles that have a key in common.</summary>
    public IEnumerable<KeyGroup> Groups()
    {
        foreach (Part part in _parts)
        {
            byte[] entries = part.Read(_spool);
            (ulong[] keys, int[] places) = Sorted(entries);
            for (int from = 0, to; from < keys.Length; from = to)
            {
                for (to = from + 1; to < keys.Length && keys[to] == keys[from];) to++;
                if (to - from == 1) continue;
                yield return new KeyGroup(
                    new ArticleKey(keys[from]), [.. places[from..to].Select(place => (NumberAt(entries, place), NameAt(entries, place)))]);
            }
        }
    }

    private void Add(ArticleKey key, int article, string name)
    {
        ReadOnlySpan<byte> letters = MemoryMarshal.AsBytes(name.AsSpan());
        Span<byte> entry = PartOf(key).Reserve(HeadLength + letters.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(entry, key.Value);
        BinaryPrimitives.WriteInt32LittleEndian(entry[KeyLength..], article);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[(KeyLength + NumberLength)..], (ushort)letters.Length);
        letters.CopyTo(entry[HeadLength..]);
    }

    /// <summary>Spreads the keys over the parts, whatever their highest bits are.</summary>
    private Part PartOf(ArticleKey key) => _parts[(key.Value * 0x9E3779B97F4A7C15) >> (64 - PartBits)];

    private static (ulong[] Keys, int[] Places) Sorted(byte[] entries)
    {
        var keys = new List<ulong>();
        var places = new List<int>();
        for (int place = 0; place < entries.Length; place += HeadLength + LengthAt(entries, place))
        {
            keys.Add(BinaryPrimitives.ReadUInt64LittleEndian(entries.AsSpan(place)));
            places.Add(place);
        }
        (ulong[] sorted, int[] found) = ([.. keys], [.. places]);
        Array.Sort(sorted, found);
        return (sorted, found);
    }

    private static int NumberAt(byte[] entries, int place) => BinaryPrimitives.ReadInt32LittleEndian(entries.AsSpan(place + KeyLength));

    private static int LengthAt(byte[] entries, int place) =>
        BinaryPrimitives.ReadUInt16LittleEndian(entries.AsSpan(place + KeyLength + NumberLength));

    private static string NameAt(byte[] entries, int place) =>
        new(MemoryMarshal.Cast<byte, char>(entries.AsSpan(place + HeadLength, LengthAt(entries, place))));

    /// <summary>A part of the keys: what is in the spool, and the last ones.</summary>
    private sealed class Part(Spool spool)
    {
        private const int BufferLength = 1 << 14;

        private readonly List<SpoolPlace> _written = [];
        private byte[] _last = new byte[1 << 8];
        private int _length;

        /// <summary>Returns room for an entry.</summary>
        public Span<byte> Reserve(int length)
        {
            if (_length + length > BufferLength) Flush();
            _length += length;
            if (_length > _last.Length) Array.Resize(ref _last, Math.Max(_length, Math.Min(2 * _last.Length, BufferLength)));
            return _last.AsSpan(_length - length, length);
        }

        public byte[] Read(Spool from)
        {
            byte[] entries = new byte[_written.Sum(place => place.Length) + _length];
            int end = 0;
            foreach (SpoolPlace place in _written)
            {
                from.Read(place).CopyTo(entries, end);
                end += place.Length;
            }
            _last.AsSpan(0, _length).CopyTo(entries.AsSpan(end));
            return entries;
        }

        private void Flush()
        {
            if (_length > 0) _written.Add(spool.Append(_last.AsSpan(0, _length)));
            _length = 0;
        }
    }
}
