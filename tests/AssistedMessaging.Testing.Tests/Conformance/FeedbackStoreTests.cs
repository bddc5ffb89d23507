using AssistedMessaging.Profiles;
using AssistedMessaging.Review.Feedback;
using AssistedMessaging.Testing.Conformance;

namespace AssistedMessaging.Testing.Tests.Conformance;

public sealed class FeedbackStoreTests : FeedbackStoreConformance
{
    private Func<IFeedbackStore> _create = () => new InMemoryFeedbackStore();

    [Fact]
    public Task The_store_in_memory_conforms() => RunAllAsync();

    [Theory]
    [InlineData(Fault.Nothing, null)]
    [InlineData(Fault.LosesReasons, nameof(Feedback_is_kept_as_it_was_given))]
    [InlineData(Fault.KeepsBoth, nameof(A_user_has_one_vote_for_a_draft_and_hears_what_it_replaced))]
    [InlineData(Fault.TellsNothing, nameof(A_user_has_one_vote_for_a_draft_and_hears_what_it_replaced))]
    [InlineData(Fault.OneVoteADraft, nameof(Every_user_has_a_vote_of_their_own))]
    [InlineData(Fault.OneContract, nameof(Another_contract_sees_nothing))]
    [InlineData(Fault.NewestFirst, nameof(Feedback_comes_oldest_first_of_all_drafts_or_of_one))]
    [InlineData(Fault.IgnoresDraft, nameof(Feedback_comes_oldest_first_of_all_drafts_or_of_one))]
    [InlineData(Fault.DeletesEveryUser, nameof(What_was_taken_back_is_gone_and_is_told_once))]
    [InlineData(Fault.IgnoresCancellation, nameof(A_cancelled_call_keeps_nothing))]
    public async Task A_planted_broken_store_is_caught(Fault fault, string? law)
    {
        _create = () => new BrokenStore(fault);

        await (law is null ? RunAllAsync() : Broken.IsCaught(this, law));
    }

    protected override ValueTask<IFeedbackStore> CreateAsync() => new(_create());

    public enum Fault
    {
        Nothing,
        LosesReasons,
        KeepsBoth,
        TellsNothing,
        OneVoteADraft,
        OneContract,
        NewestFirst,
        IgnoresDraft,
        DeletesEveryUser,
        IgnoresCancellation,
    }

    private sealed class BrokenStore(Fault fault) : IFeedbackStore
    {
        private readonly Lock _lock = new();
        private readonly List<DraftFeedback> _kept = [];

        public ValueTask<DraftFeedback?> SaveAsync(DraftFeedback feedback, CancellationToken cancellationToken = default)
        {
            if (fault != Fault.IgnoresCancellation)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            lock (_lock)
            {
                DraftFeedback? before = _kept.Find(kept => Same(kept, feedback.ContractId, feedback.DraftId)
                    && (fault == Fault.OneVoteADraft || kept.UserId == feedback.UserId));
                if (before is not null && fault != Fault.KeepsBoth)
                {
                    _kept.Remove(before);
                }

                _kept.Add(fault == Fault.LosesReasons ? Without(feedback) : feedback);
                return new(fault == Fault.TellsNothing ? null : before);
            }
        }

        public ValueTask<DraftFeedback?> DeleteAsync(ContractId contract, string draftId, string userId, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                DraftFeedback? before = _kept.Find(kept => Same(kept, contract, draftId) && kept.UserId == userId);
                _kept.RemoveAll(kept => kept == before || (fault == Fault.DeletesEveryUser && Same(kept, contract, draftId)));
                return new(before);
            }
        }

        public IAsyncEnumerable<DraftFeedback> ReadAsync(ContractId contract, string? draftId = null, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                IEnumerable<DraftFeedback> found = _kept
                    .Where(kept => (fault == Fault.OneContract || kept.ContractId == contract) && (draftId is null || fault == Fault.IgnoresDraft || kept.DraftId == draftId))
                    .OrderBy(kept => kept.At).ToArray();
                return (fault == Fault.NewestFirst ? found.Reverse() : found).ToAsyncEnumerable();
            }
        }

        private bool Same(DraftFeedback kept, ContractId contract, string draftId) =>
            (fault == Fault.OneContract || kept.ContractId == contract) && kept.DraftId == draftId;

        private static DraftFeedback Without(DraftFeedback feedback) => new()
        {
            ContractId = feedback.ContractId,
            DraftId = feedback.DraftId,
            PersonId = feedback.PersonId,
            UserId = feedback.UserId,
            Rating = feedback.Rating,
            Text = feedback.Text,
            At = feedback.At,
            Language = feedback.Language,
            ModelId = feedback.ModelId,
            Templates = feedback.Templates,
        };
    }
}
