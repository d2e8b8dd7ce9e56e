using System;
using System.Collections.Generic;
using System.IO;
using Corpus.Checking.Inputs;

namespace Corpus.Checking.Archive;

/// <summary>
/// Loads the articles that lines of keys name: from the files that hold them, or from a temporary file with the articles that stood among
/// the lines. Memory holds none of them.
/// </summary>
internal sealed class ArticleStore : IDisposable
{
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);
    private FileStream? _kept;

    /// <summary>Keeps an article that stands among the lines.</summary>
    public void Keep(string id, ReadOnlyMemory<byte> record)
    {
        _kept ??= new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
            FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        _offsets[id] = _kept.Seek(0, SeekOrigin.End);
        _kept.Write(record.Span);
        _kept.WriteByte((byte)'\n');
    }

    /// <summary>Loads an article.</summary>
    /// <exception cref="UnreadableException">The article is not where its line says, or is another one.</exception>
    public Article Load(ArticlePlace place)
    {
        LoadedArticle loaded = place.File is { } file ? ArticleFiles.LoadRecord(file, place.Offset, place.Id) : LoadKept(place.Id);
        return loaded.Metadata.Id == place.Id
            ? loaded.Read()
            : throw new UnreadableException($"the article {place.Id} is not where its line says: {place.File} has changed");
    }

    public void Dispose() => _kept?.Dispose();

    private LoadedArticle LoadKept(string id)
    {
        if (!_offsets.TryGetValue(id, out long offset))
            throw new UnreadableException($"the article {id} is not among the lines; run corpus keys on files instead of standard input");
        _kept!.Position = offset;
        var lines = new ByteLines(_kept);
        return ArticleRecord.Parse(lines.Next() ?? [], id);
    }
}
