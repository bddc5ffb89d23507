using AssistedMessaging.Profiles;

namespace AssistedMessaging.Audit;

/// <summary>One step that can be shown later. Ids, codes and digests only: no names, no text.</summary>
public sealed class AuditEntry
{
    /// <summary>When it happened, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The contract under which it happened.</summary>
    public required ContractId Contract { get; init; }

    /// <summary>What happened, for instance <c>draft.created</c> or <c>draft.released</c>.</summary>
    public required string Event { get; init; }

    /// <summary>Who did it: a recruiter's or reviewer's key; a pseudonym once that person was erased.</summary>
    public required string ActorId { get; init; }

    /// <summary>The draft, if one is concerned.</summary>
    public string? DraftId { get; init; }

    /// <summary>The candidate's key, if one is concerned; null also once the person was erased.</summary>
    public string? CandidateId { get; init; }

    /// <summary>The key of the person behind the candidate; null where nobody is concerned, and once the person was erased.</summary>
    /// <value>Without it the person is found by <see cref="CandidateId"/>.</value>
    public string? PersonId { get; init; }

    /// <summary>The code of the outcome, for instance <c>consent.not-available</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Id of the consent decision on which the step rests.</summary>
    public string? ConsentDecisionId { get; init; }

    /// <summary>SHA-256 of the words concerned, in lower-case hexadecimal; null also once the person was erased.</summary>
    public string? ContentDigest { get; init; }

    /// <summary>The templates on which the words rest, as <c>id@version:hash</c>; empty when none are concerned.</summary>
    public IReadOnlyList<string> Templates { get; init; } = [];

    /// <summary>The moderation on which the step rests; null when none was asked.</summary>
    public ModerationRecord? Moderation { get; init; }

    /// <summary>The event only.</summary>
    public override string ToString() => Event;
}
