using System.Text.Json.Nodes;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Consent;

/// <summary>A question, a policy and a ledger that follow from a number; small sets of values, so that ties and clashes are common.</summary>
internal sealed class RandomCase
{
    private static readonly string[] Purposes =
    [
        "ai.training", "ai.training.content-generating", "ai.training.content-generating.pretrain", "ai.training.content-generating.tune",
        "ai.training.non-content-generating", "service.security", "outreach.draft", "outreach.send", "ai", "outreach", "no.such",
    ];

    private static readonly string?[] Countries = ["NL", "US", "CN", "HK", "RE", null];

    private static readonly DateTimeOffset[] Instants =
    [
        .. new[]
        {
            "2025-11-01T00:00:00Z", "2025-11-02T10:00:00Z", "2025-11-02T18:00:00Z", "2025-11-03T11:59:59Z", "2025-11-03T12:00:00Z",
            "2025-11-04T00:00:00Z", "2025-11-05T00:00:00Z", "2025-11-05T00:03:00Z",
        }.Select(ConsentBench.At),
    ];

    private static readonly ConsentPolicy[] Policies =
    [
        ConsentPolicy.Default,
        ConsentPolicy.Parse(PolicyText.WithRow("train-gen/listed-after", ("mechanism", "opt-in"))),
        ConsentPolicy.Parse(PolicyText.WithRow("train-gen/listed-after", ("mechanism", "opt-in"), ("reconsentFrom", JsonValue.Create("2025-11-02")))),
        ConsentPolicy.Parse(PolicyText.WithRow("train-gen/listed-after", ("legalStatus", "suspended"))),
    ];

    private static readonly NaiveRow[][] NaivePolicies =
    [
        NaiveRow.Policy(),
        NaiveRow.Policy("opt-in"),
        NaiveRow.Policy("opt-in", reconsentFrom: new DateOnly(2025, 11, 2)),
        NaiveRow.Policy(isSuspended: true),
    ];

    private readonly Random _random;

    public RandomCase(int seed)
    {
        _random = new Random(seed);
        PolicyIndex = _random.Next(Policies.Length);
        Query = NewQuery();
        Events = [.. Enumerable.Range(1, _random.Next(7)).Select(NewEvent)];
    }

    public int PolicyIndex { get; }

    public ConsentPolicy Policy => Policies[PolicyIndex];

    public NaiveRow[] NaivePolicy => NaivePolicies[PolicyIndex];

    public ConsentQuery Query { get; }

    public ConsentEvent[] Events { get; }

    public DateTimeOffset Now => Instants[6];

    public ConsentDecision Decide(ConsentEvent[]? events = null, ConsentQuery? query = null) =>
        NewGate(events ?? Events).DecideAsync(query ?? Query).AsTask().GetAwaiter().GetResult();

    public IReadOnlyList<ConsentDecision> DecideMany(ConsentQuery[] queries) =>
        NewGate(Events).DecideManyAsync(queries).AsTask().GetAwaiter().GetResult();

    /// <summary>Another event for the same question.</summary>
    public ConsentEvent NewEvent(int position)
    {
        var recorded = Instant();
        return new ConsentEvent
        {
            Id = $"e{_random.Next(1000):000}-{position}",
            PersonId = Pick("person-1", "person-1", "person-1", "other", null),
            Kind = (ConsentEventKind)_random.Next(1, 15),
            Imports = Pick(ConsentEventKind.Granted, ConsentEventKind.Withdrawn, ConsentEventKind.Objected),
            Purpose = new Purpose(_random.Next(2) == 0 ? Query.Purpose.Value : Pick(Purposes)),
            Controller = Pick("host", "host", "host", "group", "stranger"),
            Contract = new ContractId(Pick("", "", "contract-1", "contract-2")),
            RecordedAt = recorded,
            EffectiveAt = _random.Next(2) == 0 ? null : Instant(),
            Position = position,
            Actor = Pick(ConsentActor.Member, ConsentActor.Member, ConsentActor.Host, ConsentActor.Administrator),
            FormerRegion = Pick(Countries),
        };
    }

    public override string ToString() =>
        $"{Query.Purpose} {Query.Location?.Country} as of {Query.AsOf:O} known at {Query.KnownAt:O} policy {PolicyIndex} contract {Query.Contract}\n"
        + string.Join('\n', Events.Select(e =>
            $"  {e.Position} {e.Id} {e.Kind} {e.Imports} {e.Purpose} by {e.PersonId} to {e.Controller}/{e.Contract} "
            + $"at {e.EffectiveAt:O} recorded {e.RecordedAt:O}"));

    private PolicyConsentGate NewGate(ConsentEvent[] events) => new(Policy, new StubLedger(events), new SettableClock(Now));

    private ConsentQuery NewQuery() => new()
    {
        PersonId = "person-1",
        Purpose = new Purpose(Pick(Purposes)),
        Controller = "host",
        Affiliates = _random.Next(2) == 0 ? [] : ["group"],
        Contract = new ContractId(Pick("", "contract-1")),
        Categories = _random.Next(8) == 0 ? [DataCategory.Posts, DataCategory.PrivateMessages] : [DataCategory.Posts],
        Location = new Place { Country = Pick(Countries) },
        AsOf = _random.Next(3) == 0 ? null : Instant(),
        KnownAt = _random.Next(3) == 0 ? Instant() : null,
    };

    private DateTimeOffset Instant() => Pick(Instants);

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
