using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review.Reconciliation;

/// <summary>Asks again for what was drafted and released, with what is known now: a no that was learned late, or that came between release and sending, is found (GDPR art. 5(2)).</summary>
/// <remarks>
/// Thread-safe; changes nothing. Reads the audit log, so it sees what the log still holds. Between the last question and the host's sending there is always a gap, which the host keeps
/// short; this report says what fell into it. A place is taken from the draft; once that is gone, a rule that depends on a place answers that it does not know.
/// </remarks>
public sealed class ConsentReconciliation
{
    private readonly Corridor _corridor;

    /// <summary>Makes a reconciliation over the log and the gate of a drafter.</summary>
    public ConsentReconciliation(MessageDrafter drafter)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        _corridor = drafter.Corridor;
    }

    /// <summary>Looks at every step of a contract since a moment.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="since">The earliest step.</param>
    /// <param name="span">How long after a release a no still counts, for instance how long the host's queue may hold a message; not negative.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ReconciliationReport> RunAsync(ContractId contract, DateTimeOffset since, TimeSpan span, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero);

        var now = _corridor.Time.GetUtcNow();
        var steps = new List<AuditEntry>();
        var released = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var entry in _corridor.Audit.ReadAsync(contract, cancellationToken).ConfigureAwait(false))
        {
            if (entry.DraftId is not { } draftId || StepOf(entry) is not { } step)
                continue;
            if (step == ReconciledStep.Released)
                released.Add(draftId);
            if (entry.At >= since)
                steps.Add(entry);
        }

        var (items, erased) = (new List<ReconciliationItem>(), 0);
        foreach (var entry in steps)
        {
            if ((entry.PersonId ?? entry.CandidateId) is not { } person)
                erased++;
            else if (await FindAsync(entry, person, released, now, span, cancellationToken).ConfigureAwait(false) is { } item)
                items.Add(item);
        }

        return new ReconciliationReport { Contract = contract, Since = since, Span = span, At = now, Steps = steps.Count, Erased = erased, Items = items };
    }

    private static ReconciledStep? StepOf(AuditEntry entry) => entry.Event switch
    {
        "draft.created" => ReconciledStep.Drafted,
        "draft.released" => ReconciledStep.Released,
        _ => null,
    };

    private async ValueTask<ReconciliationItem?> FindAsync(
        AuditEntry entry, string person, HashSet<string> released, DateTimeOffset now, TimeSpan span, CancellationToken cancellationToken)
    {
        var step = StepOf(entry)!.Value;
        var record = await _corridor.Drafts.FindAsync(entry.Contract, entry.DraftId!, cancellationToken).ConfigureAwait(false);
        var until = now - entry.At > span ? entry.At + span : now;
        var then = await DecideAsync(entry, person, record, step, entry.At, cancellationToken).ConfigureAwait(false);
        var finding = then is not ConsentState.Permitted ? Finding(then, ReconciliationFinding.DeniedThen)
            : step == ReconciledStep.Drafted ? null
            : await DecideAsync(entry, person, record, step, until, cancellationToken).ConfigureAwait(false) is var afterwards and not ConsentState.Permitted
                ? Finding(afterwards, ReconciliationFinding.DeniedAfterwards)
                : (ReconciliationFinding?)null;

        return finding is null ? null : new ReconciliationItem
        {
            DraftId = entry.DraftId!,
            Step = step,
            Finding = finding.Value,
            At = entry.At,
            ConsentDecisionId = entry.ConsentDecisionId,
            CandidateId = entry.CandidateId,
            BatchId = record?.Draft.BatchId,
            IsReleased = released.Contains(entry.DraftId!) || (record is not null && (released.Contains(record.Draft.Id) || (record.Draft.FollowUp is { } f && released.Contains(f.Id)))),
        };
    }

    private static ReconciliationFinding? Finding(ConsentState state, ReconciliationFinding denied) => state == ConsentState.Denied ? denied : ReconciliationFinding.Unknown;

    // The strictest answer to what the step needed; a gate that throws does not know.
    private async ValueTask<ConsentState> DecideAsync(
        AuditEntry entry, string person, DraftRecord? record, ReconciledStep step, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        try
        {
            Purpose[] purposes = step == ReconciledStep.Released ? [Purpose.OutreachDraft, Purpose.OutreachSend] : [Purpose.OutreachDraft];
            var decisions = await _corridor.Consent.DecideManyAsync([.. purposes.Select(Query)], cancellationToken).ConfigureAwait(false);
            return decisions.Any(d => d.State == ConsentState.Denied) ? ConsentState.Denied
                : decisions.Count == purposes.Length && decisions.All(d => d.Permits) ? ConsentState.Permitted
                : ConsentState.Unknown;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(_corridor.Logger, nameof(IConsentGate), e.GetType().Name);
            return ConsentState.Unknown;
        }

        ConsentQuery Query(Purpose purpose) => new()
        {
            PersonId = person,
            ReturnKeys = record?.Request.Candidates[0].ReturnKeys ?? [],
            Purpose = purpose,
            Contract = entry.Contract,
            Categories = CandidatePreparation.Wanted,
            Location = record?.Request.Candidates[0].Location,
            Phase = step == ReconciledStep.Released ? GatePhase.Release : GatePhase.Draft,
            AsOf = asOf,
        };
    }
}
