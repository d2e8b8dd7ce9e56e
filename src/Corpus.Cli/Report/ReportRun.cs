using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Inputs;
using Corpus.Cli.Output;

namespace Corpus.Cli.Report;

/// <summary>One run of <c>corpus report</c>: checks the articles on all processors and writes the page.</summary>
internal sealed class ReportRun(IReadOnlyList<string> paths, InputFormat format, int jobs, Standard standard)
{
    /// <summary>Writes the page.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string output, string title, CancellationToken cancellation)
    {
        if (OutputFile.Overwritten(output, ArticleFiles.Files(paths, format)) is { } input)
        {
            standard.Tell($"{output}: error: the page would overwrite the input {input}; name another file");
            return ExitCode.Failed;
        }
        try
        {
            List<CheckedArticle> articles = await CheckAsync(cancellation);
            using OutputFile file = OutputFile.Create(output);
            await using (var page = new ReportPage(file.Stream, title))
                foreach (CheckedArticle article in articles.Where(article => article.Problem is null)) page.Write(article);
            file.Commit();
            standard.Tell($"{output}: {articles.Count(article => article.Problem is null)} articles");
            return articles.Exists(article => article.Problem is not null) ? ExitCode.Findings : ExitCode.Clean;
        }
        catch (OperationCanceledException)
        {
            standard.Tell("Interrupted; no page is written.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            standard.Tell($"{output}: error: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>The articles, each with its own findings and those of the rules that compare articles.</summary>
    private async Task<List<CheckedArticle>> CheckAsync(CancellationToken cancellation)
    {
        var checker = new Checker();
        var articles = new List<CheckedArticle>();
        IEnumerable<ArticleSource> sources = new ArticleFiles(standard.Input).Find(paths, format);
        await foreach (CheckedArticle article in InOrder.SelectAsync(sources, source => checker.CheckAlone(source, cancellation), jobs,
            cancellation))
        {
            if (article.Problem is { } problem) standard.Tell($"{article.Source.Place}: error: {problem}");
            articles.Add(article);
        }
        ILookup<Article, CheckedFinding> compared = checker.Compare(articles, cancellation).ToLookup(finding => finding.Finding.Article);
        return [.. articles.Select(article => article.Article is { } read
            ? article with { Findings = [.. article.Findings.Concat(compared[read]).OrderBy(finding => finding.Finding.Span.Start)] }
            : article)];
    }
}
