using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review.Feedback;

/// <summary>Keeps what users said about drafts: one record for each contract, draft and user.</summary>
/// <remarks>Thread-safe. The contract is part of every key. What stood before is told exactly once, so that a changed vote is never counted twice.</remarks>
public interface IFeedbackStore
{
    /// <summary>Keeps feedback in the place of what the same user said about the same draft before.</summary>
    /// <returns>What it replaced; null when it is the user's first about that draft.</returns>
    ValueTask<DraftFeedback?> SaveAsync(DraftFeedback feedback, CancellationToken cancellationToken = default);

    /// <summary>Removes what a user said about a draft.</summary>
    /// <returns>What was removed; null when there was nothing.</returns>
    ValueTask<DraftFeedback?> DeleteAsync(ContractId contract, string draftId, string userId, CancellationToken cancellationToken = default);

    /// <summary>The feedback of a contract, oldest first.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="draftId">Limits the answer to one draft; null = all drafts.</param>
    /// <param name="cancellationToken">Cancels.</param>
    IAsyncEnumerable<DraftFeedback> ReadAsync(ContractId contract, string? draftId = null, CancellationToken cancellationToken = default);
}
