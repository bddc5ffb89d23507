using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>The append-only record of what persons and contracts said about purposes.</summary>
/// <remarks>
/// Thread-safe. Events keep the order in which they were appended, are never changed or removed by the ledger (but for erasing a person and for retention), and are seen by every reading
/// that starts after their append has ended. Refuses what <see cref="ConsentEvent.ThrowIfRefused"/> refuses. What cannot be read completely
/// says so through <see cref="LedgerSnapshot.IsComplete"/> or throws.
/// </remarks>
public interface IConsentLedger
{
    /// <summary>Records one event and returns it with its position and time. An event whose id is recorded already changes nothing.</summary>
    /// <exception cref="ConsentLedgerException">The event breaks a rule of the ledger or the ledger is full.</exception>
    ValueTask<ConsentEvent> AppendAsync(ConsentEvent consentEvent, CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads all events of the persons, and the events of the contracts that concern everybody, at one moment and by position.
    /// </summary>
    ValueTask<LedgerSnapshot> ReadAsync(
        IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, CancellationToken cancellationToken = default);
}
