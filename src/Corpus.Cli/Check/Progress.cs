using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Inputs;
using Spectre.Console;

namespace Corpus.Cli.Check;

/// <summary>A progress bar for a long run. Only a person at a terminal sees it.</summary>
internal sealed class Progress : IAsyncDisposable
{
    /// <summary>Shorter runs show no bar.</summary>
    private const long FewestBytes = 4 << 20;

    private readonly Dictionary<string, long> _sizes;
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _shown = Task.CompletedTask;
    private ProgressTask? _task;

    private Progress(Dictionary<string, long> sizes) => _sizes = sizes;

    public static Progress Start(Standard standard, CheckRequest request, IAnsiConsole? console)
    {
        if (!standard.ErrorIsTerminal || Machine.IsBuildServer) return new Progress([]);
        Dictionary<string, long> sizes = ArticleFiles.Files(request.Paths, request.Input)
            .Where(file => file.Problem is null && !file.IsStandardInput)
            .DistinctBy(file => file.Path)
            .ToDictionary(file => file.Path, file => new FileInfo(file.Path).Length);
        var progress = new Progress(sizes);
        if (sizes.Values.Sum() >= FewestBytes)
            progress.Show(console ?? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));
        return progress;
    }

    /// <summary>Counts the articles as they are taken to be read.</summary>
    public IEnumerable<ArticleSource> Count(IEnumerable<ArticleSource> sources)
    {
        long done = 0;
        string? path = null;
        foreach (ArticleSource source in sources)
        {
            if (path is not null && source.Path != path) done += _sizes.GetValueOrDefault(path);
            path = source.Path;
            if (_task is not null) _task.Value = done + (source.Offset ?? 0);
            yield return source;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _done.TrySetResult();
        await _shown;
    }

    private void Show(IAnsiConsole console)
    {
        var started = new TaskCompletionSource();
        _shown = console.Progress().AutoClear(true).StartAsync(async context =>
        {
            _task = context.AddTask("Checking", maxValue: _sizes.Values.Sum());
            started.SetResult();
            await _done.Task;
        });
        started.Task.Wait();
    }
}
