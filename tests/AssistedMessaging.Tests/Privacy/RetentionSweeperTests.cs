using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Privacy;

public sealed class RetentionSweeperTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Records_go_when_they_are_older_than_their_rule_and_not_a_moment_before()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        var sweeper = new RetentionSweeper(bench.Drafter, bench.Review);

        bench.Clock.Now += TimeSpan.FromDays(180);
        var onTheDay = await sweeper.SweepAsync(cancellationToken: Cancellation);
        bench.Clock.Now += TimeSpan.FromTicks(1);
        var dry = await sweeper.SweepAsync(dryRun: true, cancellationToken: Cancellation);
        var real = await sweeper.SweepAsync(cancellationToken: Cancellation);
        var again = await sweeper.SweepAsync(cancellationToken: Cancellation);

        Assert.Empty(onTheDay.Items);
        Assert.Equal(["draft", "review"], real.Items.Select(i => i.RecordType.ToString()));
        Assert.Equal(dry.Items.Select(i => i.Id), real.Items.Select(i => i.Id));
        Assert.Empty(again.Items);
        Assert.True(real.IsComplete);
    }

    [Fact]
    public async Task The_audit_chain_goes_on_where_a_sweep_ended()
    {
        var bench = new PrivacyBench();
        var audit = (InMemoryAuditLog)bench.Audit;
        await bench.FillAsync();
        var old = audit.Head;
        bench.Clock.Now += TimeSpan.FromDays(1100);
        await bench.FillAsync(SampleProfiles.FullCandidate);
        var known = audit.Head;

        var report = await new RetentionSweeper(bench.Drafter, bench.Review).SweepAsync(cancellationToken: Cancellation);
        await bench.Drafter.DraftAsync(Drafting.Request(), Cancellation);

        Assert.Equal(4, report.Items.Count(i => i.RecordType == RecordType.AuditEntry));
        Assert.True((await audit.VerifyAsync(known, Cancellation)).IsIntact);
        Assert.True((await audit.VerifyAsync(old, Cancellation)).IsIntact);
        Assert.Equal(known.Position + 1, audit.Head.Position);
        Assert.Equal([], RawScan.Find(["qzcandidate"], audit));
    }

    [Fact]
    public async Task A_standing_no_is_never_swept_and_an_answered_or_harmless_event_is()
    {
        var bench = new PrivacyBench();
        await Say(ConsentBench.Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = "no" });
        await Say(ConsentBench.Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = "yes-again" });
        await Say(ConsentBench.Grant(Purpose.AiTraining) with { PersonId = "yes-again" });
        await Say(ConsentBench.Say(ConsentEventKind.NoticeServed, Purpose.AiTraining) with { PersonId = "told" });
        await Say(new ConsentEvent { PersonId = "moved", Kind = ConsentEventKind.RegionChanged, FormerRegion = "NL" });
        await Say(ConsentBench.Say(ConsentEventKind.ContractProhibited, Purpose.OutreachSend) with { PersonId = null, Contract = SampleProfiles.Contract });
        bench.Clock.Now += TimeSpan.FromDays(4000);

        var report = await new RetentionSweeper(bench.Drafter, bench.Review).SweepAsync(cancellationToken: Cancellation);
        var left = await bench.Ledger.ReadAsync(["no", "yes-again", "told", "moved"], [SampleProfiles.Contract], Cancellation);

        Assert.Equal(3, report.Items.Count);
        Assert.Equal(["no", "moved", null], left.Events.Select(e => e.PersonId));

        async Task Say(ConsentEvent e)
        {
            await bench.Ledger.AppendAsync(e, Cancellation);
            bench.Clock.Now += TimeSpan.FromMinutes(1);
        }
    }

    [Fact]
    public async Task What_was_left_of_an_erased_persons_events_goes_with_age()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        await bench.ErasedAsync();
        bench.Clock.Now += TimeSpan.FromDays(1100);

        var report = await new RetentionSweeper(bench.Drafter, bench.Review).SweepAsync(cancellationToken: Cancellation);

        Assert.Single(report.Items, i => i.RecordType == RecordType.ConsentEvent);
        Assert.NotEmpty(await bench.Suppressions.FindAsync([PrivacyBench.PersonId], Cancellation));
    }

    [Fact]
    public async Task A_sweep_reports_its_progress_and_stops_on_cancellation()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        bench.Clock.Now += TimeSpan.FromDays(200);
        using var stop = new CancellationTokenSource();
        var seen = new Steps(stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bench.Sweeper.SweepAsync(progress: seen, cancellationToken: stop.Token));

        Assert.Equal([(1, 56), (2, 56), (3, 56)], seen.Seen.Select(s => (s.Done, s.Total)));
        Assert.Equal("draft", seen.Seen[0].RecordType.ToString());
        Assert.Equal(1, seen.Seen[^1].Removed);
    }

    [Fact]
    public void Rules_that_contradict_themselves_are_refused_with_a_code()
    {
        var bench = new PrivacyBench();

        Assert.StartsWith("privacy.retention-rule", Fault(RetentionRule.Days(RecordType.Draft, 0, "why")), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-rule", Fault(RetentionRule.Days(RecordType.Draft, -1, "why")), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-rule", Fault(RetentionRule.Days(RecordType.Draft, 1, " ")), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-rule", Fault(RetentionRule.Days(default, 1, "why")), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-rule", Fault(RetentionRule.Days(RecordType.Draft, 1, "why"), RetentionRule.Days(RecordType.Draft, 2, "why")), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-rule", Fault([null!]), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-order", Fault(RetentionRule.Days(RecordType.Review, 1, "why")), StringComparison.Ordinal);
        Assert.StartsWith("privacy.retention-order", Fault(RetentionRule.Days(RecordType.Draft, 3, "why"), RetentionRule.Days(RecordType.Review, 2, "why")), StringComparison.Ordinal);
        Assert.NotNull(new RetentionSweeper(bench.Drafter, bench.Review, [RetentionRule.Days(RecordType.Draft, 2, "why"), RetentionRule.Days(RecordType.Review, 2, "why")]));

        string Fault(params RetentionRule[] rules) => Assert.Throws<ArgumentException>(() => new RetentionSweeper(bench.Drafter, bench.Review, rules)).Message;
    }

    private sealed class Steps(CancellationTokenSource stop) : IProgress<RetentionProgress>
    {
        public List<RetentionProgress> Seen { get; } = [];

        public void Report(RetentionProgress value)
        {
            Seen.Add(value);
            if (Seen.Count == 3)
                stop.Cancel();
        }
    }
}
