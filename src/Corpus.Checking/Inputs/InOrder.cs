using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Corpus.Checking.Inputs;

/// <summary>Processes several items at a time and returns the results in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>How many results may wait for each job. This limits the memory.</summary>
    private const int WaitingForEach = 16;

    /// <summary>The results, in order.</summary>
    /// <param name="items">The items. The next one is read only when there is room for it.</param>
    /// <param name="work">Makes the result of an item.</param>
    /// <param name="jobs">How many items are processed at a time.</param>
    /// <param name="cancellation">Ends the work between two items.</param>
    public static async IAsyncEnumerable<TResult> SelectAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int jobs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var free = new SemaphoreSlim(jobs);
        Channel<Task<TResult>> queue = Channel.CreateBounded<Task<TResult>>(jobs * WaitingForEach);
        Task queueing = Task.Run(() => QueueAsync(items, work, free, queue.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<TResult> result in queue.Reader.ReadAllAsync(stop.Token)) yield return await result;
        }
        finally
        {
            // The caller has stopped, so the rest is not needed.
            await stop.CancelAsync();
            // After an interrupt, it may wait for input that never comes.
            if (!cancellation.IsCancellationRequested) await queueing;
            while (queue.Reader.TryRead(out Task<TResult>? left)) await Task.WhenAny(left);
        }
    }

    private static async Task QueueAsync<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, SemaphoreSlim free, ChannelWriter<Task<TResult>> queue, CancellationToken stop)
    {
        try
        {
            foreach (TItem item in items)
            {
                await free.WaitAsync(stop);
                Task<TResult> result = Task.Run(
                    () =>
                    {
                        try
                        {
                            return work(item);
                        }
                        finally
                        {
                            free.Release();
                        }
                    },
                    CancellationToken.None);
                await queue.WriteAsync(result, stop);
            }
            queue.Complete();
        }
        catch (OperationCanceledException)
        {
            queue.TryComplete();
        }
        catch (Exception exception)
        {
            queue.TryComplete(exception);
        }
    }
}
