using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Consent;

namespace AssistedMessaging.Tests.Privacy;

public sealed class ErasureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_erasure_a_raw_scan_of_every_store_and_log_finds_nothing_of_the_person()
    {
        var bench = new PrivacyBench();
        var draft = await bench.FillAsync();
        Assert.All(PrivacyBench.Canaries, canary => Assert.True(RawScan.Find([canary], bench).Count > 0, $"The scan does not see {canary}."));

        var report = await bench.ErasedAsync();
        var after = RawScan.FindEverywhere(PrivacyBench.Canaries, bench);

        Assert.Equal([], after);
        Assert.True(report.IsComplete);
        Assert.Null(await bench.Drafter.Corridor.Drafts.FindAsync(draft.ContractId, draft.Id, Cancellation));
    }

    [Fact]
    public async Task No_line_of_any_log_holds_a_word_of_the_person_before_during_or_after_erasure()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        await bench.ExportedAsync();
        var desk = new PrivacyDesk(bench.Drafter, bench.Review, [new BrokenStore()], bench.Preferences, bench.CustomContent);
        var report = Assert.IsType<ErasureOutcome.Done>(await desk.EraseAsync(PrivacyBench.Own(), cancellationToken: Cancellation)).Report;
        await new RetentionSweeper(bench.Drafter, bench.Review, null, [new BrokenStore()], bench.Preferences, bench.CustomContent).SweepAsync(cancellationToken: Cancellation);

        Assert.True(bench.Log.Lines.Count >= 2);
        Assert.DoesNotContain(bench.Log.Lines, line => PrivacyBench.Canaries.Any(c => line.Contains(c, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(PrivacyBench.Canaries, c => report.ToJson().Contains(c, StringComparison.OrdinalIgnoreCase) && c is not ("Qzevent" or "qzcandidate"));
    }

    [Fact]
    public async Task The_audit_chain_verifies_before_and_after_and_keeps_every_step()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        var audit = (InMemoryAuditLog)bench.Audit;
        var head = audit.Head;

        await bench.ErasedAsync();
        var verification = await audit.VerifyAsync(head, Cancellation);
        var entries = await audit.ReadAsync(SampleProfiles.Contract, Cancellation).ToListAsync(Cancellation);

        Assert.True(verification.IsIntact);
        Assert.Equal(["draft.created", "draft.edited", "draft.approved", "draft.released", "rights.erased"], entries.Select(e => e.Event));
        Assert.All(entries, e => Assert.Null(e.CandidateId ?? e.PersonId ?? e.ContentDigest));
    }

    [Fact]
    public async Task A_person_who_comes_back_under_the_same_key_or_another_is_still_not_contacted()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        await bench.ErasedAsync();
        var calls = bench.Chat.Requests.Count;
        var back = Drafting.Like(PrivacyBench.Candidate, id: "new-import-1", personId: PrivacyBench.PersonId);
        var renamed = new Candidate { Id = "new-import-2", PersonId = "another-key", ReturnKeys = [" QZMAIL@example.org "], Name = PrivacyBench.Candidate.Name };
        var stranger = new Candidate { Id = "new-import-3", PersonId = "stranger", ReturnKeys = ["other@example.org"], Name = PrivacyBench.Candidate.Name };

        var outcomes = await bench.Drafter.AllAsync(Drafting.Request(back, renamed, stranger));

        Assert.Equal(["consent.not-available", "consent.not-available", null], outcomes.Select(o => o.Code));
        Assert.Equal(calls + 1, bench.Chat.Requests.Count);
    }

    [Fact]
    public async Task A_no_to_training_survives_with_everything_below_it_and_services_stay_what_they_are()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        await bench.ErasedAsync(PrivacyBench.Own(doNotContactAgain: false));
        var gate = bench.Drafter.Corridor.Consent;

        var tuning = await gate.DecideAsync(WithPerson(ConsentBench.Ask(Purpose.ContentGeneratingTuning, "US")), Cancellation);
        var draft = await gate.DecideAsync(WithPerson(ConsentBench.Ask(Purpose.OutreachDraft)), Cancellation);
        var many = await gate.DecideManyAsync([WithPerson(ConsentBench.Ask(Purpose.AiTraining, "US")), WithPerson(ConsentBench.Ask(Purpose.Security))], Cancellation);

        Assert.Equal((ConsentState.Denied, ConsentReason.Objected), (tuning.State, tuning.Reason));
        Assert.True(draft.Permits);
        Assert.Equal([ConsentState.Denied, ConsentState.Permitted], many.Select(d => d.State));
    }

    [Fact]
    public async Task A_dry_run_gives_the_rows_of_a_real_run_and_changes_nothing()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        var before = RawScan.Find(PrivacyBench.Canaries, bench).Count;

        var dry = await bench.ErasedAsync(dryRun: true);
        var unchanged = RawScan.Find(PrivacyBench.Canaries, bench).Count;
        var real = await bench.ErasedAsync();
        var again = await bench.ErasedAsync();

        Assert.Equal(before, unchanged);
        Assert.Equal(Rows(dry), Rows(real));
        Assert.Equal(
            ["audit-entry Pseudonymised", "consent-event Pseudonymised", "draft Deleted", "review Deleted", "suppression Retained"],
            real.Items.Select(i => $"{i.RecordType} {i.Action}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["suppression"], again.Items.Select(i => i.RecordType.ToString()).Distinct());
        Assert.True(dry.IsDryRun);

        static IEnumerable<string> Rows(ErasureReport report) =>
            report.Items.Select(i => $"{i.Store} {i.RecordType} {i.Id} {i.Contract} {i.Action} {i.Code}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Other_peoples_records_stay()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();
        var other = await bench.FillAsync(SampleProfiles.FullCandidate);

        await bench.ErasedAsync();
        var export = await bench.ExportedAsync(PrivacyBench.Own(SampleProfiles.FullCandidate.PersonId));

        Assert.Equal(["draft", "review", "consent-event", "audit-entry"], export.Records.Select(r => r.RecordType.ToString()).Distinct());
        Assert.NotNull(await bench.Drafter.Corridor.Drafts.FindAsync(other.ContractId, other.Id, Cancellation));
    }

    [Fact]
    public async Task An_erasure_limited_to_a_contract_leaves_the_others()
    {
        var bench = new PrivacyBench();
        await bench.FillAsync();

        var report = await bench.ErasedAsync(PrivacyBench.Own(contract: new ContractId("another")));
        var export = await bench.ExportedAsync();

        Assert.All(report.Items, item => Assert.Equal(ErasureAction.Retained, item.Action));
        Assert.Contains(export.Records, r => r.RecordType == RecordType.Draft);
    }

    [Fact]
    public async Task A_person_erased_while_the_model_writes_leaves_no_draft_and_no_name()
    {
        var bench = new PrivacyBench();
        bench.WhileWriting = () => bench.ErasedAsync();

        var outcome = await bench.Drafter.DraftAsync(Drafting.Request(PrivacyBench.Candidate), Cancellation);

        Assert.Equal("consent.not-available", outcome.Code);
        Assert.Equal([], RawScan.Find(PrivacyBench.Canaries, bench));
    }

    [Fact]
    public async Task A_withdrawal_that_arrives_while_erasing_is_kept_too()
    {
        var ledger = new InMemoryConsentLedger();
        var list = new HookedSuppressions();
        var bench = new PrivacyBench(ledger: ledger, suppressions: list);
        await ledger.AppendAsync(ConsentBench.Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = PrivacyBench.PersonId }, Cancellation);
        list.AfterFirstAdd = () => ledger.AppendAsync(
            ConsentBench.Say(ConsentEventKind.Objected, Purpose.NonContentGeneratingTraining) with { PersonId = PrivacyBench.PersonId }, Cancellation).AsTask();

        var report = await bench.ErasedAsync(PrivacyBench.Own(doNotContactAgain: false));
        var kept = await list.FindAsync([PrivacyBench.PersonId], Cancellation);

        Assert.True(report.IsComplete);
        Assert.Equal([Purpose.AiTraining, Purpose.NonContentGeneratingTraining], kept.Select(k => k.Purpose));
        Assert.Empty((await ledger.ReadAsync([PrivacyBench.PersonId], [], Cancellation)).Events);
    }

    [Fact]
    public async Task When_opt_outs_cannot_be_read_or_kept_nothing_is_erased()
    {
        var unreadable = new PrivacyBench(ledger: new StubLedger(_ => ValueTask.FromResult(new LedgerSnapshot { Events = [], IsComplete = false })));
        var full = new PrivacyBench(suppressions: new InMemorySuppressionList(capacity: 1));
        await full.Suppressions.AddAsync(["somebody"], new OptOut(Purpose.AiTraining, "host", default, default), Cancellation);
        var draft = await full.Drafter.DraftedAsync(Drafting.Request(PrivacyBench.Candidate));

        var first = await unreadable.Desk.EraseAsync(PrivacyBench.Own(), cancellationToken: Cancellation);
        var second = await full.Desk.EraseAsync(PrivacyBench.Own(), cancellationToken: Cancellation);

        Assert.Equal("privacy.opt-outs-unreadable", Assert.IsType<ErasureOutcome.Refused>(first).Code);
        Assert.Equal("privacy.opt-outs-unreadable", Assert.IsType<ErasureOutcome.Refused>(second).Code);
        Assert.NotNull(await full.Drafter.Corridor.Drafts.FindAsync(draft.ContractId, draft.Id, Cancellation));
    }

    [Fact]
    public async Task A_store_that_takes_no_part_or_throws_is_named_and_stops_no_other()
    {
        var foreign = new PrivacyBench(drafts: new ForeignDrafts());
        var broken = new PrivacyBench();
        await broken.FillAsync();
        var desk = new PrivacyDesk(broken.Drafter, broken.Review, [new BrokenStore()]);

        var unreached = await foreign.ErasedAsync();
        var failed = Assert.IsType<ErasureOutcome.Done>(await desk.EraseAsync(PrivacyBench.Own(), cancellationToken: Cancellation)).Report;

        Assert.False(unreached.IsComplete);
        Assert.Contains(unreached.Items, i => i is { Store: "drafts", Action: ErasureAction.Failed, Code: "privacy.store-not-reached" });
        Assert.False(failed.IsComplete);
        Assert.Contains(failed.Items, i => i is { Action: ErasureAction.Failed, Code: "privacy.store-failed" });
        Assert.Contains(failed.Items, i => i is { RecordType.Value: "draft", Action: ErasureAction.Deleted });
    }

    [Fact]
    [Trait("Requirement", "S-08")]
    public async Task The_report_says_what_erasing_does_not_do()
    {
        var report = await new PrivacyBench().ErasedAsync(dryRun: true);

        Assert.Contains("privacy.already-trained", report.NonEffects);
        Assert.Contains("What a model learnt before is not removed.", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("\"privacy.already-trained\"", report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recruiters_own_drafts_go_and_decisions_about_others_drafts_lose_the_name_and_the_approval()
    {
        var bench = new PrivacyBench();
        var own = await bench.FillAsync();
        var others = await bench.Drafter.DraftedAsync(Drafting.Request());
        await bench.Review.ApproveAsync(PrivacyBench.Reviewer, others.Id, reason: "fine", cancellationToken: Cancellation);
        var store = bench.Review.Reviews;

        var reviewer = await bench.ErasedAsync(PrivacyBench.About(PrivacyBench.Reviewer.Id));
        var redacted = await store.FindAsync(others.ContractId, others.Id, Cancellation);
        var recruiter = await bench.ErasedAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id));

        Assert.Contains(reviewer.Items, i => i is { Action: ErasureAction.Redacted, Code: "privacy.others-draft" });
        Assert.Equal(AssistedMessaging.Review.DraftStatus.Edited, redacted!.Status);
        Assert.Equal([], RawScan.Find(["Rita Reviewer", "reviewer-1"], bench));
        Assert.Contains(recruiter.Items, i => i.Id == own.Id && i.Action == ErasureAction.Deleted);
        Assert.Null(await bench.Drafter.Corridor.Drafts.FindAsync(own.ContractId, own.Id, Cancellation));
        Assert.True((await ((InMemoryAuditLog)bench.Audit).VerifyAsync(cancellationToken: Cancellation)).IsIntact);
    }

    private static ConsentQuery WithPerson(ConsentQuery q) =>
        new() { PersonId = PrivacyBench.PersonId, Purpose = q.Purpose, Location = q.Location, Categories = q.Categories, Phase = q.Phase };

    private sealed class HookedSuppressions : ISuppressionList, IPersonalDataStore
    {
        private readonly InMemorySuppressionList _list = new();

        public Func<Task>? AfterFirstAdd { get; set; }

        public async ValueTask AddAsync(IReadOnlyCollection<string> personKeys, OptOut optOut, CancellationToken cancellationToken = default)
        {
            await _list.AddAsync(personKeys, optOut, cancellationToken);
            if (AfterFirstAdd is { } hook)
            {
                AfterFirstAdd = null;
                await hook();
            }
        }

        public ValueTask<IReadOnlyList<OptOut>> FindAsync(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken = default) =>
            _list.FindAsync(personKeys, cancellationToken);

        public ValueTask RemoveAsync(IReadOnlyCollection<string> personKeys, Purpose purpose, CancellationToken cancellationToken = default) =>
            _list.RemoveAsync(personKeys, purpose, cancellationToken);

        public IAsyncEnumerable<PersonalDataRecord> ExportAsync(DataSubject subject, CancellationToken cancellationToken = default) =>
            ((IPersonalDataStore)_list).ExportAsync(subject, cancellationToken);

        public ValueTask<IReadOnlyList<ErasureItem>> EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken = default) =>
            ((IPersonalDataStore)_list).EraseAsync(subject, dryRun, cancellationToken);

        public ValueTask<IReadOnlyList<ErasureItem>> SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken = default) =>
            ((IPersonalDataStore)_list).SweepAsync(rule, now, dryRun, cancellationToken);
    }

    private sealed class ForeignDrafts : IDraftStore
    {
        public ValueTask<DraftRecord> AddAsync(DraftRecord record, CancellationToken cancellationToken = default) => new(record);

        public ValueTask<DraftRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default) => new((DraftRecord?)null);

        public ValueTask<DraftRecord?> FindByKeyAsync(ContractId contract, string idempotencyKey, CancellationToken cancellationToken = default) => new((DraftRecord?)null);
    }

    private sealed class BrokenStore : IPersonalDataStore
    {
        public IAsyncEnumerable<PersonalDataRecord> ExportAsync(DataSubject subject, CancellationToken cancellationToken = default) => AsyncEnumerable.Empty<PersonalDataRecord>();

        public ValueTask<IReadOnlyList<ErasureItem>> EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken = default) => throw new InvalidOperationException("qzperson");

        public ValueTask<IReadOnlyList<ErasureItem>> SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException();
    }
}
