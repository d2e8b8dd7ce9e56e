using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;
using Corpus.Text.Canonical;

namespace Corpus.Cli.Mcp;

/// <summary>The articles of a folder. They are read on first use, and again after a file has changed.</summary>
internal sealed class ArticleFolder(string path) : IDisposable
{
    private readonly Lock _reading = new();
    private IReadOnlyList<(string Path, DateTime Written, long Length)> _files = [];
    private FolderCorpus _corpus = new([]);
    private CorpusCheck? _check;

    /// <summary>The articles as they are now. A file that cannot be read is left out.</summary>
    public FolderCorpus Corpus
    {
        get
        {
            lock (_reading)
            {
                (string Path, DateTime Written, long Length)[] files =
                    [.. FolderFiles.Find(path, "*.txt").Where(file => file.Problem is null).Select(Stamp)];
                if (!files.SequenceEqual(_files)) (_files, _corpus) = (files, new FolderCorpus(Read()));
                return _corpus;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _check?.Dispose();

    /// <summary>Reads the articles as <c>corpus check</c> does, with the dates that other articles tell.</summary>
    private IReadOnlyList<Article> Read()
    {
        _check?.Dispose();
        _check = new CorpusCheck(new Checker(), Machine.Processors) { Compares = false };
        return [.. _check.CheckAsync(new ArticleFiles(Stream.Null).Find([path], InputFormat.Text), CancellationToken.None)
            .ToBlockingEnumerable().Select(result => result.Article).OfType<Article>()];
    }

    private (string Path, DateTime Written, long Length) Stamp(FolderFile file)
    {
        var info = new FileInfo(Path.Combine(path, file.Path));
        return (file.Path, info.LastWriteTimeUtc, info.Exists ? info.Length : -1);
    }
}

/// <summary>The articles of a folder at one time, in the order of their paths.</summary>
internal sealed class FolderCorpus(IReadOnlyList<Article> articles)
{
    private readonly Lazy<QuotedSpeakers> _speakers = new(() => new QuotedSpeakers(articles));

    /// <summary>The articles.</summary>
    public IReadOnlyList<Article> Articles => articles;

    /// <summary>The speakers of all articles, grouped on first use.</summary>
    public QuotedSpeakers Speakers => _speakers.Value;
}
