using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace Corpus.Package.Tests;

/// <summary>The output and the exit code of a run of <c>dotnet</c>.</summary>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>The distinct lines that hold <paramref name="code"/> as a warning or error, without path roots and project.</summary>
    public string[] Diagnostics(string folder) =>
    [
        .. Output.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line.Replace(folder + "/", "", StringComparison.Ordinal).Replace(folder + "\\", "", StringComparison.Ordinal))
            .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var project ? line[..project] : line)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}

/// <summary>Runs <c>dotnet</c> as a user would, and leaves no build server behind.</summary>
internal static class DotNet
{
    public static async Task<DotNetResult> RunAsync(string folder, params IEnumerable<string> arguments)
    {
        var start =
            new ProcessStartInfo("dotnet",
                arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            };
        // MSBuild starts the tests and sets variables that a user's shell does not have.
        foreach (string name in start.Environment.Keys.Where(
            name =>
                name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
                    || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotNetResult(process.ExitCode, (await output + await error).Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
