using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review;

/// <summary>Words that a named person approved and that passed every gate again at release. The only thing a host sends; nothing but <see cref="DraftReview"/> makes one.</summary>
public sealed class ApprovedDraft
{
    internal ApprovedDraft(Draft draft, ReviewRecord approval, Reviewer releasedBy, string consentDecisionId, DateTimeOffset now)
    {
        (DraftId, ContractId, CandidateId, Kind) = (draft.Id, draft.ContractId, draft.CandidateId, draft.Kind);
        (Subject, Body, ContentDigest) = (approval.Subject, approval.Body, approval.ContentDigest);
        (ApprovedById, ApprovedByName, ApprovedAt) = (approval.ReviewerId, approval.ReviewerName, approval.At);
        (ReleasedById, ReleasedAt, ConsentDecisionId) = (releasedBy.Id, now, consentDecisionId);
    }

    /// <summary>The draft.</summary>
    public string DraftId { get; }

    /// <summary>The contract.</summary>
    public ContractId ContractId { get; }

    /// <summary>The candidate to whom the words may be sent, and nobody else.</summary>
    public string CandidateId { get; }

    /// <summary>Initial message or follow-up.</summary>
    public MessageKind Kind { get; }

    /// <summary>The subject, as approved.</summary>
    public string Subject { get; }

    /// <summary>The message, as approved.</summary>
    public string Body { get; }

    /// <summary>SHA-256 of the words, in lower-case hexadecimal.</summary>
    public string ContentDigest { get; }

    /// <summary>Key of the person who approved.</summary>
    public string ApprovedById { get; }

    /// <summary>Name of the person who approved.</summary>
    public string ApprovedByName { get; }

    /// <summary>When it was approved, in UTC.</summary>
    public DateTimeOffset ApprovedAt { get; }

    /// <summary>Key of the person who released.</summary>
    public string ReleasedById { get; }

    /// <summary>When it was released, in UTC.</summary>
    public DateTimeOffset ReleasedAt { get; }

    /// <summary>Id of the consent decision taken at release.</summary>
    public string ConsentDecisionId { get; }

    /// <summary>Call it with the recipient's key right before sending.</summary>
    /// <exception cref="DraftReviewException">The words were approved for somebody else (<c>review.other-recipient</c>).</exception>
    public ApprovedDraft EnsureFor(string candidateId) => candidateId == CandidateId ? this : throw new DraftReviewException("review.other-recipient");

    /// <summary>The draft's id only.</summary>
    public override string ToString() => DraftId;
}
