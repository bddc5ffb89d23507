using AssistedMessaging.Profiles;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class DraftStoreTests : DraftStoreConformance
{
    private Func<IDraftStore> _create = () => new InMemoryDraftStore();

    [Fact]
    public Task The_store_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.ForgetsContract, nameof(Another_contract_sees_nothing))]
    [InlineData(Fault.TakesTheLast, nameof(A_second_record_under_the_same_key_changes_nothing))]
    [InlineData(Fault.LosesFollowUps, nameof(A_follow_up_leads_to_the_record_of_its_draft))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_keeps_nothing))]
    [InlineData(Fault.Normalises, nameof(A_record_is_kept_as_it_was_given))]
    [InlineData(Fault.Throws, nameof(What_was_never_added_is_not_there))]
    public Task A_planted_broken_store_is_caught(Fault fault, string law)
    {
        _create = () => new BrokenStore(fault);

        return Broken.IsCaught(this, law);
    }

    protected override ValueTask<IDraftStore> CreateAsync() => new(_create());

    public enum Fault
    {
        ForgetsContract,
        TakesTheLast,
        LosesFollowUps,
        IgnoresCancellation,
        Normalises,
        Throws,
    }

    private sealed class BrokenStore(Fault fault) : IDraftStore
    {
        private readonly InMemoryDraftStore _inner = new();
        private readonly Lock _lock = new();
        private readonly Dictionary<string, DraftRecord> _last = [];

        public async ValueTask<DraftRecord> AddAsync(DraftRecord record, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                _last[record.Draft.Id] = record;
            }

            DraftRecord kept = await _inner.AddAsync(record, fault == Fault.IgnoresCancellation ? default : cancellationToken);
            return fault == Fault.TakesTheLast ? record : kept;
        }

        public async ValueTask<DraftRecord?> FindAsync(ContractId contract, string draftId, CancellationToken cancellationToken = default)
        {
            DraftRecord? found = await _inner.FindAsync(contract, draftId, cancellationToken);
            return fault switch
            {
                Fault.ForgetsContract => found ?? _last.GetValueOrDefault(draftId),
                Fault.LosesFollowUps => found?.Draft.Id == draftId ? found : null,
                Fault.Normalises when found is not null => Trimmed(found),
                Fault.Throws => found ?? throw new KeyNotFoundException("no draft"),
                _ => found,
            };
        }

        public ValueTask<DraftRecord?> FindByKeyAsync(ContractId contract, string idempotencyKey, CancellationToken cancellationToken = default) =>
            _inner.FindByKeyAsync(contract, idempotencyKey, cancellationToken);

        private static DraftRecord Trimmed(DraftRecord record)
        {
            Draft draft = record.Draft;
            return new()
            {
                Request = record.Request,
                Draft = new Draft
                {
                    Id = draft.Id,
                    ContractId = draft.ContractId,
                    CandidateId = draft.CandidateId,
                    Kind = draft.Kind,
                    Language = draft.Language,
                    Subject = draft.Subject,
                    Body = draft.Body.Trim(),
                    SlotText = draft.SlotText,
                    Segments = [],
                    Explanation = draft.Explanation,
                    Findings = [],
                    NeedsReview = draft.NeedsReview,
                    FullyScanned = draft.FullyScanned,
                    CreatedAt = draft.CreatedAt,
                    BatchId = draft.BatchId,
                    ConsentDecisionId = draft.ConsentDecisionId,
                    FollowUp = draft.FollowUp,
                },
            };
        }
    }
}
