using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace Corpus;

/// <summary>All speakers, publishers or places of a corpus, in the ordinal order of the names of their members.</summary>
/// <typeparam name="T">The type of the entities.</typeparam>
public sealed class EntityCollection<T> : IReadOnlyList<T>
    where T : CorpusEntity
{
    private readonly T[] _entities;
    private Dictionary<string, T>? _byName;

    internal EntityCollection(T[] entities) => _entities = entities;

    /// <inheritdoc/>
    public int Count => _entities.Length;

    /// <inheritdoc/>
    public T this[int index] => _entities[index];

    private Dictionary<string, T> ByName => _byName ?? Interlocked.CompareExchange(ref _byName, Index(), null) ?? _byName;

    /// <summary>
    /// Finds the entity with a name. A canonical name wins over an alias. An alias that several entities have finds nothing.
    /// </summary>
    /// <param name="name">A canonical name or an alias; case, hyphens, apostrophes and full stops do not matter (<c>Jong-un</c>,
    /// <c>Jong Un</c>).</param>
    /// <returns>The entity; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name) =>
        ByName.TryGetValue(PersonName.Key(name ?? throw new ArgumentNullException(nameof(name))), out T? entity) ? entity : null;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_entities).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, T> Index()
    {
        var byName = new Dictionary<string, T>(StringComparer.Ordinal);
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (T entity in _entities)
            foreach (string alias in entity.Aliases)
            {
                string key = PersonName.Key(alias);
                if (byName.TryGetValue(key, out T? other) && other != entity) shared.Add(key);
                byName[key] = entity;
            }
        foreach (string key in shared) byName.Remove(key);
        foreach (T entity in _entities) byName[PersonName.Key(entity.Name)] = entity;
        return byName;
    }
}
