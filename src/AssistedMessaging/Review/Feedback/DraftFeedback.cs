using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review.Feedback;

/// <summary>What one user said about one draft (S-46), with what the draft was made by. Immutable; a changed mind is a new record in the place of the old one.</summary>
public sealed class DraftFeedback
{
    /// <summary>The contract.</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>The draft, or the follow-up of one.</summary>
    public required string DraftId { get; init; }

    /// <summary>The person to whom the draft is addressed, <see cref="Candidate.PersonId"/>; found by it when the person asks for access or erasure.</summary>
    public required string PersonId { get; init; }

    /// <summary>Key of the user who gave the feedback.</summary>
    public required string UserId { get; init; }

    /// <summary>Up or down.</summary>
    public required FeedbackRating Rating { get; init; }

    /// <summary>Why, each reason once, in the order of the enumeration; empty when none was given.</summary>
    public IReadOnlyList<FeedbackReason> Reasons { get; init; } = [];

    /// <summary>The user's own words without identifiers; null when there were none, or none that may be kept.</summary>
    public string? Text { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>BCP 47 tag of the draft's language.</summary>
    public required string Language { get; init; }

    /// <summary>The model that wrote the draft; null when none did.</summary>
    public string? ModelId { get; init; }

    /// <summary>The templates on which the draft rests, as <c>id@version:hash</c>.</summary>
    public IReadOnlyList<string> Templates { get; init; } = [];

    /// <summary>Draft and rating only.</summary>
    public override string ToString() => $"{DraftId}: {Rating}";
}
