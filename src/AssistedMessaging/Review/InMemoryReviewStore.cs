using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Review;

/// <summary>Keeps decisions in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryReviewStore : IReviewStore
{
    private readonly BoundedMemory<(ContractId Contract, string DraftId), ReviewRecord> _records;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most drafts with a decision.</param>
    public InMemoryReviewStore(int capacity = 20_000) => _records = new(capacity);

    /// <inheritdoc/>
    public ValueTask<ReviewRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_records.TryGet((contract, draftId), out var record) ? record : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TrySaveAsync(ReviewRecord record, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var kept = _records.Update(
            (record.ContractId, record.DraftId), last => record.Revision == (last?.Revision ?? 0) + 1 ? record : last ?? throw new ArgumentException("The first revision is 1.", nameof(record)));
        return new(kept == record);
    }
}
