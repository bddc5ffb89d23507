using System.Runtime.CompilerServices;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging;

/// <summary>Keeps drafts in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryDraftStore : IDraftStore, IPersonalDataStore
{
    private const string Store = "drafts";

    private readonly Lock _changes = new();
    private readonly BoundedMemory<(ContractId Contract, string Key), DraftRecord> _byKey;
    private readonly BoundedMemory<(ContractId Contract, string Id), DraftRecord> _byId;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most drafts, each with its follow-up.</param>
    public InMemoryDraftStore(int capacity = 10_000) => (_byKey, _byId) = (new(capacity), new(2 * capacity));

    /// <inheritdoc/>
    public ValueTask<DraftRecord> AddAsync(DraftRecord record, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_changes)
        {
            var kept = _byKey.GetOrAdd((record.Draft.ContractId, record.IdempotencyKey), record);
            _byId.GetOrAdd((kept.Draft.ContractId, kept.Draft.Id), kept);
            if (kept.Draft.FollowUp is { } followUp)
                _byId.GetOrAdd((kept.Draft.ContractId, followUp.Id), kept);

            return new(kept);
        }
    }

    /// <inheritdoc/>
    public ValueTask<DraftRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_byId.TryGet((contract, draftId), out var record) ? record : null);
    }

    /// <inheritdoc/>
    public ValueTask<DraftRecord?> FindByKeyAsync(ContractId contract, string idempotencyKey, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_byKey.TryGet((contract, idempotencyKey), out var record) ? record : null);
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var record in FindAll(record => Owns(subject, record)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return DraftExport.RecordOf(Store, record, subject);
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken) =>
        new(Delete(record => Owns(subject, record), dryRun, cancellationToken));

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken) =>
        new(rule.RecordType == RecordType.Draft ? Delete(record => now - record.Draft.CreatedAt > rule.MaxAge, dryRun, cancellationToken) : []);

    private static bool Owns(DataSubject subject, DraftRecord record) =>
        subject.Owns(record.Draft.ContractId, record.Request.Candidates[0].PersonId, record.Request.Recruiter.Id);

    private List<DraftRecord> FindAll(Predicate<DraftRecord> wanted)
    {
        var found = _byKey.FindAll(wanted);
        found.Sort((one, other) => one.Draft.CreatedAt.CompareTo(other.Draft.CreatedAt));
        return found;
    }

    private ErasureItem[] Delete(Predicate<DraftRecord> wanted, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_changes)
        {
            var found = FindAll(wanted);
            foreach (var record in dryRun ? [] : found)
                Remove(record);

            return [.. found.Select(record => new ErasureItem
            {
                Store = Store,
                RecordType = RecordType.Draft,
                Id = record.Draft.Id,
                Contract = record.Draft.ContractId,
                Action = ErasureAction.Deleted,
            })];
        }
    }

    private void Remove(DraftRecord record)
    {
        _byKey.Remove((record.Draft.ContractId, record.IdempotencyKey));
        _byId.Remove((record.Draft.ContractId, record.Draft.Id));
        if (record.Draft.FollowUp is { } followUp)
            _byId.Remove((record.Draft.ContractId, followUp.Id));
    }
}
