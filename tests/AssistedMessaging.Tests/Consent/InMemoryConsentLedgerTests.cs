using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

public class InMemoryConsentLedgerTests
{
    private static readonly ContractId Contract = new("contract-1");

    [Fact]
    public async Task The_same_event_twice_is_recorded_once_and_another_under_its_id_is_refused()
    {
        var bench = new ConsentBench();
        var e = Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { Id = "event-1" };
        var first = await bench.Ledger.AppendAsync(e, Cancellation);
        bench.Clock.Now += TimeSpan.FromHours(1);

        var second = await bench.Ledger.AppendAsync(e with { RecordedAt = bench.Clock.Now, Position = 77 }, Cancellation);
        var conflict = await Assert.ThrowsAsync<ConsentLedgerException>(async () =>
            await bench.Ledger.AppendAsync(e with { Purpose = Purpose.OutreachDraft }, Cancellation));

        Assert.Same(first, second);
        Assert.Equal("consent.event-conflict", conflict.Code);
        Assert.Single((await bench.Ledger.ReadAsync([Person], [], Cancellation)).Events);
    }

    [Fact]
    public async Task A_reading_holds_the_persons_and_contracts_asked_for_in_ledger_order()
    {
        var bench = new ConsentBench();
        var ban = Say(ConsentEventKind.ContractProhibited, Purpose.AiTraining) with { PersonId = null, Contract = Contract };
        await bench.AppendAsync(
            Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = "b" },
            ban,
            ban with { Id = "other", Contract = new ContractId("contract-2") },
            Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = "a" },
            Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = "c" },
            Grant(Purpose.AiTraining) with { PersonId = "b" });

        var snapshot = await bench.Ledger.ReadAsync(["a", "b", "nobody"], [Contract], Cancellation);

        Assert.True(snapshot.IsComplete);
        Assert.Equal([1, 2, 4, 6], snapshot.Events.Select(e => e.Position));
    }

    [Fact]
    public async Task A_reading_does_not_change_afterwards()
    {
        var bench = new ConsentBench();
        await bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining));
        var snapshot = await bench.Ledger.ReadAsync([Person], [], Cancellation);

        await bench.AppendAsync(Grant(Purpose.AiTraining));

        Assert.Single(snapshot.Events);
    }

    [Fact]
    public async Task A_full_ledger_refuses_and_a_lost_no_makes_every_answer_unknown()
    {
        var clock = new SettableClock(At("2026-03-01T09:00:00Z"));
        var ledger = new InMemoryConsentLedger(clock, maxEvents: 1);
        var gate = new PolicyConsentGate(ConsentPolicy.Default, ledger, clock);
        var first = await ledger.AppendAsync(Grant(Purpose.OutreachDraft) with { PersonId = "somebody" }, Cancellation);

        var lostYes = await Assert.ThrowsAsync<ConsentLedgerException>(async () =>
            await ledger.AppendAsync(Grant(Purpose.OutreachDraft), Cancellation));
        var afterLostYes = await gate.DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);
        var lostNo = await Assert.ThrowsAsync<ConsentLedgerException>(async () =>
            await ledger.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachDraft), Cancellation));
        var afterLostNo = await gate.DecideAsync(Ask(Purpose.OutreachDraft), Cancellation);

        Assert.Equal(("consent.ledger-full", "consent.ledger-full"), (lostYes.Code, lostNo.Code));
        Assert.Equal(ConsentReason.DefaultOn, afterLostYes.Reason);
        Assert.Equal((ConsentState.Unknown, ConsentReason.LedgerUnavailable), (afterLostNo.State, afterLostNo.Reason));
        Assert.Same(first, await ledger.AppendAsync(first, Cancellation));
    }

    [Fact]
    public void A_ledger_without_room_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new InMemoryConsentLedger(maxEvents: 0));
    }

    [Fact]
    public async Task Many_threads_append_without_loss_or_gap()
    {
        var bench = new ConsentBench();

        await Parallel.ForAsync(0, 2_000, Cancellation, async (i, cancellation) =>
        {
            await bench.Ledger.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = $"p{i % 7}" }, cancellation);
            await bench.Ledger.ReadAsync([$"p{i % 7}"], [], cancellation);
        });
        var snapshot = await bench.Ledger.ReadAsync([.. Enumerable.Range(0, 7).Select(i => $"p{i}")], [], Cancellation);

        Assert.Equal(Enumerable.Range(1, 2_000).Select(i => (long)i), snapshot.Events.Select(e => e.Position));
    }

    [Fact]
    public async Task A_cancelled_call_records_nothing()
    {
        var bench = new ConsentBench();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await bench.Ledger.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.AiTraining), cancelled));

        Assert.Empty((await bench.Ledger.ReadAsync([Person], [], Cancellation)).Events);
    }

    [Fact]
    public async Task Nothing_that_is_printed_names_a_person()
    {
        var e = Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = "canary", Route = "canary", Id = "event-1" };
        var refused = await Record.ExceptionAsync(async () => await new ConsentBench().Ledger.AppendAsync(e with { Controller = "" }, Cancellation));

        Assert.Equal("Withdrawn event-1", e.ToString());
        Assert.Equal("1 events, complete", new LedgerSnapshot { Events = [e], IsComplete = true }.ToString());
        Assert.DoesNotContain("canary", refused!.ToString(), StringComparison.Ordinal);
    }
}
