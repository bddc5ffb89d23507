namespace AssistedMessaging.Tests;

/// <summary>Work counted in bytes allocated, which unlike time is the same on a busy machine.</summary>
internal static class Work
{
    /// <summary>Bytes of one run: the quietest of some rounds, for other tests and the runtime's own work may add and never take away.</summary>
    /// <param name="action">What to run, on this thread.</param>
    /// <param name="rounds">How often to measure.</param>
    /// <param name="times">How often to run it within a round.</param>
    public static long BytesOf(Action action, int rounds = 10, int times = 1) => Enumerable.Range(0, rounds).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < times; i++)
            action();

        return (GC.GetAllocatedBytesForCurrentThread() - before) / times;
    });

    /// <summary>Asserts that twice as much costs at most 2.2 times as much.</summary>
    /// <param name="run">Does the work for a size.</param>
    /// <param name="size">The smaller size.</param>
    public static void AssertLinear(Action<int> run, int size)
    {
        // The runtime compiles code again while it runs, with other allocations: what is not linear stays so, however often it is asked.
        var (once, twice) = (0L, long.MaxValue);
        for (var attempt = 0; attempt < 20 && twice > (2.2 * once) + 4_096; attempt++)
            (once, twice) = (BytesOf(() => run(size), 3), BytesOf(() => run(2 * size), 3));

        Assert.True(twice <= (2.2 * once) + 4_096, $"{once} bytes for {size}, {twice} bytes for twice as much");
    }
}
