namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IDraftStore"/>.</summary>
public abstract class DraftStoreConformance : ConformanceSuite<IDraftStore>
{
    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(What_was_never_added_is_not_there), Law(A_record_is_found_by_its_draft_and_by_its_key), Law(A_follow_up_leads_to_the_record_of_its_draft),
        Law(A_record_is_kept_as_it_was_given), Law(A_second_record_under_the_same_key_changes_nothing), Law(Another_contract_sees_nothing),
        Law(Many_callers_at_once_keep_one_record_for_a_key), Law(A_cancelled_call_keeps_nothing),
    ];

    /// <summary>An unknown id or key is null, not an error.</summary>
    public virtual async Task What_was_never_added_is_not_there()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false) is null, "an empty store found a draft.");
        Require(await store.FindByKeyAsync(Records.Contract, "key").ConfigureAwait(false) is null, "an empty store found a key.");
    }

    /// <summary>The draft's id and the idempotency key lead to the record.</summary>
    public virtual async Task A_record_is_found_by_its_draft_and_by_its_key()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);
        DraftRecord record = Records.Draft("draft-1");

        DraftRecord kept = await store.AddAsync(record).ConfigureAwait(false);
        await store.AddAsync(Records.Draft("draft-2", candidate: "candidate-2")).ConfigureAwait(false);

        Require(kept.Draft.Id == "draft-1", "adding a record gave another one.");
        Require((await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false))?.Draft.Id == "draft-1",
            "the draft's id did not find the record.");
        Require(
            (await store.FindByKeyAsync(Records.Contract, record.IdempotencyKey).ConfigureAwait(false))?.Draft.Id == "draft-1",
            "the idempotency key did not find the record.");
    }

    /// <summary>The id of a follow-up leads to the record that holds both.</summary>
    public virtual async Task A_follow_up_leads_to_the_record_of_its_draft()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);
        await store.AddAsync(Records.Draft("draft-1", followUp: "draft-1-follow-up")).ConfigureAwait(false);

        DraftRecord? found = await store.FindAsync(Records.Contract, "draft-1-follow-up").ConfigureAwait(false);

        Require(found?.Draft.Id == "draft-1" && found.Draft.FollowUp?.Id == "draft-1-follow-up",
            "the follow-up's id did not find the record of its draft.");
    }

    /// <summary>Words, slots, languages, times and the request come back as they were.</summary>
    public virtual async Task A_record_is_kept_as_it_was_given()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);
        DraftRecord given = Records.Draft("draft-1", body: "Zoë,\r\n\"{{ x }}\" \U0001F600\u00A0\n");
        await store.AddAsync(given).ConfigureAwait(false);

        DraftRecord? found = await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false);

        Require(found is not null, "the record is gone.");
        (Draft before, Draft after) = (given.Draft, found!.Draft);
        Require((before.Subject, before.Body, before.SlotText) == (after.Subject, after.Body, after.SlotText), "the words changed.");
        Require(
            (before.Kind, before.Language, before.BatchId, before.CandidateId, before.ConsentDecisionId, before.NeedsReview)
            == (after.Kind, after.Language, after.BatchId, after.CandidateId, after.ConsentDecisionId, after.NeedsReview),
            "kind, language, batch, candidate, decision or review mark changed.");
        Require(before.CreatedAt == after.CreatedAt, "the time changed; it has to be kept to the millisecond.");
        Require(
            given.Request.Candidates[0].About == found.Request.Candidates[0].About
                && given.Request.Settings.ToString() == found.Request.Settings.ToString(),
            "the request changed, so the draft could not be written or checked again.");
    }

    /// <summary>A key has one record: a second run of a batch gets the first one's draft.</summary>
    public virtual async Task A_second_record_under_the_same_key_changes_nothing()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);
        await store.AddAsync(Records.Draft("draft-1", body: "first")).ConfigureAwait(false);

        DraftRecord second = await store.AddAsync(Records.Draft("draft-2", body: "second")).ConfigureAwait(false);

        Require(second.Draft is { Id: "draft-1", Body: "first" }, "the second add did not give the record that stood there.");
        Require(await store.FindAsync(Records.Contract, "draft-2").ConfigureAwait(false) is null, "the second record was kept too.");
    }

    /// <summary>The contract is part of every key.</summary>
    public virtual async Task Another_contract_sees_nothing()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);
        DraftRecord one = await store.AddAsync(Records.Draft("draft-1", body: "one")).ConfigureAwait(false);

        Require(await store.FindAsync(Records.Other, "draft-1").ConfigureAwait(false) is null, "another contract found the draft by its id.");
        Require(
            await store.FindByKeyAsync(Records.Other, one.IdempotencyKey).ConfigureAwait(false) is null,
            "another contract found the draft by its key.");
        await store.AddAsync(Records.Draft("draft-1", Records.Other, body: "other")).ConfigureAwait(false);
        DraftRecord? first = await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false);
        DraftRecord? second = await store.FindAsync(Records.Other, "draft-1").ConfigureAwait(false);

        Require((first?.Draft.Body, second?.Draft.Body) == ("one", "other"), "the same id in two contracts is one draft.");
    }

    /// <summary>However many add at one time, all of them get the same record.</summary>
    public virtual async Task Many_callers_at_once_keep_one_record_for_a_key()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);

        DraftRecord[] kept = await Together.RunAsync(async i =>
            await store.AddAsync(Records.Draft($"draft-{i}")).ConfigureAwait(false)).ConfigureAwait(false);

        Require(kept.Select(record => record.Draft.Id).Distinct().Count() == 1, "callers got different records for one key.");
    }

    /// <summary>A call whose token is cancelled ends with that and stores nothing.</summary>
    public virtual async Task A_cancelled_call_keeps_nothing()
    {
        IDraftStore store = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => store.AddAsync(Records.Draft("draft-1"), token).AsTask()).ConfigureAwait(false);

        Require(await store.FindAsync(Records.Contract, "draft-1").ConfigureAwait(false) is null, "the record was kept.");
    }
}
