using AssistedMessaging.Consent;
using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Consent.Policy;
using AssistedMessaging.Consent.Suppression;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class SuppressingConsentGateTests : ConsentGateConformance
{
    private InMemoryConsentLedger _ledger = new();

    [Fact]
    public Task The_gate_with_a_suppression_list_conforms() => RunAllAsync();

    protected override ValueTask<IConsentGate> CreateAsync()
    {
        _ledger = new InMemoryConsentLedger();
        return new(new SuppressingConsentGate(new PolicyConsentGate(ConsentPolicy.Default, _ledger), new InMemorySuppressionList()));
    }

    protected override async ValueTask SayNoAsync(IConsentGate gate, string personId, Purpose purpose) => await _ledger.AppendAsync(
        new ConsentEvent { PersonId = personId, Kind = ConsentEventKind.Objected, Purpose = purpose, Actor = ConsentActor.Member });
}
