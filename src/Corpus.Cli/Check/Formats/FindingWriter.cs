using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Corpus.Checking;
using Spectre.Console;

namespace Corpus.Cli.Check.Formats;

/// <summary>Prints findings in one format, article by article.</summary>
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
        "jsonl" => new JsonLinesFindingWriter(output),
        "junit" => new JUnitWriter(output),
        _ => isTerminal ? new TextFindingWriter(AnsiConsole.Console) : new TextFindingWriter(output),
    };

    /// <summary>Prints the findings of an article, if there are any.</summary>
    public abstract void Write(CheckedArticle article);

    /// <summary>Prints the end of the output.</summary>
    public abstract void End(CheckSummary summary);

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Formats a path for a build server: relative to the current folder if it is below it, with <c>/</c>.</summary>
    protected static string RelativePath(string path)
    {
        string relative = Path.GetRelativePath(".", path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFullPath(path).Replace('\\', '/') : relative;
    }

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
