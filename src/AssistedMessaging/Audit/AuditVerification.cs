namespace AssistedMessaging.Audit;

/// <summary>Whether a chain, of the audit log or of the consent ledger, is as it was written.</summary>
public sealed class AuditVerification
{
    /// <summary>Whether every entry fits the one before it and nothing before a known head is missing.</summary>
    public bool IsIntact => BrokenAt is null;

    /// <summary>Position of the first entry that does not fit, counted from 1; null when all do.</summary>
    public required long? BrokenAt { get; init; }

    /// <summary>The end of the chain.</summary>
    public required AuditHead Head { get; init; }

    /// <summary>Intact, or where it is broken.</summary>
    public override string ToString() => BrokenAt is { } position ? $"broken at {position}" : "intact";
}
