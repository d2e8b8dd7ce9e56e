using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Archive.Tests;

/// <summary>A scheduler and workers on this machine.</summary>
internal sealed class DaskCluster : IAsyncDisposable
{
    private readonly Process _scheduler;
    private readonly List<Process> _workers = [];

    private DaskCluster(Process scheduler, string address) => (_scheduler, Address) = (scheduler, address);

    public string Address { get; }

    public static async Task<DaskCluster> StartAsync(string folder, int workers)
    {
        string file = Path.Combine(folder, "scheduler.json");
        Process scheduler = Start("distributed.cli.dask_scheduler", folder,
            ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file]);
        while (!File.Exists(file) && !scheduler.HasExited) await Task.Delay(50);
        // The file is there before it is whole.
        string? address = null;
        while (address is null && !scheduler.HasExited)
        {
            address = AddressIn(await File.ReadAllTextAsync(file));
            if (address is null) await Task.Delay(50);
        }
        var cluster = new DaskCluster(scheduler, address!);
        for (int i = 0; i < workers; i++)
            cluster._workers.Add(Start("distributed.cli.dask_worker", folder,
                [cluster.Address, "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", folder]));
        return cluster;
    }

    /// <summary>Kills one of the workers at once.</summary>
    public void KillWorker() => _workers[0].Kill();

    public async ValueTask DisposeAsync()
    {
        foreach (Process process in _workers.Append(_scheduler))
        {
            if (!process.HasExited) process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    private static string? AddressIn(string text)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(text);
            return json.RootElement.GetProperty("address").GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Process Start(string module, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Dask.Python!, ["-m", module, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }
}

/// <summary>Where Dask is installed.</summary>
internal static class Dask
{
    /// <summary>A Python that has Dask distributed; null where there is none.</summary>
    public static string? Python { get; } = new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(HasDask);

    private static bool HasDask(string python)
    {
        try
        {
            var start = new ProcessStartInfo(python, ["-c", "import distributed"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using Process process = Process.Start(start)!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
