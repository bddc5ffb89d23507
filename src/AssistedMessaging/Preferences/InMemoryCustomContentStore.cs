using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Preferences;

/// <summary>Keeps recruiters' own texts in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryCustomContentStore : ICustomContentStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(ContractId Contract, string AuthorId), SortedDictionary<string, CustomContent>> _byAuthor = [];
    private readonly int _capacity;
    private int _count;

    /// <summary>Makes a store.</summary>
    /// <param name="capacity">Most texts; at least 1.</param>
    public InMemoryCustomContentStore(int capacity = 100_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<CustomContent>> ListAsync(ContractId contract, string authorId, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(_byAuthor.TryGetValue((contract, authorId), out var own) ? [.. own.Values] : []);
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
                _byAuthor.Add((contract, content.AuthorId), own = new SortedDictionary<string, CustomContent>(StringComparer.Ordinal));
            own[key] = content;
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<bool> DeleteAsync(ContractId contract, string authorId, string id, string? language, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_byAuthor.TryGetValue((contract, authorId), out var own) || !own.Remove(KeyOf(id, language)))
                return new(false);

            _count--;
            return new(true);
        }
    }

    // Neither part can hold a blank.
    private static string KeyOf(string id, string? language) => $"{id} {language}";
}
