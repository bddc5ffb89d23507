using System.Text.Json.Serialization;
using AssistedMessaging.Moderation;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Review;

/// <summary>What a person has decided about a draft, and the exact words of that decision. Immutable; a new decision is a new record.</summary>
public sealed class ReviewRecord
{
    /// <summary>The draft, or the follow-up of one.</summary>
    public required string DraftId { get; init; }

    /// <summary>The contract.</summary>
    public required ContractId ContractId { get; init; }

    /// <summary>The person to whom the words are addressed, <see cref="Candidate.PersonId"/>; found by it when the person asks for access or erasure.</summary>
    public required string PersonId { get; init; }

    /// <summary>Key of the recruiter who asked for the draft.</summary>
    public required string RecruiterId { get; init; }

    /// <summary>Where the draft stands now.</summary>
    public required DraftStatus Status { get; init; }

    /// <summary>Counts decisions from 1; a store takes a record only as the next one.</summary>
    public required int Revision { get; init; }

    /// <summary>The subject decided about.</summary>
    public required string Subject { get; init; }

    /// <summary>The body decided about.</summary>
    public required string Body { get; init; }

    /// <summary>SHA-256 of the words, in lower-case hexadecimal.</summary>
    public required string ContentDigest { get; init; }

    /// <summary>Key of the person.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>Name of the person (S-61).</summary>
    public required string ReviewerName { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What the checks found in these words.</summary>
    public IReadOnlyList<ModerationFinding> Findings { get; init; } = [];

    /// <summary>Why the person approves although a finding asked for an answer, or why they rejected; null when nothing asked.</summary>
    public string? Reason { get; init; }

    /// <summary>Texts in the words that belong to their author alone (S-64); kept so that an export for anybody else can leave them out.</summary>
    [JsonIgnore]
    public IReadOnlyList<PrivateText> PrivateTexts { get; init; } = [];

    /// <summary>Changes between the drafted and these words, in characters inserted, deleted or replaced (Levenshtein).</summary>
    public int EditDistance { get; init; }

    /// <summary>The draft's id only.</summary>
    public override string ToString() => DraftId;
}
