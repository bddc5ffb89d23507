using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Review;

public sealed class DraftReviewTests
{
    private static readonly Reviewer Person = new() { Contract = SampleProfiles.Contract, Id = "recruiter-1", Name = "Marit Oosterveld" };

    private readonly InMemoryAuditLog _audit = new();
    private readonly SwitchableGate _gate = new();
    private readonly MessageDrafter _drafter;
    private readonly DraftReview _review;

    public DraftReviewTests()
    {
        _drafter = Drafting.Drafter(parts: new CorridorParts { Audit = _audit, Consent = _gate });
        _review = new DraftReview(_drafter);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Requirement", "S-45")]
    [Trait("Requirement", "S-61")]
    [Trait("Requirement", "S-70")]
    public async Task A_named_person_approves_exact_words_and_releases_them_once()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());

        var preview = Assert.IsType<ReviewOutcome.Done>(await _review.PreviewAsync(Person, draft.Id, Token)).Record;
        var approval = Assert.IsType<ReviewOutcome.Done>(await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token)).Record;
        var released = await _review.ReleaseOrThrowAsync(Person, draft.Id, Token);
        var again = Assert.Single(await ReleaseAsync(draft.Id));

        Assert.Equal(DraftStatus.Reviewed, preview.Status);
        Assert.Equal(DraftStatus.Approved, approval.Status);
        Assert.Equal(draft.Body, released.Body);
        Assert.Equal("Marit Oosterveld", released.ApprovedByName);
        Assert.Equal(approval.ContentDigest, released.ContentDigest);
        Assert.Equal("review.already-released", Assert.IsType<ReleaseOutcome.Held>(again).Code);
    }

    [Fact]
    [Trait("Requirement", "S-45")]
    public async Task Nothing_is_released_without_an_approval()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());

        var error = await Assert.ThrowsAsync<DraftReviewException>(() => _review.ReleaseOrThrowAsync(Person, draft.Id, Token));
        await _review.EditAsync(Person, draft.Id, draft.Body + " Thank you.", cancellationToken: Token);
        var edited = await Assert.ThrowsAsync<DraftReviewException>(() => _review.ReleaseOrThrowAsync(Person, draft.Id, Token));

        Assert.Equal("review.not-approved", error.Code);
        Assert.Equal("review.not-approved", edited.Code);
    }

    [Theory]
    [InlineData("", "Marit")]
    [InlineData("recruiter-1", " ")]
    [Trait("Requirement", "S-61")]
    public async Task Nobody_without_a_name_approves_or_releases(string id, string name)
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        var nobody = new Reviewer { Contract = SampleProfiles.Contract, Id = id, Name = name };

        Assert.Equal("review.no-person", (await Assert.ThrowsAsync<DraftReviewException>(() => _review.ApproveAsync(nobody, draft.Id, cancellationToken: Token))).Code);
        Assert.Equal("review.no-person", (await Assert.ThrowsAsync<DraftReviewException>(() => _review.ReleaseOrThrowAsync(nobody, draft.Id, Token))).Code);
    }

    [Fact]
    [Trait("Requirement", "S-71")]
    public async Task An_edit_is_checked_again_and_its_distance_is_kept()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());

        var edited = Assert.IsType<ReviewOutcome.Done>(await _review.EditAsync(Person, draft.Id, draft.Body.Replace("Hi ", "Hello ", StringComparison.Ordinal), cancellationToken: Token)).Record;
        var invented = await _review.ApproveAsync(Person, draft.Id, draft.Body + " The salary is € 95,000 a year.", cancellationToken: Token);

        Assert.Equal(4, edited.EditDistance);
        Assert.Equal(DraftStatus.Edited, edited.Status);
        var held = Assert.IsType<ReviewOutcome.Held>(invented);
        Assert.Contains(held.Findings, f => f.Code.StartsWith("grounding.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_banned_opening_and_the_form_of_address_hold_for_a_persons_words_too()
    {
        var draft = await _drafter.DraftedAsync(new DraftRequest
        {
            Contract = SampleProfiles.Contract,
            Recruiter = SampleProfiles.Recruiter,
            Candidates = [SampleProfiles.FullCandidate],
            Language = "nl",
            FormOfAddress = FormOfAddress.Formal,
            BannedOpenings = ["Ik hoop"],
        });

        var held = await _review.ApproveAsync(Person, draft.Id, "Dag Noor,\n\nIk hoop dat het goed met je gaat.\n\nGroet,\nMarit", cancellationToken: Token);

        Assert.Equal(["quality.banned-opening", "quality.wrong-address"], Assert.IsType<ReviewOutcome.Held>(held).Findings.Select(f => f.Code).Where(c => c.StartsWith("quality", StringComparison.Ordinal)).Order());
    }

    [Fact]
    [Trait("Requirement", "S-60")]
    public async Task A_finding_that_asks_for_an_answer_needs_a_reason()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        var words = draft.Body + " We are with 4321 people.";

        var held = Assert.IsType<ReviewOutcome.Held>(await _review.ApproveAsync(Person, draft.Id, words, cancellationToken: Token));
        var approved = Assert.IsType<ReviewOutcome.Done>(await _review.ApproveAsync(Person, draft.Id, words, "headcount as of today", Token)).Record;

        Assert.Equal("review.reason-needed", held.Code);
        Assert.Equal("headcount as of today", approved.Reason);
        Assert.Equal(words, approved.Body);
    }

    [Fact]
    [Trait("Requirement", "S-56")]
    public async Task The_preview_is_byte_for_byte_what_is_released()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        await _review.EditAsync(Person, draft.Id, draft.Body + "\n\nP.S. Have a good week.", cancellationToken: Token);

        var preview = Assert.IsType<ReviewOutcome.Done>(await _review.PreviewAsync(Person, draft.Id, Token)).Record;
        await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token);
        var released = await _review.ReleaseOrThrowAsync(Person, draft.Id, Token);

        Assert.Equal(preview.Subject, released.Subject);
        Assert.Equal(preview.Body, released.Body);
        Assert.Equal(preview.ContentDigest, released.ContentDigest);
    }

    [Fact]
    [Trait("Requirement", "S-44")]
    public async Task Words_for_one_candidate_are_refused_for_another()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token);

        var released = await _review.ReleaseOrThrowAsync(Person, draft.Id, Token);

        Assert.Same(released, released.EnsureFor(draft.CandidateId));
        Assert.Equal("review.other-recipient", Assert.Throws<DraftReviewException>(() => released.EnsureFor("somebody-else")).Code);
    }

    [Theory]
    [InlineData(GatePhase.Review)]
    [InlineData(GatePhase.Release)]
    public async Task Consent_is_asked_again_at_approval_and_at_release(GatePhase phase)
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        if (phase == GatePhase.Release)
            await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token);
        _gate.Open = false;

        var code = phase == GatePhase.Review
            ? Assert.IsType<ReviewOutcome.Held>(await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token)).Code
            : Assert.IsType<ReleaseOutcome.Held>(Assert.Single(await ReleaseAsync(draft.Id))).Code;

        Assert.Equal("consent.not-available", code);
    }

    [Fact]
    public async Task A_person_who_may_be_drafted_for_and_not_contacted_is_not_released()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token);
        _gate.Closed = Purpose.OutreachSend;

        var outcome = Assert.Single(await ReleaseAsync(draft.Id));

        Assert.Equal("consent.not-available", Assert.IsType<ReleaseOutcome.Held>(outcome).Code);
    }

    [Fact]
    public async Task A_draft_of_another_contract_is_not_found()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        var stranger = new Reviewer { Contract = new ContractId("other"), Id = "x", Name = "X" };

        Assert.Equal("review.not-found", Assert.IsType<ReviewOutcome.Held>(await _review.PreviewAsync(stranger, draft.Id, Token)).Code);
        Assert.Equal("review.not-found", Assert.IsType<ReviewOutcome.Held>(await _review.ApproveAsync(stranger, draft.Id, cancellationToken: Token)).Code);
        Assert.Equal("review.not-found", (await Assert.ThrowsAsync<DraftReviewException>(() => _review.ReleaseOrThrowAsync(stranger, draft.Id, Token))).Code);
    }

    [Fact]
    public async Task A_rejected_draft_stays_rejected()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        await _review.RejectAsync(Person, draft.Id, "not this time", Token);

        Assert.Equal("review.closed", Assert.IsType<ReviewOutcome.Held>(await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token)).Code);
        Assert.Equal("review.closed", Assert.IsType<ReviewOutcome.Held>(await _review.EditAsync(Person, draft.Id, "Hello", cancellationToken: Token)).Code);
    }

    [Fact]
    public async Task Every_step_leaves_an_audit_entry_without_words()
    {
        var draft = await _drafter.DraftedAsync(Drafting.Request());
        await _review.ApproveAsync(Person, draft.Id, cancellationToken: Token);
        await _review.ReleaseOrThrowAsync(Person, draft.Id, Token);

        var events = new List<string>();
        await foreach (var entry in _audit.ReadAsync(SampleProfiles.Contract, Token))
            events.Add(entry.Event);

        Assert.Equal(["draft.created", "draft.approved", "draft.released"], events);
    }

    [Fact]
    public async Task A_release_that_cannot_be_audited_does_not_happen()
    {
        var drafter = Drafting.Drafter(parts: new CorridorParts { Audit = new InMemoryAuditLog(capacity: 2) });
        var review = new DraftReview(drafter);
        var draft = await drafter.DraftedAsync(Drafting.Request());
        await review.ApproveAsync(Person, draft.Id, cancellationToken: Token);

        var outcome = await ReleaseAsync(draft.Id, review);

        Assert.Equal("audit.failed", Assert.IsType<ReleaseOutcome.Held>(Assert.Single(outcome)).Code);
        Assert.Equal(DraftStatus.Approved, Assert.IsType<ReviewOutcome.Done>(await review.PreviewAsync(Person, draft.Id, Token)).Record.Status);
    }

    [Fact]
    [Trait("Requirement", "S-70")]
    public void Nobody_but_the_review_can_make_an_approved_draft()
    {
        Assert.Empty(typeof(ApprovedDraft).GetConstructors());
        Assert.All(typeof(ApprovedDraft).GetProperties(), p => Assert.Null(p.SetMethod));
    }

    private async Task<IReadOnlyList<ReleaseOutcome>> ReleaseAsync(string draftId, DraftReview? review = null)
    {
        var outcomes = new List<ReleaseOutcome>();
        await foreach (var outcome in (review ?? _review).ReleaseAsync(Person, [draftId], Token))
            outcomes.Add(outcome);
        return outcomes;
    }

    private sealed class SwitchableGate : IConsentGate
    {
        public bool Open { get; set; } = true;

        public Purpose? Closed { get; set; }

        public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default) => new(
            Open && query.Purpose != Closed ? ConsentDecision.Permitted(ConsentReason.DefaultOn, query, default) : ConsentDecision.Denied(ConsentReason.Withdrawn, query, default));

        public async ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default)
        {
            var decisions = new List<ConsentDecision>();
            foreach (var query in queries)
                decisions.Add(await DecideAsync(query, cancellationToken));
            return decisions;
        }
    }
}
