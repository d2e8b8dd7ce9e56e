using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Cli.Output;

namespace Corpus.Cli.Import;

/// <summary>One run of <c>corpus import</c>.</summary>
internal sealed class ImportRun(string format, string folder, Standard standard)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _written;
    private int _there;
    private int _failed;

    /// <summary>Makes an article file of each record of the files.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (string file in files)
                foreach (ImportedArticle article in Read(file))
                {
                    cancellation.ThrowIfCancellationRequested();
                    Write(article);
                }
        }
        catch (OperationCanceledException)
        {
            standard.Tell("Interrupted.");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (OutputFile.IsFailure(exception))
        {
            standard.Tell($"{folder}: error: {exception.Message}");
            return ExitCode.Failed;
        }
        string there = _there > 0 ? $", {_there} were there already" : "";
        standard.Tell($"{folder}: {_written} articles written{there}.");
        await Task.CompletedTask;
        return _failed > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private IEnumerable<ImportedArticle> Read(string file)
    {
        if (!File.Exists(file)) return [new ImportedArticle(file, "") { Problem = "there is no such file" }];
        string kind = format == "auto" ? Path.GetExtension(file).TrimStart('.').ToLowerInvariant() : format;
        try
        {
            return kind switch
            {
                "jsonl" or "ndjson" => JsonLinesImport.Read(file),
                "csv" => CsvImport.Read(file),
                "html" or "htm" => [HtmlImport.Read(file)],
                _ =>
                    [new ImportedArticle(file,
                        "") { Problem = "the name does not say what the file holds; add --from jsonl, csv or html" }],
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new ImportedArticle(file, "") { Problem = exception.Message }];
        }
    }

    /// <summary>Writes an article beside the existing ones. If the same article is there under its name, nothing is written.</summary>
    private void Write(ImportedArticle article)
    {
        if (article.Problem is { } problem)
        {
            Fail(article, problem);
            return;
        }
        byte[] bytes = Encoding.UTF8.GetBytes(article.ToFile());
        string name = FileNames.Of(article);
        if (!_names.Add(name)) name = FileNames.Another(name, article);
        string path = Path.Combine(folder, name + ".txt");
        if (!File.Exists(path))
        {
            using OutputFile file = OutputFile.Create(path);
            file.Stream.Write(bytes);
            file.Commit();
            _written++;
        }
        else if (File.ReadAllBytes(path).SequenceEqual(bytes))
        {
            _there++;
        }
        else
        {
            Fail(article, $"{path} is there and holds something else; it is not overwritten");
        }
    }

    private void Fail(ImportedArticle article, string problem)
    {
        standard.Tell($"{article.Place}: error: {problem}");
        _failed++;
    }
}
