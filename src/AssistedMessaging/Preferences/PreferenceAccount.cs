namespace AssistedMessaging.Preferences;

/// <summary>Reads and changes preferences for a person who is signed in (S-66, S-68). Every change is kept in the history with who made it and when.</summary>
/// <remarks>Thread-safe. Administrators change what holds for the contract, recruiters what is their own; nobody changes another's.</remarks>
/// <param name="store">Keeps them.</param>
/// <param name="time">The clock; null = the system's.</param>
public sealed class PreferenceAccount(IPreferenceStore store, TimeProvider? time = null)
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>The contract's preferences as they are; everybody in the contract may know them.</summary>
    /// <exception cref="PreferenceException">Nobody is signed in.</exception>
    public ValueTask<PreferenceChange?> FindContractAsync(AccountUser user, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return store.FindAsync(user.Contract, null, cancellationToken);
    }

    /// <summary>The person's own preferences as they are.</summary>
    /// <exception cref="PreferenceException">Nobody is signed in.</exception>
    public ValueTask<PreferenceChange?> FindOwnAsync(AccountUser user, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return store.FindAsync(user.Contract, user.Id, cancellationToken);
    }

    /// <summary>Changes the contract's preferences.</summary>
    /// <param name="user">An administrator of the contract.</param>
    /// <param name="preferences">The preferences from now on.</param>
    /// <param name="after">The revision that the administrator has seen; 0 = none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="PreferenceException">The person is no administrator, the preferences are wrong in themselves, or somebody else changed them meanwhile.</exception>
    public ValueTask<PreferenceChange> SaveContractAsync(
        AccountUser user, ContractPreferences preferences, int after, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return user.Role == AccountRole.Administrator
            ? SaveAsync(user, null, preferences, after, cancellationToken)
            : throw new PreferenceException("preferences.administrator-only");
    }

    /// <summary>Changes the person's own preferences.</summary>
    /// <param name="user">The recruiter.</param>
    /// <param name="preferences">The preferences from now on.</param>
    /// <param name="after">The revision that the recruiter has seen; 0 = none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="PreferenceException">The preferences are wrong in themselves, or somebody else changed them meanwhile.</exception>
    public ValueTask<PreferenceChange> SaveOwnAsync(
        AccountUser user, RecruiterPreferences preferences, int after, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return SaveAsync(user, user.Id, preferences, after, cancellationToken);
    }

    /// <summary>Who changed what and when, first to last: the contract's history.</summary>
    /// <exception cref="PreferenceException">The person is no administrator.</exception>
    public IAsyncEnumerable<PreferenceChange> ReadContractHistoryAsync(AccountUser user, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return user.Role == AccountRole.Administrator
            ? store.ReadHistoryAsync(user.Contract, null, cancellationToken)
            : throw new PreferenceException("preferences.administrator-only");
    }

    /// <summary>Who changed what and when, first to last: the person's own history.</summary>
    /// <exception cref="PreferenceException">Nobody is signed in.</exception>
    public IAsyncEnumerable<PreferenceChange> ReadOwnHistoryAsync(AccountUser user, CancellationToken cancellationToken = default)
    {
        user.ThrowIfNobody();
        return store.ReadHistoryAsync(user.Contract, user.Id, cancellationToken);
    }

    private async ValueTask<PreferenceChange> SaveAsync(
        AccountUser user, string? recruiterId, PreferenceSet preferences, int after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        PreferenceRules.Check(preferences);
        var last = await store.FindAsync(user.Contract, recruiterId, cancellationToken).ConfigureAwait(false);
        var change = new PreferenceChange
        {
            Contract = user.Contract,
            RecruiterId = recruiterId,
            Revision = after + 1,
            Preferences = preferences,
            Changed = PreferenceRules.Differences(last?.Preferences, preferences),
            ChangedBy = user.Id,
            ChangedAt = _time.GetUtcNow(),
        };
        return after == (last?.Revision ?? 0) && await store.TryAppendAsync(change, cancellationToken).ConfigureAwait(false)
            ? change
            : throw new PreferenceException("preferences.changed-meanwhile");
    }
}
