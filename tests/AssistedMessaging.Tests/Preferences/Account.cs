using AssistedMessaging.Preferences;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Preferences;

/// <summary>The people of a contract and their preferences over one store.</summary>
internal sealed class Account
{
    public Account()
    {
        Preferences = new PreferenceAccount(Store, Clock);
        Resolver = new PreferenceResolver(Store);
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static AccountUser Recruiter { get; } = User(SampleProfiles.Recruiter.Id, AccountRole.Recruiter);

    public static AccountUser Colleague { get; } = User("colleague", AccountRole.Recruiter);

    public static AccountUser Administrator { get; } = User("administrator", AccountRole.Administrator);

    public ManualTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero));

    public InMemoryPreferenceStore Store { get; } = new();

    public PreferenceAccount Preferences { get; }

    public PreferenceResolver Resolver { get; }

    public static AccountUser User(string id, AccountRole role) => new() { Contract = SampleProfiles.Contract, Id = id, Role = role };

    public async Task SaveAsync(ContractPreferences? contract, RecruiterPreferences? own)
    {
        if (contract is not null)
            await Preferences.SaveContractAsync(Administrator, contract, await RevisionAsync(null), Cancellation);
        if (own is not null)
            await Preferences.SaveOwnAsync(Recruiter, own, await RevisionAsync(Recruiter.Id), Cancellation);
    }

    public ValueTask<EffectivePreferences> ResolveAsync(RequestPreferences? request = null) =>
        Resolver.ResolveAsync(SampleProfiles.Contract, Recruiter.Id, request, Cancellation);

    private async Task<int> RevisionAsync(string? recruiter) => (await Store.FindAsync(SampleProfiles.Contract, recruiter, Cancellation))?.Revision ?? 0;
}
