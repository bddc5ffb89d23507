using AssistedMessaging.Preferences;
using AssistedMessaging.Privacy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Testing;
using AssistedMessaging.Tests.Preferences;

namespace AssistedMessaging.Tests.Privacy;

/// <summary>Preferences and custom contents in access, erasure and retention.</summary>
public sealed class RecruiterStoresTests
{
    private const string Text = "Qzbicycle: a bicycle for everybody.";

    private static readonly AccountUser MainAdministrator = Account.User("admin-1", AccountRole.Administrator);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Requirement", "S-64")]
    public async Task A_recruiters_own_text_is_in_the_recruiters_export_and_in_nobody_elses_view()
    {
        var bench = await FilledAsync();

        var own = await GrantedAsync(bench, PrivacyBench.About(SampleProfiles.Recruiter.Id));
        var colleague = await GrantedAsync(bench, PrivacyBench.About(Account.Colleague.Id));
        var contract = await GrantedAsync(bench, PrivacyBench.AboutContract(SampleProfiles.Contract, SampleProfiles.Contract));

        Assert.Contains(own.ForSubject.Records, r => r.RecordType == RecordType.CustomContent && r.Content.GetProperty("text").GetString() == Text);
        foreach (var view in (PersonalDataExport[])[own.Export, colleague.Export, colleague.ForSubject, contract.Export, contract.ForSubject])
        {
            Assert.DoesNotContain(view.Records, r => r.RecordType == RecordType.CustomContent);
            Assert.DoesNotContain("Qzbicycle", view.ToJson() + view.ToMarkdown(), StringComparison.Ordinal);
            Assert.DoesNotContain(view.Records, r => r.PrivateTexts.Any(t => t.Text.Contains("Qzbicycle", StringComparison.Ordinal)));
        }
    }

    [Fact]
    [Trait("Requirement", "S-64")]
    public async Task A_main_administrator_who_asks_about_themselves_gets_their_own_texts()
    {
        var bench = new PrivacyBench();
        var content = new CustomContent { Id = "perks", AuthorId = MainAdministrator.Id, Text = Text };
        await bench.CustomContent.SaveAsync(MainAdministrator, content, Cancellation);

        var own = await GrantedAsync(bench, PrivacyBench.About(MainAdministrator.Id));

        Assert.Contains("Qzbicycle", own.Export.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "S-29")]
    public async Task A_recruiters_preferences_are_in_the_export_with_the_changes_made_for_the_contract()
    {
        var bench = await FilledAsync();

        var recruiter = await bench.ExportedAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id));
        var administrator = await bench.ExportedAsync(PrivacyBench.About(MainAdministrator.Id));
        var contract = await bench.ExportedAsync(PrivacyBench.AboutContract(SampleProfiles.Contract, SampleProfiles.Contract));
        var candidate = await bench.ExportedAsync(PrivacyBench.Own());

        Assert.Equal(["own-1", "own-2"], Keys(recruiter));
        Assert.Equal(["contract-1"], Keys(administrator));
        Assert.Equal(["contract-1", "own-1", "own-1", "own-2"], Keys(contract).Order(StringComparer.Ordinal));
        Assert.Empty(Keys(candidate));
        var last = recruiter.Records.Last(r => r.RecordType == RecordType.Preference).Content;
        Assert.Equal(("Warm", "nl", 2), (last.GetProperty("tone").GetString(), last.GetProperty("language").GetString(), last.GetProperty("revision").GetInt32()));
        Assert.Contains("BannedPhrases", administrator.ToJson(), StringComparison.Ordinal);

        static IEnumerable<string> Keys(PersonalDataExport export) => export.Records.Where(r => r.RecordType == RecordType.Preference).Select(r => r.Id);
    }

    [Fact]
    [Trait("Requirement", "S-29")]
    public async Task Erasing_a_recruiter_erases_texts_and_preferences_and_a_dry_run_says_so_before()
    {
        var bench = await FilledAsync();
        var before = RawScan.Find(["Qzbicycle", SampleProfiles.Recruiter.Id], bench.Preferences, bench.CustomContent.Store).Count;

        var dry = await bench.ErasedAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id), dryRun: true);
        var untouched = RawScan.Find(["Qzbicycle", SampleProfiles.Recruiter.Id], bench.Preferences, bench.CustomContent.Store).Count;
        var real = await bench.ErasedAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id));
        var again = await bench.ErasedAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id));

        Assert.Equal(before, untouched);
        Assert.Equal(Rows(dry), Rows(real));
        Assert.Equal(["custom-content  Deleted", "preference own-1 Deleted", "preference own-2 Deleted"], Rows(real).Where(r => !r.StartsWith("audit", StringComparison.Ordinal)));
        Assert.Equal([], RawScan.Find(["Qzbicycle", SampleProfiles.Recruiter.Id], bench.Preferences, bench.CustomContent.Store));
        Assert.Empty(again.Items);
        Assert.NotNull(await bench.Preferences.FindOwnAsync(Account.Colleague, Cancellation));

        static IEnumerable<string> Rows(ErasureReport report) => report.Items.Select(i => $"{i.RecordType} {i.Id} {i.Action}").Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Erasing_an_administrator_leaves_the_contracts_settings_without_the_name()
    {
        var bench = await FilledAsync();

        var report = await bench.ErasedAsync(PrivacyBench.About(MainAdministrator.Id));
        var kept = await bench.Preferences.FindContractAsync(Account.Recruiter, Cancellation);

        Assert.Contains(report.Items, i => i is { Action: ErasureAction.Redacted, Code: "privacy.contract-setting", Id: "contract-1" });
        Assert.Equal("erased", kept!.ChangedBy);
        Assert.Equal(["ninja"], kept.Preferences.BannedPhrases);
        Assert.Equal([], RawScan.Find([MainAdministrator.Id], bench.Preferences));
    }

    [Fact]
    public async Task After_erasure_a_recruiter_begins_again_at_the_first_revision()
    {
        var bench = await FilledAsync();
        await bench.ErasedAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id));

        var stale = await Assert.ThrowsAsync<PreferenceException>(async () => await bench.Preferences.SaveOwnAsync(Account.Recruiter, new RecruiterPreferences(), 2, Cancellation));
        var first = await bench.Preferences.SaveOwnAsync(Account.Recruiter, new RecruiterPreferences { Tone = MessageTone.Direct }, 0, Cancellation);

        Assert.Equal("preferences.changed-meanwhile", stale.Code);
        Assert.Equal(1, first.Revision);
        Assert.Single(await bench.Preferences.ReadOwnHistoryAsync(Account.Recruiter, Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_sweep_takes_old_texts_and_replaced_preferences_and_leaves_what_counts_today()
    {
        var bench = await FilledAsync();
        var rule = RetentionRule.Default.Single(r => r.RecordType == RecordType.Preference);
        bench.Clock.Now += rule.MaxAge;
        var onTheDay = await bench.Sweeper.SweepAsync(cancellationToken: Cancellation);
        bench.Clock.Now += TimeSpan.FromTicks(1);

        var dry = await bench.Sweeper.SweepAsync(dryRun: true, cancellationToken: Cancellation);
        var real = await bench.Sweeper.SweepAsync(cancellationToken: Cancellation);
        var again = await bench.Sweeper.SweepAsync(cancellationToken: Cancellation);

        Assert.DoesNotContain(onTheDay.Items, i => i.RecordType == RecordType.Preference || i.RecordType == RecordType.CustomContent);
        Assert.Equal(dry.Items.Select(i => (i.RecordType, i.Id)), real.Items.Select(i => (i.RecordType, i.Id)));
        Assert.Equal(["own-1", null], real.Items.Where(i => i.Action == ErasureAction.Deleted).Select(i => i.Id).Where(id => id is null || id.StartsWith("own", StringComparison.Ordinal)));
        Assert.Empty(again.Items);
        Assert.Empty(await bench.CustomContent.ListAsync(Account.Recruiter, Cancellation));
        Assert.Equal(2, (await bench.Preferences.FindOwnAsync(Account.Recruiter, Cancellation))!.Revision);
        Assert.Equal(3, (await bench.Preferences.SaveOwnAsync(Account.Recruiter, new RecruiterPreferences(), 2, Cancellation)).Revision);
    }

    [Fact]
    public async Task A_text_that_was_saved_anew_is_young_again()
    {
        var bench = await FilledAsync();
        bench.Clock.Now += TimeSpan.FromDays(1000);
        await SaveAsync(bench);
        bench.Clock.Now += TimeSpan.FromDays(1000);

        await bench.Sweeper.SweepAsync(cancellationToken: Cancellation);

        Assert.Single(await bench.CustomContent.ListAsync(Account.Recruiter, Cancellation));
    }

    [Fact]
    public async Task Stores_of_the_hosts_own_that_take_no_part_are_named()
    {
        var bench = new PrivacyBench();
        var desk = new PrivacyDesk(
            bench.Drafter, bench.Review, null, new PreferenceAccount(new ForeignPreferences()), new CustomContentLibrary(bench.Drafter, new ForeignContents()));

        var granted = Assert.IsType<AccessOutcome.Granted>(await desk.AccessAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id), Cancellation));
        var erased = Assert.IsType<ErasureOutcome.Done>(await desk.EraseAsync(PrivacyBench.About(SampleProfiles.Recruiter.Id), cancellationToken: Cancellation)).Report;

        Assert.Equal(["preferences", "custom-content"], granted.Export.Unreached);
        Assert.Equal(["preferences", "custom-content"], erased.Items.Where(i => i.Code == "privacy.store-not-reached").Select(i => i.Store));
        Assert.False(erased.IsComplete);
    }

    [Fact]
    public async Task Erasing_a_whole_contract_leaves_nothing_of_it_in_the_stores()
    {
        var bench = await FilledAsync();
        IPersonalDataStore[] stores = [(IPersonalDataStore)bench.Preferences.Store, (IPersonalDataStore)bench.CustomContent.Store];

        foreach (var store in stores)
        {
            await store.EraseAsync(DataSubject.WholeContract(new ContractId("another")), false, Cancellation);
            Assert.NotEmpty(RawScan.Find([SampleProfiles.Recruiter.Id], store));
            await store.EraseAsync(DataSubject.WholeContract(SampleProfiles.Contract), false, Cancellation);
            Assert.Equal([], RawScan.Find([SampleProfiles.Recruiter.Id, Account.Colleague.Id, "Qzbicycle", "ninja"], store));
        }
    }

    // The recruiter has two changes and a text, a colleague has one change, the contract has one by its main administrator.
    private static async Task<PrivacyBench> FilledAsync()
    {
        var bench = new PrivacyBench();
        await bench.Preferences.SaveContractAsync(MainAdministrator, new ContractPreferences { BannedPhrases = ["ninja"] }, 0, Cancellation);
        await bench.Preferences.SaveOwnAsync(Account.Recruiter, new RecruiterPreferences { Tone = MessageTone.Direct }, 0, Cancellation);
        await bench.Preferences.SaveOwnAsync(Account.Recruiter, new RecruiterPreferences { Tone = MessageTone.Warm, Language = "nl" }, 1, Cancellation);
        await bench.Preferences.SaveOwnAsync(Account.Colleague, new RecruiterPreferences { AutoDraft = true }, 0, Cancellation);
        await SaveAsync(bench);
        return bench;
    }

    private static async Task SaveAsync(PrivacyBench bench) => Assert.IsType<CustomContentOutcome.Saved>(await bench.CustomContent.SaveAsync(
        Account.Recruiter, new CustomContent { Id = "perks", AuthorId = Account.Recruiter.Id, Text = Text }, Cancellation));

    private static async Task<AccessOutcome.Granted> GrantedAsync(PrivacyBench bench, SubjectAccessRequest request) =>
        Assert.IsType<AccessOutcome.Granted>(await bench.Desk.AccessAsync(request, Cancellation));

    private sealed class ForeignPreferences : IPreferenceStore
    {
        public ValueTask<PreferenceChange?> FindAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default) => new((PreferenceChange?)null);

        public ValueTask<bool> TryAppendAsync(PreferenceChange change, CancellationToken cancellationToken = default) => new(true);

        public IAsyncEnumerable<PreferenceChange> ReadHistoryAsync(ContractId contract, string? recruiterId, CancellationToken cancellationToken = default) =>
            AsyncEnumerable.Empty<PreferenceChange>();
    }

    private sealed class ForeignContents : ICustomContentStore
    {
        public ValueTask<IReadOnlyList<CustomContent>> ListAsync(ContractId contract, string authorId, CancellationToken cancellationToken = default) => new((IReadOnlyList<CustomContent>)[]);

        public ValueTask SaveAsync(ContractId contract, CustomContent content, CancellationToken cancellationToken = default) => default;

        public ValueTask<bool> DeleteAsync(ContractId contract, string authorId, string id, string? language, CancellationToken cancellationToken = default) => new(false);
    }
}
