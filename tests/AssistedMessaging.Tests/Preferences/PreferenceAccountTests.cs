using AssistedMessaging.Moderation;
using AssistedMessaging.Preferences;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests.Preferences;

public sealed class PreferenceAccountTests
{
    [Fact]
    [Trait("Requirement", "S-66")]
    public async Task Only_an_administrator_changes_what_holds_for_the_contract()
    {
        var account = new Account();

        var refused = await RefusedAsync(() => account.Preferences.SaveContractAsync(Account.Recruiter, new ContractPreferences(), 0, Account.Cancellation));
        var history = await RefusedAsync(async () => await account.Preferences.ReadContractHistoryAsync(Account.Recruiter, Account.Cancellation).AnyAsync(Account.Cancellation));
        var saved = await account.Preferences.SaveContractAsync(Account.Administrator, new ContractPreferences { AutoDraft = true }, 0, Account.Cancellation);

        Assert.Equal(("preferences.administrator-only", "preferences.administrator-only"), (refused, history));
        Assert.Equal((1, "administrator"), (saved.Revision, saved.ChangedBy));
        Assert.Same(saved, await account.Preferences.FindContractAsync(Account.Recruiter, Account.Cancellation));
    }

    [Fact]
    public async Task A_recruiters_own_preferences_are_not_anybody_elses()
    {
        var account = new Account();
        await account.Preferences.SaveOwnAsync(Account.Recruiter, new RecruiterPreferences { Tone = MessageTone.Warm }, 0, Account.Cancellation);

        Assert.Null(await account.Preferences.FindOwnAsync(Account.Colleague, Account.Cancellation));
        Assert.Null(await account.Preferences.FindOwnAsync(Account.Administrator, Account.Cancellation));
        Assert.Equal(PreferenceSource.Library, (await account.Resolver.ResolveAsync(SampleProfiles.Contract, "colleague", null, Account.Cancellation)).Tone.Source);
        Assert.Equal(PreferenceSource.Library, (await account.Resolver.ResolveAsync(new ContractId("other"), Account.Recruiter.Id, null, Account.Cancellation)).Tone.Source);
    }

    [Theory]
    [InlineData("", "id", AccountRole.Administrator)]
    [InlineData("contract", " ", AccountRole.Administrator)]
    [InlineData("contract", "id", AccountRole.Unknown)]
    [InlineData("contract", "id", (AccountRole)9)]
    public async Task Nobody_in_particular_can_do_nothing(string contract, string id, AccountRole role)
    {
        var user = new AccountUser { Contract = new ContractId(contract), Id = id, Role = role };
        var account = new Account();
        var library = new CustomContentLibrary(MessageDrafter.FromTemplates());

        string[] codes =
        [
            await RefusedAsync(() => account.Preferences.SaveContractAsync(user, new ContractPreferences(), 0, Account.Cancellation)),
            await RefusedAsync(() => account.Preferences.SaveOwnAsync(user, new RecruiterPreferences(), 0, Account.Cancellation)),
            await RefusedAsync(() => account.Preferences.FindOwnAsync(user, Account.Cancellation)),
            await RefusedAsync(() => account.Preferences.FindContractAsync(user, Account.Cancellation)),
            await RefusedAsync(() => library.ListAsync(user, Account.Cancellation)),
        ];

        Assert.All(codes, code => Assert.Equal("preferences.no-person", code));
    }

    [Fact]
    [Trait("Requirement", "S-68")]
    public async Task The_history_says_who_changed_what_and_when()
    {
        var account = new Account();
        await account.SaveAsync(null, new RecruiterPreferences { Tone = MessageTone.Warm, AutoDraft = true });
        account.Clock.Advance(TimeSpan.FromHours(1));
        await account.SaveAsync(null, new RecruiterPreferences { Tone = MessageTone.Direct, AutoDraft = true, BannedPhrases = ["guru"] });

        var history = await account.Preferences.ReadOwnHistoryAsync(Account.Recruiter, Account.Cancellation).ToListAsync(Account.Cancellation);

        Assert.Equal([1, 2], history.Select(c => c.Revision));
        Assert.Equal(["AutoDraft", "Tone"], history[0].Changed);
        Assert.Equal(["BannedPhrases", "Tone"], history[1].Changed);
        Assert.Equal(TimeSpan.FromHours(1), history[1].ChangedAt - history[0].ChangedAt);
        Assert.All(history, c => Assert.Equal(Account.Recruiter.Id, c.ChangedBy));
        Assert.Equal(MessageTone.Warm, history[0].Preferences.Tone);
    }

    [Fact]
    public async Task What_was_kept_cannot_be_changed_through_the_list_that_was_given()
    {
        var account = new Account();
        List<string> phrases = ["guru"];
        await account.SaveAsync(new ContractPreferences { BannedPhrases = phrases }, null);

        phrases.Clear();

        Assert.Equal(["guru"], (await account.ResolveAsync()).BannedPhrases.Value);
    }

    [Fact]
    public async Task Of_two_changes_at_the_same_time_one_is_refused()
    {
        var account = new Account();
        await account.SaveAsync(new ContractPreferences { AutoDraft = false }, null);

        var stale = await RefusedAsync(() => account.Preferences.SaveContractAsync(Account.Administrator, new ContractPreferences(), 0, Account.Cancellation));
        var ahead = await RefusedAsync(() => account.Preferences.SaveContractAsync(Account.Administrator, new ContractPreferences(), 7, Account.Cancellation));
        var results = new bool[50];
        Parallel.For(0, results.Length, i => results[i] = account.Store.TryAppendAsync(Change(2, $"{i}"), Account.Cancellation).AsTask().GetAwaiter().GetResult());

        Assert.Equal(("preferences.changed-meanwhile", "preferences.changed-meanwhile"), (stale, ahead));
        Assert.Single(results, won => won);
        Assert.Equal(2, await account.Store.ReadHistoryAsync(SampleProfiles.Contract, null, Account.Cancellation).CountAsync(Account.Cancellation));
    }

    public static TheoryData<string, RecruiterPreferences> Wrong => new()
    {
        { "preferences.language", new() { Language = "Klingon" } },
        { "preferences.banned-openings", new() { BannedOpenings = [.. Enumerable.Range(0, 9).Select(i => $"Opening {i}")] } },
        { "preferences.banned-openings", new() { BannedOpenings = ["..."] } },
        { "preferences.banned-phrases", new() { BannedPhrases = [new string('x', 81)] } },
        { "preferences.banned-phrases", new() { BannedPhrases = [null!] } },
        { "preferences.tightening", new() { Tightening = [new ModerationTightening("x", ModerationSeverity.Low, (ModerationAction)9)] } },
        { "preferences.unknown-value", new() { Tone = (MessageTone)9 } },
        { "preferences.unknown-value", new() { Names = (NameExposure)9 } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_is_wrong_in_itself_is_not_kept(string code, RecruiterPreferences preferences)
    {
        var account = new Account();

        var refused = await RefusedAsync(() => account.Preferences.SaveOwnAsync(Account.Recruiter, preferences, 0, Account.Cancellation));

        Assert.Equal(code, refused);
        Assert.NotNull(AssistedMessaging.Diagnostics.Codes.Explain(code));
        Assert.Null(await account.Preferences.FindOwnAsync(Account.Recruiter, Account.Cancellation));
    }

    private static PreferenceChange Change(int revision, string by) => new()
    {
        Contract = SampleProfiles.Contract,
        RecruiterId = null,
        Revision = revision,
        Preferences = new ContractPreferences(),
        Changed = [],
        ChangedBy = by,
        ChangedAt = DateTimeOffset.UnixEpoch,
    };

    private static async Task<string> RefusedAsync<T>(Func<ValueTask<T>> call) => (await Assert.ThrowsAsync<PreferenceException>(async () => await call())).Code;
}
