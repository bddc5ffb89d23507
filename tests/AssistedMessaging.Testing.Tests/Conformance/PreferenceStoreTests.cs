using System.Runtime.CompilerServices;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class PreferenceStoreTests : PreferenceStoreConformance
{
    private Func<IPreferenceStore> _create = () => new InMemoryPreferenceStore();

    [Fact]
    public Task The_store_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Nothing, null)]
    [InlineData(Fault.Throws, nameof(Who_never_changed_anything_has_no_preferences))]
    [InlineData(Fault.LosesTheLock, nameof(The_last_change_is_found_as_it_was_given))]
    [InlineData(Fault.KeepsTheLastOnly, nameof(The_history_has_every_change_first_to_last))]
    [InlineData(Fault.Backwards, nameof(The_history_has_every_change_first_to_last))]
    [InlineData(Fault.LastWins, nameof(A_change_that_does_not_follow_the_last_one_is_not_kept))]
    [InlineData(Fault.LastWins, nameof(Of_two_changes_at_one_time_one_is_kept))]
    [InlineData(Fault.OneContract, nameof(Recruiters_their_contract_and_other_contracts_are_kept_apart))]
    [InlineData(Fault.ContractForRecruiter, nameof(Recruiters_their_contract_and_other_contracts_are_kept_apart))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_keeps_nothing))]
    public async Task A_planted_broken_store_is_caught(Fault fault, string? law)
    {
        _create = () => new BrokenStore(fault);

        await (law is null ? RunAllAsync() : Broken.IsCaught(this, law));
    }

    protected override ValueTask<IPreferenceStore> CreateAsync() => new(_create());

    public enum Fault
    {
        Nothing,
        Throws,
        LosesTheLock,
        KeepsTheLastOnly,
        Backwards,
        LastWins,
        OneContract,
        ContractForRecruiter,
        IgnoresCancellation,
    }

    private sealed class BrokenStore(Fault fault) : IPreferenceStore
    {
        private readonly Lock _lock = new();
        private readonly List<PreferenceChange> _changes = [];

        public ValueTask<PreferenceChange?> FindAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default)
        {
            PreferenceChange? found = Of(contract, recruiterId).LastOrDefault();
            return fault switch
            {
                Fault.Throws => new(found ?? throw new KeyNotFoundException("no preferences")),
                Fault.LosesTheLock when found is { Preferences: ContractPreferences { IsAutoDraftLocked: true } } => new(Unlocked(found)),
                _ => new(found),
            };
        }

        public ValueTask<bool> TryAppendAsync(PreferenceChange change, CancellationToken cancellationToken = default)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            lock (_lock)
            {
                bool follows = change.Revision == (Of(change.Contract, change.RecruiterId).LastOrDefault()?.Revision ?? 0) + 1;
                if (!follows && fault != Fault.LastWins)
                {
                    return new(false);
                }

                if (fault == Fault.KeepsTheLastOnly)
                {
                    _changes.RemoveAll(kept => kept.Contract == change.Contract && kept.RecruiterId == change.RecruiterId);
                }

                _changes.Add(change);
                return new(true);
            }
        }

        public async IAsyncEnumerable<PreferenceChange> ReadHistoryAsync(
            ContractId contract, string? recruiterId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.CompletedTask;
            List<PreferenceChange> own = Of(contract, recruiterId);
            if (fault == Fault.Backwards)
            {
                own.Reverse();
            }

            foreach (PreferenceChange change in own)
            {
                yield return change;
            }
        }

        private static PreferenceChange Unlocked(PreferenceChange change) => new()
        {
            Contract = change.Contract,
            RecruiterId = change.RecruiterId,
            Revision = change.Revision,
            Preferences = new ContractPreferences { AutoDraft = false, Length = change.Preferences.Length, FormOfAddress = change.Preferences.FormOfAddress, WithoutModel = true },
            Changed = change.Changed,
            ChangedBy = change.ChangedBy,
            ChangedAt = change.ChangedAt,
        };

        private List<PreferenceChange> Of(ContractId contract, string? recruiterId)
        {
            lock (_lock)
            {
                return _changes.FindAll(change => (fault == Fault.OneContract || change.Contract == contract)
                    && (change.RecruiterId == recruiterId || (fault == Fault.ContractForRecruiter && recruiterId is null)));
            }
        }
    }
}
