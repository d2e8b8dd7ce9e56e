using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Corpus.Text;

namespace Corpus.Cli.Extract;

/// <summary>Reads articles on all cores and writes what they say in the order of the input.</summary>
internal static class Extraction
{
    /// <summary>How many articles are under way at a time: what bounds the memory, however many there are.</summary>
    private const int UnderWay = 64;

    private const int OutputBuffer = 1 << 16;

    /// <returns>0, or 1 where a source could not be read.</returns>
    public static async Task<int> RunAsync(IEnumerable<Source> sources, Stream output, TextWriter error, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Channel<Task<Outcome>> queue = Channel.CreateBounded<Task<Outcome>>(UnderWay);
        Task queueing = Task.Run(() => QueueAsync(sources, queue.Writer, stop.Token), CancellationToken.None);
        int exitCode = 0;
        try
        {
            await using var buffered = new BufferedStream(output, OutputBuffer);
            await foreach (Task<Outcome> reading in queue.Reader.ReadAllAsync(stop.Token))
            {
                Outcome outcome = await reading;
                if (outcome.Problem is { } problem)
                {
                    await error.WriteLineAsync($"{outcome.Place}: error: {problem}");
                    exitCode = 1;
                }
                else
                {
                    await buffered.WriteAsync(outcome.Json, stop.Token);
                }
            }
            await buffered.FlushAsync(stop.Token);
        }
        finally
        {
            // Where writing failed, nobody needs the rest.
            await stop.CancelAsync();
            await queueing;
        }
        return exitCode;
    }

    /// <summary>What became of a source: a line of JSON, or what is wrong.</summary>
    private readonly record struct Outcome(string Place, ReadOnlyMemory<byte> Json, string? Problem);

    private static async Task QueueAsync(IEnumerable<Source> sources, ChannelWriter<Task<Outcome>> queue, CancellationToken stop)
    {
        try
        {
            foreach (Source source in sources)
                await queue.WriteAsync(Task.Run(() => Read(source), stop), stop);
            queue.Complete();
        }
        catch (OperationCanceledException)
        {
            queue.TryComplete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            queue.TryComplete(exception);
        }
    }

    private static Outcome Read(Source source)
    {
        try
        {
            (string text, ArticleMetadata metadata) = source.Load();
            var json = new ArrayBufferWriter<byte>(Math.Max(1024, text.Length));
            ArticleJson.Write(json, ArticleReader.Read(text, metadata));
            json.Write("\n"u8);
            return new Outcome(source.Place, json.WrittenMemory, null);
        }
        catch (UnreadableException exception)
        {
            return new Outcome(source.Place, default, exception.Message);
        }
        catch (Exception exception)
        {
            // Nothing should come here; the other articles are read all the same.
            return new Outcome(source.Place, default, "the reader failed, please report it: " + exception);
        }
    }
}
