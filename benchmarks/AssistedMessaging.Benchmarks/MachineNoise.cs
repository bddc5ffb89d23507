using System.Diagnostics;

namespace AssistedMessaging.Benchmarks;

/// <summary>
/// How restless the machine is: the median of one fixed piece of work over its quietest round. The work leaps through half a megabyte, for neighbours take caches before they take the core.
/// 1 is a quiet machine; medians of other figures are stretched by about as much.
/// </summary>
internal static class MachineNoise
{
    private const int Rounds = 2_000;
    private const int Steps = 20_000;

    public static double Measure()
    {
        var table = new uint[1 << 17];
        for (var i = 0U; i < table.Length; i++)
            table[i] = i * 2_654_435_761;

        var times = new double[Rounds];
        var at = 1U;
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            for (var i = 0U; i < Steps; i++)
                at = (at * 31) + table[at % table.Length] + i;
            times[round] = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        }

        // The last place is used, so that the work is not left out.
        Array.Sort(times);
        return at == 0 ? double.NaN : times[Rounds / 2] / times[0];
    }
}
