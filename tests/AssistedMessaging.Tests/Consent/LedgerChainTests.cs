using System.Reflection;
using AssistedMessaging.Audit;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Tests.Privacy;

namespace AssistedMessaging.Tests.Consent;

/// <summary>The chain of hashes over the events of the ledger in memory.</summary>
public sealed class LedgerChainTests
{
    private static readonly ContractId Contract = new("contract-1");

    private readonly SettableClock _clock = new(ConsentBench.At("2026-03-01T09:00:00Z"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chain_that_nobody_touched_is_intact_also_when_empty()
    {
        Assert.Equal((true, 0L), ((await new InMemoryConsentLedger().VerifyAsync(cancellationToken: Token)).IsIntact, new InMemoryConsentLedger().Head.Position));

        var ledger = await FilledAsync();

        Assert.Equal(5, ledger.Head.Position);
        Assert.True((await ledger.VerifyAsync(ledger.Head, Token)).IsIntact);
        Assert.NotEqual(ledger.Head.Hash, (await FilledAsync()).Head.Hash);
    }

    [Theory]
    [InlineData(nameof(ConsentEvent.Id))]
    [InlineData(nameof(ConsentEvent.PersonId))]
    [InlineData(nameof(ConsentEvent.Kind))]
    [InlineData(nameof(ConsentEvent.Purpose))]
    [InlineData(nameof(ConsentEvent.Controller))]
    [InlineData(nameof(ConsentEvent.Contract))]
    [InlineData(nameof(ConsentEvent.EffectiveAt))]
    [InlineData(nameof(ConsentEvent.RecordedAt))]
    [InlineData(nameof(ConsentEvent.Position))]
    [InlineData(nameof(ConsentEvent.Actor))]
    [InlineData(nameof(ConsentEvent.Route))]
    [InlineData(nameof(ConsentEvent.NoticeVersion))]
    [InlineData(nameof(ConsentEvent.Imports))]
    [InlineData(nameof(ConsentEvent.FormerRegion))]
    public async Task A_change_of_any_part_of_an_event_is_seen_at_its_place(string property)
    {
        var ledger = await FilledAsync();
        var changed = typeof(ConsentEvent).GetProperty(property)!;
        object value = changed.PropertyType == typeof(string) ? "forged"
            : changed.PropertyType == typeof(long) ? 4L
            : changed.PropertyType == typeof(Purpose) ? Purpose.OutreachSend
            : changed.PropertyType == typeof(ContractId) ? new ContractId("forged")
            : changed.PropertyType == typeof(ConsentActor) ? ConsentActor.Administrator
            : changed.PropertyType == typeof(ConsentEventKind) ? ConsentEventKind.Refused
            : DateTimeOffset.UnixEpoch;

        changed.SetValue((await EventsAsync(ledger, "person-2"))[0], value);

        Assert.Equal(2, (await ledger.VerifyAsync(cancellationToken: Token)).BrokenAt);
    }

    [Fact]
    public void Every_part_of_an_event_is_in_the_theory_above()
    {
        var tested = typeof(LedgerChainTests).GetMethod(nameof(A_change_of_any_part_of_an_event_is_seen_at_its_place))!
            .GetCustomAttributes<InlineDataAttribute>().Select(d => (string)d.Data[0]!);

        Assert.Equal(typeof(ConsentEvent).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_event_taken_out_slipped_in_or_cut_off_is_seen()
    {
        var (taken, added, cut) = (await FilledAsync(), await FilledAsync(), await FilledAsync());
        var head = cut.Head;

        ListOf(taken, "person-1").RemoveAt(0);
        ListOf(added, "person-1").Add(ConsentBench.Say(ConsentEventKind.Granted, Purpose.AiTraining) with { Position = 2 });
        ListOf(cut, "person-2").RemoveAt(1);
        LinksOf(cut).RemoveAt(4);

        Assert.Equal(1, (await taken.VerifyAsync(cancellationToken: Token)).BrokenAt);
        Assert.Equal(6, (await added.VerifyAsync(cancellationToken: Token)).BrokenAt);
        Assert.True((await cut.VerifyAsync(cancellationToken: Token)).IsIntact);
        Assert.Equal(5, (await cut.VerifyAsync(head, Token)).BrokenAt);
        Assert.Equal(3, (await cut.VerifyAsync(new AuditHead(3, new string('f', 64)), Token)).BrokenAt);
    }

    [Fact]
    public async Task Erasing_a_person_keeps_the_chain_and_leaves_nothing_to_find_them_by()
    {
        var ledger = await FilledAsync();
        var (head, id) = (ledger.Head, (await EventsAsync(ledger, "person-2"))[0].Id);

        var items = await ((IPersonalDataStore)ledger).EraseAsync(DataSubject.Candidate("person-2"), dryRun: false, Token);

        Assert.Equal(2, items.Count);
        Assert.Equal([], RawScan.Find(["person-2", id, "qzroute", "FR"], ledger));
        Assert.True((await ledger.VerifyAsync(head, Token)).IsIntact);
        Assert.Equal(head, ledger.Head);
    }

    [Fact]
    public async Task What_is_left_of_an_erased_person_cannot_be_changed_unseen()
    {
        var (kind, back) = (await FilledAsync(), await FilledAsync());
        foreach (var ledger in new[] { kind, back })
            await ((IPersonalDataStore)ledger).EraseAsync(DataSubject.Candidate("person-2"), dryRun: false, Token);

        Set(LinksOf(kind)[1].Event!, nameof(ConsentEvent.Kind), ConsentEventKind.Refused);
        Set(LinksOf(back)[1].Event!, nameof(ConsentEvent.PersonId), "person-2");

        Assert.Equal(2, (await kind.VerifyAsync(cancellationToken: Token)).BrokenAt);
        Assert.Equal(2, (await back.VerifyAsync(cancellationToken: Token)).BrokenAt);
    }

    [Fact]
    public async Task A_sweep_leaves_digests_in_the_middle_and_a_later_start_at_the_beginning()
    {
        var ledger = await FilledAsync();
        var head = ledger.Head;
        _clock.Now += TimeSpan.FromDays(10);
        await ledger.AppendAsync(Notice("person-1"), Token);

        // Only who has nothing newer goes: person-2, in the middle.
        var swept = await SweepAsync(ledger, 5);
        var afterMiddle = (Links: LinksOf(ledger).Count, await ledger.VerifyAsync(head, Token));
        _clock.Now += TimeSpan.FromDays(10);
        await SweepAsync(ledger, 5);
        var afterAll = (Links: LinksOf(ledger).Count, await ledger.VerifyAsync(head, Token));
        await ledger.AppendAsync(Notice("person-3"), Token);

        Assert.Equal(2, swept);
        Assert.Equal((6, true), (afterMiddle.Links, afterMiddle.Item2.IsIntact));
        Assert.Equal((3, true), (afterAll.Links, afterAll.Item2.IsIntact));
        Assert.Equal(7, ledger.Head.Position);
        Assert.True((await ledger.VerifyAsync(cancellationToken: Token)).IsIntact);
    }

    [Fact]
    public async Task Erasing_a_contract_leaves_its_word_for_everybody_in_force_and_once()
    {
        var ledger = await FilledAsync();

        var items = await ((IPersonalDataStore)ledger).EraseAsync(DataSubject.WholeContract(Contract), dryRun: false, Token);
        var read = await ledger.ReadAsync([], [Contract], Token);

        Assert.Equal((ErasureAction.Retained, "privacy.consent-evidence"), (Assert.Single(items).Action, items[0].Code));
        Assert.Equal(ConsentEventKind.ContractProhibited, Assert.Single(read.Events).Kind);
        Assert.True((await ledger.VerifyAsync(cancellationToken: Token)).IsIntact);
    }

    // Two persons in turn, and a contract's word for everybody at position 4.
    private async Task<InMemoryConsentLedger> FilledAsync()
    {
        var ledger = new InMemoryConsentLedger(_clock);
        await ledger.AppendAsync(Notice("person-1"), Token);
        await ledger.AppendAsync(Notice("person-2") with { Route = "qzroute", EffectiveAt = _clock.Now.AddDays(-1), FormerRegion = "FR" }, Token);
        await ledger.AppendAsync(Notice("person-1"), Token);
        await ledger.AppendAsync(
            new ConsentEvent { PersonId = null, Kind = ConsentEventKind.ContractProhibited, Purpose = Purpose.OutreachDraft, Contract = Contract, Actor = ConsentActor.Administrator }, Token);
        await ledger.AppendAsync(Notice("person-2"), Token);
        return ledger;
    }

    private static ConsentEvent Notice(string person) => new()
    {
        PersonId = person,
        Kind = ConsentEventKind.NoticeServed,
        Purpose = Purpose.AiTraining,
        Actor = ConsentActor.Host,
        NoticeVersion = "2026-1",
    };

    private async Task<int> SweepAsync(InMemoryConsentLedger ledger, int days) =>
        (await ((IPersonalDataStore)ledger).SweepAsync(RetentionRule.Days(RecordType.ConsentEvent, days, "test"), _clock.Now, dryRun: false, Token)).Count;

    private static async Task<IReadOnlyList<ConsentEvent>> EventsAsync(InMemoryConsentLedger ledger, string person) => (await ledger.ReadAsync([person], [], Token)).Events;

    private static void Set(ConsentEvent e, string property, object value) => typeof(ConsentEvent).GetProperty(property)!.SetValue(e, value);

    private static List<ConsentEvent> ListOf(InMemoryConsentLedger ledger, string person) => Field<Dictionary<string, List<ConsentEvent>>>(ledger, "_byPerson")[person];

    private static List<LedgerLink> LinksOf(InMemoryConsentLedger ledger) => Field<List<LedgerLink>>(Field<LedgerChain>(ledger, "_chain"), "_links");

    private static T Field<T>(object of, string name) => (T)of.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(of)!;
}
