using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;
using AssistedMessaging.Tests.Privacy;

namespace AssistedMessaging.Tests.Consent;

public sealed class SuppressionTests
{
    private static readonly OptOut NoDrafts = new(Purpose.OutreachDraft, "host", default, DateTimeOffset.UnixEpoch);

    private readonly InMemorySuppressionList _list = new();
    private readonly ConsentBench _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ConsentBench.Person, "host", "", true)]
    [InlineData("PERSON-1 ", "host", "", true)]
    [InlineData("person-2", "host", "", false)]
    [InlineData(ConsentBench.Person, "affiliate", "", true)]
    [InlineData(ConsentBench.Person, "stranger", "", false)]
    [InlineData(ConsentBench.Person, "host", "contract-1", true)]
    [InlineData(ConsentBench.Person, "host", "contract-2", false)]
    public async Task A_kept_no_counts_for_the_person_the_controllers_and_the_contract_it_was_said_to(string person, string controller, string contract, bool denied)
    {
        await _list.AddAsync([person], new OptOut(Purpose.OutreachDraft, controller, new ContractId(contract), default), Cancellation);

        var decision = await Gate().DecideAsync(
            new ConsentQuery
            {
                PersonId = ConsentBench.Person,
                Purpose = Purpose.OutreachDraft,
                Contract = new ContractId("contract-1"),
                Affiliates = ["affiliate"],
                Location = ConsentBench.In("NL"),
            },
            Cancellation);

        Assert.Equal(denied ? (ConsentState.Denied, ConsentReason.Objected) : (ConsentState.Permitted, ConsentReason.DefaultOn), (decision.State, decision.Reason));
    }

    [Fact]
    public async Task A_no_to_a_former_name_of_a_purpose_still_counts()
    {
        var policy = ConsentPolicy.Parse(PolicyText.Edited(root => root["renamed"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["from"] = "messages.write", ["to"] = new System.Text.Json.Nodes.JsonArray("outreach.draft") })));
        await _list.AddAsync([ConsentBench.Person], NoDrafts with { Purpose = new Purpose("messages.write") }, Cancellation);

        var renamed = await new SuppressingConsentGate(new PolicyConsentGate(policy, _bench.Ledger, _bench.Clock), _list, policy).DecideAsync(
            ConsentBench.Ask(Purpose.OutreachDraft), Cancellation);

        Assert.Equal(ConsentState.Denied, renamed.State);
        Assert.True((await Gate().DecideAsync(ConsentBench.Ask(Purpose.OutreachDraft), Cancellation)).Permits);
    }

    [Fact]
    public async Task A_list_that_cannot_answer_permits_nothing_and_cancellation_is_none_of_its_answers()
    {
        var full = new InMemorySuppressionList(capacity: 1);
        await full.AddAsync(["a"], NoDrafts, Cancellation);
        await Assert.ThrowsAsync<StoreFullException>(() => full.AddAsync(["b"], NoDrafts, Cancellation).AsTask());
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var gate = new SuppressingConsentGate(_bench.Gate, full);

        var one = await gate.DecideAsync(ConsentBench.Ask(Purpose.OutreachDraft), Cancellation);
        var many = await gate.DecideManyAsync([ConsentBench.Ask(Purpose.OutreachDraft)], Cancellation);

        Assert.Equal((ConsentState.Unknown, ConsentReason.LedgerUnavailable), (one.State, one.Reason));
        Assert.Equal([ConsentState.Unknown], many.Select(d => d.State));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.DecideAsync(ConsentBench.Ask(Purpose.OutreachDraft), cancelled.Token).AsTask());
    }

    [Fact]
    public async Task The_list_knows_no_key_and_gives_up_what_the_person_asked_to_lift()
    {
        await _list.AddAsync(["qzperson@example.org", " "], NoDrafts, Cancellation);
        await _list.AddAsync(["qzperson@example.org"], NoDrafts with { Since = DateTimeOffset.UnixEpoch.AddDays(1) }, Cancellation);
        await _list.AddAsync(["qzperson@example.org"], NoDrafts with { Purpose = Purpose.AiTraining }, Cancellation);

        Assert.Equal([], RawScan.Find(["qzperson"], _list));
        Assert.Equal([Purpose.OutreachDraft, Purpose.AiTraining], (await _list.FindAsync(["QZPERSON@EXAMPLE.ORG"], Cancellation)).Select(o => o.Purpose));

        await _list.RemoveAsync(["qzperson@example.org"], Purpose.OutreachDraft, Cancellation);
        Assert.Equal([Purpose.AiTraining], (await _list.FindAsync(["qzperson@example.org"], Cancellation)).Select(o => o.Purpose));
    }

    [Fact]
    public void Hashes_depend_on_the_secret_and_short_secrets_are_refused()
    {
        var (one, other) = (new PersonKeyHasher(new byte[32]), PersonKeyHasher.Random());

        Assert.Equal(one.Hash("a@b.org"), new PersonKeyHasher(new byte[32]).Hash(" A@B.org "));
        Assert.NotEqual(one.Hash("a@b.org"), other.Hash("a@b.org"));
        Assert.StartsWith("privacy.secret-too-short", Assert.Throws<ArgumentException>(() => new PersonKeyHasher(new byte[31])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => one.Hash(" "));
    }

    [Fact]
    public async Task The_library_asks_the_list_before_a_gate_of_the_hosts_own()
    {
        await _list.AddAsync([Testing.SampleProfiles.FullCandidate.PersonId], NoDrafts, Cancellation);
        var drafter = Drafting.Drafter(parts: new CorridorParts { Consent = new YesGate(), Suppressions = _list });

        var outcome = await drafter.DraftAsync(Drafting.Request(), Cancellation);

        Assert.Equal("consent.not-available", outcome.Code);
    }

    private SuppressingConsentGate Gate() => new(_bench.Gate, _list, time: _bench.Clock);

    private sealed class YesGate : IConsentGate
    {
        public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default) =>
            new(ConsentDecision.Permitted(ConsentReason.Granted, query, DateTimeOffset.UnixEpoch));

        public ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default) =>
            new([.. queries.Select(q => ConsentDecision.Permitted(ConsentReason.Granted, q, DateTimeOffset.UnixEpoch))]);
    }
}
