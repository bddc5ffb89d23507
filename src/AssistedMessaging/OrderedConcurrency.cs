using System.Runtime.CompilerServices;

namespace AssistedMessaging;

/// <summary>Works on several items at a time and gives the results in the items' order.</summary>
internal static class OrderedConcurrency
{
    /// <summary>
    /// Starts at most <paramref name="limit"/> pieces of work at a time. Cancellation is seen at once, also while a piece of work does not react to it; a reader who
    /// stops early cancels what is still running.
    /// </summary>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, CancellationToken, Task<TResult>> work, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = new TaskCompletionSource<TResult>[items.Count];
        for (var i = 0; i < results.Length; i++)
            results[i] = new TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously);

        var next = -1;
        var workers = new Task[Math.Min(limit, items.Count)];
        for (var i = 0; i < workers.Length; i++)
            workers[i] = WorkAsync();

        var read = 0;
        try
        {
            for (; read < results.Length; read++)
                yield return await results[read].Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Nobody reads what is still running: tell it to stop. Its results are dropped, and it stores nothing once it sees the token.
            if (read < results.Length)
                await stop.CancelAsync().ConfigureAwait(false);
        }

        async Task WorkAsync()
        {
            for (var i = Interlocked.Increment(ref next); i < items.Count && !stop.IsCancellationRequested; i = Interlocked.Increment(ref next))
            {
                try
                {
                    results[i].TrySetResult(await work(items[i], stop.Token).ConfigureAwait(false));
                }
                catch (OperationCanceledException e)
                {
                    results[i].TrySetCanceled(e.CancellationToken);
                }
                catch (Exception e)
                {
                    results[i].TrySetException(e);
                }
            }
        }
    }
}
