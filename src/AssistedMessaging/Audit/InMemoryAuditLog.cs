using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Audit;

/// <summary>Keeps audit entries in this process, each chained to the one before; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
/// <remarks>
/// The chain goes over SHA-256 hashes in which people and words stand as keyed hashes, each person under a random secret of their own. Erasing a person drops the secret and the clear keys
/// beside the chain: the chain still verifies, and nobody can find the person or guess the words from it.
/// </remarks>
public sealed class InMemoryAuditLog : IAuditLog, IPersonalDataStore
{
    private const string Store = "audit";

    private readonly Lock _lock = new();
    private readonly List<SealedEntry> _entries = [];
    private readonly Dictionary<(ContractId Contract, bool IsActor, string Id), byte[]> _secrets = [];
    private readonly byte[] _logKey = RandomNumberGenerator.GetBytes(32);
    private readonly int _capacity;
    private AuditHead _swept = new(0, ChainHash.Start);

    /// <summary>Makes a log.</summary>
    /// <param name="capacity">Most entries.</param>
    public InMemoryAuditLog(int capacity = 1_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
    }

    /// <summary>The end of the chain. A host that keeps it elsewhere, for instance once a day, can show later that nothing before it was changed.</summary>
    public AuditHead Head
    {
        get
        {
            lock (_lock)
                return HeadNow();
        }
    }

    /// <inheritdoc/>
    public ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (_entries.Count >= _capacity)
                throw new StoreFullException(_capacity);

            var person = PersonOf(entry);
            var head = HeadNow();
            var added = new SealedEntry(
                entry, SecretOf(entry.Contract, isActor: true, entry.ActorId), person is null ? null : SecretOf(entry.Contract, isActor: false, person), _logKey);
            added.Hash = AuditChain.HashOf(head.Hash, head.Position + 1, added);
            _entries.Add(added);
        }

        return default;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<AuditEntry> ReadAsync(ContractId contract, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var (_, entry) in Find(entry => entry.Contract == contract))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    /// <summary>Checks the whole chain.</summary>
    /// <param name="known">A head that was kept elsewhere; the chain must still lead through it, unless a sweep has passed it. null = none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public ValueTask<AuditVerification> VerifyAsync(AuditHead? known = null, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            long? broken = known is { } head && head.Position > HeadNow().Position ? HeadNow().Position + 1 : null;
            var previous = _swept.Hash;
            for (var i = 0; i < _entries.Count && (broken is null || i < broken - _swept.Position - 1); i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var position = _swept.Position + i + 1;
                var isKnown = known is not { } kept || kept.Position != position || kept.Hash == _entries[i].Hash;
                if (!isKnown || !_entries[i].FitsItsHashes || _entries[i].Hash != AuditChain.HashOf(previous, position, _entries[i]))
                    broken = position;

                previous = _entries[i].Hash;
            }

            return new(new AuditVerification { BrokenAt = broken, Head = HeadNow() });
        }
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var (position, entry) in Find(entry => subject.Owns(entry.Contract, PersonOf(entry), entry.ActorId)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new PersonalDataRecord
            {
                Store = Store,
                RecordType = RecordType.AuditEntry,
                Id = Key(position),
                Contract = entry.Contract,
                At = entry.At,
                Content = JsonSerializer.SerializeToElement(entry, AuditJson.Default.AuditEntry),
            };
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var items = new List<ErasureItem>();
        lock (_lock)
        {
            for (var i = 0; i < _entries.Count; i++)
            {
                var entry = _entries[i].Entry;
                if (!subject.Owns(entry.Contract, PersonOf(entry), entry.ActorId))
                    continue;

                items.Add(Item(_swept.Position + i + 1, entry, ErasureAction.Pseudonymised, "privacy.audit-evidence"));
                if (!dryRun)
                    Forget(_entries[i], subject);
            }
        }

        return new(items);
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (rule.RecordType != RecordType.AuditEntry)
            return new((IReadOnlyList<ErasureItem>)[]);

        lock (_lock)
        {
            var old = _entries.FindIndex(entry => now - entry.Entry.At <= rule.MaxAge);
            old = old < 0 ? _entries.Count : old;
            var items = new List<ErasureItem>(old);
            for (var i = 0; i < old; i++)
                items.Add(Item(_swept.Position + i + 1, _entries[i].Entry, ErasureAction.Deleted, null));

            if (!dryRun && old > 0)
                DropFirst(old);
            return new(items);
        }
    }

    private static string? PersonOf(AuditEntry entry) => entry.PersonId ?? entry.CandidateId;

    private static string Key(long position) => position.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ErasureItem Item(long position, AuditEntry entry, ErasureAction action, string? code) =>
        new() { Store = Store, RecordType = RecordType.AuditEntry, Id = Key(position), Contract = entry.Contract, Action = action, Code = code };

    private AuditHead HeadNow() => _entries.Count == 0 ? _swept : new(_swept.Position + _entries.Count, _entries[^1].Hash);

    private byte[] SecretOf(ContractId contract, bool isActor, string id)
    {
        if (!_secrets.TryGetValue((contract, isActor, id), out var secret))
            _secrets.Add((contract, isActor, id), secret = RandomNumberGenerator.GetBytes(32));

        return secret;
    }

    private void Forget(SealedEntry entry, DataSubject subject)
    {
        var (contract, person, actor) = (entry.Entry.Contract, PersonOf(entry.Entry), entry.Entry.ActorId);
        if (subject.Kind is not DataSubjectKind.Recruiter && person is not null)
        {
            entry.ForgetPerson();
            _secrets.Remove((contract, false, person));
        }

        if (subject.Kind is not DataSubjectKind.Candidate)
        {
            entry.ForgetActor();
            _secrets.Remove((contract, true, actor));
        }
    }

    // The chain begins again where the sweep ended. Secrets of people without any entry left go too.
    private void DropFirst(int count)
    {
        _swept = new(_swept.Position + count, _entries[count - 1].Hash);
        _entries.RemoveRange(0, count);
        var left = new HashSet<(ContractId, bool, string)>();
        foreach (var entry in _entries.Select(e => e.Entry))
        {
            left.Add((entry.Contract, true, entry.ActorId));
            if (PersonOf(entry) is { } person)
                left.Add((entry.Contract, false, person));
        }

        foreach (var gone in _secrets.Keys.Where(key => !left.Contains(key)).ToList())
            _secrets.Remove(gone);
    }

    private List<(long Position, AuditEntry Entry)> Find(Predicate<AuditEntry> wanted)
    {
        var found = new List<(long, AuditEntry)>();
        lock (_lock)
        {
            for (var i = 0; i < _entries.Count; i++)
            {
                if (wanted(_entries[i].Entry))
                    found.Add((_swept.Position + i + 1, _entries[i].Entry));
            }
        }

        return found;
    }
}
