namespace AssistedMessaging.Consent.Settings;

/// <summary>How a setting stands, as the ledger has it.</summary>
public sealed class MemberSettingState
{
    /// <summary>The setting.</summary>
    public required MemberSetting Setting { get; init; }

    /// <summary>Whether the purpose is pursued now. What cannot be answered is off.</summary>
    public bool IsOn => Decision.Permits;

    /// <summary>Since when the person's own word, or the contract's, decides; null while nobody has said anything that counts.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>How that word reached the ledger, for instance <c>setting</c> or <c>form</c>; null when it does not say, or without a word.</summary>
    public string? Route { get; init; }

    /// <summary>The decision behind the state, with its reason and evidence.</summary>
    public required ConsentDecision Decision { get; init; }

    /// <summary>Name and state only.</summary>
    public override string ToString() => $"{Setting}: {(IsOn ? "on" : "off")} ({Decision.Reason})";
}
