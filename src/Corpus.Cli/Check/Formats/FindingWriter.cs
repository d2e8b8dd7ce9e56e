using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Corpus.Checking;
using Spectre.Console;

namespace Corpus.Cli.Check.Formats;

/// <summary>Prints findings in one format, an article at a time.</summary>
internal abstract class FindingWriter : IDisposable
{
    /// <summary>Whether the format has a place for findings that a marker suppresses.</summary>
    public virtual bool ShowsSuppressed => false;

    /// <summary>The console that the writer draws on; null where it writes to a stream.</summary>
    public virtual IAnsiConsole? Console => null;

    /// <summary>Makes the writer of a format.</summary>
    public static FindingWriter Create(string format, Stream output, bool isTerminal) => format switch
    {
        "sarif" => new SarifWriter(output),
        "github" => new GitHubWriter(output),
        "json" => new JsonFindingWriter(output),
        "junit" => new JUnitWriter(output),
        _ => isTerminal ? new TextFindingWriter(AnsiConsole.Console) : new TextFindingWriter(output),
    };

    /// <summary>Prints what is reported of an article, which may be nothing.</summary>
    public abstract void Write(CheckedArticle article);

    /// <summary>Prints what stands at the end.</summary>
    public abstract void End(CheckSummary summary);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>A path as a build server wants it: relative to the current folder where it lies below, with <c>/</c>.</summary>
    protected static string RelativePath(string path)
    {
        string relative = Path.GetRelativePath(".", path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFullPath(path).Replace('\\', '/') : relative;
    }

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
