using System.Runtime.CompilerServices;
using AssistedMessaging.Profiles;
using AssistedMessaging.Storage;

namespace AssistedMessaging.Audit;

/// <summary>Keeps audit entries in this process; they go with it. Refuses with <see cref="StoreFullException"/> when its bound is reached.</summary>
public sealed class InMemoryAuditLog : IAuditLog
{
    private readonly BoundedMemory<long, AuditEntry> _entries;
    private long _position;

    /// <summary>Makes a log.</summary>
    /// <param name="capacity">Most entries.</param>
    public InMemoryAuditLog(int capacity = 1_000_000) => _entries = new BoundedMemory<long, AuditEntry>(capacity);

    /// <inheritdoc/>
    public ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _entries.GetOrAdd(Interlocked.Increment(ref _position), entry);
        return default;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<AuditEntry> ReadAsync(ContractId contract, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        for (var position = 1L; position <= Interlocked.Read(ref _position); position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_entries.TryGet(position, out var entry) && entry.Contract == contract)
                yield return entry;
        }
    }
}
