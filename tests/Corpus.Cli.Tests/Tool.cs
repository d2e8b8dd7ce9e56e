using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace Corpus.Cli.Tests;

/// <summary>The tool as a shell runs it, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus").FullName;

    /// <summary>What was written to standard output in the last run.</summary>
    public byte[] Output { get; private set; } = [];

    /// <summary>The lines of <see cref="Output"/>.</summary>
    public string[] Lines => Encoding.UTF8.GetString(Output).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What was written to standard error in the last run, with the folder left out of paths.</summary>
    public string Errors { get; private set; } = "";

    public IEnumerable<string?> Ids
    {
        get
        {
            foreach (string line in Lines)
            {
                using JsonDocument json = JsonDocument.Parse(line);
                yield return json.RootElement.GetProperty("id").GetString();
            }
        }
    }

    public string Path(string file) => System.IO.Path.Combine(_folder, file);

    public Tool File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public Tool File(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        System.IO.File.WriteAllBytes(Path(name), bytes);
        return this;
    }

    /// <summary>What was written to standard output in the last run, as text, with the folder left out of paths.</summary>
    public string Printed => WithoutFolder(Encoding.UTF8.GetString(Output));

    public Task<int> ExtractAsync(params string[] arguments) => RunAsync([], ["extract", .. arguments]);

    public Task<int> PipeAsync(string input, params string[] arguments) =>
        RunAsync(Encoding.UTF8.GetBytes(input), ["extract", .. arguments]);

    public Task<int> RunAsync(params string[] arguments) => RunAsync([], arguments);

    public async Task<int> RunAsync(byte[] input, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = await CorpusCommand.RunAsync(arguments, new Standard(new MemoryStream(input), output, error));
        Output = output.ToArray();
        Errors = WithoutFolder(error.ToString());
        return exitCode;
    }

    /// <summary>Runs the executable itself, in the folder, as a shell does.</summary>
    public async Task<int> StartAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        Output = output.ToArray();
        Errors = WithoutFolder(await error);
        return process.ExitCode;
    }

    /// <summary>Starts the executable in the folder.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CorpusCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    private string WithoutFolder(string text) =>
        text.Replace(_folder + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ReplaceLineEndings("\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
