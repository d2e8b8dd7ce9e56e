using System;
using System.Collections.Generic;
using System.Linq;
using Corpus.Facts;
using Corpus.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// A cache of the facts of earlier builds. A compiler server or an editor runs many builds in one process, and most articles stay
/// the same between them. The key is the checksum of the text and the stated metadata, so that nothing stale is found. Only
/// encoded facts are kept, a few kilobytes for each article, up to a limit.
/// </summary>
/// <param name="budget">The most characters that are kept.</param>
/// <remarks>
/// The cache has two generations. A hit moves to the young one; when that reaches half of the budget, the old one is dropped.
/// </remarks>
internal sealed class ReadingCache(int budget)
{
    /// <summary>The cache of this process: at most 64 MB, more than 10,000 articles of 6,000 characters need.</summary>
    public static readonly ReadingCache Shared = new(32_000_000);

    private readonly object _lock = new();
    private Dictionary<Key, string> _young = [];
    private Dictionary<Key, string> _old = [];
    private long _youngSize;

    /// <summary>Finds an article that was read before; null if it was not read or is no longer kept.</summary>
    public Article? Find(SourceText text, ArticleMetadata metadata)
    {
        if (Facts(Key.Of(text, metadata)) is not { } facts) return null;
        ArticleFacts decoded = FactsCodec.Decode(facts);
        return new Article(metadata.Id, text.ToString, () => decoded);
    }

    /// <summary>Keeps the facts of an article.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="metadata">Its stated metadata.</param>
    /// <param name="facts">Its facts, as <see cref="FactsCodec"/> writes them.</param>
    public void Keep(SourceText text, ArticleMetadata metadata, string facts)
    {
        lock (_lock) Add(Key.Of(text, metadata), facts);
    }

    private string? Facts(Key key)
    {
        lock (_lock)
        {
            if (_young.TryGetValue(key, out string? facts)) return facts;
            if (!_old.TryGetValue(key, out facts)) return null;
            _old.Remove(key);
            Add(key, facts);
            return facts;
        }
    }

    private void Add(Key key, string facts)
    {
        if (_young.ContainsKey(key)) return;
        if (_youngSize + facts.Length > budget / 2)
        {
            _old = _young;
            _young = [];
            _youngSize = 0;
        }
        _young.Add(key, facts);
        _youngSize += facts.Length;
    }

    /// <summary>What the facts of an article depend on.</summary>
    private readonly record struct Key(string Checksum, ArticleMetadata Metadata)
    {
        public static Key Of(SourceText text, ArticleMetadata metadata) =>
            new(Convert.ToBase64String(text.GetChecksum().ToArray()), metadata);
    }
}
