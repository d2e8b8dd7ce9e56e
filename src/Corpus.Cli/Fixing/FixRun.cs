using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Checks;
using Corpus.Checking.Inputs;
using Corpus.Cli.Check;
using Corpus.Cli.Output;

namespace Corpus.Cli.Fixing;

/// <summary>One run of <c>corpus fix</c>.</summary>
internal sealed class FixRun(CheckRequest request, bool dryRun, Standard standard)
{
    private readonly bool _asks = standard is { InputIsTerminal: true, OutputIsTerminal: true } && !dryRun;
    private readonly List<(CheckedArticle Article, List<Fix> Fixes)> _wanted = [];
    private int _made;
    private int _files;
    private int _left;
    private int _overlapping;
    private bool _failed;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        try
        {
            // Other articles may be wrong, too: what they contradict is fixed only if the user asks for that rule.
            using var check = new CorpusCheck(new Checker(request.Options), request.Jobs) { Compares = request.Options.Rules is not null };
            IEnumerable<ArticleSource> sources = new ArticleFiles(standard.Input).Find(request.Paths, request.Input);
            await foreach (CheckedArticle article in check.CheckAsync(sources, cancellation)) Choose(article);
            foreach ((CheckedArticle article, List<Fix> fixes) in _wanted)
            {
                cancellation.ThrowIfCancellationRequested();
                Apply(article, fixes);
            }
        }
        catch (OperationCanceledException)
        {
            standard.Tell("Interrupted. The files fixed so far are whole.");
            return ExitCode.Interrupted;
        }
        catch (UnreadableException exception)
        {
            standard.Tell($"error: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (IOException exception) when (Standard.IsBrokenPipe(exception))
        {
            return ExitCode.Clean;
        }
        catch (IOException exception)
        {
            standard.Tell($"standard output: error: {exception.Message}");
            return ExitCode.Failed;
        }
        standard.Tell(Summary());
        if (_failed) return ExitCode.Failed;
        return _left + _overlapping > 0 || (dryRun && _made > 0) ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Chooses the fixes of an article's findings. They are made when all articles are checked and compared.</summary>
    private void Choose(CheckedArticle article)
    {
        if (article.Problem is { } problem)
        {
            Fail(article.Source.Place, problem);
            return;
        }
        List<Fix> wanted = [];
        foreach (CheckedFinding finding in article.Findings.Where(finding => finding.Finding.Fixes.Count > 0))
        {
            if (Chosen(finding) is { } fix) wanted.Add(fix);
            else _left++;
        }
        if (wanted.Count == 0) return;
        if (_wanted.Find(known => known.Article.Source.Place == article.Source.Place).Fixes is { } fixes) fixes.AddRange(wanted);
        else _wanted.Add((article, wanted));
    }

    private void Apply(CheckedArticle article, List<Fix> wanted)
    {
        if (article.Source.Record is not null || article.Source.IsStream)
        {
            Fail(article.Source.Place, "only files of one article can be fixed");
            return;
        }
        string text = article.Article!.Text;
        IReadOnlyList<Fix> made = TextEdits.Compatible(wanted, text.Length);
        _overlapping += wanted.Count - made.Count;
        _made += made.Count;
        _files++;
        string after = TextEdits.Apply(text, made.SelectMany(fix => fix.Edits));
        if (dryRun) standard.Output.Write(Encoding.UTF8.GetBytes(UnifiedDiff.Of(article.Source.Path, text, after)));
        else Write(article.Source.Path, text, after);
    }

    /// <summary>Returns the only fix of a finding, or the one that the user chooses; null for none.</summary>
    private Fix? Chosen(CheckedFinding finding)
    {
        if (finding.Finding.Fixes.Count == 1) return finding.Finding.Fixes[0];
        return _asks ? FixChooser.Ask(finding) : null;
    }

    private void Write(string path, string before, string after)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (Utf8Text.Decode(bytes).Text != before)
                throw new IOException("the file changed while it was checked; run the command again");
            using OutputFile file = OutputFile.Create(path);
            if (Utf8Text.HasMark(bytes)) file.Stream.Write(Encoding.UTF8.Preamble);
            file.Stream.Write(Encoding.UTF8.GetBytes(after));
            file.Commit();
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            Fail(path, exception.Message);
        }
    }

    private void Fail(string place, string problem)
    {
        standard.Tell($"{place}: error: {problem}");
        _failed = true;
    }

    private string Summary()
    {
        string summary =
            $"{(dryRun ? "Would make" : "Made")} {_made} fix{(_made == 1 ? "" : "es")} in {_files} file{(_files == 1 ? "" : "s")}.";
        if (_overlapping > 0) summary += $" {_overlapping} more would change the same words: run the command again for them.";
        if (_left == 0) return summary;
        summary += $" {_left} finding{(_left == 1 ? "" : "s")}";
        return $"{summary} can be fixed in several ways: run “corpus fix” at a terminal to choose, or see “corpus check”.";
    }
}
