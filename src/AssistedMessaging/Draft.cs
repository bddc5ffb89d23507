using AssistedMessaging.Fields;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>A message that waits for a person. Immutable; an edit is a new text in the review, never a change here.</summary>
public sealed class Draft
{
    /// <summary>Key of the draft.</summary>
    public required string Id { get; init; }

    /// <summary>The contract under which it was drafted.</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>The candidate to whom it may be sent, and to nobody else.</summary>
    public required string CandidateId { get; init; }

    /// <summary>Initial message or follow-up.</summary>
    public required MessageKind Kind { get; init; }

    /// <summary>The language asked for.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Whether the library has instructions, templates and checks of its own in that language.</summary>
    /// <value>Default <see cref="LanguageSupport.InstructionsOnly"/>.</value>
    public LanguageSupport LanguageSupport { get; init; }

    /// <summary>The subject; empty where the channel has none.</summary>
    public required string Subject { get; init; }

    /// <summary>The message, with every slot filled in.</summary>
    public required string Body { get; init; }

    /// <summary>The message as it was written, with its slots.</summary>
    public required string SlotText { get; init; }

    /// <summary>Which stretch of <see cref="Body"/> came from which field; in order, without gaps.</summary>
    public required IReadOnlyList<MessageSegment> Segments { get; init; }

    /// <summary>The follow-up drafted in the same run; null when none was asked for.</summary>
    public Draft? FollowUp { get; init; }

    /// <summary>Which fields the draft rests on and which were left out.</summary>
    public required DraftExplanation Explanation { get; init; }

    /// <summary>What the checks found; places and codes.</summary>
    public required IReadOnlyList<ModerationFinding> Findings { get; init; }

    /// <summary>Whether a finding has to be answered before the words can be approved. Every draft needs a person's approval, this or not.</summary>
    public required bool NeedsReview { get; init; }

    /// <summary>Whether every check looked at the whole message. Only a host that said <see cref="AssistedMessagingOptions.AllowUnmoderated"/> or changed the policy sees false.</summary>
    public required bool FullyScanned { get; init; }

    /// <summary>When it was drafted, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Key of the batch.</summary>
    public required string BatchId { get; init; }

    /// <summary>Version of the candidate's profile that was used; null when the host keeps none.</summary>
    public string? CandidateVersion { get; init; }

    /// <summary>Version of the posting that was used; null when the host keeps none.</summary>
    public string? JobVersion { get; init; }

    /// <summary>Id of the consent decision on which it rests.</summary>
    public required string ConsentDecisionId { get; init; }

    /// <summary>The draft that this one replaces; null for a first draft.</summary>
    public string? Replaces { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
