using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Tests.Consent;

/// <summary>A ledger that answers every reading alike and counts readings.</summary>
internal sealed class StubLedger(Func<CancellationToken, ValueTask<LedgerSnapshot>> read) : IConsentLedger
{
    public StubLedger(params ConsentEvent[] events)
        : this(_ => ValueTask.FromResult(new LedgerSnapshot { Events = events, IsComplete = true }))
    {
    }

    public int Readings { get; private set; }

    public ValueTask<ConsentEvent> AppendAsync(ConsentEvent consentEvent, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<LedgerSnapshot> ReadAsync(
        IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, CancellationToken cancellationToken = default)
    {
        Readings++;
        return read(cancellationToken);
    }
}
