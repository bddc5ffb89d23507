using AssistedMessaging.Profiles;

namespace AssistedMessaging;

/// <summary>Keeps drafts until a person has decided about them.</summary>
/// <remarks>
/// Thread-safe. The contract is part of every key: a draft of another contract does not exist. Never drops a record by itself; a store that cannot keep one throws.
/// </remarks>
public interface IDraftStore
{
    /// <summary>Keeps a record, or gives the one that stands under the same idempotency key already.</summary>
    ValueTask<DraftRecord> AddAsync(DraftRecord record, CancellationToken cancellationToken = default);

    /// <summary>Finds the record of a draft by the draft's id or by its follow-up's; null when the contract has none of that id.</summary>
    ValueTask<DraftRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default);

    /// <summary>Finds a draft by its idempotency key.</summary>
    ValueTask<DraftRecord?> FindByKeyAsync(ContractId contract, string idempotencyKey, CancellationToken cancellationToken = default);
}
