namespace AssistedMessaging.Consent.Ledger;

/// <summary>What a ledger holds about some persons and contracts at one moment.</summary>
public sealed class LedgerSnapshot
{
    /// <summary>A complete reading that found no events.</summary>
    public static LedgerSnapshot Empty { get; } = new() { Events = [], IsComplete = true };

    /// <summary>The events, by <see cref="ConsentEvent.Position"/>.</summary>
    public required IReadOnlyList<ConsentEvent> Events { get; init; }

    /// <summary>False when events may be missing; then nothing that depends on the ledger is permitted.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Number of events only.</summary>
    public override string ToString() => $"{Events.Count} events, {(IsComplete ? "complete" : "incomplete")}";
}
