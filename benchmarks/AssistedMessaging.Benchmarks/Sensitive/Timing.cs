using System.Diagnostics;
using System.Text;

namespace AssistedMessaging.Benchmarks.Sensitive;

/// <summary>Times an operation over texts, on the calling thread.</summary>
internal static class Timing
{
    private const int WarmUpRounds = 12;

    /// <summary>Millions of UTF-8 bytes a second, best and median of the rounds, and bytes allocated for one text.</summary>
    public static (double Best, double Median, double Bytes) Throughput(string[] texts, int rounds, Action<string> operation)
    {
        var megabytes = texts.Sum(t => (double)Encoding.UTF8.GetByteCount(t)) / 1e6;
        var seconds = Seconds(texts, rounds, operation, out var bytes);
        return (megabytes / seconds[0], megabytes / seconds[rounds / 2], bytes);
    }

    /// <summary>Microseconds for one text: the mean of each text's least time over the rounds, which other work on the machine disturbs least.</summary>
    public static double Undisturbed(string[] texts, int rounds, Action<string> operation)
    {
        Seconds(texts, 0, operation, out _);
        var least = new double[texts.Length];
        Array.Fill(least, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                var started = Stopwatch.GetTimestamp();
                operation(texts[i]);
                least[i] = Math.Min(least[i], Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            }
        }

        return least.Average();
    }

    /// <summary>The least milliseconds of one run; slow operations get fewer rounds.</summary>
    public static double Milliseconds(int rounds, Action operation)
    {
        var least = double.MaxValue;
        var all = Stopwatch.GetTimestamp();
        for (var i = 0; i < rounds && Stopwatch.GetElapsedTime(all).TotalSeconds < 0.5; i++)
        {
            var started = Stopwatch.GetTimestamp();
            operation();
            least = Math.Min(least, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return least;
    }

    private static double[] Seconds(string[] texts, int rounds, Action<string> operation, out double bytesPerText)
    {
        for (var i = 0; i < WarmUpRounds; i++)
            RunAll(texts, operation);

        // The first rounds still run code that the just-in-time compiler replaces in the background.
        Thread.Sleep(200);
        RunAll(texts, operation);
        GC.Collect();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var seconds = new double[rounds];
        var ownBytes = GC.GetAllocatedBytesForCurrentThread() - before;
        for (var i = 0; i < rounds; i++)
        {
            var started = Stopwatch.GetTimestamp();
            RunAll(texts, operation);
            seconds[i] = Stopwatch.GetElapsedTime(started).TotalSeconds;
        }

        bytesPerText = (double)(GC.GetAllocatedBytesForCurrentThread() - before - ownBytes) / rounds / texts.Length;
        Array.Sort(seconds);
        return seconds;
    }

    private static void RunAll(string[] texts, Action<string> operation)
    {
        foreach (var text in texts)
            operation(text);
    }
}
