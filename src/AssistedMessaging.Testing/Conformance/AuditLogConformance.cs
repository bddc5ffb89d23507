using AssistedMessaging.Audit;
using AssistedMessaging.Profiles;

namespace AssistedMessaging.Testing.Conformance;

/// <summary>The laws of <see cref="IAuditLog"/>.</summary>
public abstract class AuditLogConformance : ConformanceSuite<IAuditLog>
{
    private protected override IReadOnlyList<ConformanceLaw> Laws =>
    [
        Law(A_contract_without_entries_has_none), Law(Entries_come_in_the_order_in_which_they_were_added), Law(An_entry_is_kept_as_it_was_given),
        Law(Equal_entries_are_all_kept), Law(Another_contract_sees_nothing), Law(Many_writers_at_once_lose_nothing),
        Law(A_cancelled_call_adds_nothing),
    ];

    /// <summary>Reading an unknown contract gives nothing, and no error.</summary>
    public virtual async Task A_contract_without_entries_has_none()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);

        Require((await Read(log, Records.Contract).ConfigureAwait(false)).Count == 0, "an empty log has entries.");
    }

    /// <summary>Oldest first, also when all have the same time, and however often it is read.</summary>
    public virtual async Task Entries_come_in_the_order_in_which_they_were_added()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);
        string[] expected = [.. Enumerable.Range(0, 20).Select(i => $"draft-{i}")];
        for (int i = 0; i < 20; i++)
        {
            await log.AppendAsync(Records.Entry(i)).ConfigureAwait(false);
        }

        for (int i = 0; i < 2; i++)
        {
            IEnumerable<string?> read = (await Read(log, Records.Contract).ConfigureAwait(false)).Select(entry => entry.DraftId);
            Require(read.SequenceEqual(expected), $"reading {i + 1} gave another order, or other entries.");
        }
    }

    /// <summary>Every member comes back.</summary>
    public virtual async Task An_entry_is_kept_as_it_was_given()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);
        AuditEntry given = Records.Entry(1);
        await log.AppendAsync(given).ConfigureAwait(false);
        await log.AppendAsync(new AuditEntry
        {
            At = given.At,
            Contract = given.Contract,
            Event = "draft.released",
            ActorId = "a"
        }).ConfigureAwait(false);

        List<AuditEntry> read = await Read(log, Records.Contract).ConfigureAwait(false);

        Require(read.Count == 2, $"two entries were added and {read.Count} are there.");
        Require(
            (read[0].Event, read[0].ActorId, read[0].DraftId, read[0].CandidateId, read[0].Code, read[0].ConsentDecisionId, read[0].ContentDigest)
            == (given.Event, given.ActorId, given.DraftId, given.CandidateId, given.Code, given.ConsentDecisionId, given.ContentDigest),
            "a member changed.");
        Require(read[0].At == given.At, "the time changed; it has to be kept to the millisecond.");
        Require(
            read[1] is { DraftId: null, CandidateId: null, Code: null, ConsentDecisionId: null, ContentDigest: null },
            "a member that was not given has a value.");
    }

    /// <summary>Nothing is folded together: what happened twice stands there twice.</summary>
    public virtual async Task Equal_entries_are_all_kept()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);
        AuditEntry entry = Records.Entry(1);

        await log.AppendAsync(entry).ConfigureAwait(false);
        await log.AppendAsync(entry).ConfigureAwait(false);
        await log.AppendAsync(Records.Entry(1)).ConfigureAwait(false);

        Require((await Read(log, Records.Contract).ConfigureAwait(false)).Count == 3, "three entries were added.");
    }

    /// <summary>A contract's reading holds its own entries only.</summary>
    public virtual async Task Another_contract_sees_nothing()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);
        await log.AppendAsync(Records.Entry(1)).ConfigureAwait(false);
        await log.AppendAsync(Records.Entry(2, Records.Other)).ConfigureAwait(false);

        List<AuditEntry> read = await Read(log, Records.Other).ConfigureAwait(false);

        Require(read.Count == 1 && read[0].DraftId == "draft-2", "a contract reads entries of another, or misses its own.");
    }

    /// <summary>However many write at one time, every entry is there.</summary>
    public virtual async Task Many_writers_at_once_lose_nothing()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);

        await Together.RunAsync(async i =>
        {
            await log.AppendAsync(Records.Entry(i)).ConfigureAwait(false);
            return i;
        }).ConfigureAwait(false);

        int there = (await Read(log, Records.Contract).ConfigureAwait(false)).Select(entry => entry.DraftId).Distinct().Count();
        Require(there == Together.Callers, $"{Together.Callers} entries were added and {there} are there.");
    }

    /// <summary>A call whose token is cancelled ends with that and adds nothing.</summary>
    public virtual async Task A_cancelled_call_adds_nothing()
    {
        IAuditLog log = await CreateAsync().ConfigureAwait(false);

        await RequireCancelled(token => log.AppendAsync(Records.Entry(1), token).AsTask()).ConfigureAwait(false);

        Require((await Read(log, Records.Contract).ConfigureAwait(false)).Count == 0, "the entry was kept.");
    }

    private static async Task<List<AuditEntry>> Read(IAuditLog log, ContractId contract)
    {
        List<AuditEntry> entries = [];
        await foreach (AuditEntry entry in log.ReadAsync(contract).ConfigureAwait(false))
        {
            entries.Add(entry);
        }

        return entries;
    }
}
