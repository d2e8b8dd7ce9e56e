using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Corpus.Checking;
using Corpus.Checking.Inputs;

namespace Corpus.Cli.Mcp;

/// <summary>The articles of a folder. They are read on first use, and again after a file has changed.</summary>
internal sealed class ArticleFolder(string path)
{
    private readonly Lock _reading = new();
    private IReadOnlyList<(string Path, DateTime Written, long Length)> _files = [];
    private IReadOnlyList<Article> _articles = [];

    /// <summary>The articles, in the order of their paths. A file that cannot be read is left out.</summary>
    public IReadOnlyList<Article> Articles
    {
        get
        {
            lock (_reading)
            {
                (string Path, DateTime Written, long Length)[] files =
                    [.. FolderFiles.Find(path, "*.txt").Where(file => file.Problem is null).Select(Stamp)];
                if (files.SequenceEqual(_files)) return _articles;
                var checker = new Checker();
                _articles =
                    [.. new ArticleFiles(Stream.Null).Find([path], InputFormat.Text).Select(source => checker.CheckAlone(source).Article)
                        .OfType<Article>()];
                _files = files;
                return _articles;
            }
        }
    }

    private (string Path, DateTime Written, long Length) Stamp(FolderFile file)
    {
        var info = new FileInfo(Path.Combine(path, file.Path));
        return (file.Path, info.LastWriteTimeUtc, info.Exists ? info.Length : -1);
    }
}
