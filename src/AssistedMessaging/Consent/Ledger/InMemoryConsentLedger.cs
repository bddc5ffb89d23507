using AssistedMessaging.Audit;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Consent.Ledger;

/// <summary>A ledger in memory, for tests, samples and hosts that load their own records at start-up. Lost when the process ends.</summary>
/// <remarks>
/// Thread-safe. Reading takes time by the number of events of the persons and contracts asked about, not by the size of the ledger. An event takes
/// about a kilobyte, its place in the chain included. Every event is chained to the one before by hashes over digests; erasing and sweeping leave the chain verifiable.
/// Once it had to refuse an event other than a grant because it was full, every later reading is incomplete: a lost withdrawal never reads as a yes.
/// </remarks>
public sealed class InMemoryConsentLedger : IConsentLedger, IPersonalDataStore
{
    /// <summary>How many events the ledger holds unless stated otherwise.</summary>
    public const int DefaultMaxEvents = 1_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, ConsentEvent> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConsentEvent>> _byPerson = new(StringComparer.Ordinal);
    private readonly Dictionary<ContractId, List<ConsentEvent>> _byContract = [];
    private readonly LedgerChain _chain = new();
    private readonly HashSet<string> _pseudonyms = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private readonly int _maxEvents;
    private long _lastPosition;
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

    /// <summary>The end of the chain of events. A host that keeps it elsewhere, for instance once a day, can show later that nothing before it was changed.</summary>
    public AuditHead Head
    {
        get
        {
            lock (_lock)
                return _chain.Head;
        }
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

    /// <summary>Checks the whole chain against the events that a reading gives.</summary>
    /// <param name="known">A head that was kept elsewhere; the chain must still lead through it, unless a sweep has passed it. null = none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public ValueTask<AuditVerification> VerifyAsync(AuditHead? known = null, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            var readable = _byPerson.Values.Concat(_byContract.Values).SelectMany(events => events);
            return new(new AuditVerification { BrokenAt = _chain.FindBreak(known, readable, cancellationToken), Head = _chain.Head });
        }
    }

    /// <inheritdoc/>
    IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        lock (_lock)
            return LedgerRecords.ExportAsync(Of(subject), cancellationToken);
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var own = Of(subject);
            var kept = LedgerRecords.HasLooseOptOut(own, subject);
            if (!dryRun && !kept)
                Forget(own.FindAll(e => e.PersonId is not null), LedgerLink.Pseudonym());

            return new([.. own.Select(e => LedgerRecords.ErasureOf(e, kept))]);
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (rule.RecordType != RecordType.ConsentEvent)
            return new((IReadOnlyList<ErasureItem>)[]);

        lock (_lock)
        {
            var old = _byPerson.Values.Where(events => LedgerRecords.MayGo(events, now - rule.MaxAge, _pseudonyms)).SelectMany(events => events).ToList();
            if (!dryRun)
            {
                Remove(old);
                _chain.Drop(old);
            }

            return new([.. old.Select(e => LedgerRecords.Item(e, ErasureAction.Deleted, null))]);
        }
    }

    // A recruiter is no person of the ledger; who is both asks as a person.
    private List<ConsentEvent> Of(DataSubject subject) => subject switch
    {
        { Kind: DataSubjectKind.Candidate, IsComplete: true } =>
            _byPerson.TryGetValue(subject.Id!, out var events) ? events.FindAll(e => subject.Owns(e.Contract, e.PersonId, null)) : [],
        { Kind: DataSubjectKind.Contract } => [.. _byId.Values.Where(e => subject.Owns(e.Contract, e.PersonId, null)).OrderBy(e => e.Position)],
        _ => [],
    };

    // The events stay in their places as evidence that something was said; neither person nor event can be found by a key that the host knows.
    private void Forget(List<ConsentEvent> events, string pseudonym)
    {
        Remove(events);
        _pseudonyms.Add(pseudonym);
        foreach (var e in events)
        {
            var nobodys = e with { Id = LedgerLink.Pseudonym(), PersonId = pseudonym, Route = null, FormerRegion = null };
            _byId.Add(nobodys.Id, nobodys);
            ListOf(_byPerson, pseudonym).Add(nobodys);
            _chain.Forget(nobodys);
        }
    }

    private void Remove(List<ConsentEvent> events)
    {
        foreach (var e in events)
        {
            _byId.Remove(e.Id);
            if (e.PersonId is { } person && _byPerson.TryGetValue(person, out var own) && own.Remove(e) && own.Count == 0)
            {
                _byPerson.Remove(person);
                _pseudonyms.Remove(person);
            }
        }
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

        var recorded = consentEvent with { RecordedAt = now, Position = ++_lastPosition };
        _byId.Add(recorded.Id, recorded);
        EventsFor(recorded).Add(recorded);
        _chain.Append(recorded);
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
