using System.Runtime.CompilerServices;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Preferences;

/// <summary>Keeps preferences in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
/// <remarks>
/// A recruiter's own changes go when the recruiter is erased; what they changed for their contract stays without their name. A sweep removes only changes that a later one has replaced, so
/// that what counts today stays.
/// </remarks>
public sealed class InMemoryPreferenceStore : IPreferenceStore, IPersonalDataStore
{
    private const string Store = "preferences";

    private readonly Lock _lock = new();
    private readonly Dictionary<(ContractId Contract, string? RecruiterId), List<PreferenceChange>> _histories = [];
    private readonly int _capacity;
    private int _count;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most changes; at least 1.</param>
    public InMemoryPreferenceStore(int capacity = 100_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public ValueTask<PreferenceChange?> FindAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(_histories.TryGetValue((contract, recruiterId), out var history) ? history[^1] : null);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAppendAsync(PreferenceChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var key = (change.Contract, change.RecruiterId);
            if (change.Revision != (_histories.TryGetValue(key, out var history) ? history[^1].Revision : 0) + 1)
                return new(false);
            if (_count >= _capacity)
                throw new StoreFullException(_capacity);

            if (history is null)
                _histories.Add(key, history = []);
            history.Add(change);
            _count++;
            return new(true);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<PreferenceChange> ReadHistoryAsync(
        ContractId contract, string? recruiterId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var change in CopyOf((contract, recruiterId)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return change;
        }
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var change in FindAll(change => Owns(subject, change)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return PreferenceExport.RecordOf(Store, change);
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var items = new List<ErasureItem>();
            foreach (var change in FindAll(change => Owns(subject, change)))
            {
                var onlyMadeIt = subject.Kind == DataSubjectKind.Recruiter && change.RecruiterId != subject.Id;
                items.Add(Item(change, onlyMadeIt ? ErasureAction.Redacted : ErasureAction.Deleted, onlyMadeIt ? "privacy.contract-setting" : null));
                if (!dryRun)
                    Replace(change, onlyMadeIt ? WithoutName(change) : null);
            }

            return new(items);
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (rule.RecordType != RecordType.Preference)
            return new((IReadOnlyList<ErasureItem>)[]);

        lock (_lock)
        {
            var old = FindAll(change => now - change.ChangedAt > rule.MaxAge && _histories[(change.Contract, change.RecruiterId)][^1] != change);
            foreach (var change in dryRun ? [] : old)
                Replace(change, null);

            return new([.. old.Select(change => Item(change, ErasureAction.Deleted, null))]);
        }
    }

    // A recruiter's are their own changes and those that they made for the contract.
    private static bool Owns(DataSubject subject, PreferenceChange change) =>
        subject.Owns(change.Contract, null, change.RecruiterId) || subject.Owns(change.Contract, null, change.ChangedBy);

    private static ErasureItem Item(PreferenceChange change, ErasureAction action, string? code) =>
        new() { Store = Store, RecordType = RecordType.Preference, Id = PreferenceExport.KeyOf(change), Contract = change.Contract, Action = action, Code = code };

    private static PreferenceChange WithoutName(PreferenceChange change) => new()
    {
        Contract = change.Contract,
        RecruiterId = change.RecruiterId,
        Revision = change.Revision,
        Preferences = change.Preferences,
        Changed = change.Changed,
        ChangedBy = "erased",
        ChangedAt = change.ChangedAt,
    };

    private PreferenceChange[] CopyOf((ContractId, string?) key)
    {
        lock (_lock)
            return _histories.TryGetValue(key, out var history) ? [.. history] : [];
    }

    private List<PreferenceChange> FindAll(Func<PreferenceChange, bool> wanted)
    {
        lock (_lock)
            return [.. _histories.Values.SelectMany(history => history).Where(wanted).OrderBy(change => change.ChangedAt).ThenBy(change => change.Revision)];
    }

    private void Replace(PreferenceChange change, PreferenceChange? by)
    {
        var key = (change.Contract, change.RecruiterId);
        var history = _histories[key];
        if (by is not null)
        {
            history[history.IndexOf(change)] = by;
            return;
        }

        _count--;
        history.Remove(change);
        if (history.Count == 0)
            _histories.Remove(key);
    }
}
