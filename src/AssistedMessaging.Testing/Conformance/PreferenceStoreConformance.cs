using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IPreferenceStore"/>.</summary>
public abstract class PreferenceStoreConformance : ConformanceSuite<IPreferenceStore>
{
    private const string Recruiter = "recruiter-1";

    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(Who_never_changed_anything_has_no_preferences), Law(The_last_change_is_found_as_it_was_given), Law(The_history_has_every_change_first_to_last),
        Law(A_change_that_does_not_follow_the_last_one_is_not_kept), Law(Of_two_changes_at_one_time_one_is_kept),
        Law(Recruiters_their_contract_and_other_contracts_are_kept_apart), Law(A_cancelled_call_keeps_nothing),
    ];

    /// <summary>No change is null and an empty history, not an error.</summary>
    public virtual async Task Who_never_changed_anything_has_no_preferences()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, Recruiter).ConfigureAwait(false) is null, "an empty store found a recruiter's change.");
        Require(await store.FindAsync(Records.Contract, null).ConfigureAwait(false) is null, "an empty store found a contract's change.");
        Require((await HistoryAsync(store, Recruiter).ConfigureAwait(false)).Count == 0, "an empty store has a history.");
    }

    /// <summary>Every setting comes back, what is not set included.</summary>
    public virtual async Task The_last_change_is_found_as_it_was_given()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);
        PreferenceChange own = PreferenceRecords.Own(1);
        PreferenceChange contract = PreferenceRecords.OfContract(1);
        await store.TryAppendAsync(own).ConfigureAwait(false);
        await store.TryAppendAsync(contract).ConfigureAwait(false);

        PreferenceChange? foundOwn = await store.FindAsync(Records.Contract, Recruiter).ConfigureAwait(false);
        PreferenceChange? foundContract = await store.FindAsync(Records.Contract, null).ConfigureAwait(false);

        Require(foundOwn is not null && foundContract is not null, "a change that was kept is not found.");
        Require(PreferenceRecords.Text(foundOwn!) == PreferenceRecords.Text(own), "a setting of the recruiter, or the change's who and when, came back different.");
        Require(PreferenceRecords.Text(foundContract!) == PreferenceRecords.Text(contract), "a setting of the contract, or the change's who and when, came back different.");
    }

    /// <summary>Revision 1, 2, 3, however often it is read.</summary>
    public virtual async Task The_history_has_every_change_first_to_last()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);
        for (int revision = 1; revision <= 5; revision++)
        {
            Require(await store.TryAppendAsync(PreferenceRecords.Own(revision)).ConfigureAwait(false), $"revision {revision} was refused.");
        }

        for (int i = 0; i < 2; i++)
        {
            IEnumerable<int> revisions = (await HistoryAsync(store, Recruiter).ConfigureAwait(false)).Select(change => change.Revision);
            Require(revisions.SequenceEqual([1, 2, 3, 4, 5]), $"reading {i + 1} gave another order, or other changes.");
        }

        Require((await store.FindAsync(Records.Contract, Recruiter).ConfigureAwait(false))?.Revision == 5, "the change that is found is not the last one.");
    }

    /// <summary>A revision that stands already, or that leaves one out, is refused and changes nothing.</summary>
    public virtual async Task A_change_that_does_not_follow_the_last_one_is_not_kept()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);
        Require(!await store.TryAppendAsync(PreferenceRecords.Own(2)).ConfigureAwait(false), "a first change with revision 2 was kept.");
        await store.TryAppendAsync(PreferenceRecords.Own(1, by: "first")).ConfigureAwait(false);

        foreach (int revision in new[] { 1, 3, 0, -1 })
        {
            Require(!await store.TryAppendAsync(PreferenceRecords.Own(revision, by: "second")).ConfigureAwait(false), $"revision {revision} was kept after revision 1.");
        }

        Require(await store.FindAsync(Records.Contract, Recruiter).ConfigureAwait(false) is { Revision: 1, ChangedBy: "first" }, "a refused change replaced the kept one.");
    }

    /// <summary>Two change at one time: one of them is told no, and the other's settings stand.</summary>
    public virtual async Task Of_two_changes_at_one_time_one_is_kept()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);

        bool[] kept = await Together.RunAsync(async i => await store.TryAppendAsync(PreferenceRecords.Own(1, by: $"r{i}")).ConfigureAwait(false)).ConfigureAwait(false);
        PreferenceChange? found = await store.FindAsync(Records.Contract, Recruiter).ConfigureAwait(false);

        Require(kept.Count(one => one) == 1, $"{kept.Count(one => one)} callers were told that theirs is the first change.");
        Require(found?.ChangedBy == $"r{Array.IndexOf(kept, true)}", "the change that stands is not the one that was taken.");
        Require((await HistoryAsync(store, Recruiter).ConfigureAwait(false)).Count == 1, "the history has more than the change that was taken.");
    }

    /// <summary>Contract and recruiter are part of every key; a null recruiter is the contract and nobody else.</summary>
    public virtual async Task Recruiters_their_contract_and_other_contracts_are_kept_apart()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);
        await store.TryAppendAsync(PreferenceRecords.Own(1)).ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, null).ConfigureAwait(false) is null, "a recruiter's change was taken for the contract's.");
        Require(await store.FindAsync(Records.Contract, "recruiter-2").ConfigureAwait(false) is null, "another recruiter has the change.");
        Require(await store.FindAsync(Records.Other, Recruiter).ConfigureAwait(false) is null, "another contract has the change.");
        Require((await HistoryAsync(store, "recruiter-2").ConfigureAwait(false)).Count == 0, "another recruiter has the history.");
        Require(await store.TryAppendAsync(PreferenceRecords.OfContract(1)).ConfigureAwait(false), "the contract's first change was taken for the recruiter's second.");
    }

    /// <summary>A call whose token is cancelled ends with that and keeps nothing.</summary>
    public virtual async Task A_cancelled_call_keeps_nothing()
    {
        IPreferenceStore store = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => store.TryAppendAsync(PreferenceRecords.Own(1), token).AsTask()).ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, Recruiter).ConfigureAwait(false) is null, "the change was kept.");
    }

    private static async Task<List<PreferenceChange>> HistoryAsync(IPreferenceStore store, string? recruiter)
    {
        List<PreferenceChange> history = [];
        await foreach (PreferenceChange change in store.ReadHistoryAsync(Records.Contract, recruiter).ConfigureAwait(false))
        {
            history.Add(change);
        }

        return history;
    }
}
