using System.Runtime.CompilerServices;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Preferences;

/// <summary>Keeps preferences in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryPreferenceStore : IPreferenceStore
{
    private readonly BoundedMemory<(ContractId Contract, string? RecruiterId, int Revision), PreferenceChange> _changes;
    private readonly BoundedMemory<(ContractId Contract, string? RecruiterId), PreferenceChange> _last;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most changes.</param>
    public InMemoryPreferenceStore(int capacity = 100_000) => (_changes, _last) = (new(capacity), new(capacity));

    /// <inheritdoc/>
    public ValueTask<PreferenceChange?> FindAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_last.TryGet((contract, recruiterId), out var change) ? change : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAppendAsync(PreferenceChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        cancellationToken.ThrowIfCancellationRequested();
        var before = _last.TryGet((change.Contract, change.RecruiterId), out var last) ? last.Revision : 0;

        // The place of a revision can be taken once, so two that change at the same time cannot both win.
        if (change.Revision != before + 1 || _changes.GetOrAdd((change.Contract, change.RecruiterId, change.Revision), change) != change)
            return new(false);

        _last.Update((change.Contract, change.RecruiterId), newest => newest?.Revision > change.Revision ? newest : change);
        return new(true);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<PreferenceChange> ReadHistoryAsync(
        ContractId contract, string? recruiterId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var revision = 1; _changes.TryGet((contract, recruiterId, revision), out var change); revision++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return change;
        }
    }
}
