using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Work, counted in bytes; the benchmarks print the times.</summary>
public class ConsentWorkTests
{
    [Fact]
    public async Task One_person_among_many_costs_what_one_person_alone_costs()
    {
        var query = new ConsentQuery { PersonId = "p5000", Purpose = Purpose.ContentGeneratingTuning, Location = In("NL") };
        var (alone, crowd) = (new ConsentBench(), new ConsentBench());
        await AddAsync(alone, 5_000, 5_001);
        await AddAsync(crowd, 0, 20_000);

        Assert.Equal(ConsentReason.Withdrawn, (await crowd.AnswerAsync(query)).Reason);
        Assert.Equal(BytesOf(alone, query), BytesOf(crowd, query));
    }

    [Fact]
    public void The_common_case_takes_a_fraction_of_the_corridors_budget()
    {
        Assert.InRange(BytesOf(new ConsentBench(), Ask(Purpose.OutreachDraft)), 0, 2_048);
    }

    private static async Task AddAsync(ConsentBench bench, int from, int to)
    {
        var withdrawal = Say(ConsentEventKind.Withdrawn, Purpose.ContentGeneratingTraining);
        for (var person = from; person < to; person++)
        {
            for (var i = 0; i < 10; i++)
                await bench.Ledger.AppendAsync(withdrawal with { Id = $"{person}/{i}", PersonId = $"p{person}" }, Cancellation);
        }
    }

    private static long BytesOf(ConsentBench bench, ConsentQuery query) =>
        Work.BytesOf(() => Assert.True(bench.Gate.DecideAsync(query, Cancellation).IsCompletedSuccessfully), times: 50);
}
