namespace AssistedMessaging.Preferences;

/// <summary>The defaults of a contract and the protection on which it insists. Only its administrators change them.</summary>
public sealed class ContractPreferences : PreferenceSet
{
    /// <summary>Whether the contract insists on auto-draft being off. A lock can only tighten: where the contract does not switch auto-draft off, it does nothing.</summary>
    public bool IsAutoDraftLocked { get; init; }
}
