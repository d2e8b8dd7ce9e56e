using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// A cache of the facts of earlier builds. A compiler server or an editor runs many builds in one process, and most articles stay
/// the same between them. The key is the checksum of the text and the stated metadata, so that nothing stale is found. Kept are the
/// encoded facts and, under the same object, what is derived from the article (<see cref="Derived{T}"/>), a few kilobytes up to a limit.
/// </summary>
/// <param name="budget">The most characters that are kept.</param>
/// <remarks>
/// The cache has two generations. A hit moves to the young one; when that reaches half of the budget, the old one is dropped.
/// </remarks>
internal sealed class ReadingCache(int budget)
{
    /// <summary>The cache of this process: at most 128 MB, enough for 6,000 articles of 6,000 characters.</summary>
    public static readonly ReadingCache Shared = new(64_000_000);

    /// <summary>The characters that stand for what is derived from an article: its keys, what it tells, its model.</summary>
    private const int SizeOfDerived = 3000;

    private readonly object _lock = new();
    private Dictionary<Key, KeptReading> _young = [];
    private Dictionary<Key, KeptReading> _old = [];
    private long _youngSize;

    /// <summary>Finds an article that was read before; null if it was not read or is no longer kept. Facts are decoded on use.</summary>
    public Article? Find(SourceText text, ArticleMetadata metadata) =>
        Find(Key.Of(text, metadata)) is { } kept
            ? new Article(metadata.Id, text.ToString, () => FactsCodec.Decode(kept.Facts), kept)
            : null;

    /// <summary>Keeps the facts of an article.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="metadata">Its stated metadata.</param>
    /// <param name="facts">Its facts, as <see cref="FactsCodec"/> writes them.</param>
    /// <returns>The <see cref="Article.Identity"/> under which the next build finds what is derived from the article.</returns>
    public object Keep(SourceText text, ArticleMetadata metadata, string facts)
    {
        lock (_lock)
        {
            var key = Key.Of(text, metadata);
            if (Find(key) is { } known) return known;
            var kept = new KeptReading(facts);
            Add(key, kept);
            return kept;
        }
    }

    private KeptReading? Find(Key key)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(key, out KeptReading? kept)) return kept;
            if (!_old.TryGetValue(key, out kept)) return null;
            _old.Remove(key);
            Add(key, kept);
            return kept;
        }
    }

    private void Add(Key key, KeptReading kept)
    {
        int size = kept.Facts.Length + SizeOfDerived;
        if (_youngSize + size > budget / 2)
        {
            _old = _young;
            _young = [];
            _youngSize = 0;
        }
        _young.Add(key, kept);
        _youngSize += size;
    }

    /// <summary>The facts of an article, and the object under which what is derived from it is kept.</summary>
    private sealed class KeptReading(string facts)
    {
        public string Facts { get; } = facts;
    }

    /// <summary>What the facts of an article depend on.</summary>
    private readonly record struct Key(string Checksum, ArticleMetadata Metadata)
    {
        public static Key Of(SourceText text, ArticleMetadata metadata) =>
            new(Convert.ToBase64String(text.GetChecksum().ToArray()), metadata);
    }
}
