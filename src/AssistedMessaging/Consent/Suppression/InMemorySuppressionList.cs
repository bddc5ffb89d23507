using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Consent.Suppression;

/// <summary>Keeps opt-outs under keyed hashes in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
/// <remarks>Once it had to refuse an opt-out, every question throws: a lost opt-out never reads as a yes.</remarks>
public sealed class InMemorySuppressionList : ISuppressionList, IPersonalDataStore
{
    private const string Store = "suppressions";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<OptOut>> _byHash = new(StringComparer.Ordinal);
    private readonly PersonKeyHasher _hasher;
    private readonly int _capacity;
    private bool _lostOne;

    /// <summary>Makes a list.</summary>
    /// <param name="hasher">Hashes the keys; null = under a random secret.</param>
    /// <param name="capacity">Most keys.</param>
    public InMemorySuppressionList(PersonKeyHasher? hasher = null, int capacity = 1_000_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        (_hasher, _capacity) = (hasher ?? PersonKeyHasher.Random(), capacity);
    }

    /// <inheritdoc/>
    public ValueTask AddAsync(IReadOnlyCollection<string> personKeys, OptOut optOut, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            foreach (var hash in Hashes(personKeys))
                Add(hash, optOut);
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OptOut>> FindAsync(IReadOnlyCollection<string> personKeys, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(Find(personKeys));
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(IReadOnlyCollection<string> personKeys, Purpose purpose, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            foreach (var hash in Hashes(personKeys))
            {
                if (_byHash.TryGetValue(hash, out var optOuts) && optOuts.RemoveAll(o => o.Purpose == purpose) > 0 && optOuts.Count == 0)
                    _byHash.Remove(hash);
            }
        }

        return default;
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var optOut in await OfAsync(subject, cancellationToken).ConfigureAwait(false))
        {
            yield return new PersonalDataRecord
            {
                Store = Store,
                RecordType = RecordType.Suppression,
                Id = optOut.Purpose.ToString(),
                Contract = optOut.Contract,
                At = optOut.Since,
                Content = JsonSerializer.SerializeToElement(optOut, ConsentJson.Default.OptOut),
            };
        }
    }

    /// <inheritdoc/>
    async ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken) =>
        [.. (await OfAsync(subject, cancellationToken).ConfigureAwait(false)).Select(optOut => new ErasureItem
        {
            Store = Store,
            RecordType = RecordType.Suppression,
            Id = optOut.Purpose.ToString(),
            Contract = optOut.Contract,
            Action = ErasureAction.Retained,
            Code = "privacy.opt-out-kept",
        })];

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken) =>
        new((IReadOnlyList<ErasureItem>)[]);

    // Found by the key alone: the list knows nobody, so neither a recruiter nor a contract has an entry.
    private ValueTask<IReadOnlyList<OptOut>> OfAsync(DataSubject subject, CancellationToken cancellationToken) =>
        subject is { Kind: DataSubjectKind.Candidate, IsComplete: true } ? FindAsync([subject.Id!], cancellationToken) : new((IReadOnlyList<OptOut>)[]);

    private void Add(string hash, OptOut optOut)
    {
        if (!_byHash.TryGetValue(hash, out var optOuts))
        {
            _lostOne |= _byHash.Count >= _capacity;
            if (_lostOne)
                throw new StoreFullException(_capacity);

            _byHash.Add(hash, optOuts = []);
        }

        if (!optOuts.Exists(o => o with { Since = optOut.Since } == optOut))
            optOuts.Add(optOut);
    }

    private IReadOnlyList<OptOut> Find(IReadOnlyCollection<string> personKeys)
    {
        if (_lostOne)
            throw new StoreFullException(_capacity);
        if (_byHash.Count == 0)
            return [];

        List<OptOut>? found = null;
        foreach (var hash in Hashes(personKeys))
        {
            if (_byHash.TryGetValue(hash, out var optOuts))
                (found ??= []).AddRange(optOuts);
        }

        return found is null ? [] : [.. found.Distinct()];
    }

    private IEnumerable<string> Hashes(IReadOnlyCollection<string> personKeys) => personKeys.Where(key => !string.IsNullOrWhiteSpace(key)).Select(_hasher.Hash);
}
