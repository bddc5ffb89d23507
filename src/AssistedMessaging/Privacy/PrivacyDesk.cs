using AssistedMessaging.Audit;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Diagnostics;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Privacy;

/// <summary>Answers requests for access and erasure over every store behind a drafter, its review, preferences, custom contents and feedback.</summary>
/// <remarks>
/// Thread-safe. Before anything is erased the person's standing opt-outs are put on the suppression list under keyed hashes; when that is not possible nothing is erased. One store's failure
/// stops no other and stands in the report. The library sends nothing: the host gives the answer to the person.
/// </remarks>
public sealed class PrivacyDesk
{
    private const int Rounds = 3;

    // Without a real model nothing was ever sent out; still the host has its own systems and may have sent messages.
    private static readonly string[] NonEffects = ["privacy.already-trained", "privacy.host-copies"];

    private readonly Corridor _corridor;
    private readonly PersonalDataStores _stores;

    /// <summary>Makes a desk.</summary>
    /// <param name="drafter">Its stores are asked.</param>
    /// <param name="review">Its store is asked.</param>
    /// <param name="others">Stores of the host's own.</param>
    /// <param name="preferences">Their store is asked; null = the host keeps no preferences with the library.</param>
    /// <param name="customContent">Its store is asked; null = the host keeps no custom contents with the library.</param>
    /// <param name="feedback">Its store is asked; null = the host collects no feedback with the library.</param>
    public PrivacyDesk(
        MessageDrafter drafter, DraftReview review, IEnumerable<IPersonalDataStore>? others = null,
        PreferenceAccount? preferences = null, CustomContentLibrary? customContent = null, FeedbackDesk? feedback = null)
    {
        ArgumentNullException.ThrowIfNull(drafter);
        ArgumentNullException.ThrowIfNull(review);
        (_corridor, _stores) = (drafter.Corridor, PersonalDataStores.Of(drafter, review, others, preferences, customContent, feedback));
    }

    /// <summary>Puts together everything that is held of the subject, or says why not. Texts that belong to their author alone are left out for everybody else.</summary>
    public async Task<AccessOutcome> AccessAsync(SubjectAccessRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (RequestRules.FindRefusal(request, isErasure: false) is { } code)
            return new AccessOutcome.Refused(code);

        var records = new List<PersonalDataRecord>();
        foreach (var store in _stores.Reached)
            await AddAsync(records, store, request.Subject, cancellationToken).ConfigureAwait(false);

        if (!await TryAuditAsync("rights.exported", request, request.Subject.Contract, cancellationToken).ConfigureAwait(false))
            return new AccessOutcome.Refused("audit.failed");

        var own = request.Subject.Kind == DataSubjectKind.Recruiter ? request.Subject.Id : null;
        return new AccessOutcome.Granted(ExportFor(request.Requester.Id == own ? own : null), ExportFor(own));

        PersonalDataExport ExportFor(string? reader) => new()
        {
            Subject = request.Subject.Kind,
            At = _corridor.Time.GetUtcNow(),
            DueOn = request.DueOn,
            Records = PrivateTextMask.Apply(records, reader),
            Unreached = _stores.Unreached,
        };
    }

    /// <summary>Erases what is held of the subject, or says why not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="dryRun">Whether to change nothing and say what would happen.</param>
    /// <param name="cancellationToken">Cancels; what was erased by then stays erased, so ask again.</param>
    public async Task<ErasureOutcome> EraseAsync(SubjectAccessRequest request, bool dryRun = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (RequestRules.FindRefusal(request, isErasure: true) is { } code)
            return new ErasureOutcome.Refused(code);

        List<ErasureItem> items;
        try
        {
            items = await EraseAsync(request, new OptOutKeeping(_corridor, _stores), dryRun, Rounds, cancellationToken).ConfigureAwait(false);
        }
        catch (OptOutsNotKeptException)
        {
            return new ErasureOutcome.Refused("privacy.opt-outs-unreadable");
        }

        foreach (var contract in dryRun ? [] : items.Select(item => item.Contract).Append(request.Subject.Contract).Where(c => !c.IsEmpty).Distinct().ToList())
        {
            if (!await TryAuditAsync("rights.erased", request, contract, cancellationToken).ConfigureAwait(false))
                items.Add(Failed("audit", "audit.failed"));
        }

        return new ErasureOutcome.Done(new ErasureReport
        {
            IsDryRun = dryRun,
            At = _corridor.Time.GetUtcNow(),
            DueOn = request.DueOn,
            Items = items,
            NonEffects = _corridor.Commitments.Any(commitment => commitment.MaxRetention > TimeSpan.Zero) ? [.. NonEffects, "privacy.provider-copies"] : NonEffects,
        });
    }

    // A person may say no while this runs: then the ledger keeps everything, and the next round keeps that no too.
    private async ValueTask<List<ErasureItem>> EraseAsync(
        SubjectAccessRequest request, OptOutKeeping keeping, bool dryRun, int rounds, CancellationToken cancellationToken)
    {
        var subject = request.Subject.Kind == DataSubjectKind.Candidate
            ? request.Subject.WithKeptOptOuts(await keeping.KeepAsync(request, dryRun, cancellationToken).ConfigureAwait(false))
            : request.Subject;
        var items = new List<ErasureItem>(_stores.Unreached.Select(role => Failed(role, "privacy.store-not-reached")));
        foreach (var store in _stores.Reached)
            items.AddRange(await EraseAsync(store, subject, dryRun, cancellationToken).ConfigureAwait(false));

        if (dryRun)
            items.AddRange(WouldBeKept(keeping.Kept, items));
        else if (rounds > 1 && items.RemoveAll(item => item.Code == "privacy.opt-out-not-kept") > 0)
            items.AddRange(await EraseAsync(request, keeping, dryRun, rounds - 1, cancellationToken).ConfigureAwait(false));

        return items;
    }

    private static List<ErasureItem> WouldBeKept(IReadOnlyList<OptOut> optOuts, List<ErasureItem> listed) =>
        [.. optOuts.Where(o => !listed.Exists(item => item.RecordType == RecordType.Suppression && item.Id == o.Purpose.ToString() && item.Contract == o.Contract))
            .Select(o => new ErasureItem
            {
                Store = "suppressions",
                RecordType = RecordType.Suppression,
                Id = o.Purpose.ToString(),
                Contract = o.Contract,
                Action = ErasureAction.Retained,
                Code = "privacy.opt-out-kept",
            })];

    private async ValueTask<IReadOnlyList<ErasureItem>> EraseAsync(IPersonalDataStore store, DataSubject subject, bool dryRun, CancellationToken cancellationToken)
    {
        try
        {
            return await store.EraseAsync(subject, dryRun, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(_corridor.Logger, nameof(IPersonalDataStore), e.GetType().Name);
            return [Failed(store.GetType().Name, "privacy.store-failed")];
        }
    }

    private static ErasureItem Failed(string store, string code) => new() { Store = store, RecordType = new("store"), Action = ErasureAction.Failed, Code = code };

    private static async ValueTask AddAsync(List<PersonalDataRecord> records, IPersonalDataStore store, DataSubject subject, CancellationToken cancellationToken)
    {
        await foreach (var record in store.ExportAsync(subject, cancellationToken).ConfigureAwait(false))
            records.Add(record);
    }

    // Who asked stands in the log unless it is the person in question.
    private async ValueTask<bool> TryAuditAsync(string happened, SubjectAccessRequest request, ContractId contract, CancellationToken cancellationToken)
    {
        try
        {
            var actor = request.Requester.Role == RequesterRole.DataSubject ? "data-subject" : request.Requester.Id;
            await _corridor.Audit.AppendAsync(
                new AuditEntry { At = _corridor.Time.GetUtcNow(), Contract = contract, Event = happened, ActorId = actor }, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.GateFailed(_corridor.Logger, nameof(IAuditLog), e.GetType().Name);
            return false;
        }
    }
}
