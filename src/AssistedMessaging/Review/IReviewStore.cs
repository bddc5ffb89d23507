using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review;

/// <summary>Keeps what people decided about drafts.</summary>
/// <remarks>Thread-safe. The contract is part of every key.</remarks>
public interface IReviewStore
{
    /// <summary>The last decision about a draft; null when there is none in that contract.</summary>
    ValueTask<ReviewRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a decision if its revision follows the last one.</summary>
    /// <returns>False when somebody else decided in between; nothing is kept then.</returns>
    ValueTask<bool> TrySaveAsync(ReviewRecord record, CancellationToken cancellationToken = default);
}
