using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Corpus.Checking;
using Corpus.Checking.Inputs;
using Corpus.Json;
using Corpus.Text;

namespace Corpus.Cli.Extract;

/// <summary>Reads articles on all processors and writes their JSON in the order of the input.</summary>
internal sealed class Extraction(IReadOnlyList<string> paths, InputFormat format, int jobs, Standard standard)
{
    private const int OutputBuffer = 1 << 16;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files that are read.</summary>
    public IEnumerable<InputFile> Files => ArticleFiles.Files(paths, format);

    /// <returns>The exit code.</returns>
    public async Task<int> WriteAsync(Stream output, CancellationToken cancellation)
    {
        int exitCode = ExitCode.Clean;
        var buffered = new BufferedStream(output, OutputBuffer);
        try
        {
            await foreach (Outcome outcome in InOrder.SelectAsync(new ArticleFiles(standard.Input).Find(paths, format), Read, jobs,
                cancellation))
            {
                if (outcome.Problem is { } problem)
                {
                    standard.Tell($"{outcome.Place}: error: {problem}");
                    exitCode = ExitCode.Findings;
                }
                else
                {
                    // An interrupted run still writes complete lines.
                    await buffered.WriteAsync(outcome.Json, CancellationToken.None);
                }
            }
        }
        catch (OperationCanceledException)
        {
            exitCode = ExitCode.Interrupted;
        }
        await buffered.FlushAsync(CancellationToken.None);
        return exitCode;
    }

    private static Outcome Read(ArticleSource source)
    {
        try
        {
            LoadedArticle loaded = source.Load();
            if (loaded.Fault is { } fault) return new Outcome(source.Place, default, fault.Message);
            var line = new ArrayBufferWriter<byte>(Math.Max(1024, loaded.Text.Length));
            using (var json = new Utf8JsonWriter(line, JsonOptions)) ArticleJson.Write(json,
                ArticleReader.Read(loaded.Text, loaded.Metadata));
            line.Write("\n"u8);
            return new Outcome(source.Place, line.WrittenMemory, null);
        }
        catch (UnreadableException exception)
        {
            return new Outcome(source.Place, default, exception.Message);
        }
        catch (Exception exception)
        {
            // This should not happen. The other articles are still read.
            return new Outcome(source.Place, default, "the reader failed, please report it: " + exception);
        }
    }

    /// <summary>The result of an article: a line of JSON, or an error.</summary>
    private readonly record struct Outcome(string Place, ReadOnlyMemory<byte> Json, string? Problem);
}
