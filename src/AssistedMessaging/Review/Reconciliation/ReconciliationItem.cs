using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review.Reconciliation;

/// <summary>A step whose decision would be another one today. Holds keys and dates only.</summary>
public sealed class ReconciliationItem
{
    internal ReconciliationItem()
    {
    }

    /// <summary>The draft.</summary>
    public required string DraftId { get; init; }

    /// <summary>What was done.</summary>
    public required ReconciledStep Step { get; init; }

    /// <summary>How the decision stands now.</summary>
    public required ReconciliationFinding Finding { get; init; }

    /// <summary>When it was done, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Id of the decision on which it rested; null when the log has none.</summary>
    public string? ConsentDecisionId { get; init; }

    /// <summary>The candidate's key, <see cref="Candidate.Id"/>.</summary>
    public string? CandidateId { get; init; }

    /// <summary>Key of the batch in which it was drafted; null once the draft is gone.</summary>
    public string? BatchId { get; init; }

    /// <summary>Whether the draft, or its follow-up, has been released. One that has not will not be: consent is asked again at release.</summary>
    public required bool IsReleased { get; init; }

    /// <summary>Draft and finding only.</summary>
    public override string ToString() => $"{DraftId}: {Finding}";
}
