using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing;

namespace AssistedMessaging.Tests;

public sealed class ConsentAtProviderCallTests
{
    [Theory]
    [MemberData(nameof(Indices))]
    public async Task A_withdrawal_in_mid_batch_is_honoured_at_every_index(int index)
    {
        var candidates = SampleProfiles.Candidates(25);
        var ledger = new InMemoryConsentLedger();
        var chat = new ScriptedChatClient().Respond(async (_, token) =>
        {
            // While the first message is written, somebody further down the batch opts out.
            await ledger.AppendAsync(Withdrawal(candidates[index]), token);
            return new ScriptedAnswer { Text = Drafting.Answer };
        });
        var drafter = Drafting.Drafter(chat, o => o.MaxConcurrency = 1, new CorridorParts { Ledger = ledger });

        var outcomes = await drafter.AllAsync(Drafting.Request([.. candidates]));

        for (var i = 0; i < outcomes.Count; i++)
        {
            if (i == index)
                Assert.Equal("consent.not-available", Assert.IsType<DraftOutcome.Withheld>(outcomes[i]).Code);
            else
                Assert.IsType<DraftOutcome.Drafted>(outcomes[i]);
        }

        // The first message was with the model already when its person opted out: it is not kept.
        Assert.Equal(index == 0 ? 25 : 24, chat.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task A_withdrawal_between_the_first_question_and_the_call_stops_the_call(int index)
    {
        var candidates = SampleProfiles.Candidates(25);
        var gate = new TurningGate(candidates[index].PersonId);
        var chat = ScriptedChatClient.Always(Drafting.Answer);

        var outcomes = await Drafting.Drafter(chat, parts: new CorridorParts { Consent = gate }).AllAsync(Drafting.Request([.. candidates]));

        Assert.Equal("consent.not-available", Assert.IsType<DraftOutcome.Withheld>(outcomes[index]).Code);
        Assert.Equal(24, chat.Requests.Count);
        Assert.DoesNotContain(chat.Requests, r => string.Concat(r.Messages.Select(m => m.Text)).Contains(candidates[index].CurrentCompany!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_gate_that_throws_or_does_not_know_at_the_call_is_a_no(bool throws)
    {
        var gate = new TurningGate(SampleProfiles.FullCandidate.PersonId) { Throws = throws, Unknown = !throws };
        var chat = ScriptedChatClient.Always(Drafting.Answer);

        var outcome = await Drafting.Drafter(chat, parts: new CorridorParts { Consent = gate }).DraftAsync(Drafting.Request(), TestContext.Current.CancellationToken);

        Assert.Equal("consent.not-available", Assert.IsType<DraftOutcome.Withheld>(outcome).Code);
        Assert.Empty(chat.Requests);
    }

    [Fact]
    public async Task Every_further_attempt_asks_again()
    {
        var gate = new TurningGate("nobody");
        var chat = new ScriptedChatClient(
            """{"subject": "x", "body": "Hi {{ candidate.first_name }},\n\nWe pay 999,999 euros.\n\n{{ recruiter.name }}"}""").Respond(_ => Drafting.Answer);

        await Drafting.Drafter(chat, parts: new CorridorParts { Consent = gate }).DraftedAsync(Drafting.Request());

        Assert.Equal(2, chat.Requests.Count);
        Assert.Equal([GatePhase.Draft, GatePhase.ProviderCall, GatePhase.ProviderCall, GatePhase.ProviderCall], gate.Phases);
    }

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, 25)];

    private static ConsentEvent Withdrawal(Candidate candidate) =>
        new() { Id = "withdrawal", PersonId = candidate.PersonId, Kind = ConsentEventKind.Withdrawn, Purpose = Purpose.OutreachDraft };

    /// <summary>Says yes at the draft, and no for one person at the call.</summary>
    private sealed class TurningGate(string person) : IConsentGate
    {
        private readonly PolicyConsentGate _inner = new(ConsentPolicy.Default, new InMemoryConsentLedger());
        private readonly Lock _lock = new();

        public bool Throws { get; init; }

        public bool Unknown { get; init; }

        public List<GatePhase> Phases { get; } = [];

        public ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default)
        {
            lock (_lock)
                Phases.Add(query.Phase);
            if (query.Phase != GatePhase.ProviderCall || query.PersonId != person)
                return _inner.DecideAsync(query, cancellationToken);
            if (Throws)
                throw new InvalidOperationException();

            return new(Unknown
                ? ConsentDecision.Unknown(ConsentReason.LedgerUnavailable, query, DateTimeOffset.UtcNow)
                : ConsentDecision.Denied(ConsentReason.Withdrawn, query, DateTimeOffset.UtcNow));
        }

        public ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries, CancellationToken cancellationToken = default) =>
            _inner.DecideManyAsync(queries, cancellationToken);
    }
}
