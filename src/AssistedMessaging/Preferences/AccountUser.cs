using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>Who reads or changes preferences and custom contents. The host signs in whoever stands here.</summary>
public sealed class AccountUser
{
    /// <summary>The contract for which the person acts.</summary>
    public required ContractId Contract { get; init; }

    /// <summary>The host's key of the person.</summary>
    public required string Id { get; init; }

    /// <summary>What the person is in the contract.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>The id only.</summary>
    public override string ToString() => Id;

    /// <summary>Throws for a person whom nobody could name later.</summary>
    internal void ThrowIfNobody()
    {
        if (Contract.IsEmpty || string.IsNullOrWhiteSpace(Id) || Role is not (AccountRole.Recruiter or AccountRole.Administrator))
            throw new PreferenceException("preferences.no-person");
    }
}
