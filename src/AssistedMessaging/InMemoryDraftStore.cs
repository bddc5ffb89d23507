using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging;

/// <summary>Keeps drafts in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryDraftStore : IDraftStore
{
    private readonly BoundedMemory<(ContractId Contract, string Key), DraftRecord> _byKey;
    private readonly BoundedMemory<(ContractId Contract, string Id), DraftRecord> _byId;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most drafts, each with its follow-up.</param>
    public InMemoryDraftStore(int capacity = 10_000) => (_byKey, _byId) = (new(capacity), new(2 * capacity));

    /// <inheritdoc/>
    public ValueTask<DraftRecord> AddAsync(DraftRecord record, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var kept = _byKey.GetOrAdd((record.Draft.ContractId, record.IdempotencyKey), record);
        _byId.GetOrAdd((kept.Draft.ContractId, kept.Draft.Id), kept);
        if (kept.Draft.FollowUp is { } followUp)
            _byId.GetOrAdd((kept.Draft.ContractId, followUp.Id), kept);

        return new(kept);
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
}
