using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Archive.Tests;

/// <summary>The sample program runs on a cluster of Dask: a scheduler and three workers on this machine, one of which is killed.</summary>
public sealed class DaskTests : IDisposable
{
    private const string Saying = "“The pier will not open before the cranes have come from Vost,”";

    private static readonly string[] Rules = ["CORP1004", "CORP1005", "CORP1009", "CORP2008", "CORP3002"];

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [DaskFact]
    public async Task A_run_gives_what_one_machine_gives_though_a_worker_is_killed()
    {
        await WriteRecordsAsync(articles: 60);
        await using (var cluster = await DaskCluster.StartAsync(_folder, workers: 3))
        {
            Task<string> run = Sample.RunAsync(Dask.Python!,
                [Sample.PathOf("dask_archive.py"), "records.jsonl", "archive", "--scheduler", cluster.Address, "--part", "6",
                    "--groups", "4", "--corpus", $"dotnet '{Sample.Corpus}'", "--fail-on", "2"], _folder);
            while (Extracted().Length < 2 && !run.IsCompleted) await Task.Delay(20);
            Assert.False(run.IsCompleted, "the run has ended before the worker is killed");
            cluster.KillWorker();
            await run;
        }
        Assert.Equal(await CheckAsync(), Sorted(await File.ReadAllLinesAsync(Path.Combine(_folder, "archive/findings.jsonl"))));
        Assert.Equal(await CorpusAsync("extract", "records.jsonl", "--with-text", "--fail-on", "2"),
            string.Concat(Extracted().Order(StringComparer.Ordinal).Select(File.ReadAllText)));
        using var tables = new Tables(Path.Combine(_folder, "archive/tables"));
        Assert.Equal("60 | 60\n", Tables.Show(tables.Ask("SELECT count(*), count(DISTINCT id) FROM articles")));
        const string ComparesArticles = "SELECT count(*) > 0 FROM findings WHERE other_article IS NOT NULL";
        Assert.Equal("true\n", Tables.Show(tables.Ask(ComparesArticles)).ToLowerInvariant());
    }

    private string[] Extracted()
    {
        string folder = Path.Combine(_folder, "archive/extracted");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "part-*") : [];
    }

    /// <summary>Writes articles, of which some contradict others, and a record that cannot be read.</summary>
    private async Task WriteRecordsAsync(int articles)
    {
        string[] speakers = ["Anna Holm", "Bert Lund", "Bea Finch"];
        IEnumerable<string> records = Enumerable.Range(0, articles).Select(number => JsonSerializer.Serialize(new
        {
            id = $"{(number * 37) % articles:00}",
            text = $"Harbour opens\n\n{(number % 7 == 0 ? Saying : $"“Boat {number} is the one that I would take on any day but this,”")} "
                + $"{speakers[number % 3]} said.\n\nThe council closed the old lock of Ellery for good on {1 + (number % 2)} March.",
            published = "2024-03-14",
        }));
        await File.WriteAllLinesAsync(Path.Combine(_folder, "records.jsonl"), [.. records, "no record"]);
    }

    private async Task<string[]> CheckAsync()
    {
        // A check does not pass over a record that cannot be read.
        await File.WriteAllLinesAsync(Path.Combine(_folder, "good.jsonl"),
            (await File.ReadAllLinesAsync(Path.Combine(_folder, "records.jsonl"))).SkipLast(1));
        return Sorted((await CorpusAsync(
            ["check", "good.jsonl", "--format", "jsonl", "--severity", "suggestion", .. Rules.SelectMany(rule => new[] { "--rule", rule })],
            exitCode: 1)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private Task<string> CorpusAsync(params string[] arguments) => CorpusAsync(arguments, exitCode: 0);

    private Task<string> CorpusAsync(string[] arguments, int exitCode) =>
        Sample.RunAsync("dotnet", [Sample.Corpus, .. arguments], _folder, exitCode);

    private static string[] Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}

/// <summary>A test that needs Dask, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DaskFactAttribute : FactAttribute
{
    public DaskFactAttribute()
    {
        if (Dask.Python is null) Skip = "skipped, no Dask";
    }
}
