using System.Runtime.CompilerServices;
using System.Text.Json;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Preferences;

/// <summary>Keeps recruiters' own texts in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
/// <remarks>An export of the whole contract has none of the texts and does not show that there are any (S-64). Erasing the contract erases them.</remarks>
public sealed class InMemoryCustomContentStore : ICustomContentStore, IPersonalDataStore
{
    private const string Store = "custom-content";

    private readonly Lock _lock = new();
    private readonly Dictionary<(ContractId Contract, string AuthorId), SortedDictionary<string, (CustomContent Content, DateTimeOffset At)>> _byAuthor = [];
    private readonly int _capacity;
    private readonly TimeProvider _time;
    private int _count;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most texts; at least 1.</param>
    /// <param name="time">The clock by which a text's age counts, from its last saving; null = the system's.</param>
    public InMemoryCustomContentStore(int capacity = 100_000, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        (_capacity, _time) = (capacity, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CustomContent>> ListAsync(ContractId contract, string authorId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(_byAuthor.TryGetValue((contract, authorId), out var own) ? [.. own.Values.Select(kept => kept.Content)] : []);
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(ContractId contract, CustomContent content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var key = KeyOf(content.Id, content.Language);
            var own = _byAuthor.GetValueOrDefault((contract, content.AuthorId));
            if (own?.ContainsKey(key) != true)
            {
                if (_count >= _capacity)
                    throw new StoreFullException(_capacity);
                _count++;
            }

            if (own is null)
                _byAuthor.Add((contract, content.AuthorId), own = new SortedDictionary<string, (CustomContent, DateTimeOffset)>(StringComparer.Ordinal));
            own[key] = (content, _time.GetUtcNow());
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(ContractId contract, string authorId, string id, string? language, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(Remove((contract, authorId), KeyOf(id, language)));
    }

    /// <inheritdoc/>
    async IAsyncEnumerable<PersonalDataRecord> IPersonalDataStore.ExportAsync(DataSubject subject, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (var (owner, _, content, at) in subject.Kind == DataSubjectKind.Recruiter ? FindAll((owner, _) => Owns(subject, owner)) : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new PersonalDataRecord
            {
                Store = Store,
                RecordType = RecordType.CustomContent,
                Id = content.Id,
                Contract = owner.Contract,
                At = at,
                PrivateTo = content.AuthorId,
                PrivateTexts = [new PrivateText { AuthorId = content.AuthorId, Text = content.Text }],
                Content = JsonSerializer.SerializeToElement(content, PreferenceJson.Default.CustomContent),
            };
        }
    }

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.EraseAsync(DataSubject subject, bool dryRun, CancellationToken cancellationToken) =>
        new(Delete((owner, _) => Owns(subject, owner), dryRun, cancellationToken));

    /// <inheritdoc/>
    ValueTask<IReadOnlyList<ErasureItem>> IPersonalDataStore.SweepAsync(RetentionRule rule, DateTimeOffset now, bool dryRun, CancellationToken cancellationToken) =>
        new(rule.RecordType == RecordType.CustomContent ? Delete((_, at) => now - at > rule.MaxAge, dryRun, cancellationToken) : []);

    private static bool Owns(DataSubject subject, (ContractId Contract, string AuthorId) owner) => subject.Owns(owner.Contract, null, owner.AuthorId);

    // Neither part can hold a blank.
    private static string KeyOf(string id, string? language) => $"{id} {language}";

    private List<((ContractId Contract, string AuthorId) Owner, string Key, CustomContent Content, DateTimeOffset At)> FindAll(
        Func<(ContractId Contract, string AuthorId), DateTimeOffset, bool> wanted)
    {
        lock (_lock)
        {
            return
            [
                .. from own in _byAuthor
                   from kept in own.Value
                   where wanted(own.Key, kept.Value.At)
                   orderby kept.Value.At
                   select (own.Key, kept.Key, kept.Value.Content, kept.Value.At),
            ];
        }
    }

    // The rows have no keys: an id that its author chose would tell others that the text is there.
    private ErasureItem[] Delete(Func<(ContractId Contract, string AuthorId), DateTimeOffset, bool> wanted, bool dryRun, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            var found = FindAll(wanted);
            foreach (var (owner, key, _, _) in dryRun ? [] : found)
                Remove(owner, key);

            return [.. found.Select(one => new ErasureItem { Store = Store, RecordType = RecordType.CustomContent, Contract = one.Owner.Contract, Action = ErasureAction.Deleted })];
        }
    }

    private bool Remove((ContractId Contract, string AuthorId) owner, string key)
    {
        if (!_byAuthor.TryGetValue(owner, out var own) || !own.Remove(key))
            return false;

        _count--;
        if (own.Count == 0)
            _byAuthor.Remove(owner);
        return true;
    }
}
