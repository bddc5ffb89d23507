using System.Collections.Concurrent;
using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class ConsentGateTests : ConsentGateConformance
{
    private InMemoryConsentLedger _ledger = new();
    private Func<IConsentGate, IConsentGate> _wrap = gate => gate;

    [Fact]
    public Task The_policy_gate_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Caches, nameof(A_no_is_seen_by_the_next_question))]
    [InlineData(Fault.SaysYes, nameof(A_purpose_that_nobody_heard_of_is_not_permitted))]
    [InlineData(Fault.SaysYes, nameof(Nobody_is_not_permitted))]
    [InlineData(Fault.Distinct, nameof(Every_question_is_answered_in_order))]
    [InlineData(Fault.Sorts, nameof(Every_question_is_answered_in_order))]
    [InlineData(Fault.IgnoresCancellation, nameof(Cancellation_is_not_an_answer))]
    public Task A_planted_broken_gate_is_caught(Fault fault, string law)
    {
        _wrap = gate => new BrokenGate(gate, fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IConsentGate> CreateAsync()
    {
        _ledger = new InMemoryConsentLedger();
        return new(_wrap(new PolicyConsentGate(ConsentPolicy.Default, _ledger)));
    }

    protected override async ValueTask SayNoAsync(IConsentGate gate, string personId, Purpose purpose) => await _ledger.AppendAsync(
        new ConsentEvent { PersonId = personId, Kind = ConsentEventKind.Objected, Purpose = purpose, Actor = ConsentActor.Member });

    public enum Fault
    {
        Caches,
        SaysYes,
        Distinct,
        Sorts,
        IgnoresCancellation,
    }

    private sealed class BrokenGate(IConsentGate inner, Fault fault) : IConsentGate
    {
        private readonly ConcurrentDictionary<string, ConsentDecision> _cache = [];

        public async ValueTask<ConsentDecision> DecideAsync(ConsentQuery query, CancellationToken cancellationToken = default)
        {
            if (fault == Fault.SaysYes)
            {
                return ConsentDecision.Permitted(ConsentReason.DefaultOn, query, DateTimeOffset.UnixEpoch);
            }

            if (fault == Fault.Caches && _cache.TryGetValue(query.PersonId, out ConsentDecision? cached))
            {
                return cached;
            }

            ConsentDecision decision = await inner.DecideAsync(query, fault == Fault.IgnoresCancellation ? default : cancellationToken);
            return _cache[query.PersonId] = decision;
        }

        public async ValueTask<IReadOnlyList<ConsentDecision>> DecideManyAsync(IReadOnlyList<ConsentQuery> queries,
            CancellationToken cancellationToken = default)
        {
            IReadOnlyList<ConsentQuery> asked = fault switch
            {
                Fault.Distinct => [.. queries.DistinctBy(query => (query.PersonId, query.Purpose))],
                Fault.Sorts => [.. queries.OrderBy(query => query.PersonId, StringComparer.Ordinal)],
                _ => queries,
            };
            return await inner.DecideManyAsync(asked, fault == Fault.IgnoresCancellation ? default : cancellationToken);
        }
    }
}
