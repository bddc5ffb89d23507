using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Reconciliation;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Review.Reconciliation;

public sealed class ConsentReconciliationTests
{
    private static readonly Reviewer Person = new() { Contract = SampleProfiles.Contract, Id = "recruiter-1", Name = "Marit Oosterveld" };

    private static readonly TimeSpan Span = TimeSpan.FromHours(1);

    private readonly SettableClock _clock = new(ConsentBench.At("2026-03-01T09:00:00Z"));
    private readonly IReadOnlyList<Candidate> _candidates = SampleProfiles.Candidates(3);
    private readonly InMemoryConsentLedger _ledger;
    private readonly InMemoryDraftStore _drafts = new();
    private readonly BreakableGate _gate;
    private readonly MessageDrafter _drafter;

    public ConsentReconciliationTests()
    {
        _ledger = new InMemoryConsentLedger(_clock);
        _gate = new BreakableGate(new PolicyConsentGate(AssistedMessaging.Consent.Policy.ConsentPolicy.Default, _ledger, _clock));
        _drafter = Drafting.Drafter(parts: new CorridorParts { Ledger = _ledger, Time = _clock, Drafts = _drafts, Consent = _gate });
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_stands_out_while_nobody_said_no()
    {
        await DraftedAsync(release: 3);
        _clock.Now += TimeSpan.FromDays(1);

        var report = await RunAsync();

        Assert.Equal((6, 0, true), (report.Steps, report.Items.Count, report.IsComplete));
    }

    [Theory]
    [InlineData(0, ReconciliationFinding.DeniedThen)]
    [InlineData(1, ReconciliationFinding.DeniedAfterwards)]
    [InlineData(60, ReconciliationFinding.DeniedAfterwards)]
    [InlineData(61, null)]
    public async Task A_no_between_release_and_sending_is_listed_with_its_decision(int minutes, ReconciliationFinding? finding)
    {
        var released = await DraftedAsync(release: 1);
        _clock.Now += TimeSpan.FromMinutes(minutes);
        await _ledger.AppendAsync(No(_candidates[0], Purpose.OutreachSend), Token);
        _clock.Now += TimeSpan.FromDays(1);

        var report = await RunAsync();

        if (finding is null)
        {
            Assert.Empty(report.Items);
            return;
        }

        var item = Assert.Single(report.Items);
        Assert.Equal((finding, ReconciledStep.Released, true), (item.Finding, item.Step, item.IsReleased));
        Assert.Equal((released[0].DraftId, released[0].ConsentDecisionId, released[0].ReleasedAt), (item.DraftId, item.ConsentDecisionId, item.At));
        Assert.Equal(_candidates[0].Id, item.CandidateId);
        Assert.True(report.IsComplete);
    }

    [Fact]
    public async Task What_was_learned_late_lists_the_drafts_that_rest_on_it_released_or_not_and_their_batches()
    {
        var before = _clock.Now.AddMinutes(-5);
        await DraftedAsync(release: 1);
        var batch = (await _drafter.AllAsync(Drafting.Request([_candidates[1]]))).OfType<DraftOutcome.Drafted>().Single().Draft.BatchId;
        _clock.Now += TimeSpan.FromDays(2);
        await _ledger.AppendAsync(No(_candidates[0], Purpose.OutreachDraft) with { EffectiveAt = before }, Token);
        await _ledger.AppendAsync(No(_candidates[1], Purpose.OutreachDraft) with { EffectiveAt = before }, Token);

        var report = await RunAsync();

        Assert.Equal(
            [
                (_candidates[0].Id, ReconciledStep.Drafted, true), (_candidates[0].Id, ReconciledStep.Released, true),
                (_candidates[1].Id, ReconciledStep.Drafted, false), (_candidates[1].Id, ReconciledStep.Drafted, false),
            ],
            report.Items.Select(i => (i.CandidateId, i.Step, i.IsReleased)).Order());
        Assert.All(report.Items, item => Assert.Equal(ReconciliationFinding.DeniedThen, item.Finding));
        Assert.Equal(2, report.Batches.Count);
        Assert.Contains(batch, report.Batches);
    }

    [Fact]
    public async Task Steps_before_the_moment_asked_for_and_of_other_contracts_are_left_out()
    {
        await DraftedAsync(release: 1);
        await _ledger.AppendAsync(No(_candidates[0], Purpose.OutreachSend) with { EffectiveAt = _clock.Now.AddDays(-1) }, Token);
        _clock.Now += TimeSpan.FromDays(1);

        var later = await new ConsentReconciliation(_drafter).RunAsync(SampleProfiles.Contract, _clock.Now, Span, Token);
        var other = await new ConsentReconciliation(_drafter).RunAsync(new ContractId("another"), DateTimeOffset.MinValue, Span, Token);

        Assert.Equal((0, 0), (later.Steps, other.Steps));
        Assert.Single((await RunAsync()).Items);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new ConsentReconciliation(_drafter).RunAsync(SampleProfiles.Contract, default, -Span, Token));
    }

    [Fact]
    public async Task A_gate_that_does_not_answer_leaves_the_report_incomplete()
    {
        await DraftedAsync(release: 1);
        _gate.IsBroken = true;

        var report = await RunAsync();

        Assert.False(report.IsComplete);
        Assert.All(report.Items, item => Assert.Equal(ReconciliationFinding.Unknown, item.Finding));
        Assert.Equal(4, report.Items.Count);
    }

    [Fact]
    public async Task Who_was_erased_is_counted_and_a_draft_that_is_gone_still_has_its_release()
    {
        await DraftedAsync(release: 2);
        await ((IPersonalDataStore)_drafter.Corridor.Audit).EraseAsync(DataSubject.Candidate(_candidates[1].PersonId), dryRun: false, Token);
        await ((IPersonalDataStore)_drafts).EraseAsync(DataSubject.WholeContract(SampleProfiles.Contract), dryRun: false, Token);
        await _ledger.AppendAsync(No(_candidates[0], Purpose.OutreachSend), Token);

        var report = await RunAsync();

        Assert.Equal((5, 2), (report.Steps, report.Erased));
        var item = Assert.Single(report.Items);
        Assert.Equal((ReconciledStep.Released, true, null), (item.Step, item.IsReleased, item.BatchId));
    }

    // Drafts for all candidates, of whom the first are released.
    private async Task<List<ApprovedDraft>> DraftedAsync(int release)
    {
        var review = new DraftReview(_drafter);
        var drafts = (await _drafter.AllAsync(Drafting.Request([.. _candidates]))).Select(o => Assert.IsType<DraftOutcome.Drafted>(o).Draft).ToList();
        var released = new List<ApprovedDraft>();
        foreach (var draft in drafts.Take(release))
        {
            Assert.IsType<ReviewOutcome.Done>(await review.ApproveAsync(Person, draft.Id, reason: "read", cancellationToken: Token));
            released.Add(await review.ReleaseOrThrowAsync(Person, draft.Id, Token));
        }

        return released;
    }

    private Task<ReconciliationReport> RunAsync() => new ConsentReconciliation(_drafter).RunAsync(SampleProfiles.Contract, DateTimeOffset.MinValue, Span, Token);

    private static ConsentEvent No(Candidate candidate, Purpose purpose) => new() { PersonId = candidate.PersonId, Kind = ConsentEventKind.Withdrawn, Purpose = purpose };

    private sealed class BreakableGate(IConsentGate inner) : IConsentGate
    {
        public bool IsBroken { get; set; }

        public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default) =>
            IsBroken ? throw new InvalidOperationException() : inner.DecideAsync(query, cancellationToken);

        public ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default) =>
            IsBroken ? throw new InvalidOperationException() : inner.DecideManyAsync(queries, cancellationToken);
    }
}
