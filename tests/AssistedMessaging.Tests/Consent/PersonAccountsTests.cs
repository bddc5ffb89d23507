using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Accounts;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Suppression;
using static AssistedMessaging.Tests.Consent.ConsentBench;

namespace AssistedMessaging.Tests.Consent;

/// <summary>Accounts that turn out to be one person, or several: the union of denials.</summary>
public sealed class PersonAccountsTests
{
    private const string Other = "person-2";

    private readonly ConsentBench _bench = new();
    private readonly PersonAccounts _accounts;

    public PersonAccountsTests() => _accounts = new PersonAccounts(_bench.Ledger);

    [Theory]
    [InlineData(ConsentEventKind.Withdrawn, ConsentReason.Withdrawn)]
    [InlineData(ConsentEventKind.Objected, ConsentReason.Objected)]
    [InlineData(ConsentEventKind.Refused, ConsentReason.Withdrawn)]
    [InlineData(ConsentEventKind.Restricted, ConsentReason.Restricted)]
    public async Task A_merged_person_is_denied_under_either_key_when_either_was(ConsentEventKind kind, ConsentReason reason)
    {
        await _bench.AppendAsync(
            Say(kind, Purpose.OutreachSend), Say(ConsentEventKind.Withdrawn, Purpose.AiTraining) with { PersonId = Other }, Say(ConsentEventKind.NoticeServed, Purpose.AiTraining));
        var before = (await AnswerAsync(Other, Purpose.OutreachSend), await AnswerAsync(Person, Purpose.AiTraining));

        var carried = await _accounts.MergeAsync(Person, Other, Cancellation);

        Assert.Equal((ConsentReason.DefaultOn, ConsentReason.DefaultOn), before);
        Assert.Equal(2, carried.Count);
        foreach (var person in new[] { Person, Other })
        {
            Assert.Equal(reason, await AnswerAsync(person, Purpose.OutreachSend));
            Assert.Equal(ConsentReason.Withdrawn, await AnswerAsync(person, Purpose.AiTraining));
            Assert.Equal(ConsentReason.DefaultOn, await AnswerAsync(person, Purpose.OutreachDraft));
        }
    }

    [Fact]
    public async Task A_yes_is_carried_to_nobody_and_lifts_a_no_only_when_it_comes_afterwards()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachSend), Grant(Purpose.OutreachSend) with { PersonId = Other });
        Assert.Equal(ConsentReason.Granted, await AnswerAsync(Other, Purpose.OutreachSend));

        await _accounts.MergeAsync(Person, Other, Cancellation);
        Assert.Equal(ConsentReason.Withdrawn, await AnswerAsync(Person, Purpose.OutreachSend));
        Assert.Equal(ConsentReason.Withdrawn, await AnswerAsync(Other, Purpose.OutreachSend));

        _bench.Clock.Now += TimeSpan.FromMinutes(1);
        await _bench.AppendAsync(Grant(Purpose.OutreachSend) with { PersonId = Other });
        await _accounts.MergeAsync(Person, Other, Cancellation);
        Assert.Equal(ConsentReason.Granted, await AnswerAsync(Other, Purpose.OutreachSend));
    }

    [Fact]
    public async Task An_imported_no_is_carried_as_one_that_no_earlier_yes_lifts()
    {
        await _bench.AppendAsync(
            Say(ConsentEventKind.Imported, Purpose.OutreachSend) with { Imports = ConsentEventKind.Objected }, Grant(Purpose.OutreachSend) with { PersonId = Other });

        await _accounts.MergeAsync(Other, Person, Cancellation);

        Assert.Equal(ConsentReason.Objected, await AnswerAsync(Other, Purpose.OutreachSend));
    }

    [Fact]
    public async Task Calling_again_changes_nothing_until_somebody_says_no_again()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachSend), Say(ConsentEventKind.RegionChanged, default) with { FormerRegion = "NL" });
        var first = await _accounts.MergeAsync(Person, Other, Cancellation);
        var head = _bench.Ledger.Head;

        var again = await _accounts.MergeAsync(Other, Person, Cancellation);
        Assert.Equal((2, 0, head), (first.Count, again.Count, _bench.Ledger.Head));

        await _bench.AppendAsync(Say(ConsentEventKind.Objected, Purpose.OutreachDraft));
        Assert.Equal(ConsentEventKind.Objected, Assert.Single(await _accounts.MergeAsync(Person, Other, Cancellation)).Kind);
    }

    [Fact]
    public async Task A_no_goes_on_over_several_merges()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachSend));

        await _accounts.MergeAsync(Person, Other, Cancellation);
        await _accounts.MergeAsync(Other, "person-3", Cancellation);

        Assert.Equal(ConsentReason.Withdrawn, await AnswerAsync("person-3", Purpose.OutreachSend));
    }

    [Fact]
    public async Task The_stricter_region_of_one_account_holds_for_the_merged_person_until_a_notice()
    {
        _bench.Clock.Now = At("2025-10-01T00:00:00Z");
        await _bench.AppendAsync(Say(ConsentEventKind.RegionChanged, default) with { FormerRegion = "NL" });
        Assert.Equal(ConsentReason.DefaultOn, await AnswerAsync(Other, Purpose.ContentGeneratingTraining, "US"));

        await _accounts.MergeAsync(Person, Other, Cancellation);

        Assert.Equal(ConsentReason.RegionExcluded, await AnswerAsync(Other, Purpose.ContentGeneratingTraining, "US"));
    }

    [Fact]
    public async Task Of_a_split_account_everybody_is_denied_what_it_was()
    {
        await _bench.AppendAsync(Say(ConsentEventKind.Withdrawn, Purpose.OutreachSend), Say(ConsentEventKind.Objected, Purpose.AiTraining) with { PersonId = "new-b" });

        await _accounts.SplitAsync(Person, ["new-a", "new-b", Person], Cancellation);

        Assert.All([Person, "new-a", "new-b"], person => Assert.Equal(ConsentReason.Withdrawn, AnswerAsync(person, Purpose.OutreachSend).Result));
        Assert.Equal(ConsentReason.DefaultOn, await AnswerAsync("new-a", Purpose.AiTraining));
        Assert.Single((await _bench.Ledger.ReadAsync([Person], [], Cancellation)).Events);
    }

    [Fact]
    public async Task An_opt_out_that_outlived_erasure_is_carried_too()
    {
        var suppressions = new InMemorySuppressionList();
        await suppressions.AddAsync([Other], new OptOut(Purpose.OutreachSend, "host", default, _bench.Clock.Now), Cancellation);

        await new PersonAccounts(_bench.Ledger, suppressions).MergeAsync(Person, Other, Cancellation);

        Assert.Single(await suppressions.FindAsync([Person], Cancellation));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_ledger_that_cannot_be_read_merges_nothing(bool throws)
    {
        var ledger = new StubLedger(_ => throws ? throw new InvalidOperationException() : new(new LedgerSnapshot { Events = [], IsComplete = false }));

        var error = await Assert.ThrowsAsync<ConsentLedgerException>(() => new PersonAccounts(ledger).MergeAsync(Person, Other, Cancellation).AsTask());

        Assert.Equal("consent.ledger-unreadable", error.Code);
        await Assert.ThrowsAsync<ArgumentException>(() => _accounts.MergeAsync(Person, " ", Cancellation).AsTask());
    }

    private async Task<ConsentReason> AnswerAsync(string person, Purpose purpose, string country = "NL") =>
        (await _bench.Gate.DecideAsync(
            new ConsentQuery { PersonId = person, Purpose = purpose, Location = In(country), Categories = [DataCategory.Profile] }, Cancellation)).Reason;
}
