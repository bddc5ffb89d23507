using AssistedMessaging.Review;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IReviewStore"/>.</summary>
public abstract class ReviewStoreConformance : ConformanceSuite<IReviewStore>
{
    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(A_draft_without_a_decision_has_none), Law(The_last_decision_is_found_as_it_was_given),
        Law(A_decision_that_does_not_follow_the_last_one_is_not_kept),
        Law(Of_two_decisions_at_one_time_one_is_kept), Law(Another_contract_sees_nothing), Law(A_cancelled_call_keeps_nothing),
    ];

    /// <summary>No decision is null, not an error.</summary>
    public virtual async Task A_draft_without_a_decision_has_none()
    {
        IReviewStore store = await CreateAsync().ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false) is null, "an empty store found a decision.");
    }

    /// <summary>Revision 1, then 2: the last one is found, word for word.</summary>
    public virtual async Task The_last_decision_is_found_as_it_was_given()
    {
        IReviewStore store = await CreateAsync().ConfigureAwait(false);
        ReviewRecord given = Records.Review("draft-1", 2);

        Require(await store.TrySaveAsync(Records.Review("draft-1", 1)).ConfigureAwait(false), "the first decision was not kept.");
        Require(await store.TrySaveAsync(given).ConfigureAwait(false), "the second decision was not kept.");
        ReviewRecord? found = await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false);

        Require(found is { Revision: 2 }, "the last decision was not found.");
        Require((found!.Subject, found.Body, found.ContentDigest) == (given.Subject, given.Body, given.ContentDigest), "the words changed.");
        Require(
            (found.Status, found.ReviewerId, found.ReviewerName, found.Reason, found.EditDistance)
            == (given.Status, given.ReviewerId, given.ReviewerName, given.Reason, given.EditDistance),
            "status, reviewer, reason or distance changed.");
        Require(found.At == given.At, "the time changed; it has to be kept to the millisecond.");
    }

    /// <summary>A revision that stands already, or that leaves one out, is refused and changes nothing.</summary>
    public virtual async Task A_decision_that_does_not_follow_the_last_one_is_not_kept()
    {
        IReviewStore store = await CreateAsync().ConfigureAwait(false);
        Require(!await Saved(store, Records.Review("draft-2", 2)).ConfigureAwait(false), "a first decision with revision 2 was kept.");
        Require(await store.FindAsync(Records.Contract, "draft-2").ConfigureAwait(false) is null, "a refused first decision is found.");
        await store.TrySaveAsync(Records.Review("draft-1", 1, reviewer: "first")).ConfigureAwait(false);

        foreach (int revision in new[] { 1, 3, 0, -1 })
        {
            Require(
                !await Saved(store, Records.Review("draft-1", revision, reviewer: "second")).ConfigureAwait(false),
                $"revision {revision} was kept after revision 1.");
        }

        Require(
            await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false) is { Revision: 1, ReviewerId: "first" },
            "a refused decision replaced the kept one.");
    }

    /// <summary>Two people decide at one time: one of them is told no, and the other's words stand.</summary>
    public virtual async Task Of_two_decisions_at_one_time_one_is_kept()
    {
        IReviewStore store = await CreateAsync().ConfigureAwait(false);

        bool[] saved = await Together
            .RunAsync(async i =>
                await store.TrySaveAsync(Records.Review("draft-1", 1, reviewer: $"r{i}")).ConfigureAwait(false)).ConfigureAwait(false);
        ReviewRecord? found = await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false);

        Require(saved.Count(kept => kept) == 1, $"{saved.Count(kept => kept)} callers were told that theirs is the first decision.");
        Require(found?.ReviewerId == $"r{Array.IndexOf(saved, true)}", "the decision that stands is not the one that was taken.");
    }

    /// <summary>The contract is part of every key.</summary>
    public virtual async Task Another_contract_sees_nothing()
    {
        IReviewStore store = await CreateAsync().ConfigureAwait(false);
        await store.TrySaveAsync(Records.Review("draft-1", 1)).ConfigureAwait(false);

        Require(await store.FindAsync(Records.Other, "draft-1").ConfigureAwait(false) is null, "another contract found the decision.");
        Require(
            await store.TrySaveAsync(Records.Review("draft-1", 1, Records.Other)).ConfigureAwait(false),
            "the same id in another contract was taken for the same draft.");
    }

    /// <summary>A call whose token is cancelled ends with that and stores nothing.</summary>
    public virtual async Task A_cancelled_call_keeps_nothing()
    {
        IReviewStore store = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => store.TrySaveAsync(Records.Review("draft-1", 1), token).AsTask()).ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false) is null, "the decision was kept.");
    }

    // A revision that no caller could mean may also be answered with an error.
    private static async Task<bool> Saved(IReviewStore store, ReviewRecord record)
    {
        try
        {
            return await store.TrySaveAsync(record).ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
