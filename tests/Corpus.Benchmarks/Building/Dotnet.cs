using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Corpus.Benchmarks.Building;

/// <summary>Runs <c>dotnet</c> without a build server or reused nodes, so that two runs share nothing.</summary>
internal static class Dotnet
{
    /// <summary>Runs <c>dotnet</c> to its end and shows its output only if it fails.</summary>
    public static void Run(string directory, params string[] arguments) => Run(Start(directory, arguments), () => { });

    /// <summary>As <see cref="Run(string, string[])"/>; calls <paramref name="watch"/> about fifty times a second meanwhile.</summary>
    public static void Watch(string directory, Action watch, params string[] arguments)
    {
        ProcessStartInfo start = Start(directory, arguments);
        // The compiler's response file goes here, which distinguishes its process from those of other builds.
        start.Environment["TMPDIR"] = directory;
        Run(start, watch);
    }

    private static ProcessStartInfo Start(string directory, string[] arguments)
    {
        var start =
            new ProcessStartInfo("dotnet",
                arguments)
            {
                WorkingDirectory = directory,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        // dotnet run has set them for this program; they would affect the measured build.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        return start;
    }

    private static void Run(ProcessStartInfo start, Action watch)
    {
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        while (!process.WaitForExit(20)) watch();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(
                $"dotnet {string.Join(' ', start.ArgumentList)} failed in {start.WorkingDirectory}:\n{output.Result}\n{errors.Result}");
    }
}
