using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Archive.Tests;

/// <summary>The files of the sample, and the programs that the tests start.</summary>
internal static class Sample
{
    /// <summary>The tool, as its users get it.</summary>
    public static string Corpus { get; } = Assembly.Load("Corpus.Cli").Location;

    /// <summary>A file or a folder of the sample.</summary>
    public static string PathOf(string name, [CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../samples/Archive", name));

    /// <summary>Runs a program to its end. If the exit code is another one than expected, the error is what the program said.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string? folder = null, int exitCode = 0)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? "",
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == exitCode
            ? output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await error}{output}");
    }
}
