using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;
using Corpus.Cli.Output;
using Corpus.Text.Canonical;

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
            using var check = new CorpusCheck(new Checker(), jobs);
            List<CheckedArticle> articles = await CheckAsync(check, cancellation);
            using OutputFile file = OutputFile.Create(output);
            var speakers = new QuotedSpeakers([.. articles.Select(article => article.Article).OfType<Article>()]);
            await using (var page = new ReportPage(file.Stream, title, speakers))
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
        catch (UnreadableException exception)
        {
            standard.Tell($"error: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            standard.Tell($"{output}: error: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>The articles, each with its own findings and those of the rules that compare articles.</summary>
    private async Task<List<CheckedArticle>> CheckAsync(CorpusCheck check, CancellationToken cancellation)
    {
        var articles = new List<CheckedArticle>();
        IEnumerable<ArticleSource> sources = new ArticleFiles(standard.Input).Find(paths, format);
        var compared = new Dictionary<string, IReadOnlyList<CheckedFinding>>(StringComparer.Ordinal);
        await foreach (CheckedArticle article in check.CheckAsync(sources, cancellation))
        {
            if (article.Problem is { } problem) standard.Tell($"{article.Source.Place}: error: {problem}");
            if (article.IsCompared) compared[article.Source.Place] = article.Findings;
            else articles.Add(article);
        }
        return [.. articles.Select(article => compared.TryGetValue(article.Source.Place, out IReadOnlyList<CheckedFinding>? others)
            ? article with { Findings = [.. article.Findings.Concat(others).OrderBy(finding => finding.Finding.Span.Start)] }
            : article)];
    }
}
