using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Corpus.Roslyn;

/// <summary>
/// What earlier builds of this process made of each article and of something else, such as how its findings are reported. It is kept as
/// long as <see cref="Article.Identity"/> lives, and must not hold the article.
/// </summary>
/// <typeparam name="TKey">What it depends on besides the article. Value equality.</typeparam>
/// <typeparam name="T">What was made.</typeparam>
internal sealed class Remembered<TKey, T>
    where T : class
{
    private readonly ConditionalWeakTable<object, Entry> _entries = new();

    /// <summary>Finds what was made last; null if that was made for another key, or nothing was.</summary>
    public T? Find(object identity, TKey key) =>
        _entries.TryGetValue(identity, out Entry? entry) && EqualityComparer<TKey>.Default.Equals(entry.Key, key) ? entry.Value : null;

    /// <summary>Keeps what was made, in place of what was made before.</summary>
    public void Keep(object identity, TKey key, T value)
    {
        lock (_entries)
        {
            _entries.Remove(identity);
            _entries.Add(identity, new Entry(key, value));
        }
    }

    private sealed record Entry(TKey Key, T Value);
}
