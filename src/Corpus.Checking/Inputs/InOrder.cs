using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Corpus.Checking.Inputs;

/// <summary>Works on several items at a time and gives the results in the order of the items.</summary>
internal static class InOrder
{
    /// <summary>How many results may wait for each job: what bounds the memory, however many items there are.</summary>
    private const int WaitingForEach = 16;

    /// <summary>The results, in order.</summary>
    /// <param name="items">The items; asked for the next only when there is room for it.</param>
    /// <param name="work">What makes a result of an item.</param>
    /// <param name="jobs">How many items are worked on at a time.</param>
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
            // Where the caller has had enough, nobody needs the rest.
            await stop.CancelAsync();
            // At an interrupt it may wait for input that never comes.
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
