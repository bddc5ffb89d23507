using AssistedMessaging.Consent;
using AssistedMessaging.Fields;
using AssistedMessaging.Moderation.Batch;
using AssistedMessaging.Profiles;
using AssistedMessaging.Text;

namespace AssistedMessaging;

/// <summary>What one candidate's draft may rest on, once consent, fields and the field guards have said yes.</summary>
internal sealed class PreparedCandidate
{
    public required DraftRequest Request { get; init; }

    public required Candidate Candidate { get; init; }

    public required FieldContext Records { get; init; }

    public required ConsentDecision Consent { get; init; }

    public required FieldSelection Selection { get; init; }

    public required SlotTable Slots { get; init; }

    public required LanguageTag Language { get; init; }

    /// <summary>The recruiter's wish without the candidate's name.</summary>
    public required string? Instruction { get; init; }

    /// <summary>The openings that the recruiter bans, without the candidate's name.</summary>
    public required IReadOnlyList<string> BannedOpenings { get; init; }

    /// <summary>The batch; null for a single message.</summary>
    public BatchContext? Batch { get; init; }

    public override string ToString() => Candidate.Id;
}
