using System;
using System.Collections.Generic;
using Corpus.Facts;
using Corpus.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Roslyn;

/// <summary>
/// What was found in articles in earlier builds, for a compiler server and an editor: they live on, and most articles are the same
/// the next time. Found again by the checksum of the text and what is stated about the article, so that nothing stale is found.
/// Only encoded facts are kept, some kilobytes an article, and of those a bounded number.
/// </summary>
/// <param name="budget">How many characters are kept at most.</param>
/// <remarks>
/// Two generations: what is asked for moves to the young one, and when that is half of the budget, the old one is forgotten.
/// </remarks>
internal sealed class ReadingCache(int budget)
{
    /// <summary>The one of this process. 64 MB at most, which is more than 10,000 articles of 6,000 characters need.</summary>
    public static readonly ReadingCache Shared = new(32_000_000);

    private readonly object _lock = new();
    private Dictionary<Key, string> _young = [];
    private Dictionary<Key, string> _old = [];
    private long _youngSize;

    /// <summary>The article as it was read before, or null where it was not, or is forgotten.</summary>
    public Article? Find(SourceText text, ArticleMetadata metadata)
    {
        if (Facts(Key.Of(text, metadata)) is not { } facts) return null;
        ArticleFacts decoded = FactsCodec.Decode(facts);
        return new Article(metadata.Id, text.ToString, () => decoded);
    }

    /// <summary>Keeps what was found in an article.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="metadata">What is stated about it.</param>
    /// <param name="facts">What was found, as <see cref="FactsCodec"/> writes it.</param>
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
        public static Key Of(SourceText text, ArticleMetadata metadata) => new(Convert.ToBase64String([.. text.GetChecksum()]), metadata);
    }
}
