using AssistedMessaging.Audit;
using AssistedMessaging.Profiles;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class AuditLogTests : AuditLogConformance
{
    private Func<IAuditLog> _create = () => new InMemoryAuditLog();

    [Fact]
    public Task The_log_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.NewestFirst, nameof(Entries_come_in_the_order_in_which_they_were_added))]
    [InlineData(Fault.Distinct, nameof(Equal_entries_are_all_kept))]
    [InlineData(Fault.AllContracts, nameof(Another_contract_sees_nothing))]
    [InlineData(Fault.Unguarded, nameof(Many_writers_at_once_lose_nothing))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_adds_nothing))]
    public Task A_planted_broken_log_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenLog(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IAuditLog> CreateAsync() => new(_create());

    public enum Fault
    {
        NewestFirst,
        Distinct,
        AllContracts,
        Unguarded,
        IgnoresCancellation,
    }

    private sealed class BrokenLog(Fault fault) : IAuditLog
    {
        private const int Patience = 1_000;

        private volatile AuditEntry[] _entries = [];
        private int _readers;

        public async ValueTask AppendAsync(AuditEntry entry, CancellationToken cancellationToken = default)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (fault == Fault.Distinct && _entries.Any(known => known.DraftId == entry.DraftId))
            {
                return;
            }

            // Reads and writes apart, and waits a while for a second reader: what that one adds in between is lost.
            AuditEntry[] entries = _entries;
            Interlocked.Increment(ref _readers);
            for (int turn = 0; fault == Fault.Unguarded && turn < Patience && Volatile.Read(ref _readers) < 2; turn++)
            {
                await Task.Yield();
            }

            _entries = [.. entries, entry];
            Interlocked.Decrement(ref _readers);
        }

        public async IAsyncEnumerable<AuditEntry> ReadAsync(
            ContractId contract, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            foreach (AuditEntry entry in fault == Fault.NewestFirst ? _entries.Reverse() : _entries)
            {
                if (fault == Fault.AllContracts || entry.Contract == contract)
                {
                    yield return entry;
                }
            }
        }
    }
}
