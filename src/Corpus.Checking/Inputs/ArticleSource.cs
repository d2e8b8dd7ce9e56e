using System;
using System.Globalization;
using System.Threading;
using Corpus.Checking.Inputs;
using Corpus.Facts;
using Corpus.Text;
using Corpus.Text.Events;

namespace Corpus.Checking;

/// <summary>An article that is loaded.</summary>
/// <param name="Text">Its text, without a byte order mark.</param>
/// <param name="Metadata">What is stated beside it.</param>
/// <param name="Fault">Why it is not text; the article is then not read.</param>
/// <param name="Facts">What <c>corpus extract --with-text</c> found in it before; null where it was not read yet.</param>
internal sealed record LoadedArticle(string Text, ArticleMetadata Metadata, EncodingFault? Fault = null, string? Facts = null)
{
    /// <summary>The same article with a date that others tell, to be read again.</summary>
    public LoadedArticle With(InferredDate date) => this with { Metadata = Metadata with { Inferred = date }, Facts = null };

    /// <summary>Reads the article, unless it was read before by the same version.</summary>
    public Article Read(CancellationToken cancellation = default) =>
        Facts is not null && FactsCodec.IsOf(Facts, Text)
            ? new Article(Metadata.Id, () => Text, () => FactsCodec.Decode(Facts))
            : ArticleReader.Read(Text, Metadata, cancellation);
}

/// <summary>Where an article comes from: a file, or a record of a file of JSON Lines. The article is loaded on request.</summary>
public sealed class ArticleSource
{
    private readonly Func<LoadedArticle> _load;

    internal ArticleSource(string path, int? record, Func<LoadedArticle> load, long? offset = null)
    {
        Path = path;
        Record = record;
        Offset = offset;
        _load = load;
    }

    /// <summary>The file, as the user named it.</summary>
    public string Path { get; }

    /// <summary>The line of the record, from 1; null where the file is the article.</summary>
    public int? Record { get; }

    /// <summary>Where the record starts in its file, in bytes; null where the file is the article, and on standard input.</summary>
    internal long? Offset { get; }

    /// <summary>Whether it comes from standard input, which can be read once only.</summary>
    internal bool IsStream => Path == ArticleFiles.StandardInputName;

    /// <summary>The file, with the line of the record: <c>news.jsonl(12)</c>.</summary>
    public string Place => Record is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}({line})") : Path;

    /// <summary>Makes the source of a text in memory, such as a document in an editor.</summary>
    /// <param name="path">The file of the text, which decides its configuration.</param>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="metadata">What is stated beside it; null where nothing is.</param>
    public static ArticleSource FromText(string path, string text, ArticleMetadata? metadata = null) =>
        new(path, null, () => new LoadedArticle(text, metadata ?? new ArticleMetadata { Id = path }));

    /// <summary>Returns the same source without the text of its record in memory: it is loaded from the file.</summary>
    internal ArticleSource FromFile()
    {
        if (Offset is not { } offset) return this;
        // The lambda must not refer to this source, which has the text.
        (string path, string place) = (Path, Place);
        return From(() => ArticleFiles.LoadRecord(path, offset, place));
    }

    /// <summary>Returns the same source, loaded from elsewhere.</summary>
    internal ArticleSource From(Func<LoadedArticle> load) => new(Path, Record, load, Offset);

    internal static ArticleSource Unreadable(string path, string problem) => new(path, null, () => throw new UnreadableException(problem));

    /// <summary>The article.</summary>
    /// <exception cref="UnreadableException">The article cannot be loaded.</exception>
    internal LoadedArticle Load() => _load();
}

/// <summary>An article cannot be loaded. The message gives the reason to the user.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
