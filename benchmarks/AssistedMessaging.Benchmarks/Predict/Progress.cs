using System.Diagnostics;

namespace AssistedMessaging.Benchmarks.Predict;

/// <summary>Says every few seconds how many cases are done.</summary>
internal sealed class Progress(TextWriter output)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private long _last = Stopwatch.GetTimestamp();

    public int Steps { get; private set; }

    public void Step()
    {
        Steps++;
        if (Stopwatch.GetElapsedTime(_last) < Pause)
            return;
        output.WriteLine($"{Steps} cases so far");
        _last = Stopwatch.GetTimestamp();
    }
}
