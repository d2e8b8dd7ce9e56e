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
using Corpus.Cli.Output;
using Corpus.Json;

namespace Corpus.Cli.Extract;

/// <summary>Reads articles on all processors and writes them in the order of the input.</summary>
internal sealed class Extraction(IReadOnlyList<string> paths, InputFormat format, int jobs, int failOn, Standard standard)
{
    private const int OutputBuffer = 1 << 16;

    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files that are read.</summary>
    public IEnumerable<InputFile> Files => ArticleFiles.Files(paths, format);

    /// <summary>Writes the articles as JSON, one object a line.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WriteAsync(Stream output, bool withText, CancellationToken cancellation)
    {
        var buffered = new BufferedStream(output, OutputBuffer);
        // An interrupted run still writes complete lines.
        int exitCode = await RunAsync((_, article) => LineOf(article, withText), line => buffered.WriteAsync(line, CancellationToken.None),
            cancellation);
        await buffered.FlushAsync(CancellationToken.None);
        return exitCode;
    }

    /// <summary>Reads the articles and hands on what is made of them. What cannot be read is told and passed over.</summary>
    /// <param name="make">Makes something of an article, on any thread.</param>
    /// <param name="write">Writes what was made, in the order of the input.</param>
    /// <param name="cancellation">Ends the run between two articles.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync<T>(Func<ArticleSource, Article, T> make, Func<T, ValueTask> write, CancellationToken cancellation)
    {
        var failures = new Failures(standard, failOn);
        long articles = 0;
        try
        {
            await foreach ((string place, T? made, string? problem) in InOrder.SelectAsync(
                new ArticleFiles(standard.Input).Find(paths, format), source => Try(source, make), jobs, cancellation))
            {
                articles++;
                if (problem is null) await write(made!);
                else failures.Add(place, problem);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        failures.Tell(articles, "articles");
        return failures.ExitCode;
    }

    private static (string Place, T? Made, string? Problem) Try<T>(ArticleSource source, Func<ArticleSource, Article, T> make)
    {
        try
        {
            LoadedArticle loaded = source.Load();
            return loaded.Fault is { } fault ? (source.Place, default, fault.Message) : (source.Place, make(source, loaded.Read()), null);
        }
        catch (UnreadableException exception)
        {
            return (source.Place, default, exception.Message);
        }
        catch (Exception exception)
        {
            // This should not happen. The other articles are still read.
            return (source.Place, default, "the reader failed, please report it: " + exception);
        }
    }

    private static ReadOnlyMemory<byte> LineOf(Article article, bool withText)
    {
        var line = new ArrayBufferWriter<byte>(Math.Max(1024, article.Text.Length));
        using (var json = new Utf8JsonWriter(line, JsonOptions)) ArticleJson.Write(json, article, withText);
        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
