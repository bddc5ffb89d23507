using System.Diagnostics.CodeAnalysis;

namespace AssistedMessaging.Storage;

/// <summary>What the in-memory stores are made of: a thread-safe table with a fixed number of places. It refuses when it is full, so that nothing is ever lost silently.</summary>
internal sealed class BoundedMemory<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, TValue> _items;
    private readonly int _capacity;

    public BoundedMemory(int capacity, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _items = new Dictionary<TKey, TValue>(comparer);
    }

    public int Count
    {
        get
        {
            lock (_lock)
                return _items.Count;
        }
    }

    /// <summary>Keeps a value under a new key, or gives the value that stands there already.</summary>
    /// <exception cref="StoreFullException">The key is new and there is no place.</exception>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        lock (_lock)
        {
            if (_items.TryGetValue(key, out var existing))
                return existing;
            if (_items.Count >= _capacity)
                throw new StoreFullException(_capacity);

            _items.Add(key, value);
            return value;
        }
    }

    /// <summary>Replaces the value under a key by what <paramref name="change"/> makes of it (null when there is none), in one step.</summary>
    /// <exception cref="StoreFullException">The key is new and there is no place.</exception>
    public TValue Update(TKey key, Func<TValue?, TValue> change)
    {
        lock (_lock)
        {
            var known = _items.TryGetValue(key, out var existing);
            if (!known && _items.Count >= _capacity)
                throw new StoreFullException(_capacity);

            return _items[key] = change(existing);
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
            return _items.TryGetValue(key, out value);
    }

    /// <summary>The values of a kind, in no particular order.</summary>
    public List<TValue> FindAll(Predicate<TValue> wanted)
    {
        lock (_lock)
            return [.. _items.Values.Where(value => wanted(value))];
    }

    public bool Remove(TKey key)
    {
        lock (_lock)
            return _items.Remove(key);
    }
}
