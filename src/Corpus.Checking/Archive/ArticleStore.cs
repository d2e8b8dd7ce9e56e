using System;
using System.Collections.Generic;
using Corpus.Checking.Inputs;

namespace Corpus.Checking.Archive;

/// <summary>
/// Loads the articles that lines of keys name: from the files that hold them, or from a temporary file with the articles that stood among
/// the lines. Memory holds none of them.
/// </summary>
internal sealed class ArticleStore : IDisposable
{
    private readonly Spool _spool = new();
    private readonly Dictionary<string, SpoolPlace> _places = new(StringComparer.Ordinal);

    /// <summary>Keeps an article that stands among the lines.</summary>
    public void Keep(string id, ReadOnlyMemory<byte> record) => _places[id] = _spool.Append(record.Span);

    /// <summary>Loads an article.</summary>
    /// <exception cref="UnreadableException">The article is not where its line says, or is another one.</exception>
    public Article Load(ArticlePlace place)
    {
        LoadedArticle loaded = place.File is { } file ? ArticleFiles.LoadRecord(file, place.Offset, place.Id) : LoadKept(place.Id);
        return loaded.Metadata.Id == place.Id
            ? loaded.Read()
            : throw new UnreadableException($"the article {place.Id} is not where its line says: {place.File} has changed");
    }

    public void Dispose() => _spool.Dispose();

    private LoadedArticle LoadKept(string id) => _places.TryGetValue(id, out SpoolPlace place)
        ? ArticleRecord.Parse(_spool.Read(place), id)
        : throw new UnreadableException($"the article {id} is not among the lines; run corpus keys on files instead of standard input");
}
