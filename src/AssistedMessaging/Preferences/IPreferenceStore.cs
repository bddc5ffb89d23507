using AssistedMessaging.Profiles;

namespace AssistedMessaging.Preferences;

/// <summary>Keeps preferences with their history.</summary>
/// <remarks>Thread-safe and append-only. Contract and recruiter are part of every key; a null recruiter stands for the contract itself.</remarks>
public interface IPreferenceStore
{
    /// <summary>The last change; null when there was none.</summary>
    ValueTask<PreferenceChange?> FindAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default);

    /// <summary>Keeps a change if its revision follows the last one.</summary>
    /// <returns>False when somebody else changed them in between; nothing is kept then.</returns>
    ValueTask<bool> TryAppendAsync(PreferenceChange change, CancellationToken cancellationToken = default);

    /// <summary>All changes, first to last.</summary>
    IAsyncEnumerable<PreferenceChange> ReadHistoryAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default);
}
