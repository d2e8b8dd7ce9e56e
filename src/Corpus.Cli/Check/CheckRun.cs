using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;
using Corpus.Cli.Check.Formats;
using Corpus.Cli.Output;

namespace Corpus.Cli.Check;

/// <summary>One run of <c>corpus check</c>: articles are checked on all processors and reported in order, as they come.</summary>
internal sealed class CheckRun(CheckRequest request, Standard standard)
{
    private readonly CheckSummary _summary = new();

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        Baseline? known = null;
        if (request.Baseline is { } path && !TryRead(path, out known)) return ExitCode.Failed;
        foreach (string output in new[] { request.Output, request.WriteBaseline }.OfType<string>())
        {
            if (OutputFile.Overwritten(output, ArticleFiles.Files(request.Paths, request.Input)) is not { } input) continue;
            standard.Tell($"{output}: error: the output would overwrite the input {input}; name another file");
            return ExitCode.Failed;
        }
        try
        {
            if (request.WriteBaseline is { } written) return await WriteBaselineAsync(written, cancellation);
            return request.Output is { } file
                ? await ToFileAsync(file, known, cancellation)
                : await ReportAsync(standard.Output, standard.OutputIsTerminal, known, cancellation);
        }
        catch (OperationCanceledException)
        {
            standard.Tell("Interrupted.");
            return ExitCode.Interrupted;
        }
        catch (UnreadableException exception)
        {
            standard.Tell($"error: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (IOException exception) when (request.Output is null && Standard.IsBrokenPipe(exception))
        {
            return _summary.ExitCode;
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            standard.Tell($"{request.Output ?? request.WriteBaseline ?? "standard output"}: error: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private bool TryRead(string path, out Baseline? known)
    {
        try
        {
            known = Baseline.Read(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            standard.Tell($"{path}: error: {exception.Message}");
            known = null;
            return false;
        }
    }

    private async Task<int> ToFileAsync(string path, Baseline? known, CancellationToken cancellation)
    {
        using OutputFile file = OutputFile.Create(path);
        int exitCode = await ReportAsync(file.Stream, false, known, cancellation);
        file.Commit();
        return exitCode;
    }

    private async Task<int> WriteBaselineAsync(string path, CancellationToken cancellation)
    {
        Baseline baseline = Baseline.Empty(path);
        await foreach (CheckedArticle article in FindAsync(request.Options with { Minimum = FindingSeverity.Info }, null, cancellation))
        {
            foreach (CheckedFinding finding in article.Findings) baseline.Add(finding);
            Count(article);
        }
        baseline.Write(path);
        standard.Tell($"{path}: {_summary.Findings} findings in {_summary.Articles} articles are known from now on.");
        return _summary.Unreadable > 0 ? ExitCode.Failed : ExitCode.Clean;
    }

    private async Task<int> ReportAsync(Stream output, bool isTerminal, Baseline? known, CancellationToken cancellation)
    {
        using FindingWriter writer = FindingWriter.Create(request.Format, output, isTerminal);
        CheckOptions options = request.Options with { IncludeSuppressed = writer.ShowsSuppressed, Minimum = FindingSeverity.Info };
        await using Progress progress = Progress.Start(standard, request, writer.Console);
        await foreach (CheckedArticle article in FindAsync(options, progress, cancellation))
        {
            CheckedArticle told = WithoutMinor(known is null ? article : WithoutKnown(article, known));
            Count(told);
            if (article.Problem is null) writer.Write(told);
        }
        await progress.DisposeAsync();
        writer.End(_summary);
        return _summary.ExitCode;
    }

    /// <summary>Returns the articles with their findings, and at the end the findings of the rules that compare articles.</summary>
    private async IAsyncEnumerable<CheckedArticle> FindAsync(CheckOptions options, Progress? progress,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        using var check = new CorpusCheck(new Checker(options), request.Jobs);
        IEnumerable<ArticleSource> sources = new ArticleFiles(standard.Input).Find(request.Paths, request.Input);
        if (progress is not null) sources = progress.Count(sources);
        await foreach (CheckedArticle article in check.CheckAsync(sources, cancellation)) yield return article;
    }

    private CheckedArticle WithoutKnown(CheckedArticle article, Baseline known)
    {
        CheckedFinding[] left = [.. article.Findings.Where(finding => !known.Knows(finding))];
        _summary.Known += article.Findings.Count - left.Length;
        return article with { Findings = left };
    }

    /// <summary>Leaves out the findings below the requested severity. The last line gives their number.</summary>
    private CheckedArticle WithoutMinor(CheckedArticle article)
    {
        CheckedFinding[] left = [.. article.Findings.Where(finding => finding.Severity >= request.Options.Minimum)];
        _summary.Minor += article.Findings.Count - left.Length;
        return article with { Findings = left };
    }

    private void Count(CheckedArticle article)
    {
        if (article.Problem is { } problem)
        {
            standard.Tell($"{article.Source.Place}: error: {problem}");
            _summary.Unreadable++;
        }
        else
        {
            _summary.Add(article.Findings, !article.IsCompared);
        }
    }
}
