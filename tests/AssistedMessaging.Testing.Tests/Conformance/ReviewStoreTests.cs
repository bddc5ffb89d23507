using System.Collections.Concurrent;
using AssistedMessaging.Profiles;
using AssistedMessaging.Review;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class ReviewStoreTests : ReviewStoreConformance
{
    private Func<IReviewStore> _create = () => new InMemoryReviewStore();

    [Fact]
    public Task The_store_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(false, true, nameof(A_decision_that_does_not_follow_the_last_one_is_not_kept))]
    [InlineData(false, true, nameof(Of_two_decisions_at_one_time_one_is_kept))]
    [InlineData(true, false, nameof(Another_contract_sees_nothing))]
    public Task A_planted_broken_store_is_caught(bool oneContract, bool lastWins, string law)
    {
        _create = () => new BrokenStore(oneContract, lastWins);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IReviewStore> CreateAsync() => new(_create());

    private sealed class BrokenStore(bool oneContract, bool lastWins) : IReviewStore
    {
        private readonly ConcurrentDictionary<(ContractId, string), ReviewRecord> _records = [];

        public ValueTask<ReviewRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default) =>
            new(_records.GetValueOrDefault((oneContract ? default : contract, draftId)));

        public ValueTask<bool> TrySaveAsync(ReviewRecord record, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (ContractId, string) key = (oneContract ? default : record.ContractId, record.DraftId);
            if (!lastWins && record.Revision != (_records.GetValueOrDefault(key)?.Revision ?? 0) + 1)
            {
                return new(false);
            }

            _records[key] = record;
            return new(true);
        }
    }
}
