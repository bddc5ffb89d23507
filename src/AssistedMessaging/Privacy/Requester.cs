using AssistedMessaging.Profiles;

namespace AssistedMessaging.Privacy;

/// <summary>Who asks.</summary>
public sealed class Requester
{
    /// <summary>The role.</summary>
    public required RequesterRole Role { get; init; }

    /// <summary>The host's key: of the person for a data subject, else of the user.</summary>
    public required string Id { get; init; }

    /// <summary>The contract for which they speak; empty for a data subject.</summary>
    public ContractId Contract { get; init; }

    /// <summary>The role only.</summary>
    public override string ToString() => Role.ToString();
}
