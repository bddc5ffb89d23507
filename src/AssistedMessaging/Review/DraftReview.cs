using System.Runtime.CompilerServices;
using AssistedMessaging.Audit;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Moderation;

namespace AssistedMessaging.Review;

/// <summary>The way out: a person looks, edits, approves exact words and releases them. Nothing else makes an <see cref="ApprovedDraft"/>.</summary>
/// <remarks>Thread-safe. Every gate is asked again at approval and at release; a gate that cannot answer is a no.</remarks>
public sealed class DraftReview
{
    private readonly Corridor _corridor;
    private readonly ReviewGates _gates;
    private readonly IReviewStore _reviews;

    /// <summary>Makes a review over the drafts of a drafter.</summary>
    /// <param name="drafter">Its store, gates and checks are used.</param>
    /// <param name="reviews">Keeps decisions; null = in this process.</param>
    public DraftReview(MessageDrafter drafter, IReviewStore? reviews = null)
    {
        _corridor = drafter.Corridor;
        _gates = new ReviewGates(_corridor);
        _reviews = reviews ?? new InMemoryReviewStore();
    }

    internal IReviewStore Reviews => _reviews;

    /// <summary>Shows exactly the words that would be released, and notes that the person has seen them (S-56).</summary>
    /// <returns>The record with the words as they stand; a draft that does not exist in the contract is held with <c>review.not-found</c>.</returns>
    public async Task<ReviewOutcome> PreviewAsync(Reviewer reviewer, string draftId, CancellationToken cancellationToken = default)
    {
        var (record, draft, last) = await FindAsync(reviewer, draftId, cancellationToken).ConfigureAwait(false);
        if (draft is null)
            return Held("review.not-found");
        if (last is not null)
            return new ReviewOutcome.Done(last);

        return await SaveAsync(reviewer, record!, draft, null, DraftStatus.Reviewed, draft.Subject, draft.Body, draft.Findings, null, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes the words. They are checked again and wait for approval (S-71).</summary>
    /// <param name="reviewer">The person.</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="body">The new body.</param>
    /// <param name="subject">The new subject; null keeps it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ReviewOutcome> EditAsync(
        Reviewer reviewer, string draftId, string body, string? subject = null, CancellationToken cancellationToken = default)
    {
        var (record, draft, last) = await FindAsync(reviewer, draftId, cancellationToken).ConfigureAwait(false);
        if (draft is null)
            return Held("review.not-found");
        if (last?.Status is DraftStatus.Released or DraftStatus.Rejected)
            return Held("review.closed");

        subject ??= last?.Subject ?? draft.Subject;
        var check = await _gates.CheckAsync(record!, draft, subject, body, ModerationStage.HumanEdit, cancellationToken).ConfigureAwait(false);
        return check.Code is { } code
            ? Held(code, check.Verdict)
            : await SaveAsync(reviewer, record!, draft, last, DraftStatus.Edited, subject, body, check.Verdict!.Findings, null, check.Record!(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Approves the words as they stand, or, with <paramref name="editedText"/>, these words. A second approval of the same words changes nothing.</summary>
    /// <param name="reviewer">The person who answers for the words (S-61).</param>
    /// <param name="draftId">The draft.</param>
    /// <param name="editedText">Another body, to be checked and approved; null approves what stands.</param>
    /// <param name="reason">Why the person approves although a finding asks for an answer; needed then only.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ReviewOutcome> ApproveAsync(
        Reviewer reviewer, string draftId, string? editedText = null, string? reason = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(reviewer.Id) || string.IsNullOrWhiteSpace(reviewer.Name))
            throw new DraftReviewException("review.no-person");

        var (record, draft, last) = await FindAsync(reviewer, draftId, cancellationToken).ConfigureAwait(false);
        if (draft is null)
            return Held("review.not-found");
        if (last?.Status is DraftStatus.Released or DraftStatus.Rejected)
            return Held("review.closed");

        var (subject, body) = (last?.Subject ?? draft.Subject, editedText ?? last?.Body ?? draft.Body);
        if (last is { Status: DraftStatus.Approved } && last.Body == body)
            return new ReviewOutcome.Done(last);

        var stage = body == draft.Body && subject == draft.Subject ? ModerationStage.BeforeRelease : ModerationStage.HumanEdit;
        var check = await _gates.CheckAsync(record!, draft, subject, body, stage, cancellationToken).ConfigureAwait(false);
        if (check.Code is { } code)
            return Held(code, check.Verdict);

        var asks = check.Verdict!.Action is ModerationAction.RequireReview or ModerationAction.Regenerate || (body == draft.Body && draft.NeedsReview);
        if (asks && string.IsNullOrWhiteSpace(reason))
            return Held("review.reason-needed", check.Verdict);

        return await SaveAsync(reviewer, record!, draft, last, DraftStatus.Approved, subject, body, check.Verdict.Findings, reason, check.Record!(asks), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Turns a draft down for good.</summary>
    public async Task<ReviewOutcome> RejectAsync(Reviewer reviewer, string draftId, string? reason = null, CancellationToken cancellationToken = default)
    {
        var (record, draft, last) = await FindAsync(reviewer, draftId, cancellationToken).ConfigureAwait(false);
        if (draft is null)
            return Held("review.not-found");
        if (last?.Status is DraftStatus.Released or DraftStatus.Rejected)
            return Held("review.closed");

        return await SaveAsync(
            reviewer, record!, draft, last, DraftStatus.Rejected, last?.Subject ?? draft.Subject, last?.Body ?? draft.Body, [], reason, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Releases approved drafts, one outcome for each id in order. Review, consent and checks are asked again for each, now.</summary>
    public async IAsyncEnumerable<ReleaseOutcome> ReleaseAsync(
        Reviewer reviewer, IReadOnlyList<string> draftIds, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(reviewer.Id) || string.IsNullOrWhiteSpace(reviewer.Name))
            throw new DraftReviewException("review.no-person");

        foreach (var draftId in draftIds)
            yield return await ReleaseOneAsync(reviewer, draftId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Releases one approved draft.</summary>
    /// <exception cref="DraftReviewException">It could not be released; the code says why.</exception>
    public async Task<ApprovedDraft> ReleaseOrThrowAsync(Reviewer reviewer, string draftId, CancellationToken cancellationToken = default)
    {
        await foreach (var outcome in ReleaseAsync(reviewer, [draftId], cancellationToken).ConfigureAwait(false))
            return outcome is ReleaseOutcome.Released released ? released.Draft : throw new DraftReviewException(((ReleaseOutcome.Held)outcome).Code);

        throw new System.Diagnostics.UnreachableException();
    }

    private async ValueTask<ReleaseOutcome> ReleaseOneAsync(Reviewer reviewer, string draftId, CancellationToken cancellationToken)
    {
        var (record, draft, approval) = await FindAsync(reviewer, draftId, cancellationToken).ConfigureAwait(false);
        if (draft is null)
            return new ReleaseOutcome.Held(draftId, "review.not-found");
        if (approval is not { Status: DraftStatus.Approved })
            return new ReleaseOutcome.Held(draftId, approval?.Status == DraftStatus.Released ? "review.already-released" : "review.not-approved");

        var consent = await _gates.AskToSendAsync(record!, cancellationToken).ConfigureAwait(false);
        if (consent is not { Permits: true })
            return new ReleaseOutcome.Held(draftId, "consent.not-available");

        var check = await _gates.CheckAsync(record!, draft, approval.Subject, approval.Body, ModerationStage.BeforeRelease, cancellationToken).ConfigureAwait(false);
        if (check.Code is { } code)
            return new ReleaseOutcome.Held(draftId, code);

        // The audit row comes first: what cannot be shown does not leave.
        if (!await TryAuditAsync(reviewer, record!, draft, approval.ContentDigest, consent.Id, check.Record!(approval.Reason is not null), cancellationToken).ConfigureAwait(false))
            return new ReleaseOutcome.Held(draftId, "audit.failed");

        var saved = await SaveAsync(
            reviewer, record!, draft, approval, DraftStatus.Released, approval.Subject, approval.Body, check.Verdict!.Findings, approval.Reason, null, cancellationToken).ConfigureAwait(false);
        if (saved is not ReviewOutcome.Done)
            return new ReleaseOutcome.Held(draftId, "review.already-released");

        Log.Released(_corridor.Logger, draftId);
        return new ReleaseOutcome.Released(new ApprovedDraft(draft, approval, reviewer, consent.Id, _corridor.Time.GetUtcNow()));
    }

    private static ReviewOutcome.Held Held(string code, ModerationVerdict? verdict = null) => new(code, verdict?.Findings ?? []);

    private async ValueTask<(DraftRecord? Record, Draft? Draft, ReviewRecord? Last)> FindAsync(Reviewer reviewer, string draftId, CancellationToken cancellationToken)
    {
        var record = await _corridor.Drafts.FindAsync(reviewer.Contract, draftId, cancellationToken).ConfigureAwait(false);
        return record is null
            ? default
            : (record, record.Find(draftId), await _reviews.FindAsync(reviewer.Contract, draftId, cancellationToken).ConfigureAwait(false));
    }

    private async ValueTask<ReviewOutcome> SaveAsync(
        Reviewer reviewer, DraftRecord drafted, Draft draft, ReviewRecord? last, DraftStatus status, string subject, string body, IReadOnlyList<ModerationFinding> findings,
        string? reason, ModerationRecord? moderation, CancellationToken cancellationToken)
    {
        var record = new ReviewRecord
        {
            DraftId = draft.Id,
            ContractId = draft.ContractId,
            PersonId = drafted.Request.Candidates[0].PersonId,
            RecruiterId = drafted.Request.Recruiter.Id,
            Status = status,
            Revision = (last?.Revision ?? 0) + 1,
            Subject = subject,
            Body = body,
            ContentDigest = ContentDigest.Of(subject, body),
            ReviewerId = reviewer.Id,
            ReviewerName = reviewer.Name,
            At = _corridor.Time.GetUtcNow(),
            Findings = findings,
            Reason = reason,
            PrivateTexts = DraftExport.PrivateTextsOf(drafted.Request),
            EditDistance = EditDistance.Between(draft.Body, body),
        };
        if (!await _reviews.TrySaveAsync(record, cancellationToken).ConfigureAwait(false))
            return Held("review.changed-meanwhile");
        if (status is DraftStatus.Approved or DraftStatus.Rejected or DraftStatus.Edited)
            await AuditAsync(reviewer, drafted, draft, $"draft.{status.ToString().ToLowerInvariant()}", record.ContentDigest, null, moderation, cancellationToken).ConfigureAwait(false);

        return new ReviewOutcome.Done(record);
    }

    private async ValueTask<bool> TryAuditAsync(Reviewer reviewer, DraftRecord record, Draft draft, string digest, string consentDecisionId, ModerationRecord moderation, CancellationToken cancellationToken)
    {
        try
        {
            await AuditAsync(reviewer, record, draft, "draft.released", digest, consentDecisionId, moderation, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(_corridor.Logger, nameof(IAuditLog), e.GetType().Name);
            return false;
        }
    }

    private ValueTask AuditAsync(
        Reviewer reviewer, DraftRecord record, Draft draft, string happened, string digest, string? consentDecisionId, ModerationRecord? moderation, CancellationToken cancellationToken) =>
        _corridor.Audit.AppendAsync(
            new AuditEntry
            {
                At = _corridor.Time.GetUtcNow(),
                Contract = draft.ContractId,
                Event = happened,
                ActorId = reviewer.Id,
                CandidateId = draft.CandidateId,
                PersonId = record.Request.Candidates[0].PersonId,
                DraftId = draft.Id,
                ContentDigest = digest,
                Moderation = moderation,
                ConsentDecisionId = consentDecisionId ?? draft.ConsentDecisionId,
            },
            cancellationToken);
}
