using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Suppression;

/// <summary>What a person said no to: a purpose with everything below it, to one controller, under one contract or all.</summary>
/// <param name="Purpose">The purpose.</param>
/// <param name="Controller">The controller, or the group, to which the person spoke.</param>
/// <param name="Contract">The contract to which the no is limited; empty = every contract.</param>
/// <param name="Since">When the no was kept, in UTC.</param>
public readonly record struct OptOut(Purpose Purpose, string Controller, ContractId Contract, DateTimeOffset Since)
{
    /// <summary>The purpose only.</summary>
    public override string ToString() => Purpose.ToString();
}
