using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Corpus.Facts;

namespace Corpus.Compiled;

/// <summary>
/// The speakers, publishers and places that were compiled into an assembly, in the order in which the generator wrote them. For generated
/// code. Opens no article.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledEntities
{
    /// <summary>Reads the speakers.</summary>
    /// <param name="articles">The articles of the assembly.</param>
    /// <param name="packed">The speakers, as the generator writes them.</param>
    public static EntityCollection<CorpusSpeaker> Speakers(ArticleCollection articles, string packed) =>
        Open(articles, packed, (entry, find) => new CorpusSpeaker(entry.Name, entry.Kind, entry.Aliases, find));

    /// <summary>Reads the publishers.</summary>
    /// <inheritdoc cref="Speakers"/>
    public static EntityCollection<CorpusPublisher> Publishers(ArticleCollection articles, string packed) =>
        Open(articles, packed, (entry, find) => new CorpusPublisher(entry.Name, entry.Aliases, find));

    /// <summary>Reads the places.</summary>
    /// <inheritdoc cref="Speakers"/>
    public static EntityCollection<CorpusPlace> Places(ArticleCollection articles, string packed) =>
        Open(articles, packed, (entry, find) => new CorpusPlace(entry.Name, entry.Aliases, find));

    private static EntityCollection<T> Open<T>(ArticleCollection articles, string packed,
        Func<EntityEntry, Func<IEnumerable<CorpusEntity.Occurrence>>, T> create)
        where T : CorpusEntity =>
        new(Array.ConvertAll(EntityEntry.Read(packed), entry => create(entry,
            () => entry.Places.Select(place => new CorpusEntity.Occurrence(articles[place.Article], place.Member)))));
}
