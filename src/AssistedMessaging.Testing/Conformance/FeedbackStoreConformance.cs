using AssistedMessaging.Profiles;
using AssistedMessaging.Review.Feedback;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IFeedbackStore"/>.</summary>
public abstract class FeedbackStoreConformance : ConformanceSuite<IFeedbackStore>
{
    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(A_draft_without_feedback_has_none), Law(Feedback_is_kept_as_it_was_given), Law(A_user_has_one_vote_for_a_draft_and_hears_what_it_replaced),
        Law(Every_user_has_a_vote_of_their_own), Law(Feedback_comes_oldest_first_of_all_drafts_or_of_one), Law(What_was_taken_back_is_gone_and_is_told_once),
        Law(Another_contract_sees_nothing), Law(Of_votes_at_one_time_one_stands_and_every_other_is_told_once), Law(A_cancelled_call_keeps_nothing),
    ];

    /// <summary>No feedback is an empty answer, not an error.</summary>
    public virtual async Task A_draft_without_feedback_has_none()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);

        Require((await Read(store).ConfigureAwait(false)).Count == 0, "an empty store has feedback.");
        Require((await Read(store, "draft-1").ConfigureAwait(false)).Count == 0, "an empty store has feedback about a draft.");
        Require(await store.DeleteAsync(Records.Contract, "draft-1", "user-1").ConfigureAwait(false) is null, "taking back said that something was there.");
    }

    /// <summary>Every member comes back, the words byte for byte.</summary>
    public virtual async Task Feedback_is_kept_as_it_was_given()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);
        DraftFeedback given = Vote("draft-1");

        Require(await store.SaveAsync(given).ConfigureAwait(false) is null, "the first vote was said to replace another.");
        DraftFeedback? found = (await Read(store, "draft-1").ConfigureAwait(false)).SingleOrDefault();

        Require(found is not null, "what was kept is not found.");
        Require(
            (found!.ContractId, found.DraftId, found.PersonId, found.UserId) == (given.ContractId, given.DraftId, given.PersonId, given.UserId), "a key changed.");
        Require((found.Rating, found.Text, found.Language, found.ModelId) == (given.Rating, given.Text, given.Language, given.ModelId), "rating, words, language or model changed.");
        Require(found.Reasons.SequenceEqual(given.Reasons) && found.Templates.SequenceEqual(given.Templates), "reasons or templates changed.");
        Require(found.At == given.At, "the time changed; it has to be kept to the millisecond.");
    }

    /// <summary>A changed mind takes the place of the earlier vote, which is given back.</summary>
    public virtual async Task A_user_has_one_vote_for_a_draft_and_hears_what_it_replaced()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Vote("draft-1", rating: FeedbackRating.ThumbsUp)).ConfigureAwait(false);

        DraftFeedback? replaced = await store.SaveAsync(Vote("draft-1", minutes: 1)).ConfigureAwait(false);
        List<DraftFeedback> kept = await Read(store, "draft-1").ConfigureAwait(false);

        Require(kept is [{ Rating: FeedbackRating.ThumbsDown }], $"after a changed vote {kept.Count} votes stand, or the wrong one.");
        Require(replaced is { Rating: FeedbackRating.ThumbsUp }, "the replaced vote was not given back.");
    }

    /// <summary>One user's vote never replaces another's.</summary>
    public virtual async Task Every_user_has_a_vote_of_their_own()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Vote("draft-1")).ConfigureAwait(false);

        Require(await store.SaveAsync(Vote("draft-1", user: "user-2", minutes: 1)).ConfigureAwait(false) is null, "another user's vote was replaced.");
        Require(await store.SaveAsync(Vote("draft-2", minutes: 2)).ConfigureAwait(false) is null, "the vote about another draft was replaced.");
        Require((await Read(store).ConfigureAwait(false)).Count == 3, "not every vote is there.");
    }

    /// <summary>By time, whatever was saved first; limited to a draft where one is named.</summary>
    public virtual async Task Feedback_comes_oldest_first_of_all_drafts_or_of_one()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);
        foreach ((string draft, string user, int minutes) in new[] { ("draft-1", "user-1", 3), ("draft-2", "user-1", 1), ("draft-1", "user-2", 2) })
        {
            await store.SaveAsync(Vote(draft, user: user, minutes: minutes)).ConfigureAwait(false);
        }

        List<DraftFeedback> all = await Read(store).ConfigureAwait(false);
        List<DraftFeedback> one = await Read(store, "draft-1").ConfigureAwait(false);

        Require(all.Select(f => (f.DraftId, f.UserId)).SequenceEqual([("draft-2", "user-1"), ("draft-1", "user-2"), ("draft-1", "user-1")]), "the votes do not come oldest first.");
        Require(one.Select(f => (f.DraftId, f.UserId)).SequenceEqual([("draft-1", "user-2"), ("draft-1", "user-1")]), "the votes about one draft are not its own, oldest first.");
    }

    /// <summary>The user's own vote about that draft, and nothing else.</summary>
    public virtual async Task What_was_taken_back_is_gone_and_is_told_once()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Vote("draft-1")).ConfigureAwait(false);
        await store.SaveAsync(Vote("draft-1", user: "user-2")).ConfigureAwait(false);
        await store.SaveAsync(Vote("draft-2")).ConfigureAwait(false);

        Require(await store.DeleteAsync(Records.Contract, "draft-1", "user-3").ConfigureAwait(false) is null, "somebody took back what they never gave.");
        Require(await store.DeleteAsync(Records.Contract, "draft-1", "user-1").ConfigureAwait(false) is { UserId: "user-1" }, "what was taken back was not given back.");
        Require(await store.DeleteAsync(Records.Contract, "draft-1", "user-1").ConfigureAwait(false) is null, "a vote was taken back twice.");
        Require(
            (await Read(store).ConfigureAwait(false)).Select(f => (f.DraftId, f.UserId)).Order().SequenceEqual([("draft-1", "user-2"), ("draft-2", "user-1")]),
            "more or less than one vote went.");
    }

    /// <summary>The contract is part of every key.</summary>
    public virtual async Task Another_contract_sees_nothing()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);
        await store.SaveAsync(Vote("draft-1")).ConfigureAwait(false);

        Require((await Read(store, contract: Records.Other).ConfigureAwait(false)).Count == 0, "another contract sees the vote.");
        Require(await store.DeleteAsync(Records.Other, "draft-1", "user-1").ConfigureAwait(false) is null, "another contract took the vote back.");
        Require(await store.SaveAsync(Vote("draft-1", contract: Records.Other)).ConfigureAwait(false) is null, "a vote in another contract replaced this one.");
        Require((await Read(store).ConfigureAwait(false)).Count == 1, "the vote is not there any more.");
    }

    /// <summary>However many votes one user gives at one time: one stands, and each of the others is told exactly once as replaced, so that no count goes wrong.</summary>
    public virtual async Task Of_votes_at_one_time_one_stands_and_every_other_is_told_once()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);

        DraftFeedback?[] replaced = await Together.RunAsync(async i =>
            await store.SaveAsync(Vote("draft-1", minutes: i)).ConfigureAwait(false)).ConfigureAwait(false);
        List<DraftFeedback> kept = await Read(store).ConfigureAwait(false);

        Require(kept.Count == 1, $"{kept.Count} votes of one user stand.");
        IEnumerable<DateTimeOffset> told = replaced.OfType<DraftFeedback>().Append(kept[0]).Select(f => f.At);
        Require(told.Distinct().Count() == Together.Callers, "a vote was told twice as replaced, or never.");
    }

    /// <summary>A call whose token is cancelled ends with that and keeps nothing.</summary>
    public virtual async Task A_cancelled_call_keeps_nothing()
    {
        IFeedbackStore store = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => store.SaveAsync(Vote("draft-1"), token).AsTask()).ConfigureAwait(false);

        Require((await Read(store).ConfigureAwait(false)).Count == 0, "the vote was kept.");
    }

    private static async Task<List<DraftFeedback>> Read(IFeedbackStore store, string? draft = null, ContractId? contract = null)
    {
        List<DraftFeedback> read = [];
        await foreach (DraftFeedback feedback in store.ReadAsync(contract ?? Records.Contract, draft).ConfigureAwait(false))
        {
            read.Add(feedback);
        }

        return read;
    }

    private static DraftFeedback Vote(
        string draft, ContractId? contract = null, string user = "user-1", FeedbackRating rating = FeedbackRating.ThumbsDown, int minutes = 0) => new()
        {
            ContractId = contract ?? Records.Contract,
            DraftId = draft,
            PersonId = "person-1",
            UserId = user,
            Rating = rating,
            Reasons = [FeedbackReason.TooLong, FeedbackReason.Other],
            Text = " Too long\r\nZo\u00eb \U0001F600 ",
            At = Records.Now.AddMinutes(minutes),
            Language = "nl",
            ModelId = "model-1",
            Templates = ["prompts/system.en@1:0123456789ab"],
        };
}
