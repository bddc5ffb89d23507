using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>One entry of the history: what somebody's preferences are from then on. Never changed or removed.</summary>
public sealed class PreferenceChange
{
    /// <summary>The contract.</summary>
    public required ContractId Contract { get; init; }

    /// <summary>The recruiter whose preferences they are; null = the contract's.</summary>
    public required string? RecruiterId { get; init; }

    /// <summary>Counts the changes of this recruiter or contract, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The preferences as they are from then on.</summary>
    public required PreferenceSet Preferences { get; init; }

    /// <summary>The names of the settings that changed, in the order of the alphabet.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>Who changed them.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Whose, and the revision.</summary>
    public override string ToString() => $"{RecruiterId ?? Contract.Value} revision {Revision}";
}
