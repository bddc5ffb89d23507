using System.Diagnostics;
using AssistedMessaging.Audit;
using AssistedMessaging.Composition;
using AssistedMessaging.Consent;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Disclosures;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Prompts;
using AssistedMessaging.SensitiveData;
using AssistedMessaging.Storage;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>The whole corridor for one candidate: prepare, write, keep.</summary>
internal sealed class CandidateDrafting(Corridor corridor)
{
    private readonly CandidatePreparation _preparation = new(corridor);
    private readonly MessageWriting _writing = new(corridor);

    /// <summary>Checks the recruiter's own words, once for the whole request; null = nothing against them.</summary>
    public async ValueTask<RequestRefusal?> CheckRequestAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        if (request.Instruction is null && request.CustomContent.Count == 0 && request.BannedOpenings.Count == 0)
            return null;

        var language = LanguageTag.TryParse(request.Language, out var tag) ? tag : LanguageTag.English;
        if (await corridor.SensitiveDataFor(request.Contract).CheckRequestAsync(request.Instruction, request.CustomContent, language, cancellationToken).ConfigureAwait(false) is { } refusal)
            return new RequestRefusal(refusal.Code, refusal);

        var openings = request.BannedOpenings.Count == 0 ? null : string.Join('\n', request.BannedOpenings);
        if (openings is not null && await corridor.SensitiveDataFor(request.Contract).CheckRequestAsync(openings, [], language, cancellationToken).ConfigureAwait(false) is { } banned)
            return new RequestRefusal(banned.Code, banned);

        var texts = request.CustomContent.Select(c => (c.Text, ModerationStage.CustomContent, TextOrigin.CustomContent));
        if (request.Instruction is { } instruction)
            texts = texts.Prepend((instruction, ModerationStage.RecruiterRequest, TextOrigin.RecruiterInstruction));
        if (openings is not null)
            texts = texts.Prepend((openings, ModerationStage.RecruiterRequest, TextOrigin.RecruiterInstruction));
        foreach (var (text, stage, origin) in texts)
        {
            var context = new ModerationContext { Stage = stage, Origin = origin, Body = text, Language = language, Channel = request.Channel };
            var verdict = await corridor.ModerationFor(request).ModerateAsync(context, cancellationToken).ConfigureAwait(false);
            if (verdict.Action == ModerationAction.Block || !verdict.FullyScanned)
                return new RequestRefusal(verdict.Code!, null);
        }

        return null;
    }

    /// <summary>Builds the prompt for one candidate, or throws the code of the first no.</summary>
    public async ValueTask<Prompt> BuildPromptAsync(DraftRequest request, Candidate candidate, MessageKind kind, CancellationToken cancellationToken)
    {
        var (prepared, code) = await _preparation.PrepareAsync(request, candidate, GatePhase.Draft, cancellationToken).ConfigureAwait(false);
        return prepared is null
            ? throw new DraftWithheldException(code!)
            : await _writing.BuildPromptAsync(prepared, kind, previous: null, repairKeys: [], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Drafts for one candidate; every ending but cancellation is an outcome.</summary>
    /// <param name="request">The request, with its batch key.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="rewritten">The draft that is written again; null for a first draft.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DraftOutcome> DraftAsync(DraftRequest request, Candidate candidate, Draft? rewritten, CancellationToken cancellationToken)
    {
        using var activity = DraftingTelemetry.Activities.StartActivity("draft.item");
        var started = corridor.Time.GetTimestamp();
        DraftOutcome outcome;
        try
        {
            outcome = await RunAsync(request, candidate, rewritten, cancellationToken).ConfigureAwait(false);
        }
        catch (StoreFullException e) when (!cancellationToken.IsCancellationRequested)
        {
            outcome = new DraftOutcome.Failed(candidate.Id, e.Code);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(corridor.Logger, nameof(CandidateDrafting), e.GetType().Name);
            outcome = new DraftOutcome.Failed(candidate.Id, "draft.stage-failed");
        }

        Report(outcome, request.BatchId!, corridor.Time.GetElapsedTime(started), activity);
        return outcome;
    }

    private async ValueTask<DraftOutcome> RunAsync(DraftRequest request, Candidate candidate, Draft? rewritten, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (rewritten is null && await FindAsync(request, candidate, cancellationToken).ConfigureAwait(false) is { } existing)
            return new DraftOutcome.Drafted(existing);

        var (prepared, code) = await _preparation.PrepareAsync(request, candidate, GatePhase.Draft, cancellationToken).ConfigureAwait(false);
        if (prepared is null)
            return await WithheldAsync(request, candidate, code!, cancellationToken).ConfigureAwait(false);

        var message = await _writing.WriteAsync(prepared, MessageKind.Initial, rewritten?.SlotText, cancellationToken).ConfigureAwait(false);
        Observe(message);
        if (Ending(candidate, message) is { } ending)
            return await EndAsync(request, candidate, ending, message.Moderation, cancellationToken).ConfigureAwait(false);

        var followUp = request.FollowUp
            ? await _writing.WriteAsync(prepared, MessageKind.FollowUp, message.Message!.Body, cancellationToken).ConfigureAwait(false)
            : null;
        Observe(followUp);

        // Who said no or was erased while the model wrote is not kept.
        if (await _preparation.AskConsentAsync(request.Contract, candidate, Purpose.OutreachDraft, GatePhase.ProviderCall, cancellationToken).ConfigureAwait(false) is not { Permits: true })
            return await WithheldAsync(request, candidate, "consent.not-available", cancellationToken, namesCandidate: false).ConfigureAwait(false);

        var draft = DraftMaking.Make(prepared, message, followUp, rewritten, corridor.Time.GetUtcNow());
        return await KeepAsync(prepared, draft, message.Moderation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The draft that an earlier run of the same batch has kept.</summary>
    private async ValueTask<Draft?> FindAsync(DraftRequest request, Candidate candidate, CancellationToken cancellationToken) =>
        (await corridor.Drafts.FindByKeyAsync(request.Contract, DraftRecord.KeyOf(request.BatchId!, candidate.Id), cancellationToken).ConfigureAwait(false))?.Draft;

    /// <summary>What was never written was never checked and is no observation.</summary>
    private void Observe(WrittenMessage? message)
    {
        if (message is not { Instead: null })
            return;
        corridor.Quality.Observe(QualitySignal.Blocked, message.Verdict.Action == ModerationAction.Block);
        corridor.Quality.Observe(QualitySignal.Ungrounded, message.Verdict.Findings.Any(f => f.Code.StartsWith("grounding.", StringComparison.Ordinal)));
    }

    /// <summary>The outcome of a message that cannot become a draft; null when it can.</summary>
    private static DraftOutcome? Ending(Candidate candidate, WrittenMessage message) => message switch
    {
        { Instead: CompositionOutcome.Failed failed } => new DraftOutcome.Failed(candidate.Id, failed.Code, failed.RetryAfter),
        { Instead: CompositionOutcome.Withheld withheld } => new DraftOutcome.Withheld(candidate.Id, withheld.Code),
        { Verdict: { Action: ModerationAction.Block, FullyScanned: false } verdict } => new DraftOutcome.Failed(candidate.Id, verdict.Code!),
        { Verdict: { Action: ModerationAction.Block } verdict } => new DraftOutcome.Withheld(candidate.Id, verdict.Code!),
        _ => null,
    };

    private async ValueTask<DraftOutcome> KeepAsync(PreparedCandidate prepared, Draft draft, ModerationRecord? moderation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var record = new DraftRecord { Draft = draft, Request = prepared.Request.For(prepared.Candidate, prepared.Request.Instruction, prepared.Request.Language, draft.BatchId) };
        var kept = await corridor.Drafts.AddAsync(record, cancellationToken).ConfigureAwait(false);
        if (kept == record)
        {
            corridor.Quality.Observe(QualitySignal.MissingDisclosure, draft.Disclosures.Any(d => d.Applicability == DisclosureApplicability.Yes && d.Missing.Count > 0));
            await AuditAsync(prepared.Request, prepared.Candidate, "draft.created", null, draft, moderation, cancellationToken).ConfigureAwait(false);
        }

        return new DraftOutcome.Drafted(kept.Draft);
    }

    private async ValueTask<DraftOutcome> EndAsync(
        DraftRequest request, Candidate candidate, DraftOutcome ending, ModerationRecord? moderation, CancellationToken cancellationToken, bool namesCandidate = true)
    {
        var happened = ending is DraftOutcome.Failed ? "draft.failed" : "draft.withheld";
        await AuditAsync(request, namesCandidate ? candidate : null, happened, ending.Code, null, moderation, cancellationToken).ConfigureAwait(false);
        return ending;
    }

    private ValueTask<DraftOutcome> WithheldAsync(
        DraftRequest request, Candidate candidate, string code, CancellationToken cancellationToken, bool namesCandidate = true) =>
        EndAsync(request, candidate, new DraftOutcome.Withheld(candidate.Id, code), null, cancellationToken, namesCandidate);

    private ValueTask AuditAsync(DraftRequest request, Candidate? candidate, string happened, string? code, Draft? draft, ModerationRecord? moderation, CancellationToken cancellationToken) =>
        corridor.Audit.AppendAsync(
            new AuditEntry
            {
                At = corridor.Time.GetUtcNow(),
                Contract = request.Contract,
                Event = happened,
                ActorId = request.Recruiter.Id,
                CandidateId = candidate?.Id,
                PersonId = candidate?.PersonId,
                DraftId = draft?.Id,
                Code = code,
                ConsentDecisionId = draft?.ConsentDecisionId,
                Templates = draft is null ? [] : [.. draft.Explanation.Templates.Select(t => t.ToString())],
                Moderation = moderation,
                ContentDigest = draft is null ? null : ContentDigest.Of(draft.Subject, draft.Body),
            },
            cancellationToken);

    /// <summary>One alert for a batch in which several profiles carry the same planted sentence.</summary>
    public ValueTask AlertAsync(DraftRequest request, int profiles, CancellationToken cancellationToken)
    {
        Log.SharedPlant(corridor.Logger, request.BatchId!, profiles);
        DraftingTelemetry.Alerted("injection.shared");
        return AuditAsync(request, null, "batch.alert", "injection.shared", null, null, cancellationToken);
    }

    private void Report(DraftOutcome outcome, string batchId, TimeSpan took, Activity? activity)
    {
        switch (outcome)
        {
            case DraftOutcome.Drafted drafted:
                Log.Drafted(corridor.Logger, drafted.Draft.Id, batchId);
                DraftingTelemetry.Finished("drafted", null, took);
                break;
            case DraftOutcome.Withheld withheld:
                Log.Withheld(corridor.Logger, batchId, withheld.Code);
                DraftingTelemetry.Finished("withheld", withheld.Code, took);
                break;
            case DraftOutcome.Failed failed:
                Log.Failed(corridor.Logger, batchId, failed.Code);
                DraftingTelemetry.Finished("failed", failed.Code, took);
                break;
        }

        activity?.SetTag("assisted_messaging.code", outcome.Code ?? "drafted");
    }
}
