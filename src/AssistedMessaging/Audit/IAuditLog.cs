using AssistedMessaging.Profiles;

namespace AssistedMessaging.Audit;

/// <summary>Keeps what happened, in order, for whoever has to show it.</summary>
/// <remarks>Thread-safe and append-only; erasing a person takes their keys out of the entries and nothing else. Gates write before they let something out, and a write that fails is a no.</remarks>
public interface IAuditLog
{
    /// <summary>Adds one entry at the end.</summary>
    ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default);

    /// <summary>The entries of one contract, oldest first.</summary>
    IAsyncEnumerable<AuditEntry> ReadAsync(ContractId contract, CancellationToken cancellationToken = default);
}
