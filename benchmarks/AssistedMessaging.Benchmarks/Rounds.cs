using System.Diagnostics;

namespace AssistedMessaging.Benchmarks;

/// <summary>Times one operation over many rounds.</summary>
internal static class Rounds
{
    /// <summary>Median and 99th percentile in microseconds, and bytes allocated for one operation.</summary>
    public static async Task<(double P50, double P99, double Bytes)> TimeAsync(Func<Task> operation, int warmUp = 3_000, int rounds = 5_000)
    {
        for (var i = 0; i < warmUp; i++)
            await operation();

        GC.Collect();
        var times = new double[rounds];
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await operation();
            times[i] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        Array.Sort(times);
        return (times[rounds / 2], times[rounds * 99 / 100], (double)bytes / rounds);
    }
}
