using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Archive;
using Corpus.Checking.Inputs;
using Corpus.Cli.Check.Formats;
using Corpus.Cli.Output;
using Corpus.Cli.Tables;

namespace Corpus.Cli.Archive;

/// <summary>One run of <c>corpus compare</c>.</summary>
/// <param name="standard">The lines of keys, and where to print.</param>
/// <param name="failOn">So many lines that cannot be read are too many.</param>
internal sealed class Comparison(Standard standard, int failOn)
{
    private readonly Failures _failures = new(standard, failOn);

    /// <summary>Prints the findings.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> PrintAsync(CancellationToken cancellation) => RunAsync(Standard.OutputName, comparison =>
    {
        Write(comparison.Compare(cancellation), standard.Output);
        return Task.CompletedTask;
    }, cancellation);

    /// <summary>Writes the findings to a file.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> WriteFileAsync(string path, CancellationToken cancellation) => RunAsync(path, comparison =>
    {
        using OutputFile file = OutputFile.Create(path);
        Write(comparison.Compare(cancellation), file.Stream);
        file.Commit();
        return Task.CompletedTask;
    }, cancellation);

    /// <summary>Writes the findings to a table in a folder.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> WriteTableAsync(string path, CancellationToken cancellation) => RunAsync(path, async comparison =>
    {
        await using var folder = new TableFolder(path);
        var rows = new FindingRows();
        await rows.OpenAsync(folder, ArticleTables.Findings);
        foreach (Finding finding in comparison.Compare(cancellation)) await rows.AddAsync(finding);
        await folder.CommitAsync();
    }, cancellation);

    /// <summary>Prints the lines for another comparison.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> PrintPartAsync(CancellationToken cancellation) => RunAsync(Standard.OutputName, comparison =>
    {
        var output = new BufferedStream(standard.Output);
        foreach (KeyLine line in comparison.CompareInPart(cancellation)) line.Write(output);
        output.Flush();
        return Task.CompletedTask;
    }, cancellation);

    private static void Write(IEnumerable<Finding> findings, Stream output)
    {
        var checker = new Checker(new CheckOptions { IncludeSuppressed = true, UseConfiguration = false });
        var buffered = new BufferedStream(output);
        using var writer = new JsonLinesFindingWriter(buffered);
        foreach (CheckedArticle article in checker.Report(findings, article => ArticleSource.FromText(article.Id, article.Text)))
            writer.Write(article);
        buffered.Flush();
    }

    private Task<int> RunAsync(string output, Func<KeyComparison, Task> write, CancellationToken cancellation) =>
        standard.GuardAsync(output, async () =>
        {
            try
            {
                var common = new CommonKeys();
                using var comparison = new KeyComparison(common.Add);
                Read(comparison, cancellation);
                await write(comparison);
                common.Tell(standard);
                return _failures.ExitCode;
            }
            catch (OperationCanceledException)
            {
                return ExitCode.Interrupted;
            }
            catch (UnreadableException exception)
            {
                standard.Tell($"error: {exception.Message}");
                return ExitCode.Findings;
            }
        });

    private void Read(KeyComparison comparison, CancellationToken cancellation)
    {
        var lines = new ByteLines(standard.Input);
        while (lines.Next() is { } line)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                comparison.Add(line);
            }
            catch (FormatException exception)
            {
                _failures.Add(FormattableString.Invariant($"standard input({lines.Number})"), exception.Message);
            }
        }
        _failures.Tell(lines.Number, "lines");
    }
}
