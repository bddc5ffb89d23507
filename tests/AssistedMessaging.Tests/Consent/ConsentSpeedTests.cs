using System.Diagnostics;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

public class ConsentSpeedTests
{
    [Fact]
    public async Task One_person_among_a_million_events_is_answered_within_100_microseconds()
    {
        var bench = new ConsentBench();
        var withdrawal = Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining);
        var person = "";
        for (var i = 0; i < 1_000_000; i++)
        {
            person = i % 10 == 0 ? $"p{i / 10}" : person;
            await bench.Ledger.AppendAsync(withdrawal with { Id = $"{i}", PersonId = person }, Cancellation);
        }

        var query = new ConsentQuery { PersonId = "p5000", Purpose = Purpose.ContentGeneratingTuning, Location = In("NL") };
        var median = await MedianAsync(bench.Gate, query);

        Assert.Equal(ConsentReason.Withdrawn, (await bench.AnswerAsync(query)).Reason);
        Assert.True(median < 100, $"{median} µs");
    }

    [Fact]
    public async Task The_common_case_takes_a_fraction_of_the_corridors_budget()
    {
        var bench = new ConsentBench();
        var query = Ask(Purpose.OutreachDraft);
        var median = await MedianAsync(bench.Gate, query);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            await bench.Gate.DecideAsync(query, Cancellation);

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
        TestContext.Current.TestOutputHelper?.WriteLine($"{median} µs, {allocated} bytes");

        Assert.True(median < 10, $"{median} µs");
        Assert.True(allocated < 2_048, $"{allocated} bytes");
    }

    private static async Task<double> MedianAsync(PolicyConsentGate gate, ConsentQuery query)
    {
        var times = new double[2_000];
        for (var i = 0; i < times.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await gate.DecideAsync(query, Cancellation);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[times.Length / 2];
    }
}
