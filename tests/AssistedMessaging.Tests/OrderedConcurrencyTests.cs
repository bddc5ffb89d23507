using FsCheck;
using FsCheck.Fluent;

namespace AssistedMessaging.Tests;

public sealed class OrderedConcurrencyTests
{
    [Fact]
    public void Results_come_in_order_and_never_more_than_allowed_run_at_once() =>
        Prop.ForAll(Gen.Zip(Gen.Choose(0, 40), Gen.Choose(1, 10)).ToArbitrary(), size =>
        {
            var (running, most) = (0, 0);
            var items = Enumerable.Range(0, size.Item1).ToArray();
            var results = OrderedConcurrency.RunAsync(
                items,
                async (item, _) =>
                {
                    var now = Interlocked.Increment(ref running);
                    InterlockedMax(ref most, now);
                    await Task.Yield();
                    Interlocked.Decrement(ref running);
                    return item;
                },
                size.Item2,
                CancellationToken.None).ToBlockingEnumerable().ToArray();
            return results.SequenceEqual(items) && most <= size.Item2;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_reader_who_stops_early_cancels_what_is_still_running()
    {
        var cancelled = new TaskCompletionSource();
        await foreach (var result in OrderedConcurrency.RunAsync(
            [0, 1],
            async (item, token) =>
            {
                if (item == 0)
                    return item;

                await using var _ = token.Register(cancelled.SetResult);
                await cancelled.Task;
                return item;
            },
            2,
            TestContext.Current.CancellationToken))
        {
            Assert.Equal(0, result);
            break;
        }

        await cancelled.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
        {
            if (Interlocked.CompareExchange(ref target, value, seen) == seen)
                return;
        }
    }
}
