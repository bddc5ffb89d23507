using AssistedMessaging.Consent.Ledger;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class ConsentLedgerTests : ConsentLedgerConformance
{
    private Func<IConsentLedger> _create = () => new InMemoryConsentLedger();

    [Fact]
    public Task The_ledger_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.TakesAnything, nameof(What_the_rules_refuse_is_not_recorded))]
    [InlineData(Fault.TakesTwice, nameof(An_event_is_recorded_once))]
    [InlineData(Fault.TrustsTheCaller, nameof(The_ledger_sets_position_and_time))]
    [InlineData(Fault.ReadsEverybody, nameof(A_reading_holds_the_persons_and_contracts_asked_about))]
    [InlineData(Fault.NewestFirst, nameof(Events_keep_their_order))]
    [InlineData(Fault.LosesRoute, nameof(An_event_is_kept_as_it_was_given))]
    [InlineData(Fault.Incomplete, nameof(Nothing_recorded_is_a_complete_reading_without_events))]
    public Task A_planted_broken_ledger_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenLedger(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IConsentLedger> CreateAsync() => new(_create());

    public enum Fault
    {
        TakesAnything,
        TakesTwice,
        TrustsTheCaller,
        ReadsEverybody,
        NewestFirst,
        LosesRoute,
        Incomplete,
    }

    private sealed class BrokenLedger(Fault fault) : IConsentLedger
    {
        private readonly Lock _lock = new();
        private readonly List<ConsentEvent> _events = [];

        public ValueTask<ConsentEvent> AppendAsync(ConsentEvent consentEvent, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lock (_lock)
            {
                if (fault != Fault.TakesAnything)
                {
                    consentEvent.ThrowIfRefused(DateTimeOffset.UnixEpoch.AddYears(56));
                }

                if (fault != Fault.TakesTwice && _events.FirstOrDefault(e => e.Id == consentEvent.Id) is { } known)
                {
                    return new(known);
                }

                ConsentEvent recorded = fault switch
                {
                    Fault.TrustsTheCaller when consentEvent.Position > 0 => consentEvent,
                    Fault.LosesRoute =>
                        consentEvent with { Position = _events.Count + 1, RecordedAt = DateTimeOffset.UnixEpoch.AddYears(56), Route = null },
                    _ => consentEvent with { Position = _events.Count + 1, RecordedAt = DateTimeOffset.UnixEpoch.AddYears(56) },
                };
                _events.Add(recorded);
                return new(recorded);
            }
        }

        public ValueTask<LedgerSnapshot> ReadAsync(
            IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                IEnumerable<ConsentEvent> events = _events.Where(e =>
                    fault == Fault.ReadsEverybody || (e.PersonId is null ? contracts.Contains(e.Contract) : personIds.Contains(e.PersonId)));
                return new(new LedgerSnapshot
                {
                    Events = [.. fault == Fault.NewestFirst ? events.Reverse() : events],
                    IsComplete = fault != Fault.Incomplete,
                });
            }
        }
    }
}
