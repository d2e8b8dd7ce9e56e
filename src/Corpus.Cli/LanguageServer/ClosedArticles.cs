using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Corpus.Checking;
using Corpus.Cli.LanguageServer.Documents;

namespace Corpus.Cli.LanguageServer;

/// <summary>The articles of the workspace that are not open. Each is read once, and again when its file has changed.</summary>
internal sealed class ClosedArticles
{
    /// <summary>How many articles one step reads: about ten milliseconds of work.</summary>
    private const int Step = 16;

    private readonly Dictionary<string, (DateTime Written, CheckedArticle? Article)> _read = new(StringComparer.Ordinal);

    /// <summary>Forgets the articles.</summary>
    public void Clear() => _read.Clear();

    /// <summary>Forgets an article, so that it is read again.</summary>
    public void Forget(string path) => _read.Remove(path);

    /// <summary>Reads the next few articles that are new or changed.</summary>
    /// <param name="paths">The files of all articles.</param>
    /// <param name="read">Reads and checks a file; null where it cannot be read.</param>
    /// <returns>Whether it read any.</returns>
    public bool ReadMore(IEnumerable<string> paths, Func<string, CheckedDocument?> read)
    {
        bool any = false;
        foreach ((string path, DateTime written) in Changed(paths).Take(Step))
        {
            _read[path] = (written, read(path)?.Checked);
            any = true;
        }
        return any;
    }

    /// <summary>The articles that are read.</summary>
    public IEnumerable<CheckedArticle> Articles(IEnumerable<string> paths) =>
        paths.Select(path => _read.TryGetValue(path, out (DateTime Written, CheckedArticle? Article) known) ? known.Article : null)
            .OfType<CheckedArticle>();

    private IEnumerable<(string Path, DateTime Written)> Changed(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            DateTime written = File.GetLastWriteTimeUtc(path);
            if (!_read.TryGetValue(path, out (DateTime Written, CheckedArticle? Article) known) || known.Written != written)
                yield return (path, written);
        }
    }
}
