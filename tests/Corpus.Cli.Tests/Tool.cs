using System;
using System.Collections.Generic;
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

    public Task<int> ExtractAsync(params string[] arguments) => RunAsync([], arguments);

    public Task<int> PipeAsync(string input, params string[] arguments) => RunAsync(Encoding.UTF8.GetBytes(input), arguments);

    public async Task<int> RunAsync(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exitCode = await CorpusCommand.RunAsync(["extract", .. arguments], new Standard(new MemoryStream(input), output, error));
        Output = output.ToArray();
        Errors = error.ToString().Replace(_folder + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal).ReplaceLineEndings("\n");
        return exitCode;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
