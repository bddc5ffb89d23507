using AssistedMessaging.Profiles;

namespace AssistedMessaging.Review;

/// <summary>The person who decides about drafts. Only a person: the host signs in whoever stands here (S-61, S-70).</summary>
public sealed class Reviewer
{
    /// <summary>The contract for which the person acts; drafts of another contract do not exist for them.</summary>
    public required ContractId Contract { get; init; }

    /// <summary>The host's key of the person.</summary>
    public required string Id { get; init; }

    /// <summary>The person's name, as the release record shall show it.</summary>
    public required string Name { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;
}
