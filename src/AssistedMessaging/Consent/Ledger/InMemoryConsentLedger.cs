using AssistedMessaging.Profiles;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>A ledger in memory, for tests, samples and hosts that load their own records at start-up. Lost when the process ends.</summary>
/// <remarks>
/// Thread-safe. Reading takes time by the number of events of the persons and contracts asked about, not by the size of the ledger. An event takes
/// a few hundred bytes.
/// Once it had to refuse an event other than a grant because it was full, every later reading is incomplete: a lost withdrawal never reads as a yes.
/// </remarks>
public sealed class InMemoryConsentLedger : IConsentLedger
{
    /// <summary>How many events the ledger holds unless stated otherwise.</summary>
    public const int DefaultMaxEvents = 1_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, ConsentEvent> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConsentEvent>> _byPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<ContractId, List<ConsentEvent>> _byContract = [];
    private readonly TimeProvider _time;
    private readonly int _maxEvents;
    private bool _lostAnEvent;

    /// <summary>Creates an empty ledger.</summary>
    /// <param name="time">Clock for <see cref="ConsentEvent.RecordedAt"/>; null = the system's.</param>
    /// <param name="maxEvents">Largest number of events; at least 1.</param>
    public InMemoryConsentLedger(TimeProvider? time = null, int maxEvents = DefaultMaxEvents)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxEvents, 1);

        _time = time ?? TimeProvider.System;
        _maxEvents = maxEvents;
    }

    /// <inheritdoc/>
    public ValueTask<ConsentEvent> AppendAsync(ConsentEvent consentEvent, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(consentEvent);
        cancellationToken.ThrowIfCancellationRequested();

        lock (_lock)
            return ValueTask.FromResult(Append(consentEvent));
    }

    /// <inheritdoc/>
    public ValueTask<LedgerSnapshot> ReadAsync(
        IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(personIds);
        ArgumentNullException.ThrowIfNull(contracts);
        cancellationToken.ThrowIfCancellationRequested();

        lock (_lock)
            return ValueTask.FromResult(Read(personIds, contracts));
    }

    private ConsentEvent Append(ConsentEvent consentEvent)
    {
        var now = _time.GetUtcNow();
        consentEvent.ThrowIfRefused(now);
        if (_byId.TryGetValue(consentEvent.Id, out var known))
            return IsSame(known, consentEvent) ? known : throw new ConsentLedgerException("consent.event-conflict");
        if (_byId.Count >= _maxEvents)
        {
            _lostAnEvent |= !LedgerRules.IsYes(consentEvent);
            throw new ConsentLedgerException("consent.ledger-full");
        }

        var recorded = consentEvent with { RecordedAt = now, Position = _byId.Count + 1 };
        _byId.Add(recorded.Id, recorded);
        EventsFor(recorded).Add(recorded);
        return recorded;
    }

    private List<ConsentEvent> EventsFor(ConsentEvent recorded) =>
        recorded.PersonId is { } person ? ListOf(_byPerson, person) : ListOf(_byContract, recorded.Contract);

    private LedgerSnapshot Read(IReadOnlyCollection<string> personIds, IReadOnlyCollection<ContractId> contracts)
    {
        List<ConsentEvent>? found = null;
        foreach (var person in personIds)
        {
            if (_byPerson.TryGetValue(person, out var events))
                (found ??= new(events.Count)).AddRange(events);
        }

        foreach (var contract in contracts)
        {
            if (_byContract.TryGetValue(contract, out var events))
                (found ??= new(events.Count)).AddRange(events);
        }

        if (found is null && !_lostAnEvent)
            return LedgerSnapshot.Empty;

        found?.Sort(static (one, other) => one.Position.CompareTo(other.Position));
        return new LedgerSnapshot { Events = found ?? [], IsComplete = !_lostAnEvent };
    }

    private static bool IsSame(ConsentEvent known, ConsentEvent other) =>
        known == other with { RecordedAt = known.RecordedAt, Position = known.Position };

    private static List<ConsentEvent> ListOf<TKey>(Dictionary<TKey, List<ConsentEvent>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);

        return list;
    }
}
